import type { Direction } from './direction.ts'
import type { Role } from './role.ts'

export type LocalText = { readonly nl: string; readonly en: string }

/** A heading that keeps themes together, such as "Child". Its code is one or two capitals. */
export type ThemeGroup = { readonly code: string; readonly name: LocalText; readonly guid?: string }

/**
 * What stories are coded with: one theme, with what belongs to it and the cues the program looks for.
 * `cues` holds cue lines for everyone under `all` and for one role under its name; how a line is
 * written is told in `cue-lines.ts`. `include` and `exclude` are sentences for people who code.
 */
export type Theme = {
  readonly code: string
  readonly group: string
  readonly name: LocalText
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly cues: Readonly<Partial<Record<'all' | Role, readonly string[]>>>
  readonly examples: readonly string[]
  /** Which way this theme mostly works in stories, for when a passage does not say. */
  readonly usually?: Direction
  /** `#rrggbb`; without one a theme has the colour of its group. */
  readonly color?: string
  /** About violence, abuse or suicide: in a release its numbers need twenty tellers. */
  readonly sensitive?: true
  /** The id under which other programs know this theme, when it came from one. */
  readonly guid?: string
}

/** A theme that is used no more: nothing is suggested under it, and what was coded with it keeps its name. */
export type RetiredTheme = Theme & {
  /** The theme in which it went up. Without: retired by itself, and what was coded with it stays where it was. */
  readonly mergedInto?: string
}

/**
 * A set of themes for coding stories, with the word classes its cue lines name (`{kind}`).
 * Plain JSON: it can be stored, exchanged and read back with `parseCodebook`.
 */
export type Codebook = {
  readonly slug: string
  readonly name: LocalText
  readonly groups: readonly ThemeGroup[]
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly themes: readonly Theme[]
  readonly retired?: readonly RetiredTheme[]
}

/** Every theme that ever had a coding in this codebook: those in use in their order, then the retired ones. */
export function everyTheme(
  book: Pick<Codebook, 'themes' | 'retired'>,
): readonly (Theme | RetiredTheme)[] {
  return [...book.themes, ...(book.retired ?? [])]
}

/** Names by code, of retired themes too, so that what was coded earlier can be read. */
export function themeNames(
  book: Pick<Codebook, 'themes' | 'retired'>,
): Readonly<Record<string, LocalText>> {
  return Object.fromEntries(everyTheme(book).map(({ code, name }) => [code, name]))
}

/** The code under which something is coded now: that of the theme in which an older one went up, else the code itself. */
export function currentCode(book: Codebook, code: string): string {
  let now = code
  const met = new Set<string>()
  while (!met.has(now)) {
    met.add(now)
    now = book.retired?.find((theme) => theme.code === now)?.mergedInto ?? now
  }
  return now
}

/** Whose words a cue is looked for in, in the order in which they are shown. */
export const CUE_OWNERS = ['all', 'ouder', 'jongere', 'kind', 'professional', 'ander'] as const
export type CueOwner = (typeof CUE_OWNERS)[number]

/**
 * A codebook from stored or exchanged JSON, in the order it was written.
 * Throws a `TypeError` whose message names the place and what was expected there: text of the wrong
 * kind, a code used twice, a theme in a group that is not there, a cue line with an unknown class.
 */
export function parseCodebook(input: unknown): Codebook {
  const book = record(input, 'codebook')
  const groups = list(book.groups, 'groups').map((one, index) => {
    const group = record(one, `groups[${index}]`)
    return {
      code: text(group.code, `groups[${index}].code`),
      name: localText(group.name, `groups[${index}].name`),
      ...optional(group, 'guid', `groups[${index}]`),
    }
  })
  const classes = Object.fromEntries(
    Object.entries(record(book.classes ?? {}, 'classes')).map(([name, words]) => [
      name,
      texts(words, `classes.${name}`),
    ]),
  )
  const themes = list(book.themes, 'themes').map((one, index) =>
    parseTheme(one, `themes[${index}]`),
  )
  const retired = list(book.retired ?? [], 'retired').map((one, index) => ({
    ...parseTheme(one, `retired[${index}]`),
    ...optional(record(one, `retired[${index}]`), 'mergedInto', `retired[${index}]`),
  }))
  const parsed = {
    slug: text(book.slug, 'slug'),
    name: localText(book.name, 'name'),
    groups,
    classes,
    themes,
    ...(retired.length === 0 ? {} : { retired }),
  }
  checkWhole(parsed)
  return parsed
}

