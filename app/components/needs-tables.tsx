import type { NeedRow } from '#analysis/dashboard/needs.ts'
import type { NeedsSurvey } from '#app/services/needs.server.ts'
import { useStaffLocale, useWords } from './language.ts'

/** One survey of needs: every need with both means, the highest opportunity first, and the points that were divided. */
export function NeedsTables({ survey }: { survey: NeedsSurvey }) {
  const { needs: say } = useWords()
  const locale = useStaffLocale()
  const { view, labels, title } = survey
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const show = (value: number | undefined) => (value === undefined ? '–' : number.format(value))
  const label = (key: string) => labels[key]?.[locale] ?? key
  return (
    <section className="card" aria-labelledby={survey.slug}>
      <h2 id={survey.slug}>{title[locale]}</h2>
      <p>{say.responses(view.responses)}</p>
      {view.responses > 0 && (
        <>
          <div className="table-scroll">
            <table>
              <caption>{say.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.columns.need}</th>
                  <th scope="col">{say.columns.importance}</th>
                  <th scope="col">{say.columns.satisfaction}</th>
                  <th scope="col">{say.columns.opportunity}</th>
                </tr>
              </thead>
              <tbody>
                {view.needs.map((need) => (
                  <tr key={need.item}>
                    <th scope="row">{label(need.item)}</th>
                    <td>
                      {show(need.importance)} {spread(need, 'importance', say)}
                    </td>
                    <td>
                      {show(need.satisfaction)} {spread(need, 'satisfaction', say)}
                    </td>
                    <td>
                      <strong>{show(need.opportunity)}</strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="soft small">{say.explanation}</p>
          <div className="table-scroll">
            <table>
              <caption>{say.pointsCaption(view.divided)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.columns.item}</th>
                  <th scope="col">{say.columns.mean}</th>
                  <th scope="col">{say.columns.points}</th>
                </tr>
              </thead>
              <tbody>
                {view.priorities.map((row) => (
                  <tr key={row.item}>
                    <th scope="row">{label(`points ${row.item}`)}</th>
                    <td>{show(row.mean)}</td>
                    <td>{row.points}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

/** How many gave 1 to 5, small beside the mean. */
function spread(
  need: NeedRow,
  what: 'importance' | 'satisfaction',
  say: ReturnType<typeof useWords>['needs'],
) {
  const count = what === 'importance' ? need.importanceCount : need.satisfactionCount
  const places = what === 'importance' ? need.importanceSpread : need.satisfactionSpread
  return (
    <span className="soft small" title={say.spread(places)}>
      n = {count} · {places.join(' ')}
    </span>
  )
}
