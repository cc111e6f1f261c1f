import { type Codebook, CUE_OWNERS, type Theme } from './codebook.ts'
import { cueLinesOf, cueProblem, MOST_CUES } from './codebook-cues.ts'
import type { NotUnderstood, Outline, OutlineTheme } from './codebook-outline.ts'

/**
 * The columns of a codebook as CSV, one theme a row, in this order when written and in any order when read. `examples` and the cues
 * hold one a line. What each means is told in docs/codebook-files.md.
 */
export const COLUMNS = [
  'code',
  'group',
  'name_nl',
  'name_en',
  'definition',
  'include',
  'exclude',
  'direction',
  'color',
  'examples',
  ...CUE_OWNERS.map((owner) => `cues_${owner}` as const),
] as const
type Column = (typeof COLUMNS)[number]

export const LONGEST_TEXT = 2000

/** A codebook as rows of fields, the names of the columns first. Retired themes are left out. */
export function codebookRows(book: Codebook): readonly (readonly string[])[] {
  const groups = new Map(book.groups.map(({ code, name }) => [code, name.nl]))
  return [
    COLUMNS,
    ...book.themes.map((theme) =>
      COLUMNS.map((column) => fieldOf(theme, column, groups.get(theme.group) ?? '')),
    ),
  ]
}

function fieldOf(theme: Theme, column: Column, group: string): string {
  switch (column) {
    case 'group':
      return group
    case 'name_nl':
      return theme.name.nl
    case 'name_en':
      return theme.name.en
    case 'direction':
      return theme.usually ?? ''
    case 'color':
      return theme.color ?? ''
    case 'examples':
      return theme.examples.join('\n')
    case 'code':
    case 'definition':
    case 'include':
    case 'exclude':
      return theme[column]
    default:
      return (theme.cues[column.slice('cues_'.length) as keyof Theme['cues']] ?? []).join('\n')
  }
}

/** Reads rows of fields as an outline. A column that is not there leaves that part of every theme as it is. */
export function readCodebookRows(
  rows: readonly (readonly string[])[],
  classes: Codebook['classes'],
): Outline {
  const [head = [], ...lines] = rows
  const columns = head.map((name) => name.trim().toLowerCase())
  const notUnderstood: NotUnderstood[] = columns
    .filter((name) => name !== '' && !COLUMNS.some((known) => known === name))
    .map((where) => ({ where, why: 'unknown-column' as const }))
  const themes = lines.flatMap((line, at) => {
    if (line.every((field) => field.trim() === '')) return []
    const field = (column: Column) => {
      const place = columns.indexOf(column)
      return place < 0 ? undefined : (line[place] ?? '').trim()
    }
    const where = field('name_nl') || field('code') || `${at + 2}`
    const read = readRow(field, where, classes)
    notUnderstood.push(...read.notUnderstood)
    return read.theme ? [read.theme] : []
  })
  return { themes, notUnderstood }
}

function readRow(
  field: (column: Column) => string | undefined,
  where: string,
  classes: Codebook['classes'],
): { readonly theme?: OutlineTheme; readonly notUnderstood: readonly NotUnderstood[] } {
  const notUnderstood: NotUnderstood[] = []
  const nl = field('name_nl')
  if (!nl) return { notUnderstood: [{ where, why: 'no-name' }] }
  const texts: Record<string, unknown> = {}
  for (const column of ['definition', 'include', 'exclude'] as const) {
    const said = field(column)
    if (said === undefined) continue
    if (said.length > LONGEST_TEXT) notUnderstood.push({ where, why: 'too-long' })
    texts[column] = said.slice(0, LONGEST_TEXT)
  }
  const usually = field('direction')
  if (usually && !['helped', 'hindered', 'mixed'].includes(usually))
    notUnderstood.push({ where: `${where}: ${usually}`, why: 'bad-direction' })
  else if (usually !== undefined) texts.usually = usually || undefined
  const color = field('color')?.toLowerCase()
  if (color && !isColor(color))
    notUnderstood.push({ where: `${where}: ${color}`, why: 'bad-color' })
  else if (color !== undefined) texts.color = color || undefined
  const examples = field('examples')
  if (examples !== undefined) texts.examples = linesOf(examples)
  const cues = readCues(field, where, classes)
  notUnderstood.push(...cues.notUnderstood)
  if (cues.cues) texts.cues = cues.cues
  const [code, group, en] = [field('code'), field('group'), field('name_en')]
  return {
    theme: {
      ...texts,
      ...(code ? { code } : {}),
      ...(group === undefined ? {} : { group }),
      name: { nl, ...(en ? { en } : {}) },
    },
    notUnderstood,
  }
}

function readCues(
  field: (column: Column) => string | undefined,
  where: string,
  classes: Codebook['classes'],
): { readonly cues?: Theme['cues']; readonly notUnderstood: readonly NotUnderstood[] } {
  const notUnderstood: NotUnderstood[] = []
  const cues: Record<string, readonly string[]> = {}
  let isThere = false
  for (const owner of CUE_OWNERS) {
    const typed = field(`cues_${owner}`)
    if (typed === undefined) continue
    isThere = true
    const lines = cueLinesOf(typed).slice(0, MOST_CUES)
    const good = lines.filter((line) => !cueProblem(line, classes))
    for (const line of lines)
      if (!good.includes(line)) notUnderstood.push({ where: `${where}: ${line}`, why: 'bad-cue' })
    cues[owner] = good
  }
  return isThere ? { cues, notUnderstood } : { notUnderstood }
}

/** Whether a text is a colour as `#rrggbb`. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

function linesOf(typed: string): readonly string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
