import type { Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { textIn } from '#surveys/design/set.ts'

/** What a lead is at work on. */
export type Selection =
  | { readonly of: 'survey' }
  | { readonly of: 'page'; readonly page: string }
  | { readonly of: 'question'; readonly question: string }

/** What is selected as it stands now; a page or question that is gone selects the survey. */
export type Selected = {
  readonly page: Page | undefined
  readonly question: Question | undefined
}

/** Finds what is selected; a question comes with its page. */
export function findSelected(definition: SurveyDefinition, selection: Selection): Selected {
  for (const page of definition.pages) {
    if (selection.of === 'page' && page.name === selection.page)
      return { page, question: undefined }
    const question =
      selection.of === 'question' && page.elements.find(({ name }) => name === selection.question)
    if (question) return { page, question }
  }
  return { page: undefined, question: undefined }
}

/** What a question is called on the screen: its title in a language or in Dutch, or what it says. */
export function titleOf(
  holder: Page | Question | undefined,
  language: string,
  otherwise: string,
): string {
  if (!holder) return otherwise
  const own = 'html' in holder ? (holder.title ?? holder.html) : holder.title
  return textIn(own, language) || textIn(own, 'default') || otherwise
}

/** A page as it is offered to move a question to: behind `last`, its last question. */
export type NamedPage = {
  readonly name: string
  readonly title: string
  readonly last: string | null
}
