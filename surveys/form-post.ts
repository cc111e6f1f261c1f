import {
  type Choice,
  findPage,
  listQuestions,
  type Question,
  type SurveyDefinition,
} from './definition.ts'
import { isAnswered, isList, isNumber, OTHER, otherName } from './question-kinds.ts'
import { NOT_APPLICABLE } from './signifiers.ts'
import type { GivenAnswers } from './visibility.ts'

/** The fields of a form in the order in which they were sent; FormData of a plain form fits too. */
export type Fields = Iterable<readonly [string, unknown]>

const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * The answers to one page out of the fields of its plain form.
 *
 * Fields: `name` for text, one choice, a dyad or a boolean (`true`, `false`); `name` repeated for a checkbox or
 * feelings; `name.0`, `name.1`,
 * `name.2` and `name.by` for a triad, by the places of the definition; `name.row` for a matrix, `name.item` for a division and
 * `name.choice` = place for a ranking; `name.other` for what is typed at "other". `name` = `na` says that a question does not
 * apply, and wins over what was left behind it. A triad or a division with nothing in any field, or only zeros, has no answer.
 * A number may have a comma, and digits of Arabic or Persian.
 *
 * What does not fit is kept as it was typed, for the checker to refuse and the page to show again. A field that begins with
 * the name of a question but is none of its fields, or belongs to another page, is kept under its own name, which the checker
 * does not know. All other fields are the form's own and are left alone. Line ends become `\n`, as the browser counts them.
 */
export function readPage(
  definition: SurveyDefinition,
  pageName: string,
  fields: Fields,
): GivenAnswers {
  const sent = collect(fields)
  const answers: [string, unknown][] = []
  for (const question of findPage(definition, pageName)?.elements ?? []) {
    if (!isAnswered(question.type)) continue
    const read = readQuestion(question, sent)
    const typed = question.showOtherItem ? single(take(sent, `${question.name}.other`)) : undefined
    // Who writes what else it is and ticks nothing has chosen "other".
    const isOther = read === undefined && typed !== undefined
    const value = isOther ? (isList(question) ? [OTHER] : OTHER) : read
    if (value !== undefined) answers.push([question.name, value])
    if (typed !== undefined) answers.push([otherName(question.name), typed])
  }
  return Object.fromEntries([...answers, ...listStrays(definition, sent)])
}

/** The answers to every page out of the fields of one form that holds them all; fields as in `readPage`. */
export function readWhole(definition: SurveyDefinition, fields: Fields): GivenAnswers {
  const all = [...fields]
  const pages = definition.pages.map((page) => {
    const here = new Set(page.elements.map(({ name }) => name))
    // A field of another page would be refused as a stray.
    const own = all.filter(([field]) => here.has(field.split('.', 1)[0] ?? ''))
    return readPage(definition, page.name, own)
  })
  return Object.fromEntries(pages.flatMap((page) => Object.entries(page)))
}

/**
 * All answers so far with those of one page replaced by what was just sent; what the page no longer sends is gone.
 *
 * A box that was unticked sends nothing, so adding to the earlier answers would leave it ticked.
 */
export function mergePage(
  definition: SurveyDefinition,
  pageName: string,
  before: GivenAnswers,
  page: GivenAnswers,
): GivenAnswers {
  const here = findPage(definition, pageName)?.elements ?? []
  const elsewhere = new Set(listQuestions(definition).map(({ name }) => name))
  for (const { name, showOtherItem } of listQuestions(definition))
    if (showOtherItem) elsewhere.add(otherName(name))
  for (const { name, showOtherItem } of here) {
    elsewhere.delete(name)
    if (showOtherItem) elsewhere.delete(otherName(name))
  }
  // What is no question at all was refused when it came, and must not come along for ever.
  const others = Object.entries(before).filter(([name]) => elsewhere.has(name))
  return Object.fromEntries([...others, ...Object.entries(page)])
}

type Sent = Map<string, string[]>

