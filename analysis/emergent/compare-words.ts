import type { Terms } from '../search/terms.ts'
import { type Keyness, keyness } from '../statistics/keyness.ts'
import { fold } from '../text/dutch.ts'
import { blankPlaceholders } from '../text/placeholders.ts'
import { tokens } from '../text/spans.ts'

/** Words and pairs in fewer stories than this, in both groups together, are not looked at. */
const FEWEST = 3

/**
 * Words and pairs of words that set two groups of stories apart, by `keyness`, each as its stories write it most.
 *
 * Counted once a story. A pair is two words side by side in one sentence of the text, of which both say something.
 */
export function compareWords(
  first: readonly string[],
  second: readonly string[],
  terms: Terms,
): readonly Keyness[] {
  const written = new Map<string, Map<string, number>>()
  const count = (texts: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const text of texts) {
      for (const [term, form] of termsAndPairs(text, terms)) {
        counts.set(term, (counts.get(term) ?? 0) + 1)
        const forms = written.get(term) ?? new Map<string, number>()
        forms.set(form, (forms.get(form) ?? 0) + 1)
        written.set(term, forms)
      }
    }
    return counts
  }
  const [a, b] = [count(first), count(second)]
  const uses = [...written.keys()].flatMap((term) => {
    const [inFirst, inSecond] = [a.get(term) ?? 0, b.get(term) ?? 0]
    if (inFirst + inSecond < FEWEST) return []
    const forms = [...(written.get(term) ?? [])].sort(
      (x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1),
    )
    return { word: forms[0]?.[0] ?? term, inFirst, inSecond }
  })
  return keyness(uses, first.length, second.length)
}

/** Each term and pair of a text once, with how it is written there first. */
function termsAndPairs(story: string, terms: Terms): ReadonlyMap<string, string> {
  const text = blankPlaceholders(story)
  const found = new Map<string, string>()
  let before: { term: string; form: string; end: number } | undefined
  for (const token of tokens(text)) {
    const [term] = terms.ofWord(token.text)
    const form = fold(token.text)
    if (term && !found.has(term)) found.set(term, form)
    const isBeside = before && /^\s+$/.test(text.slice(before.end, token.start))
    if (term && before && isBeside) {
      const pair = `${before.term} ${term}`
      if (!found.has(pair)) found.set(pair, `${before.form} ${form}`)
    }
    before = term ? { term, form, end: token.end } : undefined
  }
  return found
}
