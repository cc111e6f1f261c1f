import { expect, test } from 'vitest'
import { fitLogistic, logistic } from '#analysis/learning/logistic.ts'

test('without anything to go by, the probability is the share', () => {
  const rows = [[1], [1], [1], [1]]
  const weights = fitLogistic(rows, [true, false, false, false], 1)
  expect(logistic(weights, [1])).toBeCloseTo(0.25, 4)
})

test('a column that tells the answer gets the weight, less of it under a heavier penalty', () => {
  const rows = [0, 0, 0, 1, 1, 1].map((value) => [1, value])
  const yes = [false, false, true, true, true, false]
  const [light, heavy] = [0.01, 10].map((penalty) => fitLogistic(rows, yes, penalty)[1] ?? 0)
  expect(light).toBeCloseTo(2 * Math.log(2), 1)
  expect(heavy).toBeGreaterThan(0)
  expect(heavy).toBeLessThan(light ?? 0)
})
