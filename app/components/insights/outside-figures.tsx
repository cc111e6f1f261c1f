import type { OutsideFigure } from '#app/services/outside-figures.server.ts'
import { useWords } from '../language.ts'

/** Figures that others measured, each with its source and day, and that it is not ours. */
export function OutsideFigureList({
  figures,
  children,
}: {
  figures: readonly OutsideFigure[]
  /** What stands behind each figure, such as a button. */
  children?: (figure: OutsideFigure) => React.ReactNode
}) {
  const { outside, staff } = useWords()
  return (
    <dl className="plan-facts">
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.name}</dt>
          <dd>
            <strong>{figure.value}</strong> <span className="tag">{outside.notOurs}</span>
            <br />
            <span className="soft small">
              {outside.line(figure.source, staff.day(figure.asOf))}
            </span>
            {children?.(figure)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
