import { isOneErrorApart, soundKey, withoutOneLetter } from './spelling.ts'

/** The words of all cues as numbers, and which of them a word of a story answers to. */
export type Vocabulary = {
  /** The number of a cue word as written in a cue line; made when it is new. */
  readonly numberOf: (written: string) => number
  /** The numbers that a word of a story answers to; kept, as stories repeat their words. */
  readonly lookUp: (word: string) => readonly number[]
  /** As `lookUp`, for a verb joined to the particle that stood apart; as spelled or by its sound alone. */
  readonly lookUpJoined?: (word: string) => readonly number[]
}

const SHORTEST_FUZZY = 3
const SHORTEST_FUZZY_START = 6
const MOST_KEPT = 50_000

/**
 * A vocabulary to fill by `numberOf` first and to search by `lookUp` then.
 *
 * A word answers by its sound. Only a word that is no known Dutch word answers with a typing error in it: "gelsagen" is
 * "geslagen", "geslapen" is not. Without `knownWords`, lower case, no word answers with a typing error in it.
 */
export function makeVocabulary(knownWords?: ReadonlySet<string>): Vocabulary {
  const numbers = new Map<string, number>()
  const whole = new Map<string, number[]>()
  const starts = new Map<string, number[]>()
  const exact = new Map<string, number[]>()
  const near = new Map<string, Set<string>>()
  const nearStarts = new Map<string, Set<string>>()
  const kept = new Map<string, readonly number[]>()
  const keptJoined = new Map<string, readonly number[]>()

  const numberOf = (written: string): number => {
    const known = numbers.get(written)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(written, number)
    if (written.startsWith('=')) push(exact, written.slice(1), number)
    else if (written.endsWith('*')) {
      const key = startKey(written.slice(0, -1))
      push(starts, key, number)
      push(whole, soundKey(written.slice(0, -1)), number)
      if (knownWords && key.length >= SHORTEST_FUZZY_START) addNear(nearStarts, key)
    } else {
      const key = soundKey(written)
      push(whole, key, number)
      if (knownWords && key.length >= SHORTEST_FUZZY) addNear(near, key)
    }
    return number
  }

  const find = (word: string): readonly number[] => {
    const key = soundKey(word)
    const found = new Set([...(exact.get(word.toLowerCase()) ?? []), ...(whole.get(key) ?? [])])
    const open = startKey(word)
    for (let length = 3; length <= open.length; length++)
      for (const number of starts.get(open.slice(0, length)) ?? []) found.add(number)
    const isKnown = !knownWords || /\d/.test(word) || knownWords.has(word.toLowerCase())
    if (found.size > 0 || isKnown || key.length < SHORTEST_FUZZY) return [...found]
    for (const shorter of withoutOneLetter(key))
      for (const other of near.get(shorter) ?? [])
        if (isOneErrorApart(key, other))
          for (const number of whole.get(other) ?? []) found.add(number)
    for (let length = SHORTEST_FUZZY_START - 1; length <= Math.min(key.length, 14); length++)
      for (const shorter of withoutOneLetter(key.slice(0, length)))
        for (const other of nearStarts.get(shorter) ?? [])
          if (isOneErrorApart(key.slice(0, length), other))
            for (const number of starts.get(other) ?? []) found.add(number)
    return [...found]
  }

  const lookUp = (word: string): readonly number[] => {
    const known = kept.get(word)
    if (known) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const found = find(word)
    kept.set(word, found)
    return found
  }
  const lookUpJoined = (word: string): readonly number[] => {
    const known = keptJoined.get(word)
    if (known) return known
    if (keptJoined.size >= MOST_KEPT) keptJoined.clear()
    const found = whole.get(soundKey(word)) ?? []
    keptJoined.set(word, found)
    return found
  }
  return { numberOf, lookUp, lookUpJoined }
}

/** A beginning keeps its last letter as it is: what sounds like t at the end of a word is d inside it. */
const startKey = (start: string) => soundKey(`${start}-o`).slice(0, -1)

function push(map: Map<string, number[]>, key: string, number: number): void {
  const there = map.get(key)
  if (there) there.push(number)
  else map.set(key, [number])
}

function addNear(map: Map<string, Set<string>>, key: string): void {
  for (const shorter of withoutOneLetter(key)) {
    const there = map.get(shorter)
    if (there) there.add(key)
    else map.set(shorter, new Set([key]))
  }
}
