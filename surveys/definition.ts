import { checkDefinition, type DefinitionProblem } from './definition-checks.ts'
import type { Locale } from './locales.ts'
import type { PURPOSES, QuestionKind } from './question-kinds.ts'
import { fail, ok, type Result } from './result.ts'

export { LOCALES, type Locale } from './locales.ts'

/** A text in one or more languages: a plain string for all, or a map with Dutch under `default` (or `nl`). */
export type LocalText = string | Readonly<Record<string, string>>

/** What a question is for, where that changes how its answer is kept or shown. */
export type Purpose = (typeof PURPOSES)[number]

/** One answer that can be chosen; the value is what is stored, the text is what is read. */
export type Choice = { readonly value: string | number; readonly text?: LocalText }

/** Where low ends and high begins on a dyad, both included: `low` ≤ value ≤ `high` is the middle. */
export type DyadBounds = { readonly low: number; readonly high: number }

/**
 * One question as SurveyJS JSON writes it; which properties go with which kind stands in `question-kinds.ts`.
 *
 * `coreId` names the core question that it asks in the words of this role; `classes` names, per place on the scale or per
 * choice, the class under which answers are compared over roles.
 */
export type Question = {
  readonly type: QuestionKind
  readonly name: string
  readonly title?: LocalText
  readonly description?: LocalText
  readonly purpose?: Purpose
  readonly coreId?: string
  readonly classes?: Readonly<Record<string, string>>
  readonly isRequired?: boolean
  readonly requiredIf?: string
  readonly visibleIf?: string
  readonly choices?: readonly Choice[]
  readonly maxSelectedChoices?: number
  readonly hasPictures?: boolean
  readonly maxLength?: number
  readonly placeholder?: LocalText
  readonly rows?: readonly Choice[] | number
  readonly columns?: readonly Choice[]
  readonly labelTrue?: LocalText
  readonly labelFalse?: LocalText
  readonly rateMin?: number
  readonly rateMax?: number
  readonly minRateDescription?: LocalText
  readonly maxRateDescription?: LocalText
  readonly html?: LocalText
  readonly leftText?: LocalText
  readonly middleText?: LocalText
  readonly rightText?: LocalText
  readonly naText?: LocalText
  readonly bounds?: DyadBounds
  readonly corners?: readonly Choice[]
  readonly items?: readonly Choice[]
  readonly total?: number
  readonly showOtherItem?: boolean
  readonly otherText?: LocalText
  readonly inputType?: 'number'
  readonly min?: number
  readonly max?: number
  readonly decimals?: number
  readonly unitText?: LocalText
  readonly choicesOrder?: 'random'
  readonly rowOrder?: 'random'
  readonly itemsOrder?: 'random'
  readonly cornersOrder?: 'random'
}

export type Page = {
  readonly name: string
  readonly title?: LocalText
  readonly description?: LocalText
  readonly visibleIf?: string
  readonly elements: readonly Question[]
}

/** What is asked, in order: plain SurveyJS JSON, stored and exchanged as it is. */
export type SurveyDefinition = {
  readonly locale?: string
  readonly title?: LocalText
  readonly description?: LocalText
  readonly pages: readonly Page[]
  /** What an import could not show; only an export reads it, as `KeptForm`. */
  readonly 'vertelpunt:kept'?: unknown
}

/**
 * A definition out of something that came from outside: a file, the designer, the database.
 *
 * What comes back is the very object that was given, nothing added, so that its fingerprint stays what it was.
 * Problems: all that were found, in the order of the pages; see `DefinitionProblem`.
 */
export function parseDefinition(
  raw: unknown,
): Result<SurveyDefinition, readonly DefinitionProblem[]> {
  const problems = checkDefinition(raw)
  return problems.length === 0 ? ok(raw as SurveyDefinition) : fail(problems)
}

/** Every element of every page in the order in which it is asked, `html` elements included. */
export function listQuestions(definition: SurveyDefinition): readonly Question[] {
  return definition.pages.flatMap((page) => page.elements)
}

/** The page with this name. */
export function findPage(definition: SurveyDefinition, name: string): Page | undefined {
  return definition.pages.find((page) => page.name === name)
}

/** The text in a language; Dutch where that language has none, '' where there is no text at all. */
export function localText(text: LocalText | undefined, locale: Locale): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  const dutch = text.default ?? text.nl ?? ''
  return locale === 'nl' ? dutch : text[locale] || dutch
}

/** The language in which a text will be read when `locale` is asked: Dutch where that language has none. */
export function languageOf(text: LocalText | undefined, locale: Locale): Locale {
  return typeof text === 'object' && text[locale] ? locale : 'nl'
}