function collect(fields: Fields): Sent {
  const sent: Sent = new Map()
  for (const [name, value] of fields) {
    // A file has no place in any question; its name says enough to be refused.
    const text = typeof value === 'string' ? value : String(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL cannot be kept, and nobody can see it
    const clean = text.replace(/\r\n?/g, '\n').replace(/\u0000/g, '')
    const values = sent.get(name)
    if (values) values.push(clean)
    else sent.set(name, [clean])
  }
  return sent
}

/** Takes a field out of what was sent, so that only strays are left at the end; blank values count as not sent. */
function take(sent: Sent, field: string): readonly string[] {
  const values = sent.get(field) ?? []
  sent.delete(field)
  return values.filter((value) => value.trim() !== '')
}

function readQuestion(question: Question, sent: Sent): unknown {
  switch (question.type) {
    case 'checkbox':
    case 'feelings': {
      const values = take(sent, question.name)
      if (question.naText !== undefined && values.includes(NOT_APPLICABLE)) return NOT_APPLICABLE
      return values.length === 0 ? undefined : values
    }
    case 'boolean': {
      // A hidden `false` before a box is the usual way to send an unticked one.
      const values = take(sent, question.name)
      if (question.naText !== undefined && values.includes(NOT_APPLICABLE)) return NOT_APPLICABLE
      if (values.every((value) => value === 'true' || value === 'false')) {
        return values.length === 0 ? undefined : values.includes('true')
      }
      return single(values)
    }
    case 'radiogroup':
    case 'dropdown':
    case 'period':
      return choiceOf(question, single(take(sent, question.name)))
    case 'dyad':
    case 'rating':
      return asNumber(single(take(sent, question.name)))
    case 'triad':
      return readTriad(question.name, sent)
    case 'matrix':
      return passedBy(
        question,
        sent,
        readParts(question.name, question.rows, sent, (text) => columnOf(question, text)),
      )
    case 'dividepoints':
      return passedBy(
        question,
        sent,
        withoutZeros(readParts(question.name, question.items, sent, asNumber)),
      )
    case 'ranking':
      return passedBy(
        question,
        sent,
        inPlaces(readParts(question.name, question.choices, sent, asNumber)),
      )
    case 'text':
      return isNumber(question)
        ? asTypedNumber(single(take(sent, question.name)))
        : single(take(sent, question.name))
    default:
      return single(take(sent, question.name))
  }
}

/** The one value; `na` when it was ticked beside another; the whole list when there are more, which no single question takes. */
function single(values: readonly string[]): unknown {
  if (values.length <= 1) return values[0]
  return values.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : values
}

function asNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  return NUMBER.test(text) ? Number(text) : value
}

/** The parts, unless the whole question was passed by; what was sent under its own name and is not that stays a stray. */
function passedBy(question: Question, sent: Sent, parts: unknown): unknown {
  if (question.naText === undefined) return parts
  return sent.get(question.name)?.includes(NOT_APPLICABLE)
    ? single(take(sent, question.name))
    : parts
}

/** Places from 1 up, each once, as an order; anything else as it was sent. */
function inPlaces(places: Readonly<Record<string, unknown>> | undefined): unknown {
  if (places === undefined) return undefined
  const order: string[] = []
  for (const [value, place] of Object.entries(places)) {
    if (typeof place !== 'number' || !Number.isInteger(place) || place < 1) return places
    order[place - 1] = value
  }
  const size = Object.keys(places).length
  // By length and by walking: a place far away would make a long list with holes.
  return order.length === size && Object.keys(order).length === size ? order : places
}

/** A number as people type it: "2,5", "٤٢", with spaces around it. */
function asTypedNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const latin = value
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/^(-?\d+)[,\u066b](\d+)$/, '$1.$2')
  return NUMBER.test(latin) ? Number(latin) : value
}

function choiceOf(question: Question, value: unknown): unknown {
  return question.choices?.find((choice) => String(choice.value) === value)?.value ?? value
}

function columnOf(question: Question, value: unknown): unknown {
  return question.columns?.find((column) => String(column.value) === value)?.value ?? value
}

function readTriad(name: string, sent: Sent): unknown {
  const whole = single(take(sent, name))
  const typed = [0, 1, 2].map((corner) => asNumber(single(take(sent, `${name}.${corner}`))))
  const by = single(take(sent, `${name}.by`))
  if (whole !== undefined) return whole
  if (typed.every((part) => part === undefined || part === 0)) return undefined
  // Someone who gives all coins to two corners need not type a nought in the third.
  return { tenths: typed.map((part) => part ?? 0), by: by ?? 'plain' }
}

function readParts(
  name: string,
  parts: readonly Choice[] | number | undefined,
  sent: Sent,
  read: (text: unknown) => unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (!Array.isArray(parts)) return undefined
  const values = (parts as readonly Choice[]).flatMap(({ value }) => {
    const given = single(take(sent, `${name}.${value}`))
    return given === undefined ? [] : [[String(value), read(given)] as const]
  })
  return values.length === 0 ? undefined : Object.fromEntries(values)
}

function withoutZeros(points: Readonly<Record<string, unknown>> | undefined): unknown {
  return points && Object.values(points).every((part) => part === 0) ? undefined : points
}

/** What is left and begins with the name of a question: no field of this page's form, so not to be passed over. */
function listStrays(definition: SurveyDefinition, sent: Sent): readonly [string, unknown][] {
  const names = new Set(listQuestions(definition).map(({ name }) => name))
  return [...sent].flatMap(([field, values]) => {
    const [base = ''] = field.split('.', 1)
    if (!names.has(base)) return []
    // With a dot at the end it is nobody's name, also when it is a question of another page.
    return [[names.has(field) ? `${field}.` : field, single(values)] as [string, unknown]]
  })
}
