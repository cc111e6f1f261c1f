import type { ReactNode } from 'react'

/** A table that may be wider than the screen: it scrolls by itself, also with the keys. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keys cannot scroll it
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more
    <div className="table-scroll" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  )
}
