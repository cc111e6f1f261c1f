const HOUR_MS = 3_600_000

/** How long something may wait on a device before it is erased. */
export const KEEP_MS = { drafts: 14 * 24 * HOUR_MS, queue: 72 * HOUR_MS } as const

export type Shelf = keyof typeof KEEP_MS

/** Whether what was put down at `at` has waited long enough; a moment in the future is a clock that was wrong, and counts as over. */
export function isOver(shelf: Shelf, at: number, now: number): boolean {
  return at > now + HOUR_MS || now - at >= KEEP_MS[shelf]
}
