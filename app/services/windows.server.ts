import { hash, randomBytes } from 'node:crypto'

/** Ten minutes; what happened before the last full window is forgotten. */
export const WINDOW_MS = 600_000

/** So many different things are told apart in one window; a flood of more is not worth the memory. */
const MOST_KEPT = 200_000

/** Counts of one kind in this window and the one before. Names never stay: only their hashes under keys that go with the window. */
export type Windows = {
  /** Adds `by` (a teller's form, so that a repeated post counts once) to what is known of `name`. */
  add(kind: string, name: string, by: string, now: number): void
  /** How many different forms were added for `name`: in the fuller of the two windows. */
  count(kind: string, name: string, now: number): number
}

type Window = {
  readonly key: string
  readonly began: number
  readonly seen: Set<string>
  readonly counts: Map<string, number>
}

const newWindow = (began: number): Window => ({
  key: randomBytes(32).toString('hex'),
  began,
  seen: new Set(),
  counts: new Map(),
})

/** Of no use without the key: that is all it has to be here, so one plain hash over both does. */
const hashIn = ({ key }: Window, text: string) =>
  hash('sha256', `${key} ${text}`, 'base64').slice(0, 16)

/**
 * Counts in memory over windows of ten minutes, under a random key for each that is never written anywhere.
 *
 * The first form after a window has passed drops its key. From then on nobody can tell, even with the memory of the process in
 * hand, which name belonged to a count.
 */
export function keepWindows(): Windows {
  let current = newWindow(0)
  let before = newWindow(0)
  const turn = (now: number) => {
    if (now - current.began < WINDOW_MS && now >= current.began) return
    const began = Math.floor(now / WINDOW_MS) * WINDOW_MS
    before = began - current.began === WINDOW_MS ? current : newWindow(0)
    current = newWindow(began)
  }
  return {
    add: (kind, name, by, now) => {
      turn(now)
      const hash = hashIn(current, `${kind} ${name}`)
      const once = hash + hashIn(current, by)
      if (current.seen.has(once) || current.seen.size >= MOST_KEPT) return
      current.seen.add(once)
      current.counts.set(hash, (current.counts.get(hash) ?? 0) + 1)
    },
    count: (kind, name, now) => {
      turn(now)
      const inWindow = (window: Window) =>
        window.counts.size === 0 ? 0 : (window.counts.get(hashIn(window, `${kind} ${name}`)) ?? 0)
      return Math.max(inWindow(current), inWindow(before))
    },
  }
}
