import { lazy, Suspense } from 'react'
import type { Role } from '#analysis/dashboard/facts.ts'
import { ChartTable } from './chart-table.tsx'
import type { ChartCount, ChartWords } from './chart-words.ts'
import { useHydrated } from './hydrated.ts'

export type DyadBar = { readonly from: number; readonly to: number; readonly stories: ChartCount }

export type DyadClassName = keyof ChartWords['classes']

export type DyadClassRow = {
  readonly name: DyadClassName
  readonly stories: ChartCount
  readonly byRole: Readonly<Partial<Record<Role, ChartCount>>>
}

export type DyadHistogramProps = {
  readonly words: ChartWords
  readonly title: string
  /** Reads the chart aloud in one sentence. */
  readonly sentence: string
  /** From left to right. */
  readonly bars: readonly DyadBar[]
  /** Three classes and what stands apart, per role. */
  readonly classes: readonly DyadClassRow[]
  readonly roles: readonly Role[]
  /** What the left, the middle and the right of the slider say. */
  readonly poles: readonly [string, string, string]
}

/** Loaded when it is drawn: the chart library stays out of the first page, and of the server. */
const UprightBars = lazy(async () => ({
  default: (await import('./upright-bars.tsx')).UprightBars,
}))

/** The answers to a dyad: classes per role as a table, and the places as bars once scripts run. */
export function DyadHistogram(props: DyadHistogramProps) {
  const { words, title, sentence, bars, classes, roles, poles } = props
  const isHydrated = useHydrated()
  return (
    <div className="chart">
      {sentence && <p className="chart-sentence">{sentence}</p>}
      <div className="chart-split">
        <div className="chart-side">
          <div className="chart-slot" aria-hidden="true">
            {isHydrated && (
              <Suspense fallback={null}>
                <UprightBars
                  bars={bars.map((bar) => ({
                    label: words.bin(bar.from, bar.to),
                    stories: bar.stories,
                    isSelected: false,
                  }))}
                />
              </Suspense>
            )}
            <div className="chart-poles">
              {poles.map((pole) => (
                <span key={pole}>{pole}</span>
              ))}
            </div>
          </div>
          <details className="chart-details">
            <summary>{words.asTable}</summary>
            <ChartTable
              words={words}
              caption={`${title}, ${words.place}`}
              heads={[words.place, words.total]}
              rows={bars.map((bar) => ({
                key: String(bar.from),
                label: words.bin(bar.from, bar.to),
                cells: [{ count: bar.stories }],
              }))}
            />
          </details>
        </div>
        <ChartTable
          words={words}
          caption={title}
          heads={[words.answer, words.total, ...roles.map((role) => words.roles[role])]}
          rows={classes.map((row) => ({
            key: row.name,
            label: words.classes[row.name],
            cells: [
              { count: row.stories },
              ...roles.map((role) => ({ count: row.byRole[role] ?? null })),
            ],
          }))}
        />
      </div>
    </div>
  )
}
