import { expect, test } from 'vitest'
import {
  DIRECTIONS,
  onTimeClass,
  ROLES,
  type StoryFact,
  storyThemes,
} from '#analysis/dashboard/facts.ts'
import { enoughNewTellers, makeRelease } from '#analysis/dashboard/release.ts'
import type { Release } from '#analysis/dashboard/release-content.ts'
import { triadZone } from '#analysis/dashboard/signifiers.ts'
import { MUNICIPALITIES, OUTSIDE } from '#surveys/municipalities.ts'
import { subtractReleases } from './difference-attack.ts'
import { exactBounds } from './exact-attack.ts'
import { BOOK, population, seeded } from './population.ts'

const inRole = (facts: readonly StoryFact[]) =>
  ROLES.map((role) => facts.filter((fact) => fact.role === role).length)

/** The smallest number of possible values that a release leaves for a hidden number of one row by role. */
function fewestValues(
  release: Release,
  rows: readonly {
    readonly told: readonly StoryFact[]
    readonly row: Release['themes'][number] | Release['dyad']['classes'][number] | undefined
  }[],
): number {
  const table = { counts: rows.map(({ told }) => inRole(told)) }
  const cells = rows.map(({ row }) => ROLES.map((role) => row?.byRole[role] ?? null))
  const exact = exactBounds(table, {
    minimum: release.minimum,
    cells,
    rowTotals: rows.map(({ row }) => row?.tellers ?? null),
    columnTotals: ROLES.map((role) => release.byRole[role] ?? null),
    total: release.tellers,
  })
  const widths = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const { lo, hi } = exact[r]?.[c] ?? { lo: 0, hi: 0 }
      return cell === null && rows[r]?.row ? [hi - lo + 1] : []
    }),
  )
  return Math.min(...widths)
}

/** The same for one line of numbers that sum to a whole: the directions of a theme, the places of a triangle. */
function fewestInLine(
  release: Pick<Release, 'minimum'>,
  line: readonly { readonly count: number; readonly shown: number | null }[],
  whole: number | null,
): number {
  const cells = [line.map(({ shown }) => shown)]
  const [exact] = exactBounds(
    { counts: [line.map(({ count }) => count)] },
    {
      minimum: release.minimum,
      cells,
      rowTotals: [whole],
      columnTotals: cells[0] ?? [],
      total: whole,
    },
  )
  return Math.min(
    ...line.map(({ shown }, at) => {
      const { lo, hi } = exact?.[at] ?? { lo: 0, hi: 0 }
      return shown === null ? hi - lo + 1 : Number.POSITIVE_INFINITY
    }),
  )
}

/**
 * Exact attacks on the municipalities: on their line alone, and by who knows besides that children are never asked.
 *
 * Gives the fewest possible values of a hidden number.
 */
function attackPlaces(
  { municipalities, ...release }: Release,
  facts: readonly StoryFact[],
): number {
  if (!municipalities) return Number.POSITIVE_INFINITY
  const { places, outside, unanswered } = municipalities
  const rows = [
    ...places.map(({ code, tellers }) => ({ where: code, shown: tellers })),
    { where: OUTSIDE, shown: outside },
    { where: undefined, shown: unanswered },
  ].map(({ where, shown }) => ({
    shown,
    told: facts.filter(({ municipality }) => municipality === where),
  }))
  const line = rows.map(({ shown, told }) => ({ shown, count: told.length }))
  const exact = exactBounds(
    {
      counts: rows.map(({ told }) => {
        const children = told.filter(({ role }) => role === 'kind').length
        return [children, told.length - children]
      }),
      impossible: rows.map((_, at) => [at < rows.length - 1, false]),
    },
    {
      minimum: release.minimum,
      cells: rows.map(({ shown }, at) => (at < rows.length - 1 ? [0, shown] : [null, null])),
      rowTotals: rows.map(({ shown }) => shown),
      columnTotals: [release.byRole.kind ?? null, null],
      total: release.tellers,
    },
  )
  const widths = rows.slice(0, -1).flatMap(({ shown }, at) => {
    const { lo, hi } = exact[at]?.[1] ?? { lo: 0, hi: 0 }
    return shown === null ? [hi - lo + 1] : []
  })
  return Math.min(fewestInLine(release, line, release.tellers), ...widths)
}

/** Every exact attack on one release: by role and by direction, on themes, the line, the triangle and the municipalities. */
function attack(release: Release, facts: readonly StoryFact[]): number {
  const having = (code: string, has: boolean) =>
    facts.filter((fact) => storyThemes(fact).has(code) === has)
  const byRole = release.themes.map((theme) =>
    fewestValues(release, [
      { told: having(theme.code, true), row: theme },
      { told: having(theme.code, false), row: undefined },
    ]),
  )
  const byDirection = release.themes.map((theme) =>
    fewestInLine(
      release,
      DIRECTIONS.map((direction) => ({
        count: facts.filter((fact) => storyThemes(fact).get(theme.code) === direction).length,
        shown: theme.byDirection[direction] ?? null,
      })),
      theme.tellers,
    ),
  )
  const classes = release.dyad.classes.map((row) => ({
    row,
    told: facts.filter((fact) => onTimeClass(fact.onTime) === row.name),
  }))
  const { zones, na, unanswered } = release.triad
  const inZone = ({ difference }: StoryFact) =>
    Array.isArray(difference) ? triadZone(difference as [number, number, number]) : difference
  const triangle = [
    ...zones.map(({ zone, tellers }) => ({ zone, shown: tellers })),
    { zone: 'na', shown: na },
    { zone: undefined, shown: unanswered },
  ].map(({ zone, shown }) => ({
    shown,
    count: facts.filter((fact) => inZone(fact) === zone).length,
  }))
  return Math.min(
    ...byRole,
    ...byDirection,
    fewestValues(release, classes),
    fewestInLine(release, triangle, release.tellers),
    attackPlaces(release, facts),
  )
}

