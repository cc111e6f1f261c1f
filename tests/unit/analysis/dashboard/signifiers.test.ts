import { expect, test } from 'vitest'
import {
  dyadBin,
  TRIAD_POINTS,
  triadZone,
  ZONE_POINTS,
  ZONES,
} from '#analysis/dashboard/signifiers.ts'

test('a place belongs to the bin that starts at or before it, and 100 to the last', () => {
  expect([0, 9, 10, 50, 99, 100].map(dyadBin)).toEqual([0, 0, 1, 5, 9, 9])
  expect(() => dyadBin(Number.NaN)).toThrow(RangeError)
})

test('a triad has 66 points, each in one zone, as many per zone as is told', () => {
  expect(new Set(TRIAD_POINTS.map(String)).size).toBe(66)
  for (const zone of ZONES) {
    expect(TRIAD_POINTS.filter((point) => triadZone(point) === zone)).toHaveLength(
      ZONE_POINTS[zone],
    )
  }
})

test.each([
  [[10, 0, 0], 'a'],
  [[6, 3, 1], 'a'],
  [[1, 6, 3], 'b'],
  [[2, 2, 6], 'c'],
  [[6, 4, 0], 'ab'],
  [[5, 4, 1], 'ab'],
  [[0, 5, 5], 'bc'],
  [[4, 1, 5], 'ac'],
  [[5, 3, 2], 'middle'],
  [[4, 3, 3], 'middle'],
  [[4, 4, 2], 'middle'],
] as const)('%j lies in zone %s', (tenths, zone) => {
  expect(triadZone(tenths)).toBe(zone)
})

test('turning the corners turns the zone', () => {
  const turned = { a: 'b', b: 'c', c: 'a', ab: 'bc', bc: 'ac', ac: 'ab', middle: 'middle' }
  for (const [a, b, c] of TRIAD_POINTS) {
    expect(triadZone([c, a, b])).toBe(turned[triadZone([a, b, c])])
  }
})

test('what is not three whole tenths is a fault, not an answer', () => {
  expect(() => triadZone([5, 5, 5])).toThrow(RangeError)
  expect(() => triadZone([2.5, 2.5, 5])).toThrow(RangeError)
  expect(() => triadZone([11, -1, 0])).toThrow(RangeError)
})
