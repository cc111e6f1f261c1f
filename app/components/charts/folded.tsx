import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useHydrated } from './hydrated.ts'

/**
 * A part of a page that is folded away until somebody asks for it.
 *
 * `children` draws it. While it is closed it is not drawn again, however often what it shows changes: a page of charts with tables
 * behind them would be slow for what nobody sees. Without scripts it is drawn once, whole.
 */
export function Folded({
  summary,
  className = 'chart-details',
  isOpenAtFirst = false,
  isLazy = false,
  children,
}: {
  summary: ReactNode
  className?: string
  /** Settled once: what changes later does not open or close it. */
  isOpenAtFirst?: boolean
  /** Not drawn at all before it is opened: for what is shown to scripts alone. */
  isLazy?: boolean
  children: () => ReactNode
}) {
  const [atFirst] = useState(isOpenAtFirst)
  const [isOpen, setOpen] = useState(atFirst)
  const isHydrated = useHydrated()
  const box = useRef<HTMLDetailsElement>(null)
  const drawn = useRef<ReactNode>(undefined)
  // It may have been opened before the scripts came.
  useEffect(() => setOpen(box.current?.open === true), [])
  const isFirst = !isLazy && (!isHydrated || drawn.current === undefined)
  if (isOpen || isFirst) drawn.current = children()
  return (
    <details
      ref={box}
      className={className}
      open={atFirst}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {drawn.current}
    </details>
  )
}
