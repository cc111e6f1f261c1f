import type { Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { fail, ok } from '#surveys/result.ts'
import { canonicalObject } from './canonical.ts'
import type { Edit, Outcome } from './edits.ts'
import { addEntry, moveEntry, removeEntry } from './entries.ts'
import { findTarget } from './find.ts'
import { before, putAfter, withoutAt } from './places.ts'
import { rename } from './rename.ts'
import { setProperty, setText } from './set.ts'

const pageName = ({ name }: Page) => name
const questionName = ({ name }: Question) => name
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/**
 * Does an edit. What it does not touch stays the same object, so that a screen draws again only what changed.
 *
 * The definition must be canonical (`canonicalDefinition`); what comes back is canonical too, and its inverse, done on it,
 * gives the definition that was put in. Problems leave everything as it was.
 */
export function applyEdit(definition: SurveyDefinition, edit: Edit): Outcome {
  switch (edit.do) {
    case 'add-page':
      return addPage(definition, edit)
    case 'remove-page':
      return removePage(definition, edit.page)
    case 'move-page':
      return movePage(definition, edit)
    case 'add-question':
      return addQuestion(definition, edit)
    case 'remove-question':
      return removeQuestion(definition, edit.question)
    case 'move-question':
      return moveQuestion(definition, edit)
    case 'add-entry':
      return addEntry(definition, edit)
    case 'remove-entry':
      return removeEntry(definition, edit)
    case 'move-entry':
      return moveEntry(definition, edit)
    case 'set':
      return setProperty(definition, edit)
    case 'text':
      return setText(definition, edit)
    case 'rename':
      return rename(definition, edit)
    case 'all':
      return applyAll(definition, edit.edits)
  }
}

/** Does edits one after the other, or none when one of them cannot be done. */
function applyAll(definition: SurveyDefinition, edits: readonly Edit[]): Outcome {
  let now = definition
  const inverses: Edit[] = []
  for (const edit of edits) {
    const done = applyEdit(now, edit)
    if (!done.ok) return done
    now = done.value.definition
    inverses.unshift(done.value.inverse)
  }
  return ok({ definition: now, inverse: { do: 'all', edits: inverses } })
}

function addPage(definition: SurveyDefinition, edit: Extract<Edit, { do: 'add-page' }>): Outcome {
  const page = canonicalObject(edit.page)
  if (definition.pages.some(({ name }) => same(name, page.name)))
    return fail({ code: 'name-taken', name: page.name })
  for (const [place, { name }] of page.elements.entries()) {
    const isTwice = page.elements.slice(0, place).some((other) => same(other.name, name))
    if (isTwice || isQuestionName(definition, name)) return fail({ code: 'name-taken', name })
  }
  const emptied = page.elements.map(({ name }): Edit => ({ do: 'remove-question', question: name }))
  const removed: Edit = { do: 'remove-page', page: page.name }
  return ok({
    definition: {
      ...definition,
      pages: putAfter(definition.pages, page, edit.after, pageName),
    },
    inverse: emptied.length === 0 ? removed : { do: 'all', edits: [...emptied, removed] },
  })
}

function removePage(definition: SurveyDefinition, name: string): Outcome {
  const place = definition.pages.findIndex((page) => page.name === name)
  const page = definition.pages[place]
  if (!page) return fail({ code: 'page-unknown', name })
  if (page.elements.length > 0) return fail({ code: 'page-not-empty', name })
  return ok({
    definition: { ...definition, pages: withoutAt(definition.pages, place) },
    inverse: { do: 'add-page', page, after: before(definition.pages, place, pageName) },
  })
}

function movePage(definition: SurveyDefinition, edit: Extract<Edit, { do: 'move-page' }>): Outcome {
  const place = definition.pages.findIndex((page) => page.name === edit.page)
  const page = definition.pages[place]
  if (!page) return fail({ code: 'page-unknown', name: edit.page })
  const others = withoutAt(definition.pages, place)
  return ok({
    definition: { ...definition, pages: putAfter(others, page, edit.after, pageName) },
    inverse: {
      do: 'move-page',
      page: edit.page,
      after: before(definition.pages, place, pageName),
    },
  })
}

function addQuestion(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'add-question' }>,
): Outcome {
  const question = canonicalObject(edit.question)
  if (isQuestionName(definition, question.name))
    return fail({ code: 'name-taken', name: question.name })
  const page = definition.pages.find(({ name }) => name === edit.page)
  if (!page) return fail({ code: 'page-unknown', name: edit.page })
  const elements = putAfter(page.elements, question, edit.after, questionName)
  return ok({
    definition: withElements(definition, page, elements),
    inverse: { do: 'remove-question', question: question.name },
  })
}

function removeQuestion(definition: SurveyDefinition, name: string): Outcome {
  const found = findTarget(definition, { of: 'question', question: name })
  if (!found.ok) return found
  const { page, question, place } = found.value
  return ok({
    definition: withElements(definition, page, withoutAt(page.elements, place)),
    inverse: {
      do: 'add-question',
      page: page.name,
      after: before(page.elements, place, questionName),
      question,
    },
  })
}

function moveQuestion(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'move-question' }>,
): Outcome {
  const found = findTarget(definition, { of: 'question', question: edit.question })
  if (!found.ok) return found
  const { page, question, place } = found.value
  const left = withElements(definition, page, withoutAt(page.elements, place))
  const to = left.pages.find(({ name }) => name === edit.page)
  if (!to) return fail({ code: 'page-unknown', name: edit.page })
  return ok({
    definition: withElements(left, to, putAfter(to.elements, question, edit.after, questionName)),
    inverse: {
      do: 'move-question',
      question: edit.question,
      page: page.name,
      after: before(page.elements, place, questionName),
    },
  })
}

function withElements(
  definition: SurveyDefinition,
  page: Page,
  elements: readonly Question[],
): SurveyDefinition {
  const pages = definition.pages.map((one) => (one === page ? { ...one, elements } : one))
  return { ...definition, pages }
}

function isQuestionName(definition: SurveyDefinition, name: string): boolean {
  return definition.pages.some(({ elements }) => elements.some((one) => same(one.name, name)))
}
