import { expect, test } from 'vitest'
import type { Tenths } from '#analysis/dashboard/facts.ts'
import { TRIAD_POINTS } from '#analysis/dashboard/signifiers.ts'
import { contourLoops } from '#analysis/dashboard/triad-contours.ts'
import { GRID_POINTS, GRID_STEPS, smoothTriad } from '#analysis/dashboard/triad-smoothing.ts'

/** Twice the surface between loops, in tenths of the first two corners; holes count negative. */
const surface = (loops: readonly (readonly Tenths[])[]) =>
  Math.abs(
    loops.reduce(
      (sum, loop) =>
        sum +
        loop.reduce((part, [a, b], index) => {
          const [nextA, nextB] = loop[(index + 1) % loop.length] as Tenths
          return part + a * nextB - nextA * b
        }, 0),
      0,
    ),
  )

test('a density that is everywhere high enough is outlined by the triangle itself', () => {
  const grid = smoothTriad(TRIAD_POINTS.map((tenths) => ({ tenths, stories: 1 })))
  const loops = contourLoops(grid, 0.1)
  expect(loops).toHaveLength(1)
  expect(surface(loops)).toBeCloseTo(100)
})

test('a level that nothing reaches has no outline', () => {
  expect(contourLoops(smoothTriad([]), 0.5)).toEqual([])
})

test('two peaks have two outlines, a ring has a hole', () => {
  const peaks = smoothTriad([
    { tenths: [9, 1, 0], stories: 4 },
    { tenths: [0, 1, 9], stories: 4 },
  ])
  expect(contourLoops(peaks, Math.max(...peaks.values) / 2)).toHaveLength(2)
  const ring = {
    steps: GRID_STEPS,
    values: GRID_POINTS.map((place) => (Math.min(...place) > 2 ? 0 : 1)),
  }
  const loops = contourLoops(ring, 0.5)
  expect(loops).toHaveLength(2)
  expect(surface(loops)).toBeLessThan(100)
})

test('a half that slopes evenly is cut where it should be', () => {
  const slope = { steps: GRID_STEPS, values: GRID_POINTS.map(([a]) => a) }
  const loops = contourLoops(slope, 4.2)
  expect(loops).toHaveLength(1)
  expect(surface(loops)).toBeCloseTo(5.8 ** 2)
})
