import type { Choice, LocalText, Page, Question } from '#surveys/definition.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { readCsv } from './csv-rows.ts'
import { leaveOutRefused, startNotes, type Teller } from './drafting.ts'
import type { Imported, ImportProblem } from './import-report.ts'
import { type SafeWords, safeNames, safeValues } from './safe-words.ts'
import { withoutMarkup } from './surveyjs-question.ts'

/** One row of a story form: the columns that NarraFirma knows, and its place in the file from 1. */
type Row = {
  readonly at: string
  readonly column: string
  readonly type: string
  readonly about: string
  readonly short: string
  readonly long: string
  readonly options: ReadonlyMap<string, string>
  readonly answers: readonly string[]
}

const SKIP = 'Past niet bij mijn verhaal'

/**
 * A survey out of a story form of NarraFirma, as its CSV file describes it.
 *
 * The pages follow NarraFirma: the question to tell about, the story, questions about the story, questions about the teller. A scale
 * becomes a line of 0 to 100. What only tells NarraFirma how to read data or draw its own page is noted.
 * Source: github.com/pdfernhout/narrafirma, help page "Importing data" and samples. Problems: `file-unreadable`, `file-too-big`,
 * `nothing-to-ask`.
 */
export function importNarraFirma(text: string): Result<Imported, ImportProblem> {
  const read = readCsv(text)
  if (!read.ok) return read
  const rows = readRows(read.value)
  if (!rows) return fail({ code: 'file-unreadable', found: 'NarraFirma' })
  const { notes, tell } = startNotes()
  const names = safeNames()
  const texts = new Map(
    rows.filter(({ about }) => about === 'form').map((row) => [row.type.toLowerCase(), row]),
  )
  const eliciting = rows.filter(({ type, about }) => type === 'eliciting' || about === 'eliciting')
  const about = (what: string) =>
    rows
      .filter((row) => row.about === what && row.type !== 'eliciting')
      .flatMap((row) => questionOf(row, names, tell))
  const start = [
    ...textOf(texts.get('start text'), names, tell),
    ...eliciting.flatMap((row) => promptOf(row, names, tell)),
  ]
  const pages: Page[] = [
    { name: 'begin', elements: start },
    { name: 'story', elements: storyOf(texts, names, rows.length > 0) },
    { name: 'about_story', elements: about('story') },
    {
      name: 'about_you',
      ...titleOf(texts.get('about you text'), tell),
      elements: [
        ...about('participant'),
        ...about('annotation'),
        ...textOf(texts.get('end text'), names, tell),
      ],
    },
  ]
  for (const row of rows) noteUnused(row, tell)
  const title = titleOf(texts.get('title'), tell)
  const definition = leaveOutRefused({ ...title, pages }, tell)
  return definition.pages.length === 0
    ? fail({ code: 'nothing-to-ask', notes })
    : ok({ definition, notes })
}

const HEADER = [
  'data column name',
  'type',
  'about',
  'short name',
  'long name',
  'options',
  'answers',
]

function readRows(lines: readonly (readonly string[])[]): readonly Row[] | undefined {
  const isHeader = (line: readonly string[]) =>
    line.some((cell) => cell.trim().toLowerCase() === 'short name') &&
    line.some((cell) => cell.trim().toLowerCase() === 'long name')
  const start = lines.findIndex(isHeader)
  const header = lines[start]?.map((cell) => cell.trim().toLowerCase())
  if (!header) return undefined
  const place = (name: string) => header.indexOf(name)
  const [column, type, about, short, long, options, answers] = HEADER.map(place)
  if (type === undefined || type < 0 || answers === undefined || answers < 0) return undefined
  return lines.slice(start + 1).flatMap((line, index): Row[] => {
    const cell = (at: number | undefined) => (at === undefined ? '' : (line[at] ?? '').trim())
    // A line that begins with a semicolon is a comment.
    if ((line[0] ?? '').startsWith(';') || cell(type) === '') return []
    return [
      {
        at: `row ${start + index + 2}`,
        column: cell(column),
        type: cell(type),
        about: cell(about).toLowerCase(),
        short: cell(short),
        long: cell(long),
        options: optionsOf(cell(options)),
        answers: line
          .slice(answers)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      },
    ]
  })
}

function optionsOf(cell: string): ReadonlyMap<string, string> {
  const pairs = cell.split('|').map((pair) => pair.split('='))
  return new Map(
    pairs.flatMap(([name, value]) =>
      name?.trim() ? [[name.trim(), value?.trim() ?? ''] as const] : [],
    ),
  )
}

/** "data value|what is shown" or one text for both. */
function choicesOf(answers: readonly string[], tell: Teller, at: string): readonly Choice[] {
  const safe = safeValues(['na', 'other'])
  return answers.map((answer, index) => {
    const [first = '', ...shown] = answer.split('|')
    const value = safe(first.trim(), `a${index + 1}`)
    if (value !== first.trim()) tell('value-changed', at, `${first.trim()} → ${value}`)
    return { value, text: (shown.at(-1) ?? first).trim() }
  })
}