test('in releases of 200 random populations no hidden number is recovered, or has fewer values left than the minimum', () => {
  let hidden = 0
  let maps = 0
  let hiddenPlaces = 0
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = seeded(seed)
    const facts = population(seed, 20 + Math.floor(480 * random()))
    const minimum = [5, 5, 10, 20][seed % 4] as number
    const release = makeRelease(facts, BOOK, { minimum })
    hidden += release.themes.filter(({ tellers }) => tellers === null).length
    const places = release.municipalities?.places ?? []
    maps += places.some(({ tellers }) => tellers !== null) ? 1 : 0
    hiddenPlaces += places.filter(({ tellers }) => tellers === null).length
    expect(attack(release, facts), `population ${seed}`).toBeGreaterThanOrEqual(minimum)
  }
  expect(hidden).toBeGreaterThan(500)
  expect(maps).toBeGreaterThan(150)
  expect(hiddenPlaces).toBeGreaterThan(800)
})

/** Tellers of whom most municipalities have enough and one or two have very few: the worst case for a map. */
function fewPlacesSmall(seed: number): readonly StoryFact[] {
  const random = seeded(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const tellers = (size: number, teller: Pick<StoryFact, 'role' | 'municipality'>) =>
    Array.from({ length: size }, () => ({ ...teller, day: '2026-03-15', themes: [] }))
  const small = [upTo(13), random() < 0.5 ? upTo(13) : undefined]
  return [
    ...MUNICIPALITIES.flatMap(({ value }, at) =>
      tellers(small.includes(at) ? upTo(4) : 20 + upTo(30), {
        role: random() < 0.3 ? 'professional' : 'ouder',
        municipality: value,
      }),
    ),
    ...tellers(20 + upTo(10), { role: 'ouder', municipality: OUTSIDE }),
    ...tellers(upTo(12), { role: 'ouder' }),
    ...tellers(20 + upTo(20), { role: 'kind' }),
  ]
}

test('a municipality that is the only small one is not worked out from the others, and is never hidden alone', () => {
  let maps = 0
  for (let seed = 1; seed <= 200; seed += 1) {
    const facts = fewPlacesSmall(seed)
    const minimum = seed % 2 === 0 ? 10 : 5
    const release = makeRelease(facts, { themes: [] }, { minimum })
    expect(attackPlaces(release, facts), `tellers ${seed}`).toBeGreaterThanOrEqual(minimum)
    const { places = [], outside, unanswered } = release.municipalities ?? {}
    const numbers = [...places.map(({ tellers }) => tellers), outside, unanswered]
    expect(numbers.filter((tellers) => tellers === null).length, `tellers ${seed}`).not.toBe(1)
    maps += places.filter(({ tellers }) => tellers !== null).length >= 10 ? 1 : 0
  }
  expect(maps).toBeGreaterThan(150)
})

/** What an attacker who knows how many came is sure of about each newcomer: what all of them told, and what none told. */
function sureOf(facts: readonly StoryFact[], size: number, minimum: number): number | undefined {
  const before = makeRelease(facts.slice(0, size), BOOK, { minimum })
  const newcomers = facts.length - size
  if (newcomers > 1 && !enoughNewTellers(before, facts, minimum)) return undefined
  const after = makeRelease(facts, BOOK, { minimum })
  const { told } = subtractReleases(before, after, newcomers)
  return [...told.values()].filter(({ lo, hi }) => lo >= newcomers || hi === 0).length
}

test('two releases with enough tellers between them tell nothing that holds for each of those tellers', () => {
  let pairs = 0
  for (let seed = 1; seed <= 90; seed += 1) {
    const random = seeded(seed)
    const size = 20 + Math.floor(300 * random())
    const minimum = seed % 3 === 0 ? 10 : 5
    const facts = population(seed, size + minimum + Math.floor(5 * random()))
    const sure = sureOf(facts, size, minimum)
    if (sure === undefined) continue
    pairs += 1
    expect(sure, `population ${seed}`).toBe(0)
  }
  expect(pairs).toBeGreaterThan(40)
})

test('without that rule one new teller would be told about: the attack finds what it is for', () => {
  let found = 0
  for (let seed = 1; seed <= 10; seed += 1) {
    const size = 100 + seed
    found += sureOf(population(seed, size + 1), size, 5) ?? 0
  }
  expect(found).toBeGreaterThan(100)
})
