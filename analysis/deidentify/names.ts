import type { Find } from './identifier.ts'
import { PARTICLES } from './lists/family-names.ts'
import { ALSO_WORDS } from './lists/given-names.ts'
import { NOT_NAMES } from './lists/not-names.ts'
import { endWithFamily, startOfName } from './name-extent.ts'
import { isGivenName, nameKey, startsOtherwise, type Verdict } from './name-words.ts'
import { judgeSmall } from './names-in-small-letters.ts'
import { judgeCapital, judgeInitial, judgeOpening } from './names-with-capital.ts'
import type { Reading, Word } from './reading.ts'
import { claim, type Taken } from './taken.ts'

/**
 * Names of people and pets, and every capital that nothing else explains. Run last.
 *
 * With a capital: anything that is not an ordinary sentence start. In small letters: known names, and what follows a title
 * or "heet". A word that is a name in one place is a name in all ("Roos" makes "roos" one).
 */
export function findNames(reading: Reading, taken: Taken): Find[] {
  const found: Find[] = []
  const sure = new Set<string>()
  const fronts = new Set<string>()
  const doubts: (readonly [number, Verdict])[] = []
  const lowerSeen = new Set(
    reading.words.filter((word) => !word.isCapital).map((word) => word.lower),
  )
  const claimName = (at: number, verdict: Verdict) => {
    const from = startOfName(reading.words, at, taken)
    const to = endWithFamily(reading.words, at, taken)
    const type = verdict.rule === 'capital-after-place-word' ? 'PLAATS' : 'NAAM'
    found.push(claim(reading, taken, [from, to], { type, ...verdict }))
    for (let i = at; i <= to; i++) {
      const front = frontAt(reading.words, i - 1)
      if (front && i > at) fronts.add(front)
      const [before, word] = [reading.words[i - 1], reading.words[i] as Word]
      // "Museum of Modern Art" makes no name of every museum, "Hugo Koeman" makes one of Koeman.
      if (
        from === to ||
        !word.isKnown ||
        isGivenName(nameKey(word)) ||
        (i > at && before && isGivenName(before.base))
      )
        sure.add(nameKey(word))
    }
  }
  for (let at = 0; at < reading.words.length; at++) {
    if (taken[at]) continue
    const verdict = judge(reading, at, lowerSeen)
    if (!verdict) continue
    if (verdict.confidence >= 0.5) claimName(at, verdict)
    else doubts.push([at, verdict])
  }
  for (const at of repeats(reading, taken, { sure, lowerSeen })) {
    found.push(
      claim(reading, taken, [at, at], { type: 'NAAM', rule: 'name-elsewhere', confidence: 0.7 }),
    )
  }
  // "De Gucht" at the start of a sentence, after "Karel De Gucht" elsewhere.
  for (const at of reading.words.keys()) {
    if (taken[at] || !fronts.has(frontAt(reading.words, at) ?? '')) continue
    const find = { type: 'NAAM', rule: 'name-elsewhere', confidence: 0.7 } as const
    found.push(claim(reading, taken, [at, at], find))
  }
  for (const [at, verdict] of doubts) {
    if (!taken[at]) found.push(claim(reading, taken, [at, at], { type: 'NAAM', ...verdict }))
  }
  return found
}

/** The small word of a family name with a capital, and the name after it; undefined for other words. */
function frontAt(words: readonly Word[], at: number): string | undefined {
  const [word, next] = [words[at], words[at + 1]]
  if (!word?.isCapital || !next?.isCapital || !PARTICLES.has(word.lower)) return undefined
  return `${word.lower} ${next.base}`
}

/** Where a sure name stands again, as the first word of a sentence or in small letters. */
function* repeats(
  reading: Reading,
  taken: Taken,
  { sure, lowerSeen }: Readonly<Record<'sure' | 'lowerSeen', ReadonlySet<string>>>,
): Generator<number> {
  for (const [at, word] of reading.words.entries()) {
    if (taken[at] || word.base.length < 3) continue
    const key = nameKey(word)
    const bare = sure.has(key) ? key : key.replace(/s$/, '')
    if (!sure.has(bare) || bare.length < 3) continue
    if (word.isCapital) {
      const isWord = word.isCommon || lowerSeen.has(word.lower)
      if (!startsOtherwise(reading.words, at) && !(word.isKnown && isWord && !isGivenName(key)))
        yield at
    } else if (
      !word.isCapital &&
      !word.isKnown &&
      !ALSO_WORDS.has(bare) &&
      !PARTICLES.has(bare) &&
      !NOT_NAMES.has(bare)
    )
      yield at
  }
}

function judge(reading: Reading, at: number, lowerSeen: ReadonlySet<string>): Verdict | undefined {
  const { words } = reading
  const word = words[at] as Word
  if (!/^\p{L}/u.test(word.text)) return undefined
  // "'s Avonds", "T-shirt", "FM-radio"
  const [before, after] = [words[at - 1], word.text.split('-')]
  if (word.isKnown && before?.lower === 's' && /['’]$/u.test(before.gap)) return undefined
  if (
    after.length > 1 &&
    /^\p{Lu}{1,4}$/u.test(after[0] ?? '') &&
    /^\p{Ll}+$/u.test(after[1] ?? '')
  )
    return undefined
  if (word.text.length === 1) return judgeInitial(reading.words, at)
  if (word.isCapital)
    return word.opens ? judgeOpening(reading, at, lowerSeen) : judgeCapital(reading.words, at)
  return judgeSmall(reading, at)
}
