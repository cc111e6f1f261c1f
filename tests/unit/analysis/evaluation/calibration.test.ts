import { expect, test } from 'vitest'
import { calibrationOf } from '#analysis/evaluation/calibration.ts'

const claims = (probability: number, right: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ probability, isRight: at < right }))

test('probabilities that come true are not off, and say more than always the same', () => {
  const sure = calibrationOf([...claims(0, 0, 50), ...claims(1, 50, 50)])
  expect(sure).toEqual({ error: 0, brier: 0, constant: 0.25 })
})

test('what is said too boldly is off by the difference', () => {
  const bold = calibrationOf(claims(0.9, 5, 10))
  expect(bold?.error).toBeCloseTo(0.5 * 0.1 + 0.5 * 0.9)
  expect(bold?.brier).toBeCloseTo(0.5 * 0.01 + 0.5 * 0.81)
})

test('without claims there is nothing to say', () => {
  expect(calibrationOf([])).toBeUndefined()
})
