import type { Choice, LocalText } from '#surveys/definition.ts'
import type { QuestionKind } from '#surveys/question-kinds.ts'
import type { Teller } from './drafting.ts'
import { type ChoiceList, type FormLanguages, type FormRow, textIn } from './xlsform-sheets.ts'

/** A row as a question: its conditions and names are still those of the form. `values` are what its choices are called here. */
export type AskedRow = {
  readonly question: { readonly type: QuestionKind; readonly [property: string]: unknown }
  readonly values: ReadonlyMap<string, string>
  readonly requiredIf?: string
}

/** What says exactly who, where or when somebody is; here people choose a class, or are not asked. */
const EXACT = new Set(
  'date time datetime today start end deviceid subscriberid simserial phonenumber username email geopoint geotrace geoshape'.split(
    ' ',
  ),
)
const COMPUTED = new Set(['calculate', 'hidden', 'audit', 'xml-external', 'csv-external'])
const USED = /^(?:type|name|label|hint|relevant|required)(?:::|$)/

const NO_VALUES: ReadonlyMap<string, string> = new Map()

/** One row of the sheet "survey" as a question, or nothing, with a note of why. */
export function questionOf(
  row: FormRow,
  lists: ReadonlyMap<string, ChoiceList>,
  languages: FormLanguages,
  tell: Teller,
): AskedRow | undefined {
  const { cells, at } = row
  const written = (cells.get('type') ?? '').trim()
  if (written === '') return undefined
  const [first = '', ...words] = written
    .toLowerCase()
    .replace(/^select (one|multiple) /, 'select_$1 ')
    .replace(/^select all that apply from /, 'select_multiple ')
    .replace(/^(?:select1|select one from) /, 'select_one ')
    .split(/\s+/)
  const type = first.replace(/[ -]/g, '')
  if (EXACT.has(type)) return void tell('exact-not-asked', at, written, false)
  if (COMPUTED.has(first))
    return void tell('calculation', at, `${written} ${cells.get('name') ?? ''}`, false)
  const title = textIn(row, 'label', languages) ?? cells.get('name') ?? ''
  const list =
    written.split(/\s+/)[words.indexOf(words.find((word) => word !== 'or_other') ?? '') + 1]
  const made = kindOf(row, type, title, listFor(lists, written, list), tell)
  if (!made) return undefined
  const hint = textIn(row, 'hint', languages)
  const required = (cells.get('required') ?? '').toLowerCase()
  const isRequired = ['yes', 'true', 'true()', '1'].includes(required)
  const isCondition =
    required !== '' && !isRequired && !['no', 'false', 'false()', '0'].includes(required)
  const answers = made.question.type !== 'html'
  const rest = [...cells.keys()].filter(
    (name) => !USED.test(name) && !(made.used ?? []).includes(name),
  )
  if (rest.length > 0) tell('setting-kept', at, rest.join(', '))
  return {
    question: {
      ...made.question,
      ...(hint !== undefined && answers ? { description: hint } : {}),
      ...(isRequired && answers ? { isRequired: true } : {}),
    },
    values: made.values ?? NO_VALUES,
    ...(isCondition && answers ? { requiredIf: cells.get('required') ?? '' } : {}),
  }
}

/** A list is named after the kind, with its case. */
function listFor(
  lists: ReadonlyMap<string, ChoiceList>,
  written: string,
  guess: string | undefined,
): ChoiceList | undefined {
  const words = written.split(/\s+/)
  return [guess, ...words.toReversed()]
    .flatMap((word) => (word ? [lists.get(word)] : []))
    .find((one) => one !== undefined)
}

type Made = {
  readonly question: AskedRow['question']
  readonly values?: ReadonlyMap<string, string>
  /** Columns that were used besides the common ones. */
  readonly used?: readonly string[]
}

function kindOf(
  row: FormRow,
  type: string,
  title: LocalText,
  list: ChoiceList | undefined,
  tell: Teller,
): Made | undefined {
  const { cells, at } = row
  const written = cells.get('type') ?? ''
  const isLong = (cells.get('appearance') ?? '').includes('multiline')
  switch (type) {
    case 'text':
    case 'string':
      return {
        question: isLong
          ? { type: 'comment', title, maxLength: 20_000 }
          : { type: 'text', title, maxLength: 200 },
        used: isLong ? ['appearance'] : [],
      }
    case 'note':
      return { question: { type: 'html', html: title } }
    case 'acknowledge':
    case 'trigger':
      return { question: { type: 'boolean', title } }
    case 'integer':
    case 'int':
    case 'decimal':
      return numberOf(type, title)
    case 'range':
      return rangeOf(row, title, tell)
    case 'select_one':
    case 'select_multiple':
    case 'rank': {
      if (!list) return void tell('choices-elsewhere', at, written, false)
      return choiceOf(row, type, title, list, tell)
    }
    default:
      tell('kind-unknown', at, written, false)
      return undefined
  }
}

function choiceOf(
  { cells, at }: FormRow,
  type: string,
  title: LocalText,
  { choices, values }: ChoiceList,
  tell: Teller,
): Made | undefined {
  const isMinimal = (cells.get('appearance') ?? '').split(/\s+/).includes('minimal')
  const kind = (
    type === 'rank'
      ? 'ranking'
      : type === 'select_multiple'
        ? 'checkbox'
        : isMinimal
          ? 'dropdown'
          : 'radiogroup'
  ) as QuestionKind
  const isOther = /\bor[_ ]other\b/i.test(cells.get('type') ?? '')
  const other: readonly Choice[] = isOther
    ? [
        {
          value: values.has('other') ? 'or_other' : 'other',
          text: { default: 'Anders', en: 'Other' },
        },
      ]
    : []
  if (isOther) tell('setting-kept', at, 'or_other')
  return {
    question: { type: kind, title, choices: [...choices, ...other] },
    values,
    used: isMinimal && type === 'select_one' ? ['appearance'] : [],
  }
}

/** A number, whole or with decimals, as far as one is taken in here: six digits. */
function numberOf(type: string, title: LocalText): Made {
  const decimals = type === 'decimal' ? { decimals: 3 } : {}
  const bounds = { min: -999_999, max: 999_999 }
  return { question: { type: 'text', inputType: 'number', title, ...bounds, ...decimals } }
}

function rangeOf({ cells, at }: FormRow, title: LocalText, tell: Teller): Made {
  const settings = new Map(
    [...(cells.get('parameters') ?? '').matchAll(/(\w+)\s*=\s*(-?[\d.]+)/g)].map((match) => [
      match[1]?.toLowerCase(),
      Number(match[2]),
    ]),
  )
  const [start, end, step] = [
    settings.get('start') ?? 0,
    settings.get('end') ?? 10,
    settings.get('step') ?? 1,
  ]
  const used = ['parameters']
  const isScale = Number.isInteger(start) && start >= 0 && end <= 10 && end > start && step === 1
  if (isScale) return { question: { type: 'rating', title, rateMin: start, rateMax: end }, used }
  tell('kind-changed', at, `range ${start}–${end} → dyad 0–100`)
  return {
    question: {
      type: 'dyad',
      title,
      leftText: String(start),
      rightText: String(end),
      naText: 'Past niet',
    },
    used,
  }
}
