import { canonicalJson } from '#surveys/canonical-json.ts'
import { isPlainObject } from '../comparison.ts'
import type { Question } from '../definition.ts'
import { DUTCH } from './canonical.ts'
import type { Change, Figures, Part } from './change.ts'

type PartChange = Omit<Change, 'question' | 'what'> & { readonly what: Part }

/** Texts with one place each, and what another text there means for the figures. */
const TEXT_PARTS: Readonly<Record<string, readonly [Part, Figures]>> = {
  title: ['title', 'remark'],
  description: ['help', 'together'],
  placeholder: ['help', 'together'],
  html: ['html', 'together'],
  leftText: ['left', 'apart'],
  middleText: ['middle', 'apart'],
  rightText: ['right', 'apart'],
  minRateDescription: ['low-end', 'apart'],
  maxRateDescription: ['high-end', 'apart'],
  labelTrue: ['yes-text', 'apart'],
  labelFalse: ['no-text', 'apart'],
  unitText: ['unit', 'apart'],
  naText: ['past', 'remark'],
  otherText: ['other-text', 'remark'],
}

/** Lists of entries, and what it means when one is added: a corner or an item changes what all others are weighed against. */
const LISTS = {
  choices: ['choice', 'remark'],
  rows: ['row', 'remark'],
  columns: ['column', 'apart'],
  corners: ['corner', 'apart'],
  items: ['item', 'apart'],
} as const satisfies Readonly<Record<string, readonly [Part, Figures]>>

/** Everything else; what is not named here counts as `something` and keeps figures apart. */
const PLAIN_PARTS: Readonly<Record<string, readonly [Part, Figures]>> = {
  rateMin: ['scale', 'apart'],
  rateMax: ['scale', 'apart'],
  min: ['scale', 'apart'],
  max: ['scale', 'apart'],
  decimals: ['scale', 'apart'],
  total: ['scale', 'apart'],
  maxSelectedChoices: ['scale', 'apart'],
  bounds: ['bounds', 'apart'],
  classes: ['classes', 'apart'],
  coreId: ['core', 'apart'],
  isRequired: ['required', 'remark'],
  requiredIf: ['required', 'remark'],
  choicesOrder: ['entry-order', 'remark'],
  rowOrder: ['entry-order', 'remark'],
  itemsOrder: ['entry-order', 'remark'],
  cornersOrder: ['entry-order', 'remark'],
  showOtherItem: ['added-choice', 'remark'],
  hasPictures: ['look', 'remark'],
  colCount: ['look', 'together'],
  autoGrow: ['look', 'together'],
  maxLength: ['look', 'together'],
}

/** Names and conditions are compared where the place of a question is known. */
const ELSEWHERE = new Set(['name', 'type', 'inputType', 'visibleIf'])

type Raw = Readonly<Record<string, unknown>>

/** What is different between two questions of one kind whose texts are in their one form: one entry for each part. */
export function compareProperties(old: Question, now: Question): readonly PartChange[] {
  const [was, is] = [old as unknown as Raw, now as unknown as Raw]
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((property) => {
    if (ELSEWHERE.has(property) || isSame(was[property], is[property])) return []
    const text = TEXT_PARTS[property]
    if (text) return compareText(text[0], text[1], was[property], is[property])
    if (isListName(property) && (Array.isArray(is[property]) || Array.isArray(was[property])))
      return compareLists(property, was[property], is[property])
    const [what, figures] = PLAIN_PARTS[property] ?? (property === 'rows' ? LOOK : SOMETHING)
    // "Other" that is gone takes an answer away.
    if (property === 'showOtherItem' && !is[property])
      return [{ what: 'gone-choice', figures: 'apart', languages: [], entry: 'other' }]
    const entry = property === 'showOtherItem' ? { entry: 'other' } : {}
    return [{ what, figures, languages: [], ...entry }]
  })
}

const LOOK = ['look', 'together'] as const
const SOMETHING = ['something', 'apart'] as const

/**
 * A text that is different. Where a language only came, whoever reads it read Dutch before: a remark.
 *
 * Space is no difference. A text that is in no language afterwards, or was in none before, is different in Dutch.
 */
function compareText(
  what: Part,
  figures: Figures,
  was: unknown,
  is: unknown,
  entry?: string,
): readonly PartChange[] {
  const [old, now] = [wordsOf(was), wordsOf(is)]
  const all = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  const different = all.filter((language) => folded(old[language]) !== folded(now[language]))
  const isOnlyAdded = (language: string) => language !== DUTCH && !old[language]
  const changed = different.filter((language) => !isOnlyAdded(language))
  const added = different.filter(isOnlyAdded)
  const change = (languages: readonly string[], how: Figures): readonly PartChange[] => {
    const [first] = languages
    if (first === undefined) return []
    const texts = { before: old[first] ?? '', after: now[first] ?? '' }
    return [{ what, figures: how, languages, ...texts, ...(entry === undefined ? {} : { entry }) }]
  }
  return [
    ...change(changed, figures),
    ...change(added, figures === 'together' ? 'together' : 'remark'),
  ]
}

type Entry = { readonly value: string | number; readonly text?: unknown }
type ListName = keyof typeof LISTS

function compareLists(property: ListName, was: unknown, is: unknown): readonly PartChange[] {
  const [part, whenAdded] = LISTS[property]
  const [old, now] = [entriesOf(was), entriesOf(is)]
  const changes = now.flatMap((entry): readonly PartChange[] => {
    const before = old.find(({ value }) => value === entry.value)
    const value = String(entry.value)
    if (!before) {
      const after = wordsOf(entry.text)[DUTCH] ?? value
      return [{ what: `added-${part}`, figures: whenAdded, languages: [], entry: value, after }]
    }
    return compareText(part, 'apart', before.text ?? value, entry.text ?? value, value)
  })
  const gone = old.filter(({ value }) => !now.some((entry) => entry.value === value))
  const removed = gone.map(({ value, text }): PartChange => {
    const before = wordsOf(text)[DUTCH] ?? String(value)
    const what = `gone-${part}` as const
    return { what, figures: 'apart', languages: [], entry: String(value), before }
  })
  const kept = (list: readonly Entry[], other: readonly Entry[]) =>
    list.map(({ value }) => value).filter((value) => other.some((one) => one.value === value))
  const isReordered = !isSame(kept(old, now), kept(now, old))
  const order: PartChange = { what: 'entry-order', figures: 'remark', languages: [] }
  return [...changes, ...removed, ...(isReordered ? [order] : [])]
}

function isListName(property: string): property is ListName {
  return Object.hasOwn(LISTS, property)
}

function entriesOf(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? (list as readonly Entry[]) : []
}

function wordsOf(text: unknown): Readonly<Record<string, string>> {
  if (isPlainObject(text)) return text as Readonly<Record<string, string>>
  return typeof text === 'string' ? { [DUTCH]: text } : {}
}

function folded(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}
