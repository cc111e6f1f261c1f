import type { Locale, SurveyDefinition } from './definition.ts'
import { pageView, type QuestionView } from './pages.ts'
import type { QuestionKind } from './question-kinds.ts'
import { type GivenAnswers, readConditions } from './visibility.ts'

/** One thing that is said of a question; what is said in the words of the interface is named, not written out. */
export type SpokenLine =
  | { readonly what: 'question' | 'help' | 'text' | 'unit' | 'way-past'; readonly text: string }
  | { readonly what: 'kind'; readonly kind: QuestionKind | 'number' }
  | {
      readonly what: 'choices' | 'rows' | 'columns' | 'corners' | 'items'
      readonly texts: readonly string[]
    }
  | { readonly what: 'ends'; readonly left: string; readonly right: string }
  | { readonly what: 'range'; readonly least: number; readonly most: number }
  | { readonly what: 'total' | 'most-choices'; readonly count: number }
  | { readonly what: 'other'; readonly text: string }
  | { readonly what: 'required' | 'optional' | 'conditional' }

export type SpokenQuestion = { readonly name: string; readonly lines: readonly SpokenLine[] }

export type SpokenPage = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly questions: readonly SpokenQuestion[]
}

/**
 * What somebody who listens hears, page by page and in order: the title of the page, then of each question its words, help
 * text, kind, choices, the way past it, and whether it must be answered.
 *
 * Everything that can be asked is there; what depends on an answer says so with `conditional`. Throws on a condition that
 * cannot be read: the definition was parsed before.
 */
export function spokenSurvey(definition: SurveyDefinition, locale: Locale): readonly SpokenPage[] {
  const nothing: GivenAnswers = {}
  return readConditions(definition).flatMap(({ page }) => {
    const view = pageView(definition, page.name, nothing, locale)
    if (!view) return []
    const questions = view.questions.map((question, index) => {
      const element = page.elements[index]
      const depends = Boolean(page.visibleIf || element?.visibleIf)
      return { name: question.name, lines: spokenQuestion(question, depends) }
    })
    return [{ name: page.name, title: view.title, description: view.description, questions }]
  })
}

function spokenQuestion(view: QuestionView, depends: boolean): readonly SpokenLine[] {
  const condition: readonly SpokenLine[] = depends ? [{ what: 'conditional' }] : []
  if (view.kind === 'html') return [{ what: 'text', text: view.text }, ...condition]
  return [
    { what: 'question', text: view.title },
    ...said('help', view.description),
    { what: 'kind', kind: view.number ? 'number' : view.kind },
    ...listed('rows', view.rows),
    ...listed('columns', view.columns),
    // Yes and no without words of their own are said by the interface, with the kind.
    ...listed(
      'choices',
      view.choices.filter(({ text }) => text !== ''),
    ),
    ...(view.other ? [{ what: 'other' as const, text: view.other.text }] : []),
    ...listed('corners', view.corners),
    ...listed('items', view.items),
    ...endsOf(view),
    ...boundsOf(view),
    ...said('way-past', view.naText),
    { what: view.isRequired ? 'required' : 'optional' },
    ...condition,
  ]
}

const said = (what: 'help' | 'unit' | 'way-past', text: string): readonly SpokenLine[] =>
  text === '' ? [] : [{ what, text }]

function listed(
  what: 'choices' | 'rows' | 'columns' | 'corners' | 'items',
  entries: readonly { readonly text: string }[],
): readonly SpokenLine[] {
  return entries.length === 0 ? [] : [{ what, texts: entries.map(({ text }) => text) }]
}

function endsOf({ leftText: left, rightText: right }: QuestionView): readonly SpokenLine[] {
  return left === '' && right === '' ? [] : [{ what: 'ends', left, right }]
}

function boundsOf(view: QuestionView): readonly SpokenLine[] {
  const { kind, least, most, maxSelectedChoices } = view
  if (maxSelectedChoices !== undefined) return [{ what: 'most-choices', count: maxSelectedChoices }]
  if (kind === 'triad' || kind === 'dividepoints') return [{ what: 'total', count: most ?? 0 }]
  if (least === undefined || most === undefined || kind === 'dyad') return []
  return [{ what: 'range', least, most }, ...said('unit', view.number?.unit ?? '')]
}
