import { MUNICIPALITIES, type Municipality, OUTSIDE } from '#surveys/municipalities.ts'
import { type Published, protectCounts } from './count-system.ts'
import {
  type DIRECTIONS,
  isDivided,
  onTimeClass,
  ROLES,
  type Role,
  type StoryFact,
  storyThemes,
  type Tenths,
} from './facts.ts'
import type { Release } from './release-content.ts'
import { triadZone, ZONES, type Zone } from './signifiers.ts'
import { newTally, type Tally } from './tally.ts'
import { storyGroups, type ThemeBook } from './themes.ts'

/** Themes about violence, abuse and suicide, by code: twenty tellers, whatever a project chose for the rest. */
export const SENSITIVE_CODES: ReadonlySet<string> = new Set(['T27'])
const MINIMUM_SENSITIVE = 20

/** What the slider says while a teller moves it. Two bins make the low class, one the middle, two the high. */
const BINS = [
  { from: 0, to: 12, name: 'low' },
  { from: 13, to: 37, name: 'low' },
  { from: 38, to: 62, name: 'middle' },
  { from: 63, to: 87, name: 'high' },
  { from: 88, to: 100, name: 'high' },
] as const

const CLASS_NAMES = ['low', 'middle', 'high', 'none', 'na', 'unanswered'] as const
const NEAR_CORNER = 8

/**
 * `minimum`: tellers below which a number is hidden. `minimumSensitive`: the same for sensitive themes, never below 20.
 * `roles`: whom the project asks; others are not a column. `sensitive`: codes besides SENSITIVE_CODES.
 */
export type ReleaseRule = {
  readonly minimum: number
  readonly minimumSensitive?: number
  readonly roles?: readonly Role[]
  readonly sensitive?: readonly string[]
}

/**
 * The tables of an uitgave, protected.
 *
 * One story counts as one teller: nobody is asked who they are. All tables are protected together, as one system of
 * counts, because they share numbers: a theme's total stands beside its roles and beside its directions. Guarded as well
 * are the remainders that nobody prints, such as the tellers of a role without a theme. Municipalities stand in a line of their
 * own, with nothing beside it; no month, and never more than two groupings at once. Themes that the codebook no longer has are left out.
 */
export function makeRelease(
  facts: readonly StoryFact[],
  book: ThemeBook,
  rule: ReleaseRule,
): Release {
  const roles = rule.roles ?? ROLES
  const stray = facts.find((fact) => !roles.includes(fact.role))
  if (stray) throw new RangeError(`a story of a role that the project does not ask: ${stray.role}`)
  const minimumSensitive = Math.max(rule.minimumSensitive ?? 0, MINIMUM_SENSITIVE, rule.minimum)
  const tally = newTally(facts, roles, rule.minimum)
  const draft: Draft = {
    tally,
    facts,
    book,
    minimum: rule.minimum,
    minimumSensitive,
    sensitive: new Set([...SENSITIVE_CODES, ...(rule.sensitive ?? [])]),
  }
  const themes = countThemes(draft)
  const groups = countGroups(draft, themes)
  const dyad = countDyad(draft)
  const triad = countTriad(draft)
  const places = countMunicipalities(draft, roles)
  const published = protectCounts(tally.system)
  const read: Read = (place) => published[place] as Published
  return {
    format: 1,
    minimum: rule.minimum,
    minimumSensitive,
    roles: [...roles],
    ...readSplit(read, tally.everybody),
    themes: themes.map(({ code, group, isSensitive, split, directions }) => ({
      code,
      group,
      isSensitive,
      ...readSplit(read, split),
      byDirection: readRecord(read, directions),
    })),
    groups: groups.map(({ code, split }) => ({ code, ...readSplit(read, split) })),
    dyad: {
      bins: dyad.bins.map(({ from, to, place }) => ({ from, to, tellers: read(place) })),
      classes: dyad.classes.map(({ name, split }) => ({ name, ...readSplit(read, split) })),
    },
    triad: {
      zones: triad.zones.map(({ zone, place, near, far }) => ({
        zone,
        tellers: read(place),
        ...(near !== undefined && far !== undefined
          ? { nearCorner: read(near), fartherOff: read(far) }
          : {}),
      })),
      na: read(triad.na),
      unanswered: read(triad.unanswered),
    },
    ...(places && { municipalities: readMunicipalities(read, places) }),
  }
}

