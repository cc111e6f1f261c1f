import {
  type Direction,
  emptyByDirection,
  emptyByRole,
  onTimeClass,
  type Role,
  type StoryFact,
} from '#analysis/dashboard/facts.ts'
import { type Filter, filterToSearch, matches } from '#analysis/dashboard/filter.ts'
import { patternOf } from '#analysis/explore/pattern.ts'

/**
 * A choice of stories with its numbers as they were when somebody saw a pattern in it. Kept as it is: later stories change
 * the workroom, never this.
 *
 * `search` asks for the same choice again. `with` and `against` count the stories that speak for and against the pattern;
 * `byDirection` splits the choice by the direction of its theme, when it is about one.
 */
export type FrozenView = {
  readonly search: string
  readonly day: string
  readonly all: number
  readonly stories: number
  readonly byRole: Readonly<Record<Role, number>>
  readonly theme?: string
  readonly byDirection?: Readonly<Record<Direction, number>>
  readonly onTime: Readonly<Record<'low' | 'middle' | 'high', number>>
  readonly with: number
  readonly against: number
}

/** The numbers of a choice on a day. */
export function freeze(facts: readonly StoryFact[], filter: Filter, day: string): FrozenView {
  const chosen = facts.filter((fact) => matches(fact, filter))
  const pattern = patternOf(facts, filter)
  const around = pattern ? facts.filter((fact) => matches(fact, pattern.around)) : []
  const byRole = emptyByRole()
  const onTime = { low: 0, middle: 0, high: 0 }
  const byDirection = emptyByDirection()
  for (const fact of chosen) {
    byRole[fact.role] += 1
    const place = onTimeClass(fact.onTime)
    if (place === 'low' || place === 'middle' || place === 'high') onTime[place] += 1
    for (const { code, direction } of fact.themes)
      if (code === pattern?.theme) byDirection[direction] += 1
  }
  return {
    search: filterToSearch(filter),
    day,
    all: facts.length,
    stories: chosen.length,
    byRole,
    ...(pattern?.theme ? { theme: pattern.theme, byDirection } : {}),
    onTime,
    with: around.filter((fact) => pattern?.says(fact) === 'with').length,
    against: around.filter((fact) => pattern?.says(fact) === 'against').length,
  }
}
