import {
  CLASSES,
  type DividedFact,
  emptyByRole,
  isDivided,
  onTimeClass,
  type SignifierClass,
  type StoryFact,
  type Tenths,
} from '#analysis/dashboard/facts.ts'
import {
  checkTenths,
  dyadBin,
  TRIAD_POINTS,
  triadZone,
  type Zone,
} from '#analysis/dashboard/signifiers.ts'
import { densityLevels, smoothTriad, type TriadGrid } from '#analysis/dashboard/triad-smoothing.ts'
import type { RoleCount } from '#analysis/explore/linked-view.ts'

/**
 * Where the answers to a dyad lie.
 *
 * `bins` holds the places from 0 to 100 in ten bins, from left to right; children's answers have no place and are in
 * `classes` alone. `answers` counts what has a class. `none` ("there was no help"), `na` ("does not fit") and
 * `unanswered` stay apart: classes, none, na and unanswered together are all stories.
 * No mean: where the good lies in the middle, a mean of too late and too early says "on time".
 */
export type DyadHistogram = {
  readonly bins: readonly (RoleCount & { readonly from: number; readonly to: number })[]
  readonly classes: Readonly<Record<SignifierClass, RoleCount>>
  readonly answers: number
  readonly none: RoleCount
  readonly na: RoleCount
  readonly unanswered: RoleCount
}

const countRoles = (facts: readonly StoryFact[]): RoleCount => {
  const byRole = emptyByRole()
  for (const fact of facts) byRole[fact.role] += 1
  return { stories: facts.length, byRole }
}

/** The answers to "was help on time" in ten bins, in three classes, and what has neither. */
export function dyadHistogram(facts: readonly StoryFact[]): DyadHistogram {
  const placed = Array.from({ length: 10 }, () => [] as StoryFact[])
  const classed = { low: [], middle: [], high: [], none: [], na: [], unanswered: [] } as Record<
    ReturnType<typeof onTimeClass> | 'unanswered',
    StoryFact[]
  >
  for (const fact of facts) {
    classed[onTimeClass(fact.onTime)].push(fact)
    if (typeof fact.onTime === 'number') placed[dyadBin(fact.onTime)]?.push(fact)
  }
  return {
    bins: placed.map((inside, bin) => ({
      from: bin * 10,
      to: bin === 9 ? 100 : bin * 10 + 9,
      ...countRoles(inside),
    })),
    classes: {
      low: countRoles(classed.low),
      middle: countRoles(classed.middle),
      high: countRoles(classed.high),
    },
    answers: CLASSES.reduce((sum, name) => sum + classed[name].length, 0),
    none: countRoles(classed.none),
    na: countRoles(classed.na),
    unanswered: countRoles(classed.unanswered),
  }
}

/**
 * Where the answers to a triad lie.
 *
 * `points` holds those of the 66 points that somebody chose. `zones` counts the same answers in seven zones.
 * `grid` is for drawing alone, and `levels` are the heights in it above which the densest quarter, half and three
 * quarters of the answers lie (rising; fewer when they coincide).
 */
export type TriadDensity = {
  readonly points: readonly { readonly tenths: Tenths; readonly stories: number }[]
  readonly zones: Readonly<Record<Zone, RoleCount>>
  readonly answers: number
  readonly na: RoleCount
  readonly unanswered: RoleCount
  readonly grid: TriadGrid
  readonly levels: readonly number[]
}

const POINT_ZONES: ReadonlyMap<string, Zone> = new Map(
  TRIAD_POINTS.map((tenths) => [tenths.join(), triadZone(tenths)]),
)

/** The answers to "what made the difference" as points, zones, and a smooth density. */
export function triadDensity(facts: readonly StoryFact[]): TriadDensity {
  const divided = facts.filter(isDivided)
  const told = new Map<string, DividedFact[]>()
  for (const fact of divided) {
    checkTenths(fact.difference)
    const key = fact.difference.join()
    const beside = told.get(key)
    if (beside) beside.push(fact)
    else told.set(key, [fact])
  }
  const points = TRIAD_POINTS.map((tenths) => ({
    tenths,
    stories: told.get(tenths.join())?.length ?? 0,
  })).filter((point) => point.stories > 0)
  const ofZone = (zone: Zone) =>
    countRoles([...told].flatMap(([key, inside]) => (POINT_ZONES.get(key) === zone ? inside : [])))
  return {
    points,
    zones: {
      a: ofZone('a'),
      b: ofZone('b'),
      c: ofZone('c'),
      ab: ofZone('ab'),
      bc: ofZone('bc'),
      ac: ofZone('ac'),
      middle: ofZone('middle'),
    },
    answers: divided.length,
    na: countRoles(facts.filter((fact) => fact.difference === 'na')),
    unanswered: countRoles(facts.filter((fact) => fact.difference === undefined)),
    grid: smoothTriad(points),
    levels: densityLevels(points),
  }
}
