/** A suggestion that waits: its theme and how likely it is, in [0, 1]. */
export type OpenSuggestion = { readonly code: string; readonly probability: number }

/** What a story in which nothing was recognised is worth: somebody should look, but not first. */
const NOTHING_FOUND = 0.25

/**
 * How much there is to learn from coding a story: the sum over its suggestions of how unsure they are, each weighed by how
 * seldom people confirmed its theme so far.
 *
 * Unsure is the entropy in bits, 1 at a half and 0 at 0 and 1 (uncertainty sampling: D. Lewis and W. Gale, A sequential
 * algorithm for training text classifiers, SIGIR 1994). A theme that was confirmed n times weighs 1/√(1+n).
 */
export function usefulness(
  open: readonly OpenSuggestion[],
  confirmed: ReadonlyMap<string, number>,
): number {
  if (open.length === 0) return NOTHING_FOUND
  return open.reduce(
    (sum, { code, probability }) =>
      sum + entropy(probability) / Math.sqrt(1 + (confirmed.get(code) ?? 0)),
    0,
  )
}

function entropy(p: number): number {
  if (p <= 0 || p >= 1) return 0
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p))
}
