import type { Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { checkDefinition } from '#surveys/definition-checks.ts'
import type { ImportNote } from './import-report.ts'
import { quoted } from './import-report.ts'

/** Says what became of one part of a file; `shown` is false when tellers do not see it. */
export type Teller = (code: ImportNote['code'], at: string, found: unknown, shown?: boolean) => void

/** A list of notes and the function that adds to it. */
export function startNotes(): { readonly notes: ImportNote[]; readonly tell: Teller } {
  const notes: ImportNote[] = []
  const tell: Teller = (code, at, found, shown = true) => {
    notes.push({ code, at, found: quoted(found), shown })
  }
  return { notes, tell }
}

/** Properties without which a question can still be asked. */
const OPTIONAL = new Set([
  'visibleIf',
  'requiredIf',
  'classes',
  'coreId',
  'purpose',
  'bounds',
  'description',
  'placeholder',
  'naText',
  'maxSelectedChoices',
])

/**
 * A survey in which nothing is left that our own check refuses; what is left out is told.
 *
 * A property without which a question can still be asked goes alone, else the question, else the page; a page without questions goes
 * too. No pages are left when nothing can be asked.
 */
export function leaveOutRefused(made: SurveyDefinition, tell: Teller): SurveyDefinition {
  let pages = made.pages.filter(hasQuestions)
  for (;;) {
    const [first] = pages.length === 0 ? [] : checkDefinition({ ...made, pages })
    if (!first) return { ...made, pages }
    tell('not-accepted', first.at, `${first.code} ${first.found ?? ''}`.trim(), false)
    const [, page, element, property] =
      /^pages\[(\d+)\](?:\.elements\[(\d+)\])?(?:\.(\w+))?/.exec(first.at) ?? []
    if (page === undefined) return { ...made, pages: [] }
    const index = Number(page)
    pages = pages
      .flatMap((one, place) =>
        place === index
          ? withoutPart(one, element === undefined ? undefined : Number(element), property)
          : [one],
      )
      .filter(hasQuestions)
  }
}

function withoutPart(
  page: Page,
  element: number | undefined,
  property: string | undefined,
): readonly Page[] {
  const isOptional = property !== undefined && OPTIONAL.has(property)
  if (element === undefined) return isOptional ? [omit(page, property)] : []
  const elements = page.elements.flatMap((question, index): readonly Question[] => {
    if (index !== element) return [question]
    return isOptional ? [omit(question, property)] : []
  })
  return [{ ...page, elements }]
}

function omit<T extends object>(holder: T, property: string): T {
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== property)) as T
}

function hasQuestions({ elements }: Page): boolean {
  return elements.length > 0
}
