import { expect, test } from 'vitest'
import type { StoryFact } from '#analysis/dashboard/facts.ts'
import {
  arithmeticMean,
  dyadHistogram,
  geometricMean,
  triadDensity,
} from '#analysis/dashboard/signifier-plots.ts'
import { population } from './population.ts'

const story = (answers: Partial<StoryFact>): StoryFact => ({
  role: 'ouder',
  day: '2026-01-01',
  themes: [],
  ...answers,
})

test('places go to ten bins, words to classes alone, and what has neither stays apart', () => {
  const dyad = dyadHistogram([
    story({ onTime: 0 }),
    story({ onTime: 100, role: 'professional' }),
    story({ onTime: 'low', role: 'kind' }),
    story({ onTime: 'none', role: 'kind' }),
    story({ onTime: 'na' }),
    story({}),
  ])
  expect(dyad.bins.map((bin) => bin.stories)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  expect(dyad.bins.map((bin) => bin.from)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
  expect(dyad.classes.low).toMatchObject({ stories: 2, byRole: { ouder: 1, kind: 1 } })
  expect(dyad.classes.high.byRole.professional).toBe(1)
  expect(dyad.answers).toBe(3)
  expect([dyad.none, dyad.na, dyad.unanswered].map((row) => row.stories)).toEqual([1, 1, 1])
})

test('every story is in one zone, or said "does not fit", or did not answer', () => {
  const facts = population(5, 400)
  const triad = triadDensity(facts)
  const zones = Object.values(triad.zones).reduce((sum, zone) => sum + zone.stories, 0)
  const points = triad.points.reduce((sum, point) => sum + point.stories, 0)
  expect(zones).toBe(triad.answers)
  expect(points).toBe(triad.answers)
  expect(triad.answers + triad.na.stories + triad.unanswered.stories).toBe(400)
})

test('without answers there is nothing to draw and no mean', () => {
  const triad = triadDensity([story({ difference: 'na' }), story({})])
  expect(triad.points).toEqual([])
  expect(triad.levels).toEqual([])
  expect(triad).not.toHaveProperty('mean')
  expect(Math.max(...triad.grid.values)).toBe(0)
})

test('the arithmetic mean divides all coins; the geometric mean is the centre of the ratios', () => {
  expect(
    arithmeticMean([
      [10, 0, 0],
      [4, 4, 2],
    ]),
  ).toEqual([7, 2, 1])
  const centre = geometricMean([
    [8, 1, 1],
    [2, 4, 4],
  ])
  expect(centre[0]).toBeCloseTo(10 / 2)
  expect(centre[1]).toBeCloseTo(10 / 4)
  expect(centre[0] + centre[1] + centre[2]).toBeCloseTo(10)
  expect(geometricMean([[10, 0, 0]])[1]).toBeCloseTo(0.325)
  expect(() => arithmeticMean([])).toThrow(RangeError)
})
