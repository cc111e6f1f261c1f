import { type PointerEvent, useRef, useState } from 'react'
import { useWords } from '../language.ts'

export type RangeBar = {
  readonly label: string
  readonly stories: number
  readonly isSelected: boolean
  readonly href?: string
}

/** Where the bars begin within the chart, beside the numbers of its axis. */
const AXIS = 36

/**
 * Bars from left to right, in plain HTML: a press chooses one, a drag a stretch of them. Only for eyes and pointers; whoever shows this gives the
 * same choices as links or fields.
 */
export function RangeBars({
  bars,
  ends,
  onStretch,
}: {
  bars: readonly RangeBar[]
  /** What stands under the left, the middle and the right. */
  ends: readonly string[]
  onStretch: (first: number, last: number) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<{ readonly start: number; readonly end: number }>()
  const barAt = (event: PointerEvent) => {
    const { left, width } = (box.current as HTMLDivElement).getBoundingClientRect()
    const share = (event.clientX - left - AXIS) / (width - AXIS)
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)))
  }
  const end = (event: PointerEvent) => {
    if (!drag) return
    setDrag(undefined)
    const last = barAt(event)
    if (last !== drag.start) onStretch(Math.min(drag.start, last), Math.max(drag.start, last))
  }
  const [low, high] = drag ? [Math.min(drag.start, drag.end), Math.max(drag.start, drag.end)] : []
  return (
    <div className="range-bars" aria-hidden="true">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the same choices stand beside it as links and fields */}
      <div
        ref={box}
        className="range-board"
        onPointerDown={(event) => {
          if (event.button === 0) setDrag({ start: barAt(event), end: barAt(event) })
        }}
        onPointerMove={(event) => {
          if (!drag) return
          const at = barAt(event)
          if (at !== drag.end) setDrag({ ...drag, end: at })
          // From here on it is a drag: the press that ends it chooses no bar.
          if (at !== drag.start) event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerUp={end}
        onPointerCancel={() => setDrag(undefined)}
        onDragStart={(event) => event.preventDefault()}
      >
        <Columns bars={bars} />
        {drag && low !== undefined && high !== undefined && low !== high && (
          <span
            className="range-drag"
            style={{
              insetInlineStart: `calc(${AXIS}px + (100% - ${AXIS}px) * ${low / bars.length})`,
              inlineSize: `calc((100% - ${AXIS}px) * ${(high + 1 - low) / bars.length})`,
            }}
          />
        )}
      </div>
      <div className="chart-poles">
        {ends.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </div>
    </div>
  )
}

function Columns({ bars }: { bars: readonly RangeBar[] }) {
  const { charts } = useWords()
  const step = stepOf(Math.max(1, ...bars.map(({ stories }) => stories)))
  const lines = Math.max(1, Math.ceil(Math.max(...bars.map(({ stories }) => stories)) / step))
  const top = lines * step
  return (
    <>
      {Array.from({ length: lines + 1 }, (_, line) => line * step).map((height) => (
        <span
          key={height}
          className="range-line"
          style={{ insetBlockEnd: `${(100 * height) / top}%` }}
        >
          {charts.number(height)}
        </span>
      ))}
      <span className="range-columns">
        {bars.map(({ label, stories, isSelected, href }) => {
          const look = {
            className: isSelected ? 'range-bar range-bar-selected' : 'range-bar',
            style: { blockSize: `${(100 * stories) / top}%` },
          }
          return href ? (
            <a key={label} {...look} href={href} tabIndex={-1} />
          ) : (
            <span key={label} {...look} />
          )
        })}
      </span>
    </>
  )
}

/** From one line to the next: 1, 2 or 5 with noughts, so that there are at most five lines above the ground. */
function stepOf(most: number): number {
  for (let size = 1; ; size *= 10)
    for (const step of [size, 2 * size, 5 * size]) if (most / step <= 5) return step
}
