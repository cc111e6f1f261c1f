import { holds, parseCondition } from './conditions.ts'
import { listQuestions, type Page, type Question, type SurveyDefinition } from './definition.ts'

/** Bands below 16, as the band questions of the instruments write them. */
const YOUNG_BANDS = ['8to9', '10to11', '8to11', '12to15']

const bandOf = (definition: SurveyDefinition) =>
  listQuestions(definition).find(({ purpose }) => purpose === 'band')

/**
 * Whether somebody under 16 is shown this question, in a form for this audience.
 *
 * Children always are. Youngsters are unless its condition, or that of its page, leaves out every band below 16; so is who answers a form
 * that asks for a band whatever its audience. Adults never are.
 */
export function isAskedUnderSixteen(
  definition: SurveyDefinition,
  page: Page,
  question: Question,
  role: string | null,
): boolean {
  if (role === 'kind') return true
  const band = bandOf(definition)
  if (!band) return role === 'jongere'
  const young = (band.choices ?? []).filter(({ value }) => YOUNG_BANDS.includes(String(value)))
  return young.some(({ value }) =>
    [page.visibleIf, question.visibleIf].every((source) => {
      const parsed = source === undefined ? undefined : parseCondition(source)
      return !parsed?.ok || holds(parsed.value, { [band.name]: value })
    }),
  )
}
