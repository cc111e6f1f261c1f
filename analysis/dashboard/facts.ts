import type { Municipality, OUTSIDE } from '#surveys/municipalities.ts'

/** Who tells, in the order in which every table shows them. */
export const ROLES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const
export type Role = (typeof ROLES)[number]

/** Which way a theme worked, in the order in which every table shows it. */
export const DIRECTIONS = ['helped', 'hindered', 'mixed'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The three classes in which a core question is compared over audiences. For "on time": too late, on time, too early. */
export const CLASSES = ['low', 'middle', 'high'] as const
export type SignifierClass = (typeof CLASSES)[number]

/**
 * An answer to "was help on time": a place from 0 to 100, or for children one of the classes.
 *
 * `none` says that there was no help; it is not a place between late and early. `na` says that the question does not fit.
 */
export type OnTime = number | SignifierClass | 'none' | 'na'

/** Three whole tenths that sum to 10, in the order of the corners. */
export type Tenths = readonly [number, number, number]

export type CodedTheme = { readonly code: string; readonly direction: Direction }

/** One story without its text. A key that is absent was not answered. A theme counts when it is confirmed. */
export type StoryFact = {
  readonly id?: string
  readonly role: Role
  readonly day: string
  readonly onTime?: OnTime
  readonly difference?: Tenths | 'na'
  /** Where its teller lives or works; never of who is under 16. */
  readonly municipality?: Municipality | typeof OUTSIDE
  readonly themes: readonly CodedTheme[]
  /** Under which values of each question of its form the story counts; absent where only the core questions are known. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  /** Where the story lies on each dyad, 0 to 100; absent where only the core questions are known. */
  readonly places?: Readonly<Record<string, number>>
}

/**
 * The places 38 to 62 are the middle: what the slider calls "in the middle" while a teller moves it.
 *
 * Below is low, above is high.
 */
export const MIDDLE = { from: 38, to: 62 } as const

const CHILD_CLASSES: Readonly<Record<string, OnTime>> = {
  late: 'low',
  on_time: 'middle',
  early: 'high',
  none: 'none',
  na: 'na',
}

/** A stored answer to "was help on time" as a fact; `undefined` for what is no answer to it. Children answer in words. */
export function parseOnTime(answer: unknown): OnTime | undefined {
  if (typeof answer === 'number') return answer >= 0 && answer <= 100 ? answer : undefined
  if (typeof answer !== 'string' || !Object.hasOwn(CHILD_CLASSES, answer)) return undefined
  return CHILD_CLASSES[answer]
}

/** The class of a place from 0 to 100. */
export function placeClass(place: number): SignifierClass {
  if (!(place >= 0 && place <= 100)) throw new RangeError(`no place from 0 to 100: ${place}`)
  return place < MIDDLE.from ? 'low' : place >= MIDDLE.to + 1 ? 'high' : 'middle'
}

/** The class of an answer, whatever form it came in; `none`, `na` and no answer stay what they are. */
export function onTimeClass(answer: OnTime): SignifierClass | 'none' | 'na'
export function onTimeClass(
  answer: OnTime | undefined,
): SignifierClass | 'none' | 'na' | 'unanswered'
export function onTimeClass(answer: OnTime | undefined) {
  if (answer === undefined) return 'unanswered'
  return typeof answer === 'number' ? placeClass(answer) : answer
}

/**
 * The themes of one story, each once.
 *
 * Two people may have confirmed the same theme; when they saw it work in different directions it is `mixed`.
 */
export function storyThemes(fact: StoryFact): ReadonlyMap<string, Direction> {
  const seen = new Map<string, Direction>()
  for (const { code, direction } of fact.themes) {
    const before = seen.get(code)
    seen.set(code, before === undefined || before === direction ? direction : 'mixed')
  }
  return seen
}

/** A count of nothing for every role. */
export function emptyByRole(): Record<Role, number> {
  return { ouder: 0, jongere: 0, kind: 0, professional: 0, ander: 0 }
}

/** A count of nothing for every direction. */
export function emptyByDirection(): Record<Direction, number> {
  return { helped: 0, hindered: 0, mixed: 0 }
}

/** A story whose teller divided the triad. */
export type DividedFact = StoryFact & { readonly difference: Tenths }

export function isDivided(fact: StoryFact): fact is DividedFact {
  return fact.difference !== undefined && fact.difference !== 'na'
}
