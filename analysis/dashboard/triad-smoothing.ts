import type { Tenths } from './facts.ts'
import { TRIAD_POINTS } from './signifiers.ts'

/** How many steps the drawing grid makes along a side: half tenths. */
export const GRID_STEPS = 20

/**
 * Heights over a triangle, for drawing.
 *
 * `values[k]` belongs to `GRID_POINTS[k]`. 1 is the height when all 66 points were chosen equally often, away from the
 * sides. All 0 without answers.
 */
export type TriadGrid = { readonly steps: number; readonly values: readonly number[] }

type Point = { readonly tenths: Tenths; readonly stories: number }

/** Where the heights of a grid lie, in tenths: row by row from the first corner. */
export const GRID_POINTS: readonly Tenths[] = Array.from(
  { length: GRID_STEPS + 1 },
  (_, row) => row,
).flatMap((row) =>
  Array.from({ length: row + 1 }, (_, step) => {
    const unit = 10 / GRID_STEPS
    return [(GRID_STEPS - row) * unit, (row - step) * unit, step * unit] as const
  }),
)

/** One tenth: the step of the input. Fixed, so that pictures under two filters can be compared. */
const BANDWIDTH = 1

/** Squared distance in a triangle whose side is 10. */
function distanceSquared(one: Tenths, other: Tenths): number {
  return ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2) / 2
}

const kernel = (one: Tenths, other: Tenths) =>
  Math.exp(-distanceSquared(one, other) / (2 * BANDWIDTH ** 2))

/** What the kernel of an answer sums to over the 66 points: less at the sides, where part of it would fall outside. */
const KERNEL_SUMS = TRIAD_POINTS.map((point) =>
  TRIAD_POINTS.reduce((sum, other) => sum + kernel(point, other), 0),
)
const POINT_AT = new Map(TRIAD_POINTS.map((point, at) => [point.join(), at]))

/** What one answer at each of the 66 points adds to each place: row after row, worked out once. */
const weightsAt = (places: readonly Tenths[]): Float64Array =>
  Float64Array.from(
    places.flatMap((place) =>
      TRIAD_POINTS.map((point, at) => kernel(place, point) / (KERNEL_SUMS[at] as number)),
    ),
  )
const GRID_WEIGHTS = weightsAt(GRID_POINTS)
const POINT_WEIGHTS = weightsAt(TRIAD_POINTS)

/** The height at each place that `weights` has a row for. */
function heightsOf(points: readonly Point[], weights: Float64Array): readonly number[] {
  const answers = points.reduce((sum, point) => sum + point.stories, 0)
  const chosen = points.map(({ tenths, stories }) => ({
    at: POINT_AT.get(tenths.join()) as number,
    stories,
  }))
  return Array.from({ length: weights.length / TRIAD_POINTS.length }, (_, place) => {
    const row = place * TRIAD_POINTS.length
    let sum = 0
    for (const { at, stories } of chosen) sum += stories * (weights[row + at] as number)
    return answers === 0 ? 0 : (sum * TRIAD_POINTS.length) / answers
  })
}

/**
 * A smooth density of the answers, for drawing.
 *
 * A Gaussian kernel of one tenth, divided per answer by what it sums to over the 66 points: every answer weighs the same
 * and none leaks out of the triangle. Heights are per possible answer and not per area, so a corner is not blown up for
 * being narrow. Rounded to three decimals.
 */
export function smoothTriad(points: readonly Point[]): TriadGrid {
  return {
    steps: GRID_STEPS,
    values: heightsOf(points, GRID_WEIGHTS).map((height) => Math.round(height * 1000) / 1000),
  }
}

/**
 * The heights above which the densest quarter, half and three quarters of the answers lie, rising.
 *
 * Empty without answers; fewer than three when heights coincide.
 * Source: Hyndman, "Computing and Graphing Highest Density Regions", The American Statistician 50 (1996), 120–126.
 */
export function densityLevels(points: readonly Point[]): readonly number[] {
  const all = heightsOf(points, POINT_WEIGHTS)
  const heights = points
    .map(({ tenths, stories }) => ({
      height: all[POINT_AT.get(tenths.join()) as number] as number,
      stories,
    }))
    .sort((one, other) => other.height - one.height)
  const answers = heights.reduce((sum, { stories }) => sum + stories, 0)
  const levels = [0.75, 0.5, 0.25].map((share) => {
    let covered = 0
    const found = heights.find(({ stories }) => {
      covered += stories
      return covered >= share * answers
    })
    return Math.round((found?.height ?? 0) * 1000) / 1000
  })
  return answers === 0 ? [] : [...new Set(levels)]
}
