import type { Agreement } from '#analysis/coding/agreement.ts'
import type { Agreements, RoundAgreement } from '#analysis/coding/double-coding.ts'
import { useStaffLocale, useWords } from '../language.ts'

/** Below this many stories the figures are called unsure. */
const FEW = 30

/** How far coders agree: over all, on directions, and per theme, each with its interval. */
export function AgreementTable({
  agreement,
  nameOf,
}: {
  agreement: SentAgreement
  nameOf: (code: string) => string
}) {
  const { double } = useWords()
  const hasKappa = agreement.overall.kappa !== undefined
  const { columns } = double
  return (
    <section aria-labelledby="eens">
      <h2 id="eens">{double.resultTitle}</h2>
      <p className="measure">{double.resultIntro(double.stories(agreement.stories))}</p>
      {agreement.stories < FEW && <p className="note">{double.few}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more */}
      <div className="table-scroll" role="group" tabIndex={0} aria-labelledby="eens">
        <table className="chart-table">
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.given}</th>
              <th scope="col">{columns.percent}</th>
              {hasKappa && <th scope="col">{columns.kappa}</th>}
              <th scope="col">{columns.alpha}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={double.overall} given="" figures={agreement.overall} />
            <Row name={double.directionRow} given="" figures={agreement.direction} />
            {agreement.themes.map((theme) => (
              <Row
                key={theme.code}
                name={nameOf(theme.code)}
                given={`${theme.byAll} / ${theme.byAny}`}
                figures={theme}
              />
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{double.methodTitle}</summary>
        <ul className="measure">
          {double.method.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** On its way to the page what is not a number becomes null. */
type SentFigure = { readonly [key in keyof Agreement]: number | null }
type SentAgreements = { readonly [key in keyof Agreements]: SentFigure }
export type SentAgreement = Omit<RoundAgreement, 'overall' | 'direction' | 'themes'> & {
  readonly overall: SentAgreements
  readonly direction: SentAgreements
  readonly themes: readonly (SentAgreements & {
    readonly code: string
    readonly byAll: number
    readonly byAny: number
  })[]
}

function Row({ name, given, figures }: { name: string; given: string; figures: SentAgreements }) {
  const locale = useStaffLocale()
  const { double } = useWords()
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const say = ({ value, low, high }: SentFigure, format: Intl.NumberFormat) =>
    value === null || low === null || high === null
      ? double.notDefined
      : `${format.format(value)} (${format.format(low)} – ${format.format(high)})`
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{given}</td>
      <td>{say(figures.percent, percent)}</td>
      {figures.kappa && <td>{say(figures.kappa, decimal)}</td>}
      <td>{say(figures.alpha, decimal)}</td>
    </tr>
  )
}