function parseTheme(input: unknown, at: string): Theme {
  const theme = record(input, at)
  const cues = record(theme.cues ?? {}, `${at}.cues`)
  for (const owner of Object.keys(cues))
    if (!CUE_OWNERS.some((known) => known === owner))
      refuse(`${at}.cues.${owner}`, `one of ${CUE_OWNERS.join(', ')}`)
  return {
    code: text(theme.code, `${at}.code`),
    group: text(theme.group, `${at}.group`),
    name: localText(theme.name, `${at}.name`),
    definition: textOrNone(theme.definition, `${at}.definition`),
    include: textOrNone(theme.include, `${at}.include`),
    exclude: textOrNone(theme.exclude, `${at}.exclude`),
    cues: Object.fromEntries(
      Object.entries(cues).map(([owner, lines]) => [owner, texts(lines, `${at}.cues.${owner}`)]),
    ),
    examples: texts(theme.examples ?? [], `${at}.examples`),
    ...(theme.usually === undefined ? {} : { usually: direction(theme.usually, `${at}.usually`) }),
    ...(theme.sensitive === true ? { sensitive: true as const } : {}),
    ...optional(theme, 'color', at),
    ...optional(theme, 'guid', at),
  }
}

/** `{ [key]: text }` when it is there, else nothing. */
function optional<Key extends string>(
  from: Readonly<Record<string, unknown>>,
  key: Key,
  at: string,
): { readonly [K in Key]?: string } {
  if (from[key] === undefined) return {}
  return { [key]: text(from[key], `${at}.${key}`) } as { readonly [K in Key]?: string }
}

function checkWhole(book: Codebook): void {
  const groups = unique(
    book.groups.map((group) => group.code),
    'groups',
  )
  unique(
    everyTheme(book).map((theme) => theme.code),
    'themes',
  )
  for (const [index, theme] of book.themes.entries()) {
    if (!groups.has(theme.group)) refuse(`themes[${index}].group`, 'the code of a group')
    for (const [owner, lines] of Object.entries(theme.cues))
      for (const line of lines)
        for (const [, name = ''] of line.matchAll(/\{([^}]*)\}/g))
          if (!Object.hasOwn(book.classes, name))
            refuse(`themes[${index}].cues.${owner} "${line}"`, 'a known class')
  }
}

function unique(codes: readonly string[], at: string): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const code of codes) {
    if (seen.has(code)) refuse(at, `${code} once`)
    seen.add(code)
  }
  return seen
}

function refuse(at: string, expected: string): never {
  throw new TypeError(`codebook: ${at} should be ${expected}`)
}

function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'an object')
  return value as Readonly<Record<string, unknown>>
}

function direction(value: unknown, at: string): Direction {
  if (value !== 'helped' && value !== 'hindered' && value !== 'mixed')
    refuse(at, 'helped, hindered or mixed')
  return value
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) refuse(at, 'a list')
  return value
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') refuse(at, 'text')
  return value
}

function textOrNone(value: unknown, at: string): string {
  return value === '' ? '' : text(value, at)
}

function texts(value: unknown, at: string): readonly string[] {
  return list(value, at).map((one, index) => text(one, `${at}[${index}]`))
}

function localText(value: unknown, at: string): LocalText {
  const both = record(value, at)
  return { nl: text(both.nl, `${at}.nl`), en: text(both.en, `${at}.en`) }
}
