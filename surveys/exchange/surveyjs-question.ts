import { isPlainObject } from '#surveys/comparison.ts'
import type { LocalText } from '#surveys/definition.ts'
import { isQuestionKind, type ListName, QUESTION_KINDS, traitsOf } from '#surveys/question-kinds.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import type { Teller } from './drafting.ts'
import { IMPORT_LIMITS, quoted } from './import-report.ts'
import { type Entry, readEntries } from './surveyjs-entries.ts'

type Raw = Readonly<Record<string, unknown>>

/** An element of a SurveyJS form as a question of ours. Conditions and texts still have the names of the form. */
export type ReadQuestion = {
  readonly question: Record<string, unknown>
  /** The values of its choices there, by the ones here. */
  readonly values: ReadonlyMap<string | number, unknown>
}

/** Kinds that differ in how they look alone. */
const SAME_ASKED: Readonly<Record<string, string>> = {
  tagbox: 'checkbox',
  buttongroup: 'radiogroup',
  imagepicker: 'radiogroup',
}

/** Fields whose answer says exactly who or when; here people choose a class. */
const EXACT = new Set([
  'date',
  'datetime',
  'datetime-local',
  'time',
  'month',
  'week',
  'email',
  'tel',
  'password',
])

/** Earlier spellings of SurveyJS, still found in forms. */
const EARLIER: Readonly<Record<string, string>> = {
  placeHolder: 'placeholder',
  mininumRateDescription: 'minRateDescription',
  minimumRateDescription: 'minRateDescription',
  maximumRateDescription: 'maxRateDescription',
  maxSelectedChoice: 'maxSelectedChoices',
  hasOther: 'showOtherItem',
}

const TEXT_PROPERTIES = [
  'title',
  'description',
  'placeholder',
  'labelTrue',
  'labelFalse',
  'minRateDescription',
  'maxRateDescription',
  'leftText',
  'middleText',
  'rightText',
  'naText',
  'html',
  'otherText',
  'unitText',
]
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  maxLength: [1, 20_000],
  maxSelectedChoices: [1, 100],
  rateMin: [0, 10],
  rateMax: [1, 10],
  total: [1, 100],
  colCount: [0, 6],
  rows: [1, 50],
  min: [-999_999, 999_999],
  max: [-999_999, 999_999],
  decimals: [0, 3],
}
const FLAGS = ['isRequired', 'hasPictures', 'showOtherItem', 'autoGrow']
const AS_IT_IS = ['visibleIf', 'requiredIf', 'coreId', 'purpose', 'classes', 'bounds']
/** Settings that are said in one word. */
const WORDS: Readonly<Record<string, string>> = {
  inputType: 'number',
  choicesOrder: 'random',
  rowOrder: 'random',
  itemsOrder: 'random',
  cornersOrder: 'random',
}
const COMMON = [
  'title',
  'description',
  'visibleIf',
  'isRequired',
  'requiredIf',
  'purpose',
  'coreId',
  'classes',
]

/**
 * One element of a SurveyJS form as a question of ours, or nothing when it cannot be asked here.
 *
 * Everything that is left out is told. A property is read when our kind knows it and it says something that we can check.
 */
export function readElement(raw: Raw, at: string, tell: Teller): ReadQuestion | undefined {
  const type = String(raw.type)
  const kind = kindOf(raw, type, at, tell)
  if (!kind || !isQuestionKind(kind)) return undefined
  if (kind !== type) tell('kind-changed', at, `${type} → ${kind}`, true)
  const isOfNumbers = kind === 'text' && raw.inputType === 'number'
  const traits = traitsOf({ type: kind, ...(isOfNumbers ? { inputType: 'number' } : {}) })
  const known = new Set<string>([...COMMON, ...traits.optional, ...traits.texts])
  const question: Record<string, unknown> = { type: kind, name: raw.name }
  const used = new Set(['type', 'name'])
  const values = new Map<string | number, unknown>()

  for (const [given, value] of Object.entries(raw)) {
    const property = Object.hasOwn(EARLIER, given) ? (EARLIER[given] as string) : given
    if (!known.has(property)) continue
    const read = readProperty(property, value, `${at}.${given}`, tell)
    if (read === undefined) continue
    question[property] = read
    used.add(given)
  }
  for (const list of Object.keys(traits.lists) as ListName[]) {
    const entries = entriesOf(raw, list, kind, at, tell)
    question[list] = entries.map(({ ours }) => ours)
    for (const { ours, was } of entries) values.set(ours.value, was)
    used.add(list)
  }
  if (kind === 'rating') readRate(raw, question, used)
  if (kind === 'html' && typeof question.html !== 'undefined')
    question.html = withoutMarkup(question.html as LocalText, at, tell)
  const rest = Object.keys(raw).filter(
    (property) => !used.has(property) && !isDefault(raw, property),
  )
  if (rest.length > 0) tell('setting-kept', at, rest.join(', '), true)
  return { question, values }
}

