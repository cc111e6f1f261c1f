import { SENSITIVE_CODES } from '../dashboard/release.ts'
import {
  type Codebook,
  everyTheme,
  type LocalText,
  type Theme,
  type ThemeGroup,
} from './codebook.ts'
import { isSame } from './codebook-patch.ts'

/** What people write about a theme: all of it but its code. */
export type ThemeTexts = Omit<Theme, 'code' | 'guid'>

/**
 * One change to a codebook. A merge brings everything that was coded with `from` under `into`; a split makes a theme and brings the
 * passages with these ids there.
 */
export type CodebookEdit =
  | { readonly kind: 'add-theme'; readonly theme: ThemeTexts; readonly guid?: string }
  | { readonly kind: 'change-theme'; readonly code: string; readonly theme: ThemeTexts }
  | { readonly kind: 'add-group'; readonly name: LocalText; readonly guid?: string }
  | { readonly kind: 'rename-group'; readonly code: string; readonly name: LocalText }
  | { readonly kind: 'remove-group'; readonly code: string }
  | { readonly kind: 'move-theme' | 'move-group'; readonly code: string; readonly by: -1 | 1 }
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  | {
      readonly kind: 'split'
      readonly from: string
      readonly name: LocalText
      readonly codings: readonly string[]
    }
  | { readonly kind: 'retire' | 'bring-back'; readonly code: string }

export type EditProblem =
  | { readonly code: 'theme-unknown' }
  | { readonly code: 'group-unknown' }
  | { readonly code: 'theme-name-taken' }
  | { readonly code: 'theme-name-missing' }
  | { readonly code: 'group-in-use' }
  | { readonly code: 'merge-with-itself' }
  | { readonly code: 'nothing-changed' }

/** Codings that go along with a change: all of a theme, or the ones named. */
export type CodingMove = {
  readonly from: string
  readonly into: string
  readonly codings?: readonly string[]
}

export type Edited = {
  readonly book: Codebook
  readonly moves: readonly CodingMove[]
  /** The theme or group that was changed or made. */
  readonly code: string
}

type Outcome =
  | { readonly ok: true; readonly value: Edited }
  | { readonly ok: false; readonly problem: EditProblem }

/**
 * A codebook after one change, or why it cannot be: a code that is not there, a name that another theme in use has, a group with
 * themes, a merge with itself. Codes are never used twice, also not those of retired themes.
 */
export function editCodebook(book: Codebook, edit: CodebookEdit): Outcome {
  switch (edit.kind) {
    case 'add-theme':
      return addTheme(book, edit.theme, edit.guid)
    case 'change-theme':
      return changeTheme(book, edit.code, edit.theme)
    case 'add-group':
      return addGroup(book, edit.name, edit.guid)
    case 'rename-group':
      return changeGroup(book, edit.code, (group) => ({ ...group, name: edit.name }))
    case 'remove-group':
      return removeGroup(book, edit.code)
    case 'move-group':
      return moveGroup(book, edit.code, edit.by)
    case 'move-theme':
      return moveTheme(book, edit.code, edit.by)
    case 'merge':
      return merge(book, edit.from, edit.into)
    case 'split':
      return split(book, edit)
    case 'retire':
      return retire(book, edit.code)
    case 'bring-back':
      return bringBack(book, edit.code)
  }
}

function refuse(code: EditProblem['code']): Outcome {
  return { ok: false, problem: { code } }
}

function done(book: Codebook, code: string, moves: readonly CodingMove[] = []): Outcome {
  return { ok: true, value: { book, code, moves } }
}

function addTheme(book: Codebook, texts: ThemeTexts, guid?: string): Outcome {
  const problem = themeProblem(book, texts)
  if (problem) return refuse(problem)
  const code = nextThemeCode(book)
  const theme = { code, ...texts, ...(guid ? { guid } : {}) }
  return done({ ...book, themes: inGroups(book.groups, [...book.themes, theme]) }, code)
}

