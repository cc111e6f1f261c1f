import type { SurveyDefinition } from '#surveys/definition.ts'
import { adviseOnAccess } from './access.ts'
import type { Advice, AdviceContext } from './advice-rules.ts'
import { adviseOnIdentifying } from './identifying.ts'
import { adviseOnLanguage } from './language.ts'
import { adviseOnLength } from './length.ts'
import { adviseOnSignifiers } from './signifiers.ts'
import { adviseOnTranslations } from './translations.ts'

export type { Advice, AdviceContext, AdviceRule, Audience } from './advice-rules.ts'

/**
 * What could be asked better, in the order of the pages; empty when nothing was found.
 *
 * Words are looked at in Dutch and, with fewer rules, in English; other languages get what does not depend on words. Nothing here
 * changes or refuses a survey.
 */
export function adviseOnDefinition(
  definition: SurveyDefinition,
  context: AdviceContext,
): readonly Advice[] {
  const found = [
    ...adviseOnLength(definition, context),
    ...adviseOnLanguage(definition, context),
    ...adviseOnSignifiers(definition, context),
    ...adviseOnIdentifying(definition, context),
    ...adviseOnAccess(definition, context),
    ...adviseOnTranslations(definition),
  ]
  const order = placesOf(definition)
  return found.toSorted((a, b) => placeOf(a, order) - placeOf(b, order))
}

function placesOf(definition: SurveyDefinition): ReadonlyMap<string, number> {
  const names = definition.pages.flatMap((page) => [
    `page ${page.name}`,
    ...page.elements.map(({ name }) => `question ${name}`),
  ])
  return new Map(names.map((name, index) => [name, index]))
}

function placeOf({ page, question }: Advice, order: ReadonlyMap<string, number>): number {
  return order.get(question === undefined ? `page ${page}` : `question ${question}`) ?? -1
}
