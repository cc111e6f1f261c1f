import { sentences, tokens } from '../text/spans.ts'
import { readCues, type Signal } from './cue.ts'
import { ACUTE_CUES } from './cues-acute.ts'
import { CHILD_ABUSE_CUES } from './cues-child-abuse.ts'
import { SEXUAL_ABUSE_CUES } from './cues-sexual-abuse.ts'
import { SUICIDE_CUES } from './cues-suicide.ts'
import { VIOLENCE_CUES } from './cues-violence.ts'
import { indexCues, searchSentence } from './matcher.ts'
import { WORD_GROUPS } from './word-groups.ts'

/** Words that a moderator must see first: `text.slice(start, end)` in UTF-16 units, and why. */
export type SafetyFind = { readonly signal: Signal; readonly start: number; readonly end: number }

/**
 * A search for all cues. With `knownWords` a word that is not one of them also counts with a typing error in it; without, a
 * word counts by its sound alone.
 */
export function makeSafetySearch(knownWords?: ReadonlySet<string>): (text: string) => SafetyFind[] {
  const cues = [
    ...VIOLENCE_CUES,
    ...CHILD_ABUSE_CUES,
    ...SEXUAL_ABUSE_CUES,
    ...SUICIDE_CUES,
    ...ACUTE_CUES,
  ].flatMap((lines) => readCues(lines, WORD_GROUPS))
  const index = indexCues(cues, knownWords)
  return (text) => {
    const found = new Map<Signal, SafetyFind[]>()
    const words = tokens(text)
    let from = 0
    for (const sentence of sentences(text)) {
      let to = from
      while (to < words.length && (words[to]?.start ?? 0) < sentence.end) to++
      for (const { signals, start, end } of searchSentence(words.slice(from, to), index))
        for (const signal of signals) {
          const there = found.get(signal)
          if (there) there.push({ signal, start, end })
          else found.set(signal, [{ signal, start, end }])
        }
      from = to
    }
    return [...found.values()].flatMap(apart).sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

/** Joins finds of one signal that overlap. */
function apart(finds: readonly SafetyFind[]): SafetyFind[] {
  const joined: SafetyFind[] = []
  for (const find of [...finds].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && find.start < last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, find.end) }
    else joined.push(find)
  }
  return joined
}