type Read = (place: number) => Published

type Draft = {
  readonly tally: Tally
  readonly facts: readonly StoryFact[]
  readonly book: ThemeBook
  readonly minimum: number
  readonly minimumSensitive: number
  readonly sensitive: ReadonlySet<string>
}

/** Places of the counts of one row: all tellers, and those of each role. */
type Split = Tally['everybody']

function readSplit(read: Read, split: Split) {
  return { tellers: read(split.all), byRole: readRecord(read, split.byRole) }
}

function readRecord<Places extends Readonly<Record<string, number>>>(read: Read, places: Places) {
  return Object.fromEntries(Object.entries(places).map(([key, place]) => [key, read(place)])) as {
    [Key in keyof Places]: Published
  }
}

function countThemes({ tally, facts, book, minimum, minimumSensitive, sensitive }: Draft) {
  return book.themes.map(({ code, group }) => {
    const isSensitive = sensitive.has(code)
    const least = isSensitive ? minimumSensitive : minimum
    const told = facts.filter((fact) => storyThemes(fact).has(code))
    const split = tally.addSubset(told, least)
    const ofDirection = (direction: (typeof DIRECTIONS)[number]) =>
      tally.add(told.filter((fact) => storyThemes(fact).get(code) === direction).length, least)
    const directions = {
      helped: ofDirection('helped'),
      hindered: ofDirection('hindered'),
      mixed: ofDirection('mixed'),
    }
    tally.equate(Object.values(directions), [split.all])
    return { code, group, isSensitive, split, directions }
  })
}

/** A group is at most the sum of its themes and at least each of them: both are told to the attacker. */
function countGroups(
  { tally, facts, book, minimum, minimumSensitive, sensitive }: Draft,
  themes: readonly { readonly code: string; readonly group: string; readonly split: Split }[],
) {
  const groupOf = new Map(book.themes.map(({ code, group }) => [code, group]))
  return [...new Set(groupOf.values())].map((code) => {
    const inside = themes.filter((theme) => theme.group === code)
    const isSensitive = inside.every((theme) => sensitive.has(theme.code))
    const told = facts.filter((fact) => storyGroups(fact, groupOf).has(code))
    const split = tally.addSubset(told, isSensitive ? minimumSensitive : minimum)
    tally.coverSubset(
      split,
      inside.map((theme) => theme.split),
    )
    return { code, split }
  })
}

function countDyad({ tally, facts, minimum }: Draft) {
  const classes = CLASS_NAMES.map((name) => ({
    name,
    split: tally.addPart(
      facts.filter((fact) => onTimeClass(fact.onTime) === name),
      minimum,
    ),
  }))
  tally.equateSplits(
    classes.map(({ split }) => split),
    tally.everybody,
  )
  const bins = BINS.map((bin) => ({
    ...bin,
    place: tally.add(
      facts.filter(({ onTime }) => typeof onTime === 'number' && isWithin(onTime, bin)).length,
      minimum,
    ),
  }))
  for (const { name, split } of classes.slice(0, 3)) {
    const worded = facts.filter(({ onTime }) => onTime === name)
    const places = bins.filter((bin) => bin.name === name).map((bin) => bin.place)
    const rest = tally.addLatent(worded.length)
    tally.equate([...places, rest], [split.all])
    if (onlyChildrenUseWords(facts)) {
      const { kind: children, ...others } = split.byRole
      tally.equate(places, Object.values(others))
      tally.equate([rest], children === undefined ? [] : [children])
    }
  }
  return { classes, bins }
}

/** A slider holds whole places; what lies between 12 and 13 belongs below. */
function isWithin(place: number, bin: { readonly from: number; readonly to: number }): boolean {
  return Math.floor(place) >= bin.from && Math.floor(place) <= bin.to
}

/** Children answer in words and others with a slider, as everybody knows: then bins and classes tell about each other. */
function onlyChildrenUseWords(facts: readonly StoryFact[]): boolean {
  return facts.every(({ role, onTime }) => {
    const isWorded = onTime === 'low' || onTime === 'middle' || onTime === 'high'
    return role === 'kind' ? typeof onTime !== 'number' : !isWorded
  })
}

