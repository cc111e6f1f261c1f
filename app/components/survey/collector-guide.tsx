import { useLocale, useWords } from '../language.ts'
import { queryOf, useWay } from '../way.ts'

/** What somebody reads before writing down another's story. */
export function CollectorGuide() {
  const { collector } = useWords()
  const way = useWay()
  const locale = useLocale()
  return (
    <>
      <h1>{collector.title}</h1>
      <p className="lead">{collector.lead}</p>
      <ol className="guide">
        {collector.rules.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <br />
            {text}
          </li>
        ))}
      </ol>
      <p className="note note-warm">{collector.worry}</p>
      <p>
        <a className="button button-main" href={queryOf({ ...way, hasRead: true }, locale)}>
          {collector.begin}
        </a>
      </p>
    </>
  )
}
