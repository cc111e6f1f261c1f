import type { SurveyDefinition } from '#surveys/definition.ts'
import other from './ander.json' with { type: 'json' }
import needsOfParents from './behoeften-ouders.json' with { type: 'json' }
import needsOfProfessionals from './behoeften-professionals.json' with { type: 'json' }
import youngster from './jongere.json' with { type: 'json' }
import child from './kind.json' with { type: 'json' }
import { withLanguages } from './languages.ts'
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
const asDefinition = (json: unknown): SurveyDefinition => withLanguages(json as SurveyDefinition)

/**
 * The surveys that a new project starts with: one story instrument per role, then the two surveys of needs.
 *
 * Story instruments ask `prompt` (not for children), `story`, `title`, the core questions, questions of the role's own, and the
 * consents. Core questions mean the same in every role, in other words: `feelings` (K1), `on_time` (K2), `information` (K3),
 * `fitting` (K4, when help came), `heard` (K5), `child_central` (K6), `difference` (K7), `influence` (K8), `readers` (K9) and
 * `more_often` (K10); children K1, K2, K3, K5, K7 and K9. `classes` names what their answers are compared under. No way
 * through an instrument has more than twelve signifiers: own questions depend on the prompt, or on the time of the story.
 * Two readings that the values do not tell: `ex` among `readers` is the parent or parents of the story itself, `parents` are
 * others; and adults for whom no help came answer `on_time` with 'na', where children have `none`.
 *
 * Own questions: parents `phase`, `about_what`, `cooperation`, `child_between`, `would_help`; youngsters `could_talk`,
 * `had_to_choose`, `attention`, `knew`, `school`, `would_say`; professionals `layer`, `confidence`, `both_parents`, `chain`,
 * `lacking`, `waited`, `tomorrow`; others `could_help`, `took_sides`, `gave`, `asked_by`, `needed`; children `talk_to`,
 * `nice`, `silly`, `boss`. `about_*` are classes; below 16 nobody is asked for a municipality.
 *
 * Surveys of needs ask two matrices with the same rows, `importance` (1 to 5) and `satisfaction` (1 to 5, or 'na' for who
 * does not know); `priorities`, ten points divided over what to work on first; questions of the audience's own; `missed`, an
 * open question; `about_*` in classes; and `consent_numbers`.
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
