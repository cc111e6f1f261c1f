import { listAsked, parseCondition } from '#surveys/conditions.ts'
import { listQuestions, type SurveyDefinition } from '#surveys/definition.ts'
import { checkDefinition, type DefinitionProblem } from '#surveys/definition-checks.ts'
import { asksMunicipality } from '#surveys/municipalities.ts'
import { isAskedUnderSixteen } from '#surveys/under-sixteen.ts'

/**
 * What stands in the way of publishing: everything that makes a definition impossible to ask, and conditions that ask about
 * something that comes later, so that what they show could never be seen in time. A municipality is asked of nobody under 16, and nobody
 * has to name one. `at` is a place as in `DefinitionProblem`.
 */
export type DesignProblem =
  | DefinitionProblem
  | {
      readonly code:
        | 'condition-on-later'
        | 'nothing-asked'
        | 'municipality-under-16'
        | 'municipality-required'
      readonly at: string
      readonly found?: string
    }

/**
 * Everything that must be mended before a draft can be published; an empty list when it can. Never throws.
 *
 * `role` is who answers it, where that is said.
 */
export function checkDesign(
  definition: SurveyDefinition,
  role: string | null = null,
): readonly DesignProblem[] {
  const problems: DesignProblem[] = [...checkDefinition(definition)]
  if (problems.some(({ code }) => code === 'not-a-definition')) return problems
  if (listQuestions(definition).length === 0) problems.push({ code: 'nothing-asked', at: '' })
  return [...problems, ...listLateConditions(definition), ...listMunicipalities(definition, role)]
}

function listMunicipalities(
  definition: SurveyDefinition,
  role: string | null,
): readonly DesignProblem[] {
  return definition.pages.flatMap((page, index) =>
    page.elements.flatMap((question, place): readonly DesignProblem[] => {
      if (!asksMunicipality(question)) return []
      const at = `pages[${index}].elements[${place}]`
      const { isRequired, requiredIf } = question
      return [
        ...(isAskedUnderSixteen(definition, page, question, role)
          ? [{ code: 'municipality-under-16' as const, at }]
          : []),
        ...(isRequired || requiredIf !== undefined
          ? [{ code: 'municipality-required' as const, at }]
          : []),
      ]
    }),
  )
}

/** Conditions on a question that is asked only afterwards: a dead end, or a loop. */
function listLateConditions(definition: SurveyDefinition): readonly DesignProblem[] {
  const problems: DesignProblem[] = []
  const seen = new Set<string>()
  const all = new Set(listQuestions(definition).map(({ name }) => name))
  const check = (source: string | undefined, at: string) => {
    for (const name of askedIn(source))
      if (all.has(name) && !seen.has(name))
        problems.push({ code: 'condition-on-later', at, found: name })
  }
  for (const [index, page] of definition.pages.entries()) {
    check(page.visibleIf, `pages[${index}].visibleIf`)
    for (const [place, question] of page.elements.entries()) {
      const at = `pages[${index}].elements[${place}]`
      check(question.visibleIf, `${at}.visibleIf`)
      check(question.requiredIf, `${at}.requiredIf`)
      seen.add(question.name)
    }
  }
  return problems
}

/** The names that a condition asks about; none where it cannot be read. */
export function askedIn(source: unknown): readonly string[] {
  const parsed = typeof source === 'string' ? parseCondition(source) : undefined
  return parsed?.ok ? listAsked(parsed.value).map(({ name }) => name) : []
}
