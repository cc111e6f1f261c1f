import { lazy, type PointerEvent, Suspense, useRef, useState } from 'react'
import { useHydrated } from '../charts/hydrated.ts'

export type RangeBar = {
  readonly label: string
  readonly stories: number
  readonly isSelected: boolean
  readonly href?: string
}

/** Loaded when it is drawn: the chart library stays out of the first page, and of the server. */
const UprightBars = lazy(async () => ({
  default: (await import('../charts/upright-bars.tsx')).UprightBars,
}))

/** Where the bars begin within the chart, beside the numbers of its axis. */
const AXIS = 36

/**
 * Bars from left to right: a press chooses one, a drag a stretch of them. Only for eyes and pointers; whoever shows this gives the
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
  const isHydrated = useHydrated()
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
    <div className="chart-slot range-bars" aria-hidden="true">
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
        {isHydrated && (
          <Suspense fallback={null}>
            <UprightBars bars={bars} />
          </Suspense>
        )}
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
