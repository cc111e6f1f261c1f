const TRIES = 10
const WINDOW_MS = 60_000

/** Counts tries per visitor: `mayTry` counts one, `forgive` takes one back that was no guess. */
export type TryLimit = {
  mayTry(visitor: string): boolean
  forgive(visitor: string): void
}

/**
 * Counts tries per visitor in memory: ten a minute. A try is counted before it is answered, so that many at once are counted too.
 *
 * With 10^18 receipts and even a million stories, a guesser at this pace needs two hundred thousand years for one hit.
 */
export function limitTries(now: () => number): TryLimit {
  let tries = new Map<string, number>()
  let began = now()
  return {
    mayTry: (visitor) => {
      if (now() - began > WINDOW_MS) {
        tries = new Map()
        began = now()
      }
      const count = (tries.get(visitor) ?? 0) + 1
      tries.set(visitor, count)
      return count <= TRIES
    },
    forgive: (visitor) => {
      const count = tries.get(visitor) ?? 0
      if (count > 0) tries.set(visitor, count - 1)
    },
  }
}
