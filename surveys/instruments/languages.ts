import type { LocalText, Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import ar from './languages/ar.json' with { type: 'json' }
import de from './languages/de.json' with { type: 'json' }
import pl from './languages/pl.json' with { type: 'json' }
import tr from './languages/tr.json' with { type: 'json' }
import uk from './languages/uk.json' with { type: 'json' }

/** Sentences by the Dutch ones, per language: the same sentence is translated once for all instruments. */
type Sentences = Readonly<Record<string, string>>
const LANGUAGES: Readonly<Record<string, Sentences>> = { tr, ar, pl, de, uk }

/**
 * The definition with the languages in which its questions were translated.
 *
 * A question is in a language with all its texts or not at all, so that nobody chooses between answers in two languages; a
 * page's own texts follow when all its questions are. A text that is the same in Dutch and English without a translation, such as
 * the name of a town, stays as it is. No translation has been read by a native speaker yet: see `LANGUAGES` of the interface.
 */
export function withLanguages(definition: SurveyDefinition): SurveyDefinition {
  return Object.entries(LANGUAGES).reduce(
    (sofar, [tag, sentences]) => addLanguage(sofar, tag, sentences),
    definition,
  )
}

function addLanguage(
  definition: SurveyDefinition,
  tag: string,
  sentences: Sentences,
): SurveyDefinition {
  const pages = definition.pages.map((page): Page => {
    const elements = page.elements.map(
      (question): Question =>
        isTranslated(question, sentences) ? translate(question, tag, sentences) : question,
    )
    const { elements: _, ...own } = page
    const isWhole = isTranslated(page, sentences)
    return { ...(isWhole ? translate(own, tag, sentences) : own), elements }
  })
  const { pages: _, ...own } = definition
  return { ...translate(own, tag, sentences), pages }
}

type ByLanguage = Readonly<Record<string, string>>

function isText(value: unknown): value is ByLanguage {
  return typeof value === 'object' && value !== null && 'default' in value
}

/** The texts in several languages in a part of a definition. */
function textsOf(part: unknown): readonly ByLanguage[] {
  if (isText(part)) return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : []
}

function isTranslated(part: Page | Question, sentences: Sentences): boolean {
  return textsOf(part).every(
    (text) => sentences[text.default ?? ''] !== undefined || text.default === text.en,
  )
}

function translate<T>(part: T, tag: string, sentences: Sentences): T {
  if (isText(part)) {
    const said = sentences[part.default ?? '']
    const own: LocalText = said === undefined ? part : { ...part, [tag]: said }
    return own as T
  }
  if (Array.isArray(part)) return part.map((one) => translate(one, tag, sentences)) as T
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    translate(value, tag, sentences),
  ])
  return Object.fromEntries(entries) as T
}
