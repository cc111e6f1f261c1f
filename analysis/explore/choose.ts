import type { Direction, Role } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'

/** Chooses a role, or gives it up when it was chosen. */
export function toggleRole(filter: Filter, role: Role): Filter {
  const { roles } = filter
  return {
    ...filter,
    roles: roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role],
  }
}

/** Chooses this theme alone, or gives it up when it alone was chosen. */
export function toggleTheme({ theme, also, ...rest }: Filter, code: string): Filter {
  return theme === code && also === undefined ? rest : { ...rest, theme: code }
}

/** Chooses the stories that have both themes, or gives both up when they were chosen. A direction is given up: it is of one theme. */
export function togglePair(
  { theme, also, direction: _, ...rest }: Filter,
  one: string,
  other: string,
): Filter {
  const isChosen = (theme === one && also === other) || (theme === other && also === one)
  return isChosen ? rest : { ...rest, theme: one, also: other }
}

/** Chooses the stories with a theme and this answer to a question, or gives both up when they were chosen. */
export function toggleThemeAnswer(
  filter: Filter,
  code: string,
  answer: { readonly name: string; readonly value: string },
): Filter {
  const { theme, also, direction: _, ...rest } = withoutQuestion(filter, answer.name)
  if (isThemeAnswer(filter, code, answer)) return rest
  return { ...rest, theme: code, answers: { ...rest.answers, [answer.name]: [answer.value] } }
}

/** Whether a filter asks for this theme alone, and of a question for this answer alone. */
export function isThemeAnswer(
  { theme, also, answers }: Filter,
  code: string,
  { name, value }: { readonly name: string; readonly value: string },
): boolean {
  const given = answers?.[name] ?? []
  return theme === code && also === undefined && given.length === 1 && given[0] === value
}

/** Chooses this direction alone, or gives it up when it was chosen. */
export function toggleDirection({ direction, ...rest }: Filter, asked: Direction): Filter {
  return direction === asked ? rest : { ...rest, direction: asked }
}

/** Chooses the months from one to another, both included; the same choice again gives it up. */
export function togglePeriod(
  { from, until, ...rest }: Filter,
  first: string,
  last: string,
): Filter {
  return from === first && until === last ? rest : { ...rest, from: first, until: last }
}

/**
 * Adds a value of a question to what is chosen, or takes it away. A stretch of the same line is given up: a class and a stretch
 * together would leave only what lies in both.
 */
export function toggleAnswer(filter: Filter, name: string, value: string): Filter {
  const given = filter.answers?.[name] ?? []
  const wanted = given.includes(value) ? given.filter((one) => one !== value) : [...given, value]
  const bare = withoutQuestion(filter, name)
  return wanted.length === 0 ? bare : { ...bare, answers: { ...bare.answers, [name]: wanted } }
}

/** Chooses a stretch of a line, both ends included, and no class of it; the same stretch again gives it up. */
export function togglePlaces(filter: Filter, name: string, from: number, to: number): Filter {
  const [low, high] = filter.places?.[name] ?? []
  const bare = withoutQuestion(filter, name)
  if (low === from && high === to) return bare
  return { ...bare, places: { ...bare.places, [name]: [from, to] } }
}

/** Everything that is chosen at one question given up, also by the names that the two core questions have of their own. */
export function withoutQuestion(filter: Filter, name: string): Filter {
  const { answers = {}, places = {}, onTime, zone, ...rest } = filter
  const { [name]: _answers, ...otherAnswers } = answers
  const { [name]: _places, ...otherPlaces } = places
  return {
    ...rest,
    ...(onTime !== undefined && name !== 'on_time' ? { onTime } : {}),
    ...(zone !== undefined && name !== 'difference' ? { zone } : {}),
    ...(Object.keys(otherAnswers).length > 0 ? { answers: otherAnswers } : {}),
    ...(Object.keys(otherPlaces).length > 0 ? { places: otherPlaces } : {}),
  }
}

/** One thing that a filter asks for, and the filter without it. */
export type ChosenPart = { readonly without: Filter } & (
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'period' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'also'; readonly theme: string }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'cell'; readonly cell: NonNullable<Filter['cell']> }
  | { readonly kind: 'onTime'; readonly onTime: NonNullable<Filter['onTime']> }
  | { readonly kind: 'zone'; readonly zone: NonNullable<Filter['zone']> }
  | { readonly kind: 'answer'; readonly name: string; readonly value: string }
  | { readonly kind: 'places'; readonly name: string; readonly from: number; readonly to: number }
)

/** What a filter asks for, part by part, in the order in which people read it. */
export function chosenParts(filter: Filter): readonly ChosenPart[] {
  const { theme, also, direction, cell, onTime, zone } = filter
  const but = (name: keyof Filter): Filter => {
    const { [name]: _, ...rest } = filter
    return rest as Filter
  }
  const { from: _from, until: _until, ...anyTime } = filter
  return [
    ...filter.roles.map((role) => ({
      kind: 'role' as const,
      role,
      without: toggleRole(filter, role),
    })),
    ...(filter.from === undefined && filter.until === undefined
      ? []
      : [{ kind: 'period' as const, without: anyTime }]),
    ...(theme === undefined
      ? []
      : [{ kind: 'theme' as const, theme, without: withoutTheme(filter) }]),
    ...(also === undefined ? [] : [{ kind: 'also' as const, theme: also, without: but('also') }]),
    ...(direction === undefined
      ? []
      : [{ kind: 'direction' as const, direction, without: but('direction') }]),
    ...(cell === undefined ? [] : [{ kind: 'cell' as const, cell, without: but('cell') }]),
    ...(onTime === undefined ? [] : [{ kind: 'onTime' as const, onTime, without: but('onTime') }]),
    ...(zone === undefined ? [] : [{ kind: 'zone' as const, zone, without: but('zone') }]),
    ...Object.entries(filter.answers ?? {}).flatMap(([name, values]) =>
      values.map((value) => ({
        kind: 'answer' as const,
        name,
        value,
        without: toggleAnswer(filter, name, value),
      })),
    ),
    ...Object.entries(filter.places ?? {}).map(([name, [from, to]]) => ({
      kind: 'places' as const,
      name,
      from,
      to,
      without: togglePlaces(filter, name, from, to),
    })),
  ]
}

/** Without its first theme; the second, when there is one, takes its place. */
function withoutTheme({ theme: _, also, ...rest }: Filter): Filter {
  return also === undefined ? rest : { ...rest, theme: also }
}
