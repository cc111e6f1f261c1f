import { describe, expect, it } from 'vitest'
import {
  dyadClass,
  isTenths,
  moveTenths,
  TRIAD_CORNERS,
  TRIAD_POINTS,
  type TriadKey,
  tenthsAt,
  triadPoint,
  triadWeights,
  triadZone,
} from '#surveys/signifiers.ts'

describe('the 66 points of a triad', () => {
  it('are all there, once, and sum to ten', () => {
    expect(TRIAD_POINTS).toHaveLength(66)
    expect(new Set(TRIAD_POINTS.map(String)).size).toBe(66)
    expect(TRIAD_POINTS.every(isTenths)).toBe(true)
  })

  it('have weights that sum to one', () => {
    for (const tenths of TRIAD_POINTS) {
      const [first, second, third] = triadWeights(tenths)
      expect(first + second + third).toBeCloseTo(1, 12)
    }
  })

  it('lie in the picture with the corners in the order of the definition', () => {
    expect([triadPoint([10, 0, 0]), triadPoint([0, 10, 0]), triadPoint([0, 0, 10])]).toEqual(
      TRIAD_CORNERS,
    )
    for (const tenths of TRIAD_POINTS) {
      const weights = triadWeights(tenths)
      const mixed = (axis: 'x' | 'y') =>
        weights.reduce(
          (sum, weight, corner) => sum + weight * (TRIAD_CORNERS[corner]?.[axis] ?? 0),
          0,
        )
      expect(triadPoint(tenths).x).toBeCloseTo(mixed('x'), 12)
      expect(triadPoint(tenths).y).toBeCloseTo(mixed('y'), 12)
    }
  })

  it('are found again where they lie, also a little beside it', () => {
    for (const tenths of TRIAD_POINTS) {
      const { x, y } = triadPoint(tenths)
      expect(tenthsAt(x, y)).toEqual(tenths)
      expect(tenthsAt(x + 0.03, y - 0.03)).toEqual(tenths)
    }
  })

  it('are also found from outside the triangle', () => {
    expect(tenthsAt(0.5, -4)).toEqual([10, 0, 0])
    expect(tenthsAt(-3, 2)).toEqual([0, 10, 0])
    expect(tenthsAt(0.5, 3)).toEqual([0, 5, 5])
  })

  it('can all be reached from the middle with the arrows', () => {
    const keys: readonly TriadKey[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    const seen = new Set<string>()
    const open = [moveTenths([10, 0, 0], 'Home')]
    for (let next = open.pop(); next; next = open.pop()) {
      if (seen.has(String(next))) continue
      seen.add(String(next))
      expect(isTenths(next)).toBe(true)
      for (const key of keys) open.push(moveTenths(next, key))
    }
    expect(seen.size).toBe(66)
  })

  it.each([
    [[4, 3, 3], 'ArrowUp', [5, 2, 3]],
    [[5, 2, 3], 'ArrowUp', [6, 2, 2]],
    [[4, 3, 3], 'ArrowDown', [3, 4, 3]],
    [[4, 3, 3], 'ArrowLeft', [4, 4, 2]],
    [[4, 6, 0], 'ArrowLeft', [3, 7, 0]],
    [[10, 0, 0], 'ArrowUp', [10, 0, 0]],
    [[0, 5, 5], 'ArrowDown', [0, 5, 5]],
    [[0, 10, 0], 'ArrowLeft', [0, 10, 0]],
  ] as const)('%o with %s is %o', (from, key, to) => {
    expect(moveTenths(from, key)).toEqual(to)
  })

  it.each([
    [[5, 3, 2], 'first'],
    [[0, 10, 0], 'second'],
    [[2, 2, 6], 'third'],
    [[5, 5, 0], 'between'],
    [[4, 3, 3], 'between'],
  ] as const)('%o is nearest to %s', (tenths, zone) => {
    expect(triadZone(tenths)).toBe(zone)
  })
})

describe('what is no point of a triad', () => {
  it.each([
    [undefined],
    [[10, 0]],
    [[4, 4, 4]],
    [[11, -1, 0]],
    [[2.5, 2.5, 5]],
    [['4', 3, 3]],
    [new Array(3)],
  ])('%o', (value) => {
    expect(isTenths(value)).toBe(false)
  })
})

describe('the class of a dyad', () => {
  it.each([
    [0, 'low'],
    [37, 'low'],
    [38, 'middle'],
    [62, 'middle'],
    [63, 'high'],
    [100, 'high'],
  ])('%i is %s', (value, expected) => {
    expect(dyadClass(value)).toBe(expected)
  })

  it('follows the bounds of the definition', () => {
    expect(dyadClass(38, { low: 40, high: 60 })).toBe('low')
  })

  it('throws outside its ends', () => {
    expect(() => dyadClass(101)).toThrow(RangeError)
    expect(() => dyadClass(Number.NaN)).toThrow(RangeError)
  })
})
