import { isPlainObject } from '#surveys/comparison.ts'
import type { LocalText, Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { TEXTS } from '#surveys/definition-checks.ts'

/**
 * One text of a survey and where it stands.
 *
 * `key` names it for people and files, as `question.on_time.leftText` or `question.band.choices.12to15`; it stays the same when pages
 * or questions change places. `path` is where it stands in the JSON.
 */
export type SurveyText = {
  readonly key: string
  readonly path: readonly (string | number)[]
  readonly page?: string
  readonly question?: Question
  readonly property: string
  /** The value of the choice, row, column, corner or item whose text this is. */
  readonly entry?: string
  readonly text: LocalText
}

/** Every text of a survey in the order in which people read it; texts that are not there are left out. */
export function listTexts(definition: SurveyDefinition): readonly SurveyText[] {
  return [
    ...own(definition, 'survey', [], {}),
    ...definition.pages.flatMap((page, index) => textsOfPage(page, index)),
  ]
}

function textsOfPage(page: Page, index: number): readonly SurveyText[] {
  const path = ['pages', index]
  return [
    ...own(page, `page.${page.name}`, path, { page: page.name }),
    ...page.elements.flatMap((question, place) =>
      textsOfQuestion(question, page.name, [...path, 'elements', place]),
    ),
  ]
}

function textsOfQuestion(
  question: Question,
  page: string,
  path: readonly (string | number)[],
): readonly SurveyText[] {
  const key = `question.${question.name}`
  const where = { page, question }
  const inLists = Object.entries(question).flatMap(([list, entries]) => {
    if (!Array.isArray(entries)) return []
    return entries.flatMap((entry: unknown, index): SurveyText[] => {
      if (!isPlainObject(entry) || entry.value === undefined || !isText(entry.text)) return []
      const value = String(entry.value)
      const inside = [...path, list, index, 'text']
      const text = { key: `${key}.${list}.${value}`, path: inside, property: list, entry: value }
      return [{ ...where, ...text, text: entry.text }]
    })
  })
  return [...own(question, key, path, where), ...inLists]
}

function own(
  holder: object,
  key: string,
  path: readonly (string | number)[],
  where: { readonly page?: string; readonly question?: Question },
): readonly SurveyText[] {
  return Object.entries(holder).flatMap(([property, text]): SurveyText[] =>
    TEXTS.has(property) && isText(text)
      ? [{ ...where, key: `${key}.${property}`, path: [...path, property], property, text }]
      : [],
  )
}

function isText(value: unknown): value is LocalText {
  if (typeof value === 'string') return true
  return isPlainObject(value) && Object.values(value).every((text) => typeof text === 'string')
}

/** The survey with other texts under some keys; keys that it does not know change nothing. */
export function withTexts(
  definition: SurveyDefinition,
  changed: ReadonlyMap<string, LocalText>,
): SurveyDefinition {
  const copy = structuredClone(definition)
  for (const { key, path } of listTexts(definition)) {
    const text = changed.get(key)
    if (text !== undefined) put(copy, path, text)
  }
  return copy
}

function put(root: unknown, path: readonly (string | number)[], text: LocalText): void {
  let holder = root as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  holder[path.at(-1) as string] = text
}
