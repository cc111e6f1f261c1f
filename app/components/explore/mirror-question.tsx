import type { Role } from '#analysis/dashboard/facts.ts'
import { FEW, type MirrorQuestion, type MirrorRow } from '#analysis/explore/mirror.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { capital } from '#app/words/capital.ts'
import { localText } from '#surveys/definition.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { useStaffLocale, useWords } from '../language.ts'
import { useValueText } from './value-text.ts'

/** One question, answered by all who were asked it, with the largest difference in words and a way to the stories. */
export function MirroredQuestion({
  question,
  looked,
  readAt,
}: {
  question: MirrorQuestion & { readonly variable: Variable }
  /** How many differences were tested on the page. */
  looked: number
  readAt: string
}) {
  const { mirror: say, charts } = useWords()
  const locale = useStaffLocale()
  const { variable, rows, values, gap } = question
  const textOf = useValueText(variable)
  const title = localText(variable.title, locale)
  const id = `mirror-${variable.name}`
  const answered = rows.filter(({ answers }) => answers > 0)
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {gap ? (
        <p>
          {capital(
            say.gap(
              gap.more,
              gap.less,
              textOf(gap.value),
              shareIn(rows, gap.more, gap.value),
              shareIn(rows, gap.less, gap.value),
            ),
          )}{' '}
          <span className={gap.label === 'no-chance' ? 'tag tag-helped' : 'tag'}>
            {say.label[gap.label]}
          </span>
        </p>
      ) : (
        <p className="soft">{say.noGap}</p>
      )}
      <Key values={values} variable={variable} />
      <div className="mirror-rows" aria-hidden="true">
        {answered.map((row) => (
          <div key={row.role} className="mirror-row">
            <span>
              {charts.roles[row.role]} <span className="soft small">({row.answers})</span>
            </span>
            <Bar row={row} values={values} variable={variable} />
          </div>
        ))}
      </div>
      {variable.kind === 'several' && <p className="soft small">{say.several}</p>}
      {rows
        .filter(({ answers }) => answers === 0)
        .map(({ role }) => (
          <p key={role} className="soft small">
            {say.missing(role)}
          </p>
        ))}
      {answered.some(({ answers }) => answers < FEW) && <p className="soft small">{say.few}</p>}
      <p className="row">
        {answered.map(({ role }) => (
          <a key={role} className="button button-small" href={`${readAt}?rol=${role}&soort=samen`}>
            {say.read(role)}
          </a>
        ))}
      </p>
      <details className="chart-details">
        <summary>{charts.asTable}</summary>
        <ChartTable
          words={charts}
          caption={say.caption(title)}
          heads={[say.who, ...values.map(textOf), say.notApplicable, say.answers]}
          rows={rows.map((row) => ({
            key: row.role,
            label: charts.roles[row.role],
            cells: [
              ...values.map((value) => ({
                count: row.counts[value] ?? 0,
                href: `${readAt}?rol=${row.role}&bij=${variable.name}:${value}`,
              })),
              { count: row.notApplicable },
              { count: row.answers },
            ],
          }))}
        />
      </details>
      <details className="chart-details">
        <summary>{say.asked}</summary>
        <dl>
          {rows.map(({ role }) => (
            <div key={role}>
              <dt>{capital(charts.roles[role])}</dt>
              <dd>{localText(variable.titles[role], locale)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {gap && (
        <details className="chart-details">
          <summary>{say.method}</summary>
          <p className="measure">
            {say.methodText(
              looked,
              say.percent(gap.difference.low),
              say.percent(gap.difference.high),
              gap.q < 0.001 ? '< 0,1 %' : say.percent(gap.q),
            )}
          </p>
        </details>
      )}
    </section>
  )
}

function shareIn(rows: readonly MirrorRow[], role: Role, value: string): number {
  const row = rows.find((one) => one.role === role)
  return row ? (row.counts[value] ?? 0) / row.answers : 0
}

/** The colours of the few parts that a whole is divided in: a line or a triangle. */
function Key({ values, variable }: { values: readonly string[]; variable: Variable }) {
  const textOf = useValueText(variable)
  const parts = partsOf(variable, values)
  if (parts.length === 0) return null
  return (
    <ul className="chart-key" aria-hidden="true">
      {parts.map((value, at) => (
        <li key={value}>
          <span className={`chart-swatch mirror-value-${at}`} /> {textOf(value)}
        </li>
      ))}
    </ul>
  )
}

/** What a bar is divided in: the parts of a line, the corners of a triangle, the choices when they are few. */
function partsOf({ kind }: Variable, values: readonly string[]): readonly string[] {
  if (kind === 'triad') return ['a', 'b', 'c']
  return kind !== 'several' && values.length <= 4 ? values : []
}

const MOST_SHOWN = 3

function Bar({
  row,
  values,
  variable,
}: {
  row: MirrorRow
  values: readonly string[]
  variable: Variable
}) {
  const { mirror: say } = useWords()
  const textOf = useValueText(variable)
  const parts = partsOf(variable, values)
  if (parts.length === 0)
    return (
      <span>
        {[...values]
          .sort((a, b) => (row.counts[b] ?? 0) - (row.counts[a] ?? 0))
          .slice(0, MOST_SHOWN)
          .map((value) => `${textOf(value)} ${say.percent((row.counts[value] ?? 0) / row.answers)}`)
          .join(' · ')}
      </span>
    )
  const sizes =
    variable.kind === 'triad'
      ? (row.tenths ?? [0, 0, 0])
      : parts.map((value) => row.counts[value] ?? 0)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return (
    <span className="mirror-bar">
      {parts.map((value, at) => (
        <span
          key={value}
          className={`mirror-value-${at}`}
          style={{ inlineSize: `${all === 0 ? 0 : (100 * (sizes[at] ?? 0)) / all}%` }}
        />
      ))}
    </span>
  )
}
