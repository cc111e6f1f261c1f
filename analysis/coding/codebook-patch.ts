import type { Codebook, RetiredTheme, ThemeGroup } from './codebook.ts'

/** A theme as a patch keeps it: in use, or retired. */
export type KeptTheme = RetiredTheme & { readonly isRetired?: true }

/** What something was and became; `null` where it was not there. */
export type Change<T> = { readonly before: T | null; readonly after: T | null }

/**
 * What one change did to a codebook, whole enough to be taken back: themes and groups by code as they were and became, and the
 * order of each where it changed. Plain JSON.
 */
export type CodebookPatch = {
  readonly themes: Readonly<Record<string, Change<KeptTheme>>>
  readonly groups: Readonly<Record<string, Change<ThemeGroup>>>
  readonly themeOrder?: Change<readonly string[]>
  readonly groupOrder?: Change<readonly string[]>
}

/** What differs between two states of a codebook. Name, slug and word classes do not change. */
export function patchBetween(before: Codebook, after: Codebook): CodebookPatch {
  const themeOrder = orderChange(keptThemes(before), keptThemes(after))
  const groupOrder = orderChange(before.groups, after.groups)
  return {
    themes: changesBetween(keptThemes(before), keptThemes(after)),
    groups: changesBetween(before.groups, after.groups),
    ...(themeOrder ? { themeOrder } : {}),
    ...(groupOrder ? { groupOrder } : {}),
  }
}

/** Whether a patch changes nothing. */
export function isEmptyPatch(patch: CodebookPatch): boolean {
  return (
    Object.keys(patch.themes).length === 0 &&
    Object.keys(patch.groups).length === 0 &&
    !patch.themeOrder &&
    !patch.groupOrder
  )
}

/** The codes of themes and groups that a patch touches; a new order alone touches none. */
export function touchedCodes(patch: CodebookPatch): readonly string[] {
  return [...Object.keys(patch.themes), ...Object.keys(patch.groups)]
}

/**
 * A codebook without one earlier change, or undefined when something that it touched has changed since.
 *
 * Where only the order changed since, what comes back stands where it stood among those that are left. A theme that the change made
 * goes; where it was published (`isPublished`) it is retired instead, because something may be coded with it, and goes up in `home`.
 */
export function takeBack(
  book: Codebook,
  patch: CodebookPatch,
  { isPublished = false, home }: { readonly isPublished?: boolean; readonly home?: string } = {},
): Codebook | undefined {
  const themes = without(keptThemes(book), patch.themes, patch.themeOrder)
  const groups = without(book.groups, patch.groups, patch.groupOrder)
  if (!themes || !groups) return undefined
  const made = Object.values(patch.themes).flatMap(({ before, after }) =>
    isPublished && !before && after
      ? [{ ...after, isRetired: true as const, ...(home ? { mergedInto: home } : {}) }]
      : [],
  )
  const known = new Set(groups.map(({ code }) => code))
  if (themes.some((theme) => !theme.isRetired && !known.has(theme.group))) return undefined
  return bookOf(book, [...themes, ...made], groups)
}

/** The themes of a codebook in one list, the retired ones last and marked. */
export function keptThemes(book: Codebook): readonly KeptTheme[] {
  const retired = (book.retired ?? []).map((theme) => ({ ...theme, isRetired: true as const }))
  return [...book.themes, ...retired]
}

function bookOf(
  book: Codebook,
  themes: readonly KeptTheme[],
  groups: readonly ThemeGroup[],
): Codebook {
  const { retired: _, ...rest } = book
  const retired = themes.filter((one) => one.isRetired).map(({ isRetired: _, ...theme }) => theme)
  return {
    ...rest,
    groups,
    themes: groups.flatMap(({ code }) =>
      themes.filter((one) => !one.isRetired && one.group === code),
    ),
    ...(retired.length > 0 ? { retired } : {}),
  }
}

type Coded = { readonly code: string }

function changesBetween<T extends Coded>(
  before: readonly T[],
  after: readonly T[],
): Readonly<Record<string, Change<T>>> {
  const [was, is] = [byCode(before), byCode(after)]
  const changes: Record<string, Change<T>> = {}
  for (const code of new Set([...was.keys(), ...is.keys()])) {
    const change = { before: was.get(code) ?? null, after: is.get(code) ?? null }
    if (!isSame(change.before, change.after)) changes[code] = change
  }
  return changes
}

function without<T extends Coded>(
  now: readonly T[],
  changes: Readonly<Record<string, Change<T>>>,
  order: Change<readonly string[]> | undefined,
): readonly T[] | undefined {
  const left = byCode(now)
  for (const [code, { before, after }] of Object.entries(changes)) {
    if (!isSame(left.get(code) ?? null, after)) return undefined
    if (before) left.set(code, before)
    else left.delete(code)
  }
  const list = [...left.values()]
  if (!order?.before || !order.after) return list
  const wanted = isSame(
    now.map(({ code }) => code),
    order.after,
  )
    ? order.before
    : placeBack(
        now.map(({ code }) => code),
        order.before,
      )
  const place = new Map(wanted.map((code, at) => [code, at]))
  return list.sort((a, b) => (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0))
}

/** An order that went on since, with the codes of an earlier one that it lacks put behind their earlier neighbours. */
function placeBack(now: readonly string[], before: readonly string[]): readonly string[] {
  const placed = [...now]
  before.forEach((code, at) => {
    if (placed.includes(code)) return
    const neighbour = before.slice(0, at).findLast((one) => placed.includes(one))
    placed.splice(neighbour === undefined ? 0 : placed.indexOf(neighbour) + 1, 0, code)
  })
  return placed
}

function orderChange(
  before: readonly Coded[],
  after: readonly Coded[],
): Change<readonly string[]> | undefined {
  const change = { before: before.map(({ code }) => code), after: after.map(({ code }) => code) }
  return isSame(change.before, change.after) ? undefined : change
}

function byCode<T extends Coded>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.code, one]))
}

/** Whether two pieces of plain JSON say the same, whatever the order of their keys: PostgreSQL keeps its own. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
