import type { Find, IdentifierType } from './identifier.ts'
import type { Reading } from './reading.ts'

/** Which words already have an owner. Finders run in order of certainty; a later one leaves taken words alone. */
export type Taken = Uint8Array

/** Marks every word that overlaps [start, end). */
export function take(reading: Reading, taken: Taken, start: number, end: number): void {
  for (const [at, word] of reading.words.entries()) {
    if (word.start >= end) return
    if (word.end > start) taken[at] = 1
  }
}

/** Makes a find of the words `from` up to and including `to`, and takes them. */
export function claim(
  reading: Reading,
  taken: Taken,
  [from, to]: readonly [number, number],
  find: { readonly type: IdentifierType; readonly rule: string; readonly confidence: number },
): Find {
  taken.fill(1, from, to + 1)
  const [first, last] = [reading.words[from], reading.words[to]]
  if (!first || !last) throw new RangeError(`no words ${from} to ${to}`)
  return { start: first.start, end: last.end, ...find }
}
