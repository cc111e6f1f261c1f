import { fold } from '../text/dutch.ts'

/**
 * How a word sounds, roughly: writers who spell by ear mix ei and ij, au and ou, d and t at the end, ch and g, z and s, v and f.
 * Two spellings of one sound have one key. Lower case, without accents and apostrophes.
 */
export function soundKey(word: string): string {
  return fold(word)
    .replace(/['-]/g, '')
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/ck/g, 'k')
    .replace(/c(?=[ei])/g, 's')
    .replace(/c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/th/g, 't')
    .replace(/dt?$/, 't')
    .replace(/b$/, 'p')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1')
}

/**
 * Whether two words are one typing error apart: a letter too many, too few, another, or two neighbours swapped.
 * Equal words are.
 */
export function isOneErrorApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [left, right] = [one.slice(at), other.slice(at)]
  if (left.slice(1) === right.slice(1)) return true
  if (left.slice(1) === right || left === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}

/** The word and all that is left when one letter is taken out: two words one error apart share one of these. */
export function withoutOneLetter(word: string): readonly string[] {
  const shorter = new Set([word])
  for (let at = 0; at < word.length; at++) shorter.add(word.slice(0, at) + word.slice(at + 1))
  return [...shorter]
}
