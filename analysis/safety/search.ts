import { sentences, type Token, tokens } from '../text/spans.ts'
import { type LanguageCues, readCues, type Signal } from './cue.ts'
import { ACUTE_CUES } from './cues-acute.ts'
import { BROADER_CUES } from './cues-broader.ts'
import { CHILD_ABUSE_CUES } from './cues-child-abuse.ts'
import { SEXUAL_ABUSE_CUES } from './cues-sexual-abuse.ts'
import { SUICIDE_CUES } from './cues-suicide.ts'
import { VIOLENCE_CUES } from './cues-violence.ts'
import { type CueIndex, indexCues, searchSentence } from './matcher.ts'
import { makeVocabulary } from './vocabulary.ts'
import { WORD_GROUPS } from './word-groups.ts'

/** Words that a moderator must see first: `text.slice(start, end)` in UTF-16 units, and why. */
export type SafetyFind = { readonly signal: Signal; readonly start: number; readonly end: number }

/** Finds signals in a text; `more` holds the cues of another language, looked for beside the Dutch ones. */
export type SafetySearch = (text: string, more?: CueIndex) => SafetyFind[]

/**
 * A search for all cues. With `knownWords` a word that is not one of them also counts with a typing error in it; without, a
 * word counts by its sound alone. `wider` are cues besides those that every search has: a phone does without them.
 */
export function makeSafetySearch(
  knownWords?: ReadonlySet<string>,
  wider: LanguageCues = { groups: {}, cues: [] },
): SafetySearch {
  const cues = [
    ...VIOLENCE_CUES,
    ...CHILD_ABUSE_CUES,
    ...SEXUAL_ABUSE_CUES,
    ...SUICIDE_CUES,
    ...ACUTE_CUES,
    ...BROADER_CUES,
    ...wider.cues,
  ].flatMap((lines) => readCues(lines, { ...WORD_GROUPS, ...wider.groups }))
  const dutch = indexCues(cues, makeVocabulary(knownWords))
  return (text, more) => {
    const found = new Map<Signal, SafetyFind[]>()
    const words = tokens(text)
    let from = 0
    for (const sentence of sentences(text)) {
      let to = from
      while (to < words.length && (words[to]?.start ?? 0) < sentence.end) to++
      const said = words.slice(from, to)
      const indexes = more ? [more, ...(isDutch(said) ? [dutch] : [])] : [dutch]
      for (const { signals, start, end } of indexes.flatMap((one) => searchSentence(said, one)))
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

/** Small words of Dutch that are no words of the other languages. */
const SMALL_WORDS = new Set(
  'ik het een niet dat mijn mn hij zij wij en van voor maar naar heeft bij ook hem haar mij jij'.split(
    ' ',
  ),
)

function isDutch(words: readonly Token[]): boolean {
  return words.some(({ text }) => SMALL_WORDS.has(text.toLowerCase()))
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
