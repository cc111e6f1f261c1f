import { helpLinesFor } from '#app/words/help-lines.ts'
import { siteName } from '#app/words/help-places.ts'
import { useWords } from '../language.ts'

/** What stands above the questions: what it is, that no name is needed, and where help is. */
export function PaperIntro() {
  const { paper } = useWords()
  return (
    <div className="paper-intro">
      {paper.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="paper-help">
        <strong>{paper.help}</strong>{' '}
        {helpLinesFor(undefined)
          .map(({ name, phone, site }) =>
            name === phone ? name : `${name} ${phone ?? siteName(site ?? '')}`,
          )
          .join(' · ')}
      </p>
    </div>
  )
}

const GROUPS = ['een', 'twee', 'drie', 'vier', 'vijf']

/** The strip that goes back to the teller: room for the code, which exists once the paper was typed in. */
export function CodeStrip({ codeAt }: { codeAt: string }) {
  const { paper } = useWords()
  return (
    <section className="paper-code">
      <h2>{paper.codeTitle}</h2>
      <p>{paper.codeText}</p>
      <p className="paper-digits" aria-hidden="true">
        {GROUPS.map((group) => (
          <span key={group}>
            <i />
            <i />
            <i />
            <i />
          </span>
        ))}
      </p>
      <p>
        {paper.codeAt} <strong>{codeAt}</strong>
      </p>
    </section>
  )
}