function questionOf(row: Row, names: SafeWords, tell: Teller): readonly Question[] {
  const { type, at, short, long, answers } = row
  const name = names(short || row.column, 'question')
  if (name !== short) tell('renamed', at, `${short} → ${name}`)
  const base = { name, title: long || short }
  const signifier = row.about === 'story' ? { purpose: 'signifier' as const, naText: SKIP } : {}
  const kind = type.toLowerCase()
  noteOptions(row, tell)
  if (kind.startsWith('single choice') || kind === 'radiobuttons')
    return [{ ...base, ...signifier, type: 'radiogroup', choices: choicesOf(answers, tell, at) }]
  if (/^multi(?:ple)?[ -]choice/.test(kind)) {
    const most = Number(row.options.get('maxNumAnswers'))
    const limit = Number.isInteger(most) && most > 0 ? { maxSelectedChoices: most } : {}
    return [
      { ...base, ...signifier, ...limit, type: 'checkbox', choices: choicesOf(answers, tell, at) },
    ]
  }
  if (kind === 'scale') {
    const [leftText = '0', rightText = '100', ...range] = answers
    // One more answer is what NarraFirma calls "does not apply"; two are the ends of its scale.
    const naText = (range.length === 1 ? range[0] : undefined) ?? SKIP
    if (range.length > 1 && range.join(' ') !== '0 100')
      tell('value-changed', at, `${range.join('–')} → 0–100`)
    return [{ ...base, ...signifier, type: 'dyad', leftText, rightText, naText }]
  }
  if (kind === 'boolean')
    return [
      {
        ...base,
        type: 'radiogroup',
        choices: [
          { value: 'yes', text: answers[0] ?? 'Ja' },
          { value: 'no', text: answers[1] ?? 'Nee' },
        ],
      },
    ]
  if (kind === 'checkbox') return [{ ...base, type: 'boolean' }]
  if (kind === 'text') return [{ ...base, type: 'text', maxLength: 200 }]
  if (kind === 'textarea') return [{ ...base, type: 'comment', maxLength: 20_000 }]
  if (kind === 'label' || kind === 'header') return [{ name, type: 'html', html: base.title }]
  tell('kind-unknown', at, type, false)
  return []
}

const USED_OPTIONS = new Set(['maxNumAnswers'])

function noteOptions({ options, at }: Row, tell: Teller): void {
  const rest = [...options.keys()].filter((option) => !USED_OPTIONS.has(option))
  if (rest.length > 0) tell('setting-kept', at, rest.join(', '), false)
}

/** "Short|what is asked" or "value|short|what is asked": what people choose is the question itself. */
function promptOf(row: Row, names: SafeWords, tell: Teller): readonly Question[] {
  const choices = choicesOf(row.answers, tell, row.at)
  return [
    {
      type: 'radiogroup',
      name: names('prompt', 'prompt'),
      purpose: 'prompt',
      title: row.long || 'Over welke vraag wil je vertellen?',
      choices,
    },
  ]
}

function storyOf(
  texts: ReadonlyMap<string, Row>,
  names: SafeWords,
  isForm: boolean,
): readonly Question[] {
  if (!isForm) return []
  const asked = (type: string, otherwise: string) => texts.get(type)?.answers[0] ?? otherwise
  return [
    {
      type: 'comment',
      name: names('story', 'story'),
      purpose: 'story',
      title: asked('enter story text', 'Vertel wat er gebeurde'),
      maxLength: 20_000,
    },
    {
      type: 'text',
      name: names('title', 'title'),
      purpose: 'title',
      title: asked('name story text', 'Bedenk een titel voor je verhaal'),
      maxLength: 200,
    },
  ]
}

function textOf(row: Row | undefined, names: SafeWords, tell: Teller): readonly Question[] {
  const html = row?.answers[0]
  if (!row || html === undefined) return []
  return [{ type: 'html', name: names('text', 'text'), html: withoutMarkup(html, row.at, tell) }]
}

function titleOf(row: Row | undefined, tell: Teller): { readonly title?: LocalText } {
  const title = row?.answers[0]
  return row && title !== undefined ? { title: withoutMarkup(title, row.at, tell) } : {}
}

const USED_TEXTS = new Set([
  'title',
  'start text',
  'end text',
  'about you text',
  'enter story text',
  'name story text',
])
const ASKED = new Set(['story', 'participant', 'annotation', 'eliciting'])

/** Settings of NarraFirma's own page and of its data, and rows that ask nothing. */
function noteUnused({ type, about, at, answers }: Row, tell: Teller): void {
  if (type === 'eliciting' || ASKED.has(about)) return
  if (about === 'form' && USED_TEXTS.has(type.toLowerCase())) return
  tell('setting-kept', at, `${type}: ${answers.join(', ')}`, false)
}
