import type { ReactNode } from 'react'

/** A table that may be wider than the screen: it scrolls by itself, also with the keys. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keys cannot scroll it
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
