import { type Condition, listAsked } from '#surveys/conditions.ts'
import type { Page, Question } from '#surveys/definition.ts'
import { PIPE } from '#surveys/piped-names.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { conditionText } from './condition-text.ts'
import { leaveOutRefused, startNotes, type Teller } from './drafting.ts'
import type { Imported, ImportProblem } from './import-report.ts'
import { type SafeWords, safeNames } from './safe-words.ts'
import { type AskedRow, questionOf } from './xlsform-question.ts'
import { type ChoiceList, choiceLists, type FormRow, readForm, textIn } from './xlsform-sheets.ts'
import { readXpath } from './xpath.ts'

/** A group that is open while rows are read. */
type Group = { readonly name: string; readonly relevant: string }

/**
 * A survey out of an XLSForm: the sheets survey, choices and settings of an XLSX workbook.
 *
 * A group at the top is a page, and so is a run of questions outside groups; groups inside join their page, with their condition. A
 * repeat is asked once. Conditions are taken over as far as `readXpath` reads them. Exact dates, places, telephone numbers and files
 * are not asked here; calculations and all else that is left out is told.
 * Source: xlsform.org, "XLSForm reference". Problems: `file-unreadable`, `file-too-big`, `nothing-to-ask`.
 */
export function importXlsForm(bytes: Uint8Array): Result<Imported, ImportProblem> {
  const read = readForm(bytes)
  if (!read.ok) return read
  const { survey, choices, settings, languages } = read.value
  const { notes, tell } = startNotes()
  if (languages.moved) tell('language-first', 'settings', languages.first)
  const lists = choiceLists(choices, languages, tell)
  const pages = readPages(survey, lists, languages, tell)
  const [own] = settings
  const title = own?.cells.get('form_title') ?? ''
  const rest = [...(own?.cells.keys() ?? [])].filter(
    (name) => !['form_title', 'default_language'].includes(name),
  )
  if (rest.length > 0) tell('setting-kept', 'settings', rest.join(', '), false)
  const definition = leaveOutRefused({ ...(title === '' ? {} : { title }), pages }, tell)
  return definition.pages.length === 0
    ? fail({ code: 'nothing-to-ask', notes })
    : ok({ definition, notes })
}

function readPages(
  rows: readonly FormRow[],
  lists: ReadonlyMap<string, ChoiceList>,
  languages: Parameters<typeof textIn>[2],
  tell: Teller,
): readonly Page[] {
  const names = { questions: safeNames(), pages: safeNames() }
  const open: Group[] = []
  const pages: { page: Page; relevant: string; rows: Asked[] }[] = []
  let isInPage = false
  const startPage = (row: FormRow | undefined) => {
    const title = row && textIn(row, 'label', languages)
    const name = names.pages(row?.cells.get('name') ?? '', `page${pages.length + 1}`)
    const page = { name, ...(title === undefined ? {} : { title }), elements: [] }
    pages.push({ page, relevant: row?.cells.get('relevant') ?? '', rows: [] })
    isInPage = true
  }
  for (const row of rows) {
    const type = (row.cells.get('type') ?? '').trim().toLowerCase().replace(/[ _]+/g, ' ')
    if (/^begin (?:group|repeat)/.test(type)) {
      if (type.includes('repeat')) tell('repeat-once', row.at, row.cells.get('name') ?? '')
      else if (open.length > 0) tell('group-flattened', row.at, row.cells.get('name') ?? '')
      if (open.length === 0) startPage(row)
      // The condition of a group at the top is that of its page.
      open.push({
        name: row.cells.get('name') ?? '',
        relevant: open.length === 0 ? '' : (row.cells.get('relevant') ?? ''),
      })
    } else if (/^end (?:group|repeat)/.test(type)) {
      open.pop()
      if (open.length === 0) isInPage = false
    } else {
      const asked = questionOf(row, lists, languages, tell)
      if (!asked) continue
      if (!isInPage) startPage(undefined)
      const relevant = [...open.map((group) => group.relevant), row.cells.get('relevant') ?? '']
      pages.at(-1)?.rows.push({ ...asked, row, relevant: relevant.filter((one) => one !== '') })
    }
  }
  return finish(pages, names.questions, tell)
}

