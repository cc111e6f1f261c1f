import { isPlainObject } from '#surveys/comparison.ts'
import type { Edit, Target } from './edits.ts'

type Raw = Readonly<Record<string, unknown>>

/** Deeper is no survey, and would exhaust the stack. */
const DEEPEST = 12
const LISTS: ReadonlySet<unknown> = new Set(['choices', 'rows', 'columns', 'corners', 'items'])

/** An edit out of something that came over the network; undefined when it is none. Names are not looked up here. */
export function readEdit(raw: unknown): Edit | undefined {
  return isShallow(raw, DEEPEST) && isEdit(raw) ? raw : undefined
}

function isShallow(raw: unknown, left: number): boolean {
  if (typeof raw !== 'object' || raw === null) return true
  return left > 0 && Object.values(raw).every((part) => isShallow(part, left - 1))
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isAfter = (value: unknown): boolean => value === null || isText(value)

function isEdit(raw: unknown): raw is Edit {
  if (!isPlainObject(raw)) return false
  switch (raw.do) {
    case 'add-page':
      return isPage(raw.page) && isAfter(raw.after)
    case 'remove-page':
      return isText(raw.page)
    case 'move-page':
      return isText(raw.page) && isAfter(raw.after)
    case 'add-question':
      return isText(raw.page) && isAfter(raw.after) && isQuestion(raw.question)
    case 'remove-question':
      return isText(raw.question)
    case 'move-question':
      return isText(raw.question) && isText(raw.page) && isAfter(raw.after)
    case 'add-entry':
      return inList(raw) && isAfter(raw.after) && isEntry(raw.entry)
    case 'remove-entry':
      return inList(raw) && isText(raw.value)
    case 'move-entry':
      return inList(raw) && isText(raw.value) && isAfter(raw.after)
    case 'set':
      return isTarget(raw.at) && isText(raw.property) && raw.value !== undefined
    case 'text':
      return isTarget(raw.at) && [raw.property, raw.language, raw.text].every(isText)
    case 'rename':
      return isTarget(raw.at) && isText(raw.to) && raw.to !== ''
    case 'all':
      return Array.isArray(raw.edits) && raw.edits.every(isEdit)
    default:
      return false
  }
}

const inList = (raw: Raw) => isText(raw.question) && LISTS.has(raw.list)

function isTarget(at: unknown): at is Target {
  if (!isPlainObject(at)) return false
  switch (at.of) {
    case 'survey':
      return true
    case 'page':
      return isText(at.page)
    case 'question':
      return isText(at.question)
    case 'entry':
      return inList(at) && isText(at.value)
    default:
      return false
  }
}

const isEntry = (entry: unknown) =>
  isPlainObject(entry) && (isText(entry.value) || typeof entry.value === 'number')

const isQuestion = (question: unknown) =>
  isPlainObject(question) && isText(question.type) && isText(question.name)

const isPage = (page: unknown) =>
  isPlainObject(page) &&
  isText(page.name) &&
  Array.isArray(page.elements) &&
  page.elements.every(isQuestion)