function countTriad({ tally, facts, minimum }: Draft) {
  const answers = facts.filter(isDivided).map(({ difference }) => difference)
  const zones = ZONES.map((zone) => {
    const inside = answers.filter((tenths) => triadZone(tenths) === zone)
    const place = tally.add(inside.length, minimum)
    return { zone, place, ...splitCorner(tally, zone, place, inside, minimum) }
  })
  const na = tally.add(facts.filter(({ difference }) => difference === 'na').length, minimum)
  const unanswered = tally.add(
    facts.filter(({ difference }) => difference === undefined).length,
    minimum,
  )
  tally.equate([...zones.map(({ place }) => place), na, unanswered], [tally.everybody.all])
  return { zones, na, unanswered }
}

function splitCorner(
  tally: Tally,
  zone: Zone,
  place: number,
  inside: readonly Tenths[],
  minimum: number,
): { readonly near?: number; readonly far?: number } {
  if (zone.length > 1) return {}
  const nearest = inside.filter((tenths) => Math.max(...tenths) >= NEAR_CORNER).length
  const near = tally.add(nearest, minimum)
  const far = tally.add(inside.length - nearest, minimum)
  tally.equate([near, far], [place])
  return { near, far }
}

type Municipalities = {
  readonly places: readonly { readonly code: Municipality; readonly place: number }[]
  readonly outside: number
  readonly unanswered: number
}

/**
 * Every teller in one municipality, outside, or without one; undefined while fewer than the minimum said where.
 *
 * Whole roles may say nothing, as children are never asked. Everybody knows that: then who was asked and said nothing is what they
 * leave of those without a municipality, and that is told to the attacker and guarded.
 */
function countMunicipalities(
  { tally, facts, minimum }: Draft,
  roles: readonly Role[],
): Municipalities | undefined {
  const told = facts.filter(({ municipality }) => municipality !== undefined)
  if (told.length < minimum) return undefined
  const count = (where: StoryFact['municipality']) =>
    tally.add(facts.filter(({ municipality }) => municipality === where).length, minimum)
  const places = MUNICIPALITIES.map(({ value }) => ({ code: value, place: count(value) }))
  const outside = count(OUTSIDE)
  const unanswered = count(undefined)
  const answered = [...places.map(({ place }) => place), outside]
  tally.equate([...answered, unanswered], [tally.everybody.all])
  const asked = roles.filter((role) => told.some((fact) => fact.role === role))
  if (asked.length < roles.length) {
    const totals = (some: readonly Role[]) =>
      some.map((role) => tally.everybody.byRole[role] as number)
    const silent = facts.filter(
      ({ role, municipality }) => asked.includes(role) && municipality === undefined,
    )
    const rest = tally.addLatent(silent.length, minimum)
    tally.equate([...totals(roles.filter((role) => !asked.includes(role))), rest], [unanswered])
    tally.equate([...answered, rest], totals(asked))
  }
  return { places, outside, unanswered }
}

function readMunicipalities(read: Read, { places, outside, unanswered }: Municipalities) {
  return {
    places: places.map(({ code, place }) => ({ code, tellers: read(place) })),
    outside: read(outside),
    unanswered: read(unanswered),
  }
}

/**
 * The codes of the themes whose number of tellers is in view: the only ones whose stories a team opens from a release.
 *
 * A story is opened with its role beside it, so whoever lists a story asks with that role: a theme counts only when the
 * number of that role is in view too. Else reading on would count what the table hides.
 */
export function openThemes(release: Release, role?: Role): readonly string[] {
  return release.themes
    .filter(({ tellers, byRole }) => tellers !== null && (!role || (byRole[role] ?? null) !== null))
    .map(({ code }) => code)
}

/**
 * Whether enough people told since the last release to make a new one.
 *
 * The last release keeps no exact number, so its number is taken at the highest that it can have been: true means at least
 * `minimum` more tellers, and at the border it may take up to four more. The first release needs `minimum` tellers.
 */
export function enoughNewTellers(
  previous: Pick<Release, 'tellers' | 'minimum'> | undefined,
  facts: readonly StoryFact[],
  minimum: number,
): boolean {
  const before =
    previous === undefined
      ? 0
      : previous.tellers === null
        ? previous.minimum - 1
        : previous.tellers + 2
  return facts.length - before >= minimum
}
