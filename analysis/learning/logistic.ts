/**
 * Logistic regression with an L2 penalty on everything but the first column (which should be ones), by Newton's method.
 * `rows` are as long as each other; the penalty pulls towards `around`, or to 0. Gives one weight for each column. Deterministic; the penalty makes it always solvable.
 * (C. Bishop, Pattern Recognition and Machine Learning, 2006, section 4.3.3.)
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  yes: readonly boolean[],
  penalty: number,
  around: readonly number[] = [],
): number[] {
  const width = rows[0]?.length ?? 0
  let weights = Array.from({ length: width }, (_, column) => around[column] ?? 0)
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((weight, column) =>
      column === 0 ? 0 : penalty * (weight - (around[column] ?? 0)),
    )
    const curve = slope.map((_, column) =>
      slope.map((_, other) => (column !== other ? 0 : column === 0 ? 1e-6 : penalty)),
    )
    for (let number = 0; number < rows.length; number++) {
      const row = rows[number] as readonly number[]
      let sum = 0
      for (let column = 0; column < width; column++)
        sum += (row[column] as number) * (weights[column] as number)
      const chance = 1 / (1 + Math.exp(-sum))
      const miss = chance - (yes[number] ? 1 : 0)
      const spread = chance * (1 - chance)
      for (let column = 0; column < width; column++) {
        const value = row[column] as number
        if (value === 0) continue
        slope[column] = (slope[column] as number) + miss * value
        const line = curve[column] as number[]
        const factor = spread * value
        for (let other = 0; other <= column; other++)
          line[other] = (line[other] as number) + factor * (row[other] as number)
      }
    }
    for (let column = 0; column < width; column++)
      for (let other = 0; other < column; other++)
        (curve[other] as number[])[column] = (curve[column] as number[])[other] as number
    const step = solve(curve, slope)
    weights = weights.map((weight, column) => weight - (step[column] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return weights
}

/** The probability that a model gives to a row. */
export function logistic(weights: readonly number[], row: readonly number[]): number {
  const sum = row.reduce((total, value, column) => total + value * (weights[column] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const work = matrix.map((line, at) => [...line, right[at] ?? 0])
  const size = work.length
  for (let pivot = 0; pivot < size; pivot++) {
    const top = work[pivot] as number[]
    for (let below = pivot + 1; below < size; below++) {
      const line = work[below] as number[]
      const factor = (line[pivot] ?? 0) / (top[pivot] ?? 1)
      if (factor === 0) continue
      for (let at = pivot; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (top[at] ?? 0)
    }
  }
  const answer = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const line = work[at] as number[]
    let sum = line[size] ?? 0
    for (let after = at + 1; after < size; after++) sum -= (line[after] ?? 0) * (answer[after] ?? 0)
    answer[at] = sum / (line[at] || 1)
  }
  return answer
}
