import type { Choice, Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { listQuestions } from '#surveys/definition.ts'
import { asksMunicipality } from '#surveys/municipalities.ts'
import { type ListName, QUESTION_KINDS } from '#surveys/question-kinds.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { periodChoices } from '../period.ts'
import { applyEdit } from './apply.ts'
import { askedIn, checkDesign } from './check.ts'
import type { Edit } from './edits.ts'
import { entriesOf, findTarget } from './find.ts'
import type { OfferedKind } from './kinds.ts'
import { toPlain, toSource } from './plain-conditions.ts'

/** An edit that would leave a condition without what it asks about: the names of those whose condition that is. */
export type Held = { readonly code: 'asked-about'; readonly by: readonly string[] }

/** Words that a new question begins with. */
export type FreshWords = {
  readonly title: string
  readonly text: string
  readonly entry: (list: ListName, number: number) => string
  /** How long ago something was, in the languages of tellers. */
  readonly period: Parameters<typeof periodChoices>[1]
}

/** A name that no page or question has; `random` keeps two people who add one at the same time apart. */
export function newName(
  definition: SurveyDefinition,
  base: string,
  random: () => number = Math.random,
): string {
  const taken = new Set(
    [...definition.pages, ...listQuestions(definition)].map(({ name }) => name.toLowerCase()),
  )
  const sign = () => 'bcdfghjkmnpqrstvwxz23456789'[Math.floor(random() * 27)]
  for (;;) {
    const name = `${base}_${sign()}${sign()}${sign()}${sign()}`
    if (!taken.has(name)) return name
  }
}

/** A question that can be asked as it is, with words to write over. */
export function newQuestion(kind: OfferedKind, name: string, words: FreshWords): Question {
  if (kind === 'number') return { type: 'text', inputType: 'number', name, title: words.title }
  const { lists, texts } = QUESTION_KINDS[kind]
  const filled = Object.entries(lists).map(([list, least]) => [
    list,
    Array.from({ length: Math.max(least, list === 'choices' ? 2 : 1) }, (_, index) => ({
      value: `${list[0]}${index + 1}`,
      text: words.entry(list as ListName, index + 1),
    })),
  ])
  return {
    type: kind,
    name,
    ...(kind === 'html' ? {} : { title: words.title }),
    ...Object.fromEntries(texts.map((text) => [text, words.text])),
    ...Object.fromEntries(filled),
    ...(kind === 'period' ? { choices: periodChoices(['1y', '2y', '5y'], words.period) } : {}),
  }
}

/** The same question once more, right behind it, under another name; it is no core question and nobody asks about it. */
export function duplicate(definition: SurveyDefinition, name: string): Edit | undefined {
  const found = findTarget(definition, { of: 'question', question: name })
  if (!found.ok) return undefined
  const { page, question } = found.value
  const base = name.replace(/_[a-z0-9]{4}$/, '').slice(0, 50)
  return {
    do: 'add-question',
    page: page.name,
    after: name,
    question: { ...question, name: newName(definition, base) },
  }
}

/**
 * A question out of the library, under its own name where that is free: its answers stay comparable by `coreId`.
 *
 * Conditions stay behind, but for the one that keeps a municipality from who is under 16, where the form asks what it looks at.
 */
export function fromLibrary(
  definition: SurveyDefinition,
  question: Question,
  at: { readonly page: string; readonly after: string | null },
): Edit {
  const isTaken = listQuestions(definition).some(
    ({ name }) => name.toLowerCase() === question.name.toLowerCase(),
  )
  const name = isTaken ? newName(definition, question.name.slice(0, 50)) : question.name
  const { visibleIf, requiredIf: _, ...plain } = question
  const names = listQuestions(definition).map((one) => one.name)
  const isKept =
    visibleIf !== undefined &&
    asksMunicipality(question) &&
    askedIn(visibleIf).every((asked) => names.includes(asked))
  return {
    do: 'add-question',
    ...at,
    question: { ...plain, name, ...(isKept ? { visibleIf } : {}) },
  }
}

/** Takes a question away, and with it the rules of conditions that ask about it. */
export function removeQuestion(definition: SurveyDefinition, name: string): Result<Edit, Held> {
  return removeQuestions(definition, [name], [])
}

/** Takes a page away with everything on it, and the rules of conditions that ask about that. */
export function removePage(definition: SurveyDefinition, name: string): Result<Edit, Held> {
  const page = definition.pages.find((one) => one.name === name)
  const names = page?.elements.map((question) => question.name) ?? []
  return removeQuestions(definition, names, [{ do: 'remove-page', page: name }])
}

function removeQuestions(
  definition: SurveyDefinition,
  names: readonly string[],
  then: readonly Edit[],
): Result<Edit, Held> {
  const eased: Edit[] = []
  const held: string[] = []
  for (const { holder, at } of listHolders(definition)) {
    if (at.of === 'question' && names.includes(at.question)) continue
    for (const property of ['visibleIf', 'requiredIf'] as const) {
      const source = property in holder ? (holder as Question)[property] : undefined
      if (source === undefined || !askedIn(source).some((name) => names.includes(name))) continue
      const plain = toPlain(source)
      if (!plain) {
        held.push(holder.name)
        continue
      }
      const rules = plain.rules.filter(({ question }) => !names.includes(question))
      eased.push({ do: 'set', at, property, value: toSource({ ...plain, rules }) || null })
    }
  }
  if (held.length > 0) return fail({ code: 'asked-about', by: held })
  const gone = names.map((question): Edit => ({ do: 'remove-question', question }))
  const edits = [...eased, ...gone, ...then]
  return ok(edits.length === 1 && edits[0] ? edits[0] : { do: 'all', edits })
}

type Holder = {
  readonly holder: Page | Question
  readonly at:
    | { readonly of: 'page'; readonly page: string }
    | { readonly of: 'question'; readonly question: string }
}

function listHolders(definition: SurveyDefinition): readonly Holder[] {
  return definition.pages.flatMap((page): Holder[] => [
    { holder: page, at: { of: 'page', page: page.name } },
    ...page.elements.map(
      (question): Holder => ({
        holder: question,
        at: { of: 'question', question: question.name },
      }),
    ),
  ])
}

/** An edit that moves something, unless a condition would then ask about what comes later. */
export function checkMove(definition: SurveyDefinition, edit: Edit): Result<Edit, Held> {
  const moved = applyEdit(definition, edit)
  if (!moved.ok) return ok(edit)
  const late = (one: SurveyDefinition) =>
    checkDesign(one).flatMap((problem) =>
      problem.code === 'condition-on-later' && problem.found
        ? [`${nameAt(one, problem.at)} ${problem.found}`]
        : [],
    )
  const before = new Set(late(definition))
  const broken = late(moved.value.definition).filter((one) => !before.has(one))
  if (broken.length === 0) return ok(edit)
  return fail({ code: 'asked-about', by: broken.map((one) => one.split(' ')[0] ?? '') })
}

/** One place up or down: within the page, or to the page next to it; undefined at the very end. */
export function moveQuestionBy(
  definition: SurveyDefinition,
  name: string,
  step: 1 | -1,
): Edit | undefined {
  const found = findTarget(definition, { of: 'question', question: name })
  if (!found.ok) return undefined
  const { page, place } = found.value
  const names = page.elements.map((one) => one.name)
  const to = place + step
  if (to >= 0 && to < names.length) {
    const after = step === 1 ? (names[place + 1] as string) : (names[place - 2] ?? null)
    return { do: 'move-question', question: name, page: page.name, after }
  }
  const next = definition.pages[definition.pages.indexOf(page) + step]
  if (!next) return undefined
  const after = step === 1 ? null : (next.elements.at(-1)?.name ?? null)
  return { do: 'move-question', question: name, page: next.name, after }
}

/** One place up or down for a whole page. */
export function movePageBy(
  definition: SurveyDefinition,
  name: string,
  step: 1 | -1,
): Edit | undefined {
  const names = definition.pages.map((page) => page.name)
  const place = names.indexOf(name)
  const to = place + step
  if (place < 0 || to < 0 || to >= names.length) return undefined
  const after = step === 1 ? (names[to] as string) : (names[place - 2] ?? null)
  return { do: 'move-page', page: name, after }
}

/** One place up or down for an entry of a list. */
export function moveEntryBy(
  question: Question,
  list: ListName,
  value: string,
  step: 1 | -1,
): Edit | undefined {
  const values = (entriesOf(question, list) ?? []).map((entry) => String(entry.value))
  const place = values.indexOf(value)
  const to = place + step
  if (place < 0 || to < 0 || to >= values.length) return undefined
  const after = step === 1 ? (values[to] as string) : (values[place - 2] ?? null)
  return { do: 'move-entry', question: question.name, list, value, after }
}

/** New entries at the end of a list, one for each text, with values made of their words. */
export function addEntries(question: Question, list: ListName, texts: readonly string[]): Edit {
  const entries = entriesOf(question, list) ?? []
  const taken = new Set(entries.map(({ value }) => String(value).toLowerCase()))
  let after: string | null = entries.length > 0 ? String(entries.at(-1)?.value) : null
  const edits = texts.map((text): Edit => {
    const value = freeValue(text, taken)
    taken.add(value)
    const edit: Edit = {
      do: 'add-entry',
      question: question.name,
      list,
      after,
      entry: { value, text } satisfies Choice,
    }
    after = value
    return edit
  })
  return edits.length === 1 && edits[0] ? edits[0] : { do: 'all', edits }
}

/** The lines of a pasted list, without bullets, numbers and what stands there twice. */
export function readLines(pasted: string): readonly string[] {
  const lines = pasted
    .split(/\r?\n|\t/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')
  return [...new Set(lines)].slice(0, 200)
}

function freeValue(text: string, taken: ReadonlySet<string>): string {
  const base =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, 40)
      .replace(/^_+|_+$/g, '') || 'keuze'
  // 'na' is what passing a question by is stored as.
  for (let number = base === 'na' ? 2 : 1; ; number++) {
    const value = number === 1 ? base : `${base}_${number}`
    if (!taken.has(value)) return value
  }
}

/** The name of the page or question at a place such as `pages[1].elements[0].visibleIf`. */
export function nameAt(definition: SurveyDefinition, at: string): string {
  const [, page, element] = /^pages\[(\d+)\](?:\.elements\[(\d+)\])?/.exec(at) ?? []
  const found = page === undefined ? undefined : definition.pages[Number(page)]
  if (!found) return ''
  return element === undefined ? found.name : (found.elements[Number(element)]?.name ?? found.name)
}
