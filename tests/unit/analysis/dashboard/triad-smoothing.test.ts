import { expect, test } from 'vitest'
import { TRIAD_POINTS } from '#analysis/dashboard/signifiers.ts'
import { densityLevels, GRID_POINTS, smoothTriad } from '#analysis/dashboard/triad-smoothing.ts'

const heightsAtPoints = (points: Parameters<typeof smoothTriad>[0]) => {
  const grid = smoothTriad(points)
  return TRIAD_POINTS.map((point) => {
    const place = GRID_POINTS.findIndex((each) => each.join() === point.join())
    return grid.values[place] as number
  })
}

test('when every point is chosen as often, the density is nearly flat, corners included', () => {
  const heights = heightsAtPoints(TRIAD_POINTS.map((tenths) => ({ tenths, stories: 3 })))
  expect(Math.min(...heights)).toBeGreaterThan(0.75)
  expect(Math.max(...heights)).toBeLessThan(1.25)
})

test('no answer leaks out of the triangle: at a corner or in the middle it weighs the same', () => {
  for (const tenths of [
    [10, 0, 0],
    [0, 5, 5],
    [4, 3, 3],
  ] as const) {
    const sum = heightsAtPoints([{ tenths, stories: 1 }]).reduce((total, height) => total + height)
    expect(sum).toBeCloseTo(66, 1)
  }
})

test('the density is highest where the answers are, whichever corner that is', () => {
  for (const tenths of [
    [8, 1, 1],
    [1, 8, 1],
    [1, 1, 8],
  ] as const) {
    const grid = smoothTriad([{ tenths, stories: 5 }])
    const top = grid.values.indexOf(Math.max(...grid.values))
    expect(
      GRID_POINTS[top]?.every((part, corner) => Math.abs(part - (tenths[corner] ?? 0)) <= 0.5),
    ).toBe(true)
  }
})

test('levels rise, and above them lie at least a quarter, half and three quarters of the answers', () => {
  const points = TRIAD_POINTS.map((tenths, index) => ({ tenths, stories: 1 + (index % 7) ** 2 }))
  const levels = densityLevels(points)
  expect(levels).toHaveLength(3)
  expect([...levels].sort((one, other) => one - other)).toEqual(levels)
  const heights = heightsAtPoints(points)
  const all = points.reduce((sum, { stories }) => sum + stories, 0)
  for (const [index, share] of [0.75, 0.5, 0.25].entries()) {
    const above = points
      .filter((_, place) => (heights[place] as number) >= (levels[index] as number) - 0.001)
      .reduce((sum, { stories }) => sum + stories, 0)
    expect(above / all).toBeGreaterThanOrEqual(share)
    expect(above / all).toBeLessThan(share + 0.15)
  }
})
