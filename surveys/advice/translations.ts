import type { SurveyDefinition } from '#surveys/definition.ts'
import { listTexts, type SurveyText } from '#surveys/exchange/survey-texts.ts'
import type { Advice } from './advice-rules.ts'

/** The languages besides Dutch in which at least one text of a survey is written, in the order of first use. */
export function languagesOfSurvey(definition: SurveyDefinition): readonly string[] {
  return [...new Set(listTexts(definition).flatMap(({ text }) => languagesIn(text)))]
}

/**
 * Texts that are in some of the languages of a survey and not in others.
 *
 * A language that misses more than half of the texts is told once, for the whole survey; otherwise each question or page is told once
 * with the languages that it misses.
 */
export function adviseOnTranslations(definition: SurveyDefinition): readonly Advice[] {
  const texts = listTexts(definition).filter(isTranslatable)
  const languages = languagesOfSurvey(definition).map((language) => ({
    language,
    count: texts.filter(({ text }) => misses(text, language)).length,
  }))
  const isScarce = ({ count }: { readonly count: number }) => count > texts.length / 2
  const scarce = languages.filter(isScarce).map((values) => note('', undefined, values))
  const rest = languages.filter((one) => !isScarce(one)).map(({ language }) => language)
  return [...scarce, ...byPlace(texts).flatMap((here) => missingAt(here, rest))]
}

function byPlace(texts: readonly SurveyText[]): readonly (readonly SurveyText[])[] {
  const places = new Map<string, readonly SurveyText[]>()
  for (const text of texts) {
    const place = `${text.page ?? ''} ${text.question?.name ?? ''}`
    places.set(place, [...(places.get(place) ?? []), text])
  }
  return [...places.values()]
}

function missingAt(here: readonly SurveyText[], languages: readonly string[]): readonly Advice[] {
  const missing = languages.filter((language) => here.some(({ text }) => misses(text, language)))
  const [first] = here
  if (!first || missing.length === 0) return []
  const count = here.filter(({ text }) => missing.some((tag) => misses(text, tag))).length
  const values = { language: missing.join(', '), count }
  return [note(first.page ?? '', first.question?.name, values)]
}

function note(page: string, question: string | undefined, values: Advice['values']): Advice {
  const at = question === undefined ? {} : { question }
  return { page, ...at, rule: 'missing-translation', severity: 'look', values }
}

/** A plain string is the same in every language, and so is the name of a town that is written the same in English. */
function isTranslatable({ text }: SurveyText): boolean {
  return typeof text === 'object' && (text.default ?? text.nl) !== text.en
}

function misses(text: SurveyText['text'], language: string): boolean {
  return typeof text === 'object' && !text[language]
}

function languagesIn(text: SurveyText['text']): readonly string[] {
  if (typeof text === 'string') return []
  return Object.keys(text).filter((tag) => tag !== 'default' && tag !== 'nl' && text[tag] !== '')
}
