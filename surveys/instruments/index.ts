import type { SurveyDefinition } from '#surveys/definition.ts'
import other from './ander.json' with { type: 'json' }
import needsOfParents from './behoeften-ouders.json' with { type: 'json' }
import needsOfProfessionals from './behoeften-professionals.json' with { type: 'json' }
import youngster from './jongere.json' with { type: 'json' }
import child from './kind.json' with { type: 'json' }
import parent from './ouder.json' with { type: 'json' }
import professional from './professional.json' with { type: 'json' }

/** A survey that comes with the product; `role` is who answers it, and `slug` its name in addresses. */
export type Instrument = {
  readonly slug: string
  readonly role: 'ouder' | 'jongere' | 'kind' | 'professional' | 'ander'
  readonly kind: 'story' | 'needs'
  readonly definition: SurveyDefinition
}

/** TypeScript reads the kinds and purposes in JSON as any string; the tests hold every file against `parseDefinition`. */
const asDefinition = (json: unknown): SurveyDefinition => json as SurveyDefinition

/**
 * The surveys that a new project starts with: one story instrument per role, then the two surveys of needs.
 *
 * Story instruments ask `prompt` (not for children), `story`, `title`, the core questions `feelings` (K1), `on_time` (K2),
 * `difference` (K7) and `readers` (K9), `about_*` in classes, and the consents. Core questions mean the same in every role,
 * in other words; `classes` names what their answers are compared under. Two readings that the values do not tell: `ex` among
 * `readers` is the parent or parents of the story itself, `parents` are others; and adults for whom no help came answer
 * `on_time` with 'na', where children have `none`. The `reminder_*` elements repeat the chosen prompt above the story, so a
 * prompt that changes changes there as well.
 *
 * Surveys of needs ask two matrices with the same rows, `importance` (1 to 5) and `satisfaction` (1 to 5, or 'na' for who
 * does not know); `priorities`, ten points divided over what to work on first; `missed`, an open question; `about_*` in
 * classes; and `consent_numbers`. Parents: `about_stage`, `about_role`, `about_child`, `about_money`. Professionals:
 * `about_often`, `about_field`, `about_years`.
 */
export const instruments: readonly Instrument[] = [
  { slug: 'ouder', role: 'ouder', kind: 'story', definition: asDefinition(parent) },
  { slug: 'jongere', role: 'jongere', kind: 'story', definition: asDefinition(youngster) },
  { slug: 'kind', role: 'kind', kind: 'story', definition: asDefinition(child) },
  {
    slug: 'professional',
    role: 'professional',
    kind: 'story',
    definition: asDefinition(professional),
  },
  { slug: 'ander', role: 'ander', kind: 'story', definition: asDefinition(other) },
  {
    slug: 'behoeften-ouders',
    role: 'ouder',
    kind: 'needs',
    definition: asDefinition(needsOfParents),
  },
  {
    slug: 'behoeften-professionals',
    role: 'professional',
    kind: 'needs',
    definition: asDefinition(needsOfProfessionals),
  },
]
