import { type Span, type Token, tokens } from '../text/spans.ts'
import { wordFeatures } from './features.ts'
import type { SentenceModel } from './sentence-model.ts'

/**
 * The words of a sentence that weighed most for a theme, at most `most`, in the order of the text: of each word its stem, the
 * parts of a compound and its pieces, each as heavy as the model has it. Never none of a sentence that has words.
 */
export function heaviestWords(
  text: string,
  { start, end }: Span,
  { weights, rarity }: SentenceModel,
  { theme, most }: { readonly theme: number; readonly most: number },
): readonly Token[] {
  const { packed, themes } = weights
  const weightOf = (word: string) =>
    wordFeatures(word).reduce(
      (sum, place) => sum + (packed[place * themes + theme] ?? 0) * (rarity[place] ?? 0),
      0,
    )
  const weighed = tokens(text.slice(start, end))
    .map((token) => ({ token, weight: weightOf(token.text) }))
    .sort((a, b) => b.weight - a.weight)
  const heavy = weighed.filter(({ weight }) => weight > 0)
  return (heavy.length > 0 ? heavy : weighed.slice(0, 1))
    .slice(0, most)
    .map(({ token }) => ({ text: token.text, start: token.start + start, end: token.end + start }))
    .sort((a, b) => a.start - b.start)
}
