import { useStaffLocale, useWords } from '#app/components/language.ts'
import type { Comparison } from '#app/services/publishing.server.ts'
import { type LocalText, localText } from '#surveys/definition.ts'
import type { Change } from '#surveys/design/change.ts'
import { figuresOf } from '#surveys/design/compare-versions.ts'

/** What is different from one version, question by question, with whether figures can be taken together. */
export function ChangeList({
  comparison: { number, isAsked, changes },
  titles,
}: {
  comparison: Comparison
  titles: Readonly<Record<string, LocalText | undefined>>
}) {
  const { publishing } = useWords()
  const locale = useStaffLocale()
  const names = [...new Set(changes.map(({ question }) => question))]
  const of = (name: string) => changes.filter(({ question }) => question === name)
  const apart = names.filter((name) => figuresOf(of(name)) === 'apart').length
  return (
    <section className="card">
      <h3>{isAsked ? publishing.asked(number) : publishing.told(number)}</h3>
      {changes.length === 0 ? (
        <p>{publishing.same}</p>
      ) : (
        <p>
          <strong>{apart > 0 ? publishing.sum.apart(apart) : publishing.sum.none}</strong>
        </p>
      )}
      {names.map((name) => (
        <div key={name}>
          <h4>{localText(titles[name], locale) || name}</h4>
          <ul>
            {of(name).map((change) => (
              <ChangeLine key={JSON.stringify(change)} change={change} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function ChangeLine({ change }: { change: Change }) {
  const { publishing } = useWords()
  const { question, what, entry = '', figures, languages, before, after } = change
  const tongues = languages.map((one) => publishing.languages[one] ?? one)
  const isDutchOnly = languages.length === 0 || languages.join() === 'default'
  return (
    <li>
      {publishing.what[what](question, entry)}
      {!isDutchOnly && ` (${tongues.join(', ')})`}: {publishing.figures[figures]}.
      {before !== undefined && after !== undefined && (
        <span className="small soft">
          {' '}
          {publishing.was}: <q>{before}</q> {publishing.is}: <q>{after}</q>
        </span>
      )}
    </li>
  )
}
