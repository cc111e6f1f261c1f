import { expect, test } from 'vitest'
import { shareDifference, shareInterval } from '#analysis/statistics/shares.ts'

// The examples that R. Newcombe gives in Statistics in Medicine 17 (1998): 857-872 and 873-890.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %d and %d', (count, of, low, high) => {
  const interval = shareInterval({ count, of })
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i of %i against %i of %i differs %d to %d', (a, m, b, n, low, high) => {
  const { low: lowest, high: highest } = shareDifference({ count: a, of: m }, { count: b, of: n })
  expect(lowest).toBeCloseTo(low, 4)
  expect(highest).toBeCloseTo(high, 4)
})
