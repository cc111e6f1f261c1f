import type { Choice, Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import type { ListName } from '#surveys/question-kinds.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { EditProblem, Target } from './edits.ts'
import { replaceAt } from './places.ts'

/** A question and where it stands on its page. */
export type Found = { readonly page: Page; readonly question: Question; readonly place: number }

/** The question of a target; the first of that name where a name stands twice. */
export function findTarget(
  definition: SurveyDefinition,
  at: { readonly of: 'question' | 'entry'; readonly question: string },
): Result<Found, EditProblem> {
  for (const page of definition.pages) {
    const place = page.elements.findIndex(({ name }) => name === at.question)
    const question = page.elements[place]
    if (question) return ok({ page, question, place })
  }
  return fail({ code: 'question-unknown', name: at.question })
}

/** A list of a question as it stands; undefined where it has none, or where the property is something else. */
export function entriesOf(question: Question, list: ListName): readonly Choice[] | undefined {
  const entries = question[list]
  return Array.isArray(entries) ? entries : undefined
}

/** A definition in which one question stands otherwise. */
export function withQuestion(
  definition: SurveyDefinition,
  found: Found,
  question: Question,
): SurveyDefinition {
  const elements = replaceAt(found.page.elements, found.place, question)
  const pages = definition.pages.map((page) => (page === found.page ? { ...page, elements } : page))
  return { ...definition, pages }
}

type Raw = Readonly<Record<string, unknown>>

/** What a target is now, and a way to put something else in its place. */
export type Held = {
  readonly object: Raw
  readonly with: (object: Raw) => SurveyDefinition
}

/** The object that a target names: the survey, a page, a question or an entry. */
export function holdTarget(definition: SurveyDefinition, at: Target): Result<Held, EditProblem> {
  switch (at.of) {
    case 'survey':
      return ok({
        object: definition as unknown as Raw,
        with: (object) => object as unknown as SurveyDefinition,
      })
    case 'page': {
      const place = definition.pages.findIndex(({ name }) => name === at.page)
      const page = definition.pages[place]
      if (!page) return fail({ code: 'page-unknown', name: at.page })
      return ok({
        object: page as unknown as Raw,
        with: (object) => ({
          ...definition,
          pages: replaceAt(definition.pages, place, object as unknown as Page),
        }),
      })
    }
    case 'question': {
      const found = findTarget(definition, at)
      if (!found.ok) return found
      return ok({
        object: found.value.question as unknown as Raw,
        with: (object) => withQuestion(definition, found.value, object as unknown as Question),
      })
    }
    case 'entry':
      return holdEntry(definition, at)
  }
}

function holdEntry(
  definition: SurveyDefinition,
  at: Extract<Target, { of: 'entry' }>,
): Result<Held, EditProblem> {
  const found = findTarget(definition, at)
  if (!found.ok) return found
  const entries = entriesOf(found.value.question, at.list) ?? []
  const place = entries.findIndex(({ value }) => String(value) === at.value)
  const entry = entries[place]
  if (!entry) return fail({ code: 'entry-unknown', name: at.value })
  return ok({
    object: entry as unknown as Raw,
    with: (object) =>
      withQuestion(definition, found.value, {
        ...found.value.question,
        [at.list]: replaceAt(entries, place, object as unknown as Choice),
      }),
  })
}