type Asked = AskedRow & { readonly row: FormRow; readonly relevant: readonly string[] }

/** Gives names, and conditions and texts that speak of questions by the names of here. */
function finish(
  pages: readonly {
    readonly page: Page
    readonly relevant: string
    readonly rows: readonly Asked[]
  }[],
  names: SafeWords,
  tell: Teller,
): readonly Page[] {
  const known = new Map<string, { readonly name: string; readonly asked: Asked }>()
  const named = pages.map(({ page, relevant, rows }) => ({
    page,
    relevant,
    rows: rows.map((asked) => {
      const was = asked.row.cells.get('name') ?? ''
      const name = names(was, 'question')
      if (name !== was) tell('renamed', asked.row.at, `${was} → ${name}`)
      if (!known.has(was)) known.set(was, { name, asked })
      return { asked, name }
    }),
  }))
  const translate = (sources: readonly string[], at: string): string | undefined => {
    const parts = sources.map((source) =>
      readXpath(source, (name) => known.get(name)?.asked.question.type === 'checkbox'),
    )
    const all = parts.filter((part): part is Condition => part !== undefined && knows(part, known))
    for (const [index, part] of parts.entries())
      if (!part || !all.includes(part)) tell('condition-not-carried', at, sources[index])
    if (all.length === 0) return undefined
    const condition: Condition =
      all.length === 1 ? (all[0] as Condition) : { kind: 'all', parts: all }
    return conditionText(condition, {
      name: (name) => known.get(name)?.name ?? name,
      value: (name, value) => known.get(name)?.asked.values.get(String(value)) ?? value,
    })
  }
  return named.map(({ page, relevant, rows }) => {
    const visible = relevant === '' ? undefined : translate([relevant], `page ${page.name}`)
    return {
      ...page,
      ...(visible === undefined ? {} : { visibleIf: visible }),
      elements: rows.map(({ asked, name }) => {
        const { question, row } = asked
        const visibleIf = translate(asked.relevant, row.at)
        const requiredIf =
          asked.requiredIf === undefined ? undefined : translate([asked.requiredIf], row.at)
        return {
          ...piped(question, known, row.at, tell),
          name,
          ...(visibleIf === undefined ? {} : { visibleIf }),
          ...(requiredIf === undefined ? {} : { requiredIf }),
        } as Question
      }),
    }
  })
}

function knows(condition: Condition, known: ReadonlyMap<string, unknown>): boolean {
  return listAsked(condition).every(({ name }) => known.has(name))
}

const CHOSEN = new Set(['radiogroup', 'dropdown', 'checkbox'])

/** `${name}` in a text: what was chosen there, or `…` where that is typed or counted. */
function piped(
  question: AskedRow['question'],
  known: ReadonlyMap<string, { readonly name: string; readonly asked: Asked }>,
  at: string,
  tell: Teller,
): object {
  const replace = (text: string) =>
    text.replace(/\$\{\s*([^{}]+?)\s*\}/g, (whole, name: string) => {
      const asked = known.get(name)
      if (asked && CHOSEN.has(asked.asked.question.type)) return `{${asked.name}}`
      tell('piping-removed', at, whole)
      return '…'
    })
  const clean = (text: string) =>
    replace(text.replace(new RegExp(`(?<!\\$)${PIPE.source}`, 'g'), '($1)'))
  return Object.fromEntries(
    Object.entries(question).map(([property, value]) => {
      if (!['title', 'description', 'html'].includes(property)) return [property, value]
      if (typeof value === 'string') return [property, clean(value)]
      const texts = Object.entries(value as Readonly<Record<string, string>>)
      return [property, Object.fromEntries(texts.map(([tag, text]) => [tag, clean(text)]))]
    }),
  )
}
