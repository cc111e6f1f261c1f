import { expect, test } from 'vitest'
import { shifted, shiftSince } from '#analysis/learning/since-training.ts'
import { usefulness } from '#analysis/learning/usefulness.ts'

const decided = (isRight: boolean, count: number, probability = 0.6) =>
  Array.from({ length: count }, () => ({ probability, isRight }))

test('without decisions nothing moves; each rejection lowers and each acceptance raises, the more the further', () => {
  expect(shiftSince([])).toBe(0)
  const [one, five] = [shiftSince(decided(false, 1)), shiftSince(decided(false, 5))]
  expect(one).toBeLessThan(0)
  expect(five).toBeLessThan(one)
  expect(shiftSince(decided(true, 1))).toBeGreaterThan(0)
})

test('with many decisions probabilities come to the share that was right', () => {
  const shift = shiftSince([...decided(true, 200), ...decided(false, 800)])
  expect(shifted(0.6, shift)).toBeCloseTo(0.2, 2)
})

test('certain probabilities can be moved too, and stay probabilities', () => {
  for (const probability of [0, 1]) {
    const moved = shifted(probability, 2)
    expect(moved).toBeGreaterThan(0)
    expect(moved).toBeLessThan(1)
  }
})

test('the less sure a suggestion and the rarer its theme, the more its story teaches', () => {
  const confirmed = new Map([['A', 8]])
  const worth = (code: string, probability: number) =>
    usefulness([{ code, probability }], confirmed)
  expect(worth('B', 0.5)).toBe(1)
  expect(worth('A', 0.5)).toBeCloseTo(1 / 3)
  expect(worth('B', 0.5)).toBeGreaterThan(worth('B', 0.9))
  expect(worth('B', 1)).toBe(0)
  expect(usefulness([], confirmed)).toBe(0.25)
})