function changeTheme(book: Codebook, code: string, texts: ThemeTexts): Outcome {
  const was = book.themes.find((theme) => theme.code === code)
  if (!was) return refuse('theme-unknown')
  const problem = themeProblem(book, texts, code)
  if (problem) return refuse(problem)
  const is: Theme = { code, ...texts, ...(was.guid ? { guid: was.guid } : {}) }
  if (isSame(was, is)) return refuse('nothing-changed')
  const others = book.themes.filter((theme) => theme.code !== code)
  const themes =
    was.group === is.group
      ? book.themes.map((theme) => (theme.code === code ? is : theme))
      : inGroups(book.groups, [...others, is])
  return done({ ...book, themes }, code)
}

function themeProblem(book: Codebook, texts: ThemeTexts, own?: string) {
  if (texts.name.nl.trim() === '') return 'theme-name-missing'
  if (!book.groups.some((group) => group.code === texts.group)) return 'group-unknown'
  const isTaken = book.themes.some(
    (theme) => theme.code !== own && nameKey(theme.name.nl) === nameKey(texts.name.nl),
  )
  return isTaken ? 'theme-name-taken' : undefined
}

const nameKey = (name: string) => name.trim().toLocaleLowerCase('nl')

function addGroup(book: Codebook, name: LocalText, guid?: string): Outcome {
  if (name.nl.trim() === '') return refuse('theme-name-missing')
  const code = nextGroupCode(book)
  const group = { code, name, ...(guid ? { guid } : {}) }
  return done({ ...book, groups: [...book.groups, group] }, code)
}

function changeGroup(
  book: Codebook,
  code: string,
  change: (group: ThemeGroup) => ThemeGroup,
): Outcome {
  const was = book.groups.find((group) => group.code === code)
  if (!was) return refuse('group-unknown')
  const is = change(was)
  if (is.name.nl.trim() === '') return refuse('theme-name-missing')
  if (isSame(was, is)) return refuse('nothing-changed')
  const groups = book.groups.map((group) => (group.code === code ? is : group))
  return done({ ...book, groups }, code)
}

function removeGroup(book: Codebook, code: string): Outcome {
  if (!book.groups.some((group) => group.code === code)) return refuse('group-unknown')
  if (book.themes.some((theme) => theme.group === code)) return refuse('group-in-use')
  return done({ ...book, groups: book.groups.filter((group) => group.code !== code) }, code)
}

function moveGroup(book: Codebook, code: string, by: -1 | 1): Outcome {
  const at = book.groups.findIndex((group) => group.code === code)
  if (at < 0) return refuse('group-unknown')
  const groups = swapped(book.groups, at, at + by)
  if (!groups) return refuse('nothing-changed')
  return done({ ...book, groups, themes: inGroups(groups, book.themes) }, code)
}

/** One place up or down; at the edge of its group a theme goes into the next group. */
function moveTheme(book: Codebook, code: string, by: -1 | 1): Outcome {
  const theme = book.themes.find((one) => one.code === code)
  if (!theme) return refuse('theme-unknown')
  const mine = book.themes.filter((one) => one.group === theme.group)
  const next = mine[mine.indexOf(theme) + by]
  if (next) {
    const [at, to] = [book.themes.indexOf(theme), book.themes.indexOf(next)]
    return done({ ...book, themes: swapped(book.themes, at, to) ?? book.themes }, code)
  }
  const here = book.groups.findIndex((group) => group.code === theme.group)
  const group = book.groups[here + by]?.code
  if (!group) return refuse('nothing-changed')
  const others = book.themes.filter((one) => one !== theme)
  const moved = { ...theme, group }
  const themes = by < 0 ? [...others, moved] : [moved, ...others]
  return done({ ...book, themes: inGroups(book.groups, themes) }, code)
}

function merge(book: Codebook, from: string, into: string): Outcome {
  if (from === into) return refuse('merge-with-itself')
  const goes = book.themes.find((theme) => theme.code === from)
  const stays = book.themes.find((theme) => theme.code === into)
  if (!goes || !stays) return refuse('theme-unknown')
  const sensitive = isSensitive(goes) || isSensitive(stays)
  const cues = joinedCues(stays.cues, goes.cues)
  const merged: Theme = { ...stays, cues, ...(sensitive ? { sensitive } : {}) }
  const themes = book.themes
    .filter((theme) => theme !== goes)
    .map((theme) => (theme === stays ? merged : theme))
  const retired = [...(book.retired ?? []), { ...goes, mergedInto: into }]
  return done({ ...book, themes, retired }, into, [{ from, into }])
}

