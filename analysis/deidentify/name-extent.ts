import { FAMILY_ENDING, FAMILY_NAMES, PARTICLES } from './lists/family-names.ts'
import { TITLES } from './lists/name-triggers.ts'
import { endOfName } from './proper-names.ts'
import { isJoined, type Word } from './reading.ts'
import type { Taken } from './taken.ts'

/** Takes initials before the name with it. */
export function startOfName(words: readonly Word[], at: number, taken: Taken): number {
  let from = at
  while (
    from > 0 &&
    !taken[from - 1] &&
    /^\p{Lu}$/u.test(words[from - 1]?.text ?? '') &&
    /^\. ?$/.test(words[from]?.gap ?? '')
  )
    from--
  return beforeParticles(words, from, taken)
}

/** "Van der Velde", "mevrouw van der Velde": the small family words go with it after a capital or a title. */
function beforeParticles(words: readonly Word[], at: number, taken: Taken): number {
  let from = at
  while (
    from > 0 &&
    from > at - 3 &&
    !taken[from - 1] &&
    isJoined(words[from]) &&
    PARTICLES.has(words[from - 1]?.lower ?? '')
  )
    from--
  if (from === at) return at
  const first = words[from] as Word
  const isFamily = /^(?:van|von|den|der|ten|ter|vd|el|al|ait|ben|bin)$/.test(first.lower)
  if (first.isCapital && (isFamily || !first.opens)) return from
  return TITLES.has(words[from - 1]?.lower ?? '') ? from : at
}

/** The end of the name, family name included: capitals, or in small letters one that the list knows. */
export function endWithFamily(words: readonly Word[], at: number, taken: Taken): number {
  const first = words[at] as Word
  if (first.isCapital) {
    let from = at
    // Initials run on to what they belong to.
    while (
      words[from]?.text.length === 1 &&
      /^\. ?$/.test(words[from + 1]?.gap ?? '') &&
      words[from + 1]?.isCapital &&
      !taken[from + 1]
    )
      from++
    if (PARTICLES.has((words[from] as Word).lower) || first.base === first.lower)
      return endOfName(words, from, taken)
    return from
  }
  let to = at
  let next = at + 1
  while (
    next < at + 4 &&
    PARTICLES.has(words[next]?.lower ?? '') &&
    isJoined(words[next]) &&
    !taken[next]
  )
    next++
  const family = words[next]
  if (
    family &&
    !taken[next] &&
    isJoined(family) &&
    (FAMILY_NAMES.has(family.base) || FAMILY_ENDING.test(family.base)) &&
    !family.isKnown &&
    first.base === first.lower
  )
    to = next
  return to
}
