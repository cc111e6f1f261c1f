import {
  DIRECTIONS,
  type Direction,
  isDivided,
  type StoryFact,
  storyThemes,
} from '#analysis/dashboard/facts.ts'
import { type Filter, matches, WITHOUT_THEME } from '#analysis/dashboard/filter.ts'
import { cellsOf } from './twente-grid.ts'

/**
 * What a choice of stories says, so that others can say otherwise.
 *
 * `around` is the choice without the claim. `says` tells which way a story speaks on the matter: as the pattern (`with`),
 * against it, or `undefined` when it does not speak on it. `theme` and `direction` name the claim when it is one about a
 * theme or a cell.
 */
export type Pattern = {
  readonly around: Filter
  readonly theme?: string
  readonly direction?: Direction
  says(fact: StoryFact): 'with' | 'against' | undefined
}

/**
 * The pattern that a filter asks about.
 *
 * In this order: a theme or a cell, with the direction that was asked or that most stories have; a class or place of "on
 * time"; a zone of the triad; the first question asked with `answers`; the first stretch of a line; and else the theme that most stories have. Against a
 * direction speaks every other direction; against an answer every other answer but "does not fit". `undefined` when the
 * stories say nothing that can be contradicted.
 */
export function patternOf(facts: readonly StoryFact[], filter: Filter): Pattern | undefined {
  const { theme, direction, cell, onTime, zone, answers, places, ...rest } = filter
  const asked = { theme, direction, cell, onTime, zone, answers, places }
  const without = (...names: (keyof typeof asked)[]): Filter =>
    present({
      ...rest,
      ...Object.fromEntries(
        Object.entries(asked).filter(([name]) => !names.includes(name as keyof typeof asked)),
      ),
    })
  if (theme !== undefined && theme !== WITHOUT_THEME)
    return ofTheme(facts, without('theme', 'direction'), theme, direction)
  if (cell !== undefined) return ofCell(facts, without('cell', 'direction'), cell, direction)
  if (onTime !== undefined) return ofAnswer(without('onTime'), isPlaced, { ...rest, onTime })
  if (zone !== undefined) return ofAnswer(without('zone'), isDivided, { ...rest, zone })
  const [name] = Object.keys(answers ?? {})
  if (name !== undefined && answers) {
    const { [name]: values = [], ...others } = answers
    const around = { ...without('answers'), ...(isEmpty(others) ? {} : { answers: others }) }
    return ofAnswer(around, isGiven(name), { ...rest, answers: { [name]: values } })
  }
  const [line] = Object.entries(places ?? {})
  if (line) {
    const { [line[0]]: _, ...others } = places ?? {}
    const around = { ...without('places'), ...(isEmpty(others) ? {} : { places: others }) }
    return ofAnswer(around, isGiven(line[0]), { ...rest, places: { [line[0]]: line[1] } })
  }
  const common = mostCommon(facts.filter((fact) => matches(fact, filter)))
  return common === undefined ? undefined : ofTheme(facts, filter, common, direction)
}

function ofTheme(
  facts: readonly StoryFact[],
  around: Filter,
  theme: string,
  asked: Direction | undefined,
): Pattern | undefined {
  const told = (fact: StoryFact) => storyThemes(fact).get(theme)
  const direction = asked ?? usual(facts, around, told)
  if (!direction) return undefined
  return { around, theme, direction, says: (fact) => sides(told(fact), direction) }
}

function ofCell(
  facts: readonly StoryFact[],
  around: Filter,
  cell: NonNullable<Filter['cell']>,
  asked: Direction | undefined,
): Pattern | undefined {
  const told = (fact: StoryFact) => cellsOf(fact).get(cell)
  const direction = asked ?? usual(facts, around, told)
  if (!direction) return undefined
  return { around, direction, says: (fact) => sides(told(fact), direction) }
}

const sides = (told: Direction | undefined, direction: Direction) =>
  told === undefined ? undefined : told === direction ? 'with' : 'against'

/** The pattern "this question is answered so": against it speaks who answered something else. */
function ofAnswer(
  around: Filter,
  isAnswered: (fact: StoryFact) => boolean,
  claim: Filter,
): Pattern {
  return {
    around,
    says: (fact) => {
      if (matches(fact, { ...claim, roles: [] })) return 'with'
      return isAnswered(fact) ? 'against' : undefined
    },
  }
}

const isEmpty = (record: object) => Object.keys(record).length === 0

const isGiven =
  (name: string) =>
  ({ values }: StoryFact) =>
    values?.[name] !== undefined && !values[name].includes('na')

const isPlaced = ({ onTime }: StoryFact) => onTime !== undefined && onTime !== 'na'

function usual(
  facts: readonly StoryFact[],
  around: Filter,
  told: (fact: StoryFact) => Direction | undefined,
): Direction | undefined {
  const counts = new Map<Direction, number>()
  for (const fact of facts) {
    const direction = matches(fact, around) ? told(fact) : undefined
    if (direction) counts.set(direction, (counts.get(direction) ?? 0) + 1)
  }
  return [...DIRECTIONS]
    .filter((direction) => counts.has(direction))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]
}

function mostCommon(facts: readonly StoryFact[]): string | undefined {
  const counts = new Map<string, number>()
  for (const fact of facts)
    for (const code of storyThemes(fact).keys()) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

function present(filter: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as Filter
}
