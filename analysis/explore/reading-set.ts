import { seeded } from '#analysis/chance.ts'
import { onTimeClass, type StoryFact, storyThemes } from '#analysis/dashboard/facts.ts'
import { type Filter, matches } from '#analysis/dashboard/filter.ts'
import { shuffle } from '#analysis/statistics/crosstab.ts'
import { type Pattern, patternOf } from './pattern.ts'

/** Which stories to read: spread over the pattern with what contradicts it, what contradicts it alone, or any. */
export const READING_KINDS = ['samen', 'tegen', 'toeval'] as const
export type ReadingKind = (typeof READING_KINDS)[number]

/** Why a story is among those to read. */
export type ReadingReason = 'fits' | 'fits-otherwise' | 'against' | 'chance'

export type ReadingChoice<Fact> = { readonly fact: Fact; readonly why: ReadingReason }

/** What to read, the pattern it is about, and how many stories speak with and against it in all. */
export type ReadingSet<Fact> = {
  readonly pattern: Pattern | undefined
  readonly with: number
  readonly against: number
  readonly choices: readonly ReadingChoice<Fact>[]
}

const TOGETHER = 5
/** So many of the five contradict the pattern, when there are such stories. */
const CONTRADICTING = 2

/**
 * Up to five stories to read together.
 *
 * `samen`: the first by chance, each next one the story that is most unlike those chosen before (who tells, themes, whether
 * help was on time), and two that contradict the pattern; fewer of one kind are filled up with the other. `tegen`: those
 * that contradict it, spread in the same way. `toeval`: any of the choice. The same for the same seed, whatever the order of
 * the facts.
 */
export function readingSet<Fact extends StoryFact & { readonly storyId: string }>(
  facts: readonly Fact[],
  filter: Filter,
  kind: ReadingKind,
  seed: number,
): ReadingSet<Fact> {
  const random = seeded(seed)
  const mixed = [...facts].sort((a, b) => (a.storyId < b.storyId ? -1 : 1))
  shuffle(mixed, random)
  const chosen = mixed.filter((fact) => matches(fact, filter))
  const pattern = patternOf(facts, filter)
  const around = pattern ? mixed.filter((fact) => matches(fact, pattern.around)) : []
  const against = around.filter((fact) => pattern?.says(fact) === 'against')
  const fitting = pattern ? chosen.filter((fact) => pattern.says(fact) === 'with') : chosen
  const counts = {
    pattern,
    with: around.filter((fact) => pattern?.says(fact) === 'with').length,
    against: against.length,
  }
  const say = (some: readonly Fact[], why: ReadingReason) => some.map((fact) => ({ fact, why }))
  if (kind === 'toeval') return { ...counts, choices: say(chosen.slice(0, TOGETHER), 'chance') }
  if (kind === 'tegen') return { ...counts, choices: say(spread(against, TOGETHER), 'against') }
  const contradicting = Math.min(against.length, Math.max(CONTRADICTING, TOGETHER - fitting.length))
  const [first, ...others] = spread(fitting, TOGETHER - contradicting)
  return {
    ...counts,
    choices: [
      ...(first ? say([first], 'fits') : []),
      ...say(others, 'fits-otherwise'),
      ...say(spread(against, contradicting), 'against'),
    ],
  }
}

/** So many stories, the first of the list and then each time the one whose nearest chosen story is farthest off. */
function spread<Fact extends StoryFact>(facts: readonly Fact[], size: number): readonly Fact[] {
  const left = [...facts]
  const chosen = left.splice(0, Math.min(1, size))
  while (chosen.length < size && left.length > 0) {
    const nearest = left.map((fact) => Math.min(...chosen.map((one) => unlike(fact, one))))
    const farthest = nearest.indexOf(Math.max(...nearest))
    chosen.push(...left.splice(farthest, 1))
  }
  return chosen
}

/** How unlike two stories are: one point each for who tells, for when help came, and for the part of themes not shared. */
function unlike(one: StoryFact, other: StoryFact): number {
  const [mine, theirs] = [new Set(storyThemes(one).keys()), new Set(storyThemes(other).keys())]
  const both = [...mine].filter((code) => theirs.has(code)).length
  const either = mine.size + theirs.size - both
  return (
    (one.role === other.role ? 0 : 1) +
    (onTimeClass(one.onTime) === onTimeClass(other.onTime) ? 0 : 1) +
    (either === 0 ? 0 : 1 - both / either)
  )
}
