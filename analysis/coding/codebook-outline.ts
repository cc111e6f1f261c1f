import { type Codebook, everyTheme, type LocalText, type Theme } from './codebook.ts'
import { keepCues } from './codebook-cues.ts'
import { blankTheme, type CodebookEdit, editCodebook, type ThemeTexts } from './codebook-edit.ts'
import { isSame } from './codebook-patch.ts'

/** A theme as a file has it; what the file says nothing about is left out and stays as it is. */
export type OutlineTheme = Partial<Omit<Theme, 'code' | 'group' | 'name' | 'guid'>> & {
  readonly code?: string
  readonly guid?: string
  readonly name: { readonly nl: string; readonly en?: string }
  /** The name of the group under which it stands. */
  readonly group?: string
  readonly groupGuid?: string
}

/** Something in a file that was not taken over, with where it stood and why. */
export type NotUnderstood = { readonly where: string; readonly why: OutlineFault }

export type OutlineFault =
  | 'no-name'
  | 'twice'
  | 'too-deep'
  | 'bad-color'
  | 'bad-cue'
  | 'bad-direction'
  | 'unknown-column'
  | 'unknown-part'
  | 'too-long'

/** A codebook as a file of another program has it. */
export type Outline = {
  readonly themes: readonly OutlineTheme[]
  /** Groups in which no theme stands. */
  readonly emptyGroups?: readonly { readonly name: string; readonly guid?: string }[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** What taking over a file would do, before it is done. `gone` are themes in use that the file lacks: they stay unless retired. */
export type ImportReport = {
  readonly added: readonly { readonly name: string; readonly group: string }[]
  readonly changed: readonly {
    readonly code: string
    readonly name: string
    readonly parts: readonly ThemePart[]
  }[]
  readonly gone: readonly { readonly code: string; readonly name: string }[]
  readonly same: number
  readonly notUnderstood: readonly NotUnderstood[]
  /** The codebook as it would become, with `gone` left as they are. */
  readonly book: Codebook
}

export const THEME_PARTS = [
  'name',
  'group',
  'definition',
  'include',
  'exclude',
  'cues',
  'examples',
  'usually',
  'color',
  'sensitive',
] as const
export type ThemePart = (typeof THEME_PARTS)[number]

/** Which parts of a theme differ. */
export function changedParts(before: Partial<Theme>, after: Partial<Theme>): readonly ThemePart[] {
  return THEME_PARTS.filter((part) => !isSame(before[part] ?? null, after[part] ?? null))
}

/** The group for themes that stand in none. */
const LOOSE: LocalText = { nl: 'Zonder groep', en: 'Without a group' }

/**
 * Compares what a file has with a codebook. A theme is known by its guid, else its code, else its name; a retired
 * one that the file has is used again. Nothing is dropped: what cannot be taken over is in `notUnderstood`.
 */
export function compareOutline(
  book: Codebook,
  outline: Outline,
  guidOf: (code: string) => string,
): ImportReport {
  const added: { name: string; group: string }[] = []
  const changed: { code: string; name: string; parts: readonly ThemePart[] }[] = []
  const notUnderstood = [...outline.notUnderstood]
  const seen = new Set<string>()
  let same = 0
  let now = book
  for (const theme of outline.themes) {
    const known = findTheme(now, theme, guidOf)
    if (known && seen.has(known.code)) {
      notUnderstood.push({ where: theme.name.nl, why: 'twice' })
      continue
    }
    const withGroup = groupFor(now, theme, known, guidOf)
    const isBack = known && !withGroup.book.themes.some(({ code }) => code === known.code)
    const before = isBack
      ? apply(withGroup.book, { kind: 'bring-back', code: known.code })
      : undefined
    const base = before?.book ?? withGroup.book
    const was = known && base.themes.find(({ code }) => code === known.code)
    const texts = textsOf(theme, was, withGroup.group)
    const edit: CodebookEdit = was
      ? { kind: 'change-theme', code: was.code, theme: texts }
      : { kind: 'add-theme', theme: texts, ...(theme.guid ? { guid: theme.guid } : {}) }
    const done = apply(base, edit)
    if (done) {
      now = done.book
      seen.add(done.code)
      const name = texts.name.nl
      if (was) changed.push({ code: was.code, name, parts: changedParts(was, texts) })
      else added.push({ name, group: withGroup.name })
    } else if (was && changedParts(was, texts).length === 0) {
      now = base
      seen.add(was.code)
      if (isBack) changed.push({ code: was.code, name: was.name.nl, parts: [] })
      else same += 1
    } else notUnderstood.push({ where: theme.name.nl, why: 'twice' })
  }
  for (const group of outline.emptyGroups ?? [])
    now = groupNamed(now, group.name, group.guid, guidOf).book
  const gone = book.themes
    .filter(({ code }) => !seen.has(code))
    .map(({ code, name }) => ({ code, name: name.nl }))
  return { added, changed, gone, same, notUnderstood, book: now }
}

function apply(book: Codebook, edit: CodebookEdit) {
  const done = editCodebook(book, edit)
  return done.ok ? done.value : undefined
}

const key = (text: string) => text.trim().toLocaleLowerCase('nl')

function findTheme(book: Codebook, theme: OutlineTheme, guidOf: (code: string) => string) {
  const all = everyTheme(book).filter((one) => !('mergedInto' in one))
  const guid = theme.guid?.toLowerCase()
  return (
    (guid && all.find((one) => (one.guid ?? guidOf(one.code)) === guid)) ||
    all.find((one) => one.code === theme.code) ||
    all.find((one) => key(one.name.nl) === key(theme.name.nl))
  )
}

function groupFor(
  book: Codebook,
  theme: OutlineTheme,
  known: Theme | undefined,
  guidOf: (code: string) => string,
): { readonly book: Codebook; readonly group: string; readonly name: string } {
  if (theme.group === undefined && known) {
    const name = book.groups.find(({ code }) => code === known.group)?.name.nl ?? ''
    return { book, group: known.group, name }
  }
  return groupNamed(book, theme.group?.trim() || LOOSE.nl, theme.groupGuid, guidOf)
}

function groupNamed(
  book: Codebook,
  name: string,
  guid: string | undefined,
  guidOf: (code: string) => string,
): { readonly book: Codebook; readonly group: string; readonly name: string } {
  const found =
    (guid && book.groups.find((one) => (one.guid ?? guidOf(one.code)) === guid)) ||
    book.groups.find((one) => key(one.name.nl) === key(name))
  if (found) return { book, group: found.code, name: found.name.nl }
  const local = name === LOOSE.nl ? LOOSE : { nl: name, en: name }
  const made = apply(book, { kind: 'add-group', name: local, ...(guid ? { guid } : {}) })
  if (!made) throw new RangeError('a group without a name')
  return { book: made.book, group: made.code, name }
}

function textsOf(theme: OutlineTheme, was: Theme | undefined, group: string): ThemeTexts {
  const { code: _code, guid: _guid, name, group: _g, groupGuid: _gg, ...said } = theme
  const { code: _c, guid: _i, ...kept } = was ?? { ...blankTheme(group), code: '', guid: '' }
  const isNewName = was && was.name.nl !== name.nl
  const english = name.en ?? (was && !isNewName ? was.name.en : name.nl)
  const { usually, color, ...rest } = { ...kept, ...said }
  return {
    ...rest,
    group,
    cues: keepCues(kept.cues, { ...kept.cues, ...said.cues }),
    name: { nl: name.nl, en: english },
    ...(usually ? { usually } : {}),
    ...(color ? { color } : {}),
  }
}
