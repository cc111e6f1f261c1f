import type { MeasuredTheme } from '#app/services/theme-figures.server.ts'
import { useWords } from '../language.ts'
import { ScrollTable } from './scroll-table.tsx'

/** Under so many suggestions a share says nothing. */
const FEWEST = 5
const percent = (share: number) => Math.round(share * 100)

/** Per theme how often a suggestion was right on stories held out, with its interval, and how often the theme was missed. */
export function FiguresTable({
  themes,
  nameOf,
}: {
  themes: readonly MeasuredTheme[]
  nameOf: (code: string) => string
}) {
  const { coder: say } = useWords()
  return (
    <section className="card" aria-labelledby="per-thema">
      <h2 id="per-thema">{say.perTheme}</h2>
      <p className="soft small">{say.perThemeHint}</p>
      <ScrollTable label={say.perTheme}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{say.columns.theme}</th>
              <th scope="col">{say.columns.said}</th>
              <th scope="col">{say.columns.share}</th>
              <th scope="col">{say.columns.interval}</th>
              <th scope="col">{say.columns.missed}</th>
            </tr>
          </thead>
          <tbody>
            {themes.map(({ code, said, right, missed, low, high }) => (
              <tr key={code}>
                <th scope="row">{nameOf(code)}</th>
                <td>{say.rightOf(said, right)}</td>
                <td>{said > 0 && say.percent(percent(right / said))}</td>
                <td>{said < FEWEST ? say.few : say.between(percent(low), percent(high))}</td>
                <td>{missed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  )
}
