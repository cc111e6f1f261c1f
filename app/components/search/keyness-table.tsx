import { Link } from '@remix-run/react'
import type { Keyness } from '#analysis/statistics/keyness.ts'
import { useStaffLocale, useWords } from '../language.ts'

/** Words that one group uses more than another, with how much and whether it may be chance. */
export function KeynessTable({
  title,
  id,
  words,
  isFirst,
  searchAt,
}: {
  title: string
  id: string
  words: readonly Keyness[]
  isFirst: boolean
  searchAt: string
}) {
  const { wordsCompared: say } = useWords()
  const locale = useStaffLocale()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {words.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more
        <div className="table-scroll" role="group" tabIndex={0} aria-labelledby={id}>
          <table className="chart-table">
            <thead>
              <tr>
                <th scope="col">{say.columns.word}</th>
                <th scope="col">{say.columns.here}</th>
                <th scope="col">{say.columns.there}</th>
                <th scope="col">{say.columns.times}</th>
                <th scope="col">{say.columns.chance}</th>
              </tr>
            </thead>
            <tbody>
              {words.map((one) => (
                <tr key={one.word}>
                  <th scope="row">
                    <Link
                      to={`${searchAt}${encodeURIComponent(one.word.includes(' ') ? `"${one.word}"` : one.word)}`}
                    >
                      {one.word}
                    </Link>
                  </th>
                  <td>{isFirst ? one.inFirst : one.inSecond}</td>
                  <td>{isFirst ? one.inSecond : one.inFirst}</td>
                  <td>{number.format(2 ** Math.abs(one.logRatio))}</td>
                  <td>{one.q <= 0.05 ? say.chance.no : say.chance.maybe}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
