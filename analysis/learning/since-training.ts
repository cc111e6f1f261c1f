/** A suggestion that a person decided about: the probability it was given, in (0, 1), and whether it was right. */
export type Decided = { readonly probability: number; readonly isRight: boolean }

/** How freely decisions move probabilities: the standard deviation, in log-odds, of what is expected before any. */
const FREEDOM = 1
const ROUNDS = 12
/** Probabilities of 0 and 1 have no log-odds. */
const LEAST = 0.01

/**
 * How far the log-odds of a theme's suggestions have to move so that they fit what people decided since the model was made.
 *
 * The most likely shift under a normal prior around 0 (one-parameter logistic regression with the log-odds as offset, by
 * Newton's method), so that a few decisions move it a little and many move it far. 0 without decisions. It serves until the next
 * training, which takes seconds; this takes microseconds.
 */
export function shiftSince(decided: readonly Decided[]): number {
  let shift = 0
  for (let round = 0; round < ROUNDS; round++) {
    let slope = -shift / FREEDOM ** 2
    let curve = 1 / FREEDOM ** 2
    for (const { probability, isRight } of decided) {
      const now = shifted(probability, shift)
      slope += (isRight ? 1 : 0) - now
      curve += now * (1 - now)
    }
    const step = slope / curve
    shift += step
    if (Math.abs(step) < 1e-6) break
  }
  return shift
}

/** A probability after its log-odds moved by `shift`; in [0.01, 0.99] before it moves. */
export function shifted(probability: number, shift: number): number {
  const safe = Math.min(Math.max(probability, LEAST), 1 - LEAST)
  return 1 / (1 + Math.exp(-(Math.log(safe / (1 - safe)) + shift)))
}
