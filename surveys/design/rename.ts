import type { SurveyDefinition } from '#surveys/definition.ts'
import { listPiped, PIPED_TEXTS } from '#surveys/piped-names.ts'
import { fail, ok } from '#surveys/result.ts'
import { canonicalObject } from './canonical.ts'
import type { Edit, Outcome } from './edits.ts'
import { entriesOf, findTarget, holdTarget } from './find.ts'

const CONDITIONS = ['visibleIf', 'requiredIf'] as const

/**
 * Gives a page, a question or an entry another name. What asks about a question, or repeats its answer, follows; what asks
 * about an entry does not: whoever renames one says in the same edit what conditions become.
 */
export function rename(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'rename' }>,
): Outcome {
  const { at, to } = edit
  const held = holdTarget(definition, at)
  if (!held.ok) return held
  switch (at.of) {
    case 'survey':
      return fail({ code: 'not-possible', name: to })
    case 'page': {
      const isTaken = definition.pages.some(
        ({ name }) => name !== at.page && name.toLowerCase() === to.toLowerCase(),
      )
      if (isTaken) return fail({ code: 'name-taken', name: to })
      return ok({
        definition: held.value.with({ ...held.value.object, name: to }),
        inverse: { do: 'rename', at: { of: 'page', page: to }, to: at.page },
      })
    }
    case 'question':
      return renameQuestion(definition, at.question, to)
    case 'entry': {
      const found = findTarget(definition, at)
      if (!found.ok) return found
      const entries = entriesOf(found.value.question, at.list) ?? []
      const isTaken = entries.some(
        ({ value }) =>
          String(value) !== at.value && String(value).toLowerCase() === to.toLowerCase(),
      )
      if (isTaken || typeof held.value.object.value !== 'string')
        return fail({ code: isTaken ? 'name-taken' : 'not-possible', name: to })
      return ok({
        definition: held.value.with({ ...held.value.object, value: to }),
        inverse: { do: 'rename', at: { ...at, value: to }, to: at.value },
      })
    }
  }
}

function renameQuestion(definition: SurveyDefinition, from: string, to: string): Outcome {
  const isTaken = definition.pages.some(({ elements }) =>
    elements.some(({ name }) => name !== from && name.toLowerCase() === to.toLowerCase()),
  )
  // A name that something asks about already would make taking this back change that too.
  if (isTaken || (from !== to && isMentioned(definition, to)))
    return fail({ code: 'name-taken', name: to })
  const pages = definition.pages.map((page) => {
    const mended = renameIn(page, from, to)
    const elements = page.elements.map((question) => {
      const other = renameIn(question, from, to)
      return question.name === from ? { ...other, name: to } : other
    })
    const isSame = mended === page && elements.every((one, place) => one === page.elements[place])
    return isSame ? page : { ...mended, elements }
  })
  return ok({
    definition: { ...definition, pages },
    inverse: { do: 'rename', at: { of: 'question', question: to }, to: from },
  })
}

/** A page or a question in which what was said of one question is said of its new name; the same object when nothing was. */
export function renameIn<T extends object>(holder: T, from: string, to: string): T {
  const raw = holder as Readonly<Record<string, unknown>>
  const changed: Record<string, unknown> = {}
  for (const property of [...CONDITIONS, ...PIPED_TEXTS]) {
    const mended = renameText(raw[property], from, to)
    if (mended !== raw[property]) changed[property] = mended
  }
  return Object.keys(changed).length === 0 ? holder : (canonicalObject({ ...raw, ...changed }) as T)
}

/** A text or a condition with `{from}` written as `{to}`, in every language. */
export function renameText(text: unknown, from: string, to: string): unknown {
  if (typeof text === 'string') return text.replaceAll(`{${from}}`, `{${to}}`)
  if (!listPiped(text).includes(from)) return text
  return Object.fromEntries(
    Object.entries(text as object).map(([language, words]) => [
      language,
      renameText(words, from, to),
    ]),
  )
}

function isMentioned(definition: SurveyDefinition, name: string): boolean {
  return definition.pages.some((page) =>
    [page, ...page.elements].some((holder) => {
      const raw = holder as Readonly<Record<string, unknown>>
      return [...CONDITIONS, ...PIPED_TEXTS].some((property) =>
        listPiped(raw[property]).includes(name),
      )
    }),
  )
}
