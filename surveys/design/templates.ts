import type { Purpose, SurveyDefinition } from '#surveys/definition.ts'
import { type Instrument, instruments } from '#surveys/instruments/index.ts'
import { canonicalDefinition } from './canonical.ts'

/** What the name of a page begins with. */
export const NUMBERED_PAGE = 'pagina'

/** What every place for stories asks: an invitation, the story, and what may be done with it. */
const ALWAYS: ReadonlySet<Purpose | undefined> = new Set<Purpose>([
  'prompt',
  'story',
  'title',
  'band',
  'consent-read',
  'consent-quote',
  'consent-share',
  'consent-numbers',
])

/**
 * A survey to begin with for one audience: for stories the invitation, the story and the consents in the words of that
 * audience; for needs one empty page.
 */
export function emptySurvey(
  role: Instrument['role'],
  kind: Instrument['kind'],
  title: string,
): SurveyDefinition {
  const like = instruments.find((one) => one.kind === 'story' && one.role === role)
  if (kind === 'needs' || !like)
    return { title, pages: [{ name: `${NUMBERED_PAGE}_1`, elements: [] }] }
  const pages = like.definition.pages
    .map((page) => ({
      ...page,
      elements: page.elements.filter(({ purpose, visibleIf }) => ALWAYS.has(purpose) && !visibleIf),
    }))
    .filter(({ elements, visibleIf }) => elements.length > 0 && !visibleIf)
  return canonicalDefinition({ ...like.definition, title, pages })
}
