import type { Choice, LocalText } from '#surveys/definition.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Teller } from './drafting.ts'
import type { ImportProblem } from './import-report.ts'
import { safeValues } from './safe-words.ts'
import { readSheets, type Sheet } from './xlsx.ts'

/** One row of a sheet: its cells by the name of their column, empty ones left out, and its place. */
export type FormRow = { readonly at: string; readonly cells: ReadonlyMap<string, string> }

/** The languages of a form: the tag of each column's name, and which stands in where Dutch is missing. */
export type FormLanguages = {
  readonly tags: ReadonlyMap<string, string>
  readonly first: string
  /** Whether another language stands in for Dutch. */
  readonly moved: boolean
}

export type Form = {
  readonly survey: readonly FormRow[]
  readonly choices: readonly FormRow[]
  readonly settings: readonly FormRow[]
  readonly languages: FormLanguages
}

/** The three sheets of an XLSForm. Problems: those of `readSheets`; `file-unreadable` when there is no sheet "survey" with types. */
export function readForm(bytes: Uint8Array): Result<Form, ImportProblem> {
  const read = readSheets(bytes, ['survey', 'choices', 'settings'])
  if (!read.ok) return read
  const rows = (name: string) => rowsOf(name, read.value.get(name) ?? [])
  const [survey, choices, settings] = [rows('survey'), rows('choices'), rows('settings')]
  if (!survey.some(({ cells }) => cells.has('type')))
    return fail({ code: 'file-unreadable', found: 'XLSForm' })
  const languages = languagesOf([...survey, ...choices], settings[0]?.cells.get('default_language'))
  return ok({ survey, choices, settings, languages })
}

function rowsOf(name: string, sheet: Sheet): readonly FormRow[] {
  const header = sheet.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  const columns = sheet[header]?.map(columnName) ?? []
  return sheet.slice(header + 1).flatMap((row, index): FormRow[] => {
    const cells = row.flatMap((cell, at): (readonly [string, string])[] => {
      const column = columns[at]
      return column && cell.trim() !== '' ? [[column, cell.trim()]] : []
    })
    return cells.length === 0
      ? []
      : [{ at: `${name} ${header + index + 2}`, cells: new Map(cells) }]
  })
}

/** "Label : English" and "label::English" are the same column; names of columns have no case, names of languages do. */
function columnName(cell: string): string {
  const [name = '', ...language] = cell.split(/\s*::?\s*/)
  const plain = name.trim().toLowerCase().replace(/ /g, '_')
  const known =
    plain === 'list_name' || plain === 'list'
      ? 'list_name'
      : plain === 'value'
        ? 'name'
        : plain === 'caption'
          ? 'label'
          : plain
  return language.length === 0 ? known : [known, ...language.map((one) => one.trim())].join('::')
}

const BY_NAME: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  dutch: 'nl',
  english: 'en',
  engels: 'en',
  français: 'fr',
  french: 'fr',
  español: 'es',
  spanish: 'es',
  deutsch: 'de',
  german: 'de',
  turkish: 'tr',
  türkçe: 'tr',
  arabic: 'ar',
  polish: 'pl',
  polski: 'pl',
  ukrainian: 'uk',
}

function languagesOf(rows: readonly FormRow[], preferred: string | undefined): FormLanguages {
  const names = new Set(
    rows.flatMap(({ cells }) =>
      [...cells.keys()].flatMap((column) => {
        const [name, language] = column.split('::')
        return (name === 'label' || name === 'hint') && language ? [language] : []
      }),
    ),
  )
  const tags = new Map([...names].map((name) => [name, tagOf(name)]))
  const asked = [...names].find((name) => name === preferred) ?? [...names][0] ?? ''
  const dutch = [...names].find((name) => tags.get(name) === 'nl')
  const first = dutch ?? asked
  return { tags, first, moved: dutch === undefined && names.size > 0 }
}

/** "English (en)" is en; a name without a code is looked up, else it is its own tag. */
function tagOf(name: string): string {
  const code = /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$/.exec(name)?.[1]
  if (code) return code.toLowerCase()
  const plain = name.trim().toLowerCase()
  return BY_NAME[plain] ?? (plain.replace(/[^a-z0-9-]+/g, '-').slice(0, 20) || 'x')
}

/** A text of a row in its languages, Dutch or what stands in for it first; nothing when the row has none. */
export function textIn(
  { cells }: FormRow,
  column: string,
  { tags, first }: FormLanguages,
): LocalText | undefined {
  const plain = cells.get(column)
  const texts = [...tags].flatMap(([name, tag]): (readonly [string, string])[] => {
    const text = cells.get(`${column}::${name}`)
    return text === undefined ? [] : [[tag, text]]
  })
  if (texts.length === 0) return plain
  const here = plain ?? cells.get(`${column}::${first}`) ?? texts[0]?.[1] ?? ''
  return { default: here, ...Object.fromEntries(texts.filter(([tag]) => tag !== 'nl')) }
}

/** The choices of one list, and what each value there became here. */
export type ChoiceList = {
  readonly choices: readonly Choice[]
  readonly values: ReadonlyMap<string, string>
}

/** The lists of the sheet "choices" by name. */
export function choiceLists(
  rows: readonly FormRow[],
  languages: FormLanguages,
  tell: Teller,
): ReadonlyMap<string, ChoiceList> {
  type Growing = {
    readonly choices: Choice[]
    readonly values: Map<string, string>
    readonly safe: ReturnType<typeof safeValues>
  }
  const lists = new Map<string, Growing>()
  for (const row of rows) {
    const list = row.cells.get('list_name')
    const was = row.cells.get('name')
    if (list === undefined || was === undefined) continue
    const known: Growing = lists.get(list) ?? {
      choices: [],
      values: new Map(),
      safe: safeValues(['na']),
    }
    lists.set(list, known)
    const value = known.safe(was, 'choice')
    if (value !== was) tell('value-changed', row.at, `${was} → ${value}`)
    if (!known.values.has(was)) known.values.set(was, value)
    known.choices.push({ value, text: textIn(row, 'label', languages) ?? was })
    const rest = [...row.cells.keys()].filter(
      (name) => !/^(?:list_name|name|label)(?:::|$)/.test(name),
    )
    if (rest.length > 0) tell('setting-kept', row.at, rest.join(', '), false)
  }
  return lists
}
