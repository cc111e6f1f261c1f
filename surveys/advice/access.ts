import { localText, type Page, type Question, type SurveyDefinition } from '#surveys/definition.ts'
import { isAnswered } from '#surveys/question-kinds.ts'
import type { Advice, AdviceContext, AdviceRule } from './advice-rules.ts'

/** More choices than these are hard to keep in mind, and long on a phone; our estimate. */
const MOST_CHOICES = { adult: 12, child: 8 } as const
/** A matrix of more columns needs scrolling on a phone of 360 pixels. */
const MOST_COLUMNS = 5

const SIGNIFIERS: ReadonlySet<string> = new Set(['dyad', 'triad', 'feelings'])

/** Advice about questions that somebody cannot read, reach or pass by. */
export function adviseOnAccess(
  definition: SurveyDefinition,
  { role, locale }: AdviceContext,
): readonly Advice[] {
  const most = role === 'kind' ? MOST_CHOICES.child : MOST_CHOICES.adult
  return definition.pages.flatMap((page) =>
    page.elements.flatMap((question) => {
      if (!isAnswered(question.type)) return []
      const hasTitle = localText(question.title, locale).trim() !== ''
      const hasPlaceholder = localText(question.placeholder, locale).trim() !== ''
      const note = noteAt(page, question)
      const found: Advice[] = []
      if (!hasTitle)
        found.push(note(hasPlaceholder ? 'placeholder-as-label' : 'no-title', 'important', {}))
      if (question.type === 'triad' && localText(question.description, locale).trim() === '')
        found.push(note('no-help-text', 'look', {}))
      const choices = question.choices?.length ?? 0
      if (choices > most && question.type !== 'dropdown' && question.type !== 'feelings')
        found.push(note('many-choices', 'look', { count: choices, limit: most }))
      const columns = question.columns?.length ?? 0
      if (question.type === 'matrix' && columns > MOST_COLUMNS)
        found.push(note('wide-matrix', 'look', { count: columns, limit: MOST_COLUMNS }))
      return [...found, ...wayOut(question, note)]
    }),
  )
}

/** Who cannot answer must be able to say so; the one required question that stays is the consent to be read. */
function wayOut(question: Question, note: Note): readonly Advice[] {
  if (question.purpose?.startsWith('consent-') || question.purpose === 'band') return []
  const isSignifier = SIGNIFIERS.has(question.type) || question.purpose === 'signifier'
  if (question.naText !== undefined) return []
  const isRequired = question.isRequired === true || question.requiredIf !== undefined
  if (isRequired) return [note('required-without-way-out', 'important', {})]
  return isSignifier ? [note('no-way-out', 'look', {})] : []
}

type Note = (rule: AdviceRule, severity: Advice['severity'], values: Advice['values']) => Advice

function noteAt(page: Page, question: Question): Note {
  return (rule, severity, values) => ({
    page: page.name,
    question: question.name,
    rule,
    severity,
    values,
  })
}