function kindOf(raw: Raw, type: string, at: string, tell: Teller): string | undefined {
  if (type === 'text') {
    const input = typeof raw.inputType === 'string' ? raw.inputType : 'text'
    if (EXACT.has(input)) return void tell('exact-not-asked', at, input, false)
    if (input !== 'text' && input !== 'number') tell('kind-changed', at, `${input} → text`, true)
    return type
  }
  if (type === 'imagepicker' && raw.multiSelect === true) return 'checkbox'
  const kind = Object.hasOwn(SAME_ASKED, type) ? SAME_ASKED[type] : type
  if (!isQuestionKind(kind)) return void tell('kind-unknown', at, type, false)
  if (kind === 'rating' && Array.isArray(raw.rateValues) && raw.rateValues.length > 0)
    return 'radiogroup'
  return kind
}

function readProperty(property: string, value: unknown, at: string, tell: Teller): unknown {
  if (property === 'rows' && typeof value !== 'number') return undefined
  if (TEXT_PROPERTIES.includes(property)) return textOf(value, at, tell)
  if (FLAGS.includes(property)) return typeof value === 'boolean' ? value : undefined
  if (Object.hasOwn(WORDS, property)) return value === WORDS[property] ? value : undefined
  const limits = NUMBERS[property]
  if (limits) {
    const isWithin =
      Number.isInteger(value) && Number(value) >= limits[0] && Number(value) <= limits[1]
    return isWithin ? value : undefined
  }
  return AS_IT_IS.includes(property) && value !== '' ? value : undefined
}

/** A text in one or more languages; where Dutch is missing, the first language stands in for it. */
export function textOf(value: unknown, at: string, tell: Teller): LocalText | undefined {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).slice(0, IMPORT_LIMITS.text)
  if (!isPlainObject(value)) return undefined
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const [first] = texts
  if (!first) return undefined
  const all = Object.fromEntries(texts)
  if (all.default !== undefined || all.nl !== undefined) return all
  tell('language-first', at, first[0], true)
  return { default: first[1], ...all }
}

function entriesOf(
  raw: Raw,
  list: ListName,
  kind: string,
  at: string,
  tell: Teller,
): readonly Entry[] {
  const isRates = raw.type === 'rating' && list === 'choices'
  const given = isRates ? raw.rateValues : raw[list]
  if (given === undefined && (raw.choicesByUrl ?? raw.choicesFromQuestion) !== undefined)
    tell('choices-elsewhere', at, raw.choicesByUrl ?? raw.choicesFromQuestion, false)
  const mayBeNumber =
    list === 'columns' ||
    (list === 'choices' && !['checkbox', 'feelings', 'ranking'].includes(kind))
  const taken = list === 'choices' ? takenValues(raw) : []
  const entries = readEntries(given, { mayBeNumber, taken }, (text) =>
    text === undefined ? undefined : textOf(text, `${at}.${list}`, tell),
  )
  for (const [index, { ours, was, rest }] of entries.entries()) {
    const here = `${at}.${list}[${index}]`
    if (ours.value !== was && String(ours.value) !== String(was))
      tell('value-changed', here, `${quoted(was)} → ${ours.value}`, true)
    if (rest.length > 0) tell('setting-kept', here, rest.join(', '), true)
  }
  return entries
}

/** Values that mean something else beside the choices. */
function takenValues(raw: Raw): readonly string[] {
  const isOther = raw.showOtherItem === true || raw.hasOther === true
  return [...(raw.naText === undefined ? [] : [NOT_APPLICABLE]), ...(isOther ? ['other'] : [])]
}

/** SurveyJS says how many steps a rating has in three ways. */
function readRate(raw: Raw, question: Record<string, unknown>, used: Set<string>): void {
  const { rateCount } = raw
  // A scale that is longer than ours is no scale of five: the check refuses it.
  if (question.rateMax === undefined && Number(raw.rateMax) > 10) question.rateMax = raw.rateMax
  if (question.rateMax !== undefined || !Number.isInteger(rateCount)) return
  question.rateMax = Number(question.rateMin ?? 1) + Number(rateCount) - 1
  used.add('rateCount')
}

/** Markup is read as text here; `br` and the ends of blocks become line ends. */
export function withoutMarkup(text: LocalText, at: string, tell: Teller): LocalText {
  const strip = (html: string) =>
    html
      .slice(0, IMPORT_LIMITS.text)
      .replace(/<(?:script|style)\b[^>]*>[\s\S]*?(?:<\/(?:script|style)>|$)/gi, ' ')
      .replace(/<\/(?:p|div|h[1-6]|li|tr)>|<br\s*\/?>/gi, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim()
  const plain: LocalText =
    typeof text === 'string'
      ? strip(text)
      : Object.fromEntries(Object.entries(text).map(([tag, said]) => [tag, strip(said)]))
  if (JSON.stringify(plain) !== JSON.stringify(text)) tell('markup-removed', at, 'html', true)
  return plain
}

/** What says nothing: a setting that is off or empty. */
function isDefault(raw: Raw, property: string): boolean {
  const value = raw[property]
  return value === undefined || value === false || value === '' || value === 'default'
}

/** Whether a question that was read can be asked as it stands: its lists are long enough and its texts are there. */
export function isAskable(question: Readonly<Record<string, unknown>>): boolean {
  if (!isQuestionKind(question.type)) return false
  const { lists, texts } = QUESTION_KINDS[question.type]
  const enough = Object.entries(lists).every(([list, least]) => {
    const entries = question[list]
    return Array.isArray(entries) && entries.length >= least
  })
  return enough && texts.every((text) => question[text] !== undefined)
}