/** Whether the numbers of a theme need more tellers: what it says of itself, or what it has been from the start. */
export function isSensitive(theme: Pick<Theme, 'code' | 'sensitive'>): boolean {
  return theme.sensitive === true || SENSITIVE_CODES.has(theme.code)
}

/** The cues of both, each line once, those of `one` first. */
function joinedCues(one: Theme['cues'], other: Theme['cues']): Theme['cues'] {
  const owners = Object.keys({ ...one, ...other }) as (keyof Theme['cues'])[]
  return Object.fromEntries(
    owners.map((owner) => [owner, [...new Set([...(one[owner] ?? []), ...(other[owner] ?? [])])]]),
  )
}

function split(book: Codebook, edit: CodebookEdit & { kind: 'split' }): Outcome {
  const from = book.themes.find((theme) => theme.code === edit.from)
  if (!from) return refuse('theme-unknown')
  const texts = { ...blankTheme(from.group), name: edit.name }
  const problem = themeProblem(book, texts)
  if (problem) return refuse(problem)
  const code = nextThemeCode(book)
  const theme: Theme = {
    code,
    ...texts,
    ...(from.usually ? { usually: from.usually } : {}),
    ...(isSensitive(from) ? { sensitive: true } : {}),
  }
  const themes = book.themes.flatMap((one) => (one === from ? [one, theme] : [one]))
  return done({ ...book, themes }, code, [{ from: from.code, into: code, codings: edit.codings }])
}

/** A theme of which only the name is still to be written. */
export function blankTheme(group: string): Omit<ThemeTexts, 'name'> {
  return { group, definition: '', include: '', exclude: '', cues: {}, examples: [] }
}

function retire(book: Codebook, code: string): Outcome {
  const theme = book.themes.find((one) => one.code === code)
  if (!theme) return refuse('theme-unknown')
  const themes = book.themes.filter((one) => one !== theme)
  return done({ ...book, themes, retired: [...(book.retired ?? []), theme] }, code)
}

/** A retired theme in use again; one that was merged comes back empty, because its codings stay where they went. */
function bringBack(book: Codebook, code: string): Outcome {
  const found = book.retired?.find((one) => one.code === code)
  if (!found) return refuse('theme-unknown')
  const { mergedInto: _, ...theme } = found
  const home = book.groups.some((group) => group.code === theme.group)
  const group = home ? theme.group : book.groups[0]?.code
  if (!group) return refuse('group-unknown')
  const problem = themeProblem(book, { ...theme, group })
  if (problem) return refuse(problem)
  const themes = inGroups(book.groups, [...book.themes, { ...theme, group }])
  const left = (book.retired ?? []).filter((one) => one.code !== code)
  const { retired: _was, ...rest } = book
  return done({ ...rest, themes, ...(left.length > 0 ? { retired: left } : {}) }, code)
}

/** Themes group by group; within a group they keep their order. */
function inGroups(groups: readonly ThemeGroup[], themes: readonly Theme[]): readonly Theme[] {
  return groups.flatMap(({ code }) => themes.filter((theme) => theme.group === code))
}

function swapped<T>(list: readonly T[], at: number, to: number): readonly T[] | undefined {
  const [one, other] = [list[at], list[to]]
  if (one === undefined || other === undefined) return undefined
  const copy = [...list]
  copy[at] = other
  copy[to] = one
  return copy
}

/** `T31` after `T30`; retired themes keep theirs. */
function nextThemeCode(book: Codebook): string {
  const numbers = everyTheme(book).map(({ code }) => Number(/^T(\d+)$/.exec(code)?.[1] ?? 0))
  return `T${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

/** The first of A, B … Z, AA, AB … ZZ that no group has, nor a retired theme still names. */
function nextGroupCode(book: Codebook): string {
  const taken = new Set([
    ...book.groups.map(({ code }) => code),
    ...(book.retired ?? []).map(({ group }) => group),
  ])
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = [...letters, ...letters.flatMap((a) => letters.map((b) => a + b))]
  const free = codes.find((code) => !taken.has(code))
  if (!free) throw new RangeError('more groups than codes')
  return free
}
