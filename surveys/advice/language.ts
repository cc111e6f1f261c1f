import { type Locale, localText, type SurveyDefinition } from '#surveys/definition.ts'
import { listTexts, type SurveyText } from '#surveys/exchange/survey-texts.ts'
import { isAnswered, type QuestionKind } from '#surveys/question-kinds.ts'
import type { Advice, AdviceContext, AdviceRule } from './advice-rules.ts'
import { HARD_WORDS_NL } from './hard-words-nl.ts'
import { ENGLISH, type LanguageRules } from './language-en.ts'
import { DUTCH } from './language-nl.ts'
import { findPhrase, plain, sentencesOf, wordsOf } from './sentences.ts'

/**
 * The most words in a sentence and letters in a word: B1 for adults, A2 for children.
 *
 * Fifteen and ten words are the house's own measure, in the manner of "Direct Duidelijk" (Dutch government, 2019); the letters are
 * our estimate.
 */
const LIMITS = { adult: { words: 15, letters: 17 }, child: { words: 10, letters: 13 } } as const

const RULES: Partial<Readonly<Record<Locale, LanguageRules>>> = { nl: DUTCH, en: ENGLISH }

/** Kinds that ask for one answer, so that a question in two parts cannot be answered. */
const ONE_ANSWER: ReadonlySet<QuestionKind> = new Set([
  'radiogroup',
  'dropdown',
  'boolean',
  'rating',
  'dyad',
  'matrix',
])

/** Advice about the words: long sentences and words, hard words, two questions in one, leading and denying. */
export function adviseOnLanguage(
  definition: SurveyDefinition,
  { role, locale }: AdviceContext,
): readonly Advice[] {
  const rules = RULES[locale]
  if (!rules) return []
  const limits = role === 'kind' ? LIMITS.child : LIMITS.adult
  // A plain string is in the language of the survey, Dutch unless it says otherwise.
  const isWritten = ({ text }: SurveyText) =>
    typeof text === 'string'
      ? (definition.locale ?? 'nl') === locale
      : locale === 'nl' || text[locale] !== undefined
  const byText = listTexts(definition)
    .filter(isWritten)
    .flatMap((where) => {
      const text = localText(where.text, locale)
      return [
        ...lengths(text, where, limits, rules),
        ...(locale === 'nl' ? hardWords(text, where) : []),
        ...(isAsked(where) ? asked(text, where, rules) : []),
      ]
    })
  return onePerWord(byText)
}

/** Whether a text is itself what is asked: the title of a question or a row of a matrix, but no consent. */
function isAsked({ question, property }: SurveyText): boolean {
  if (!question || !isAnswered(question.type)) return false
  if (question.purpose?.startsWith('consent-') || question.purpose === 'story') return false
  return property === 'title' || (property === 'rows' && question.type === 'matrix')
}

function lengths(
  text: string,
  where: SurveyText,
  limits: { readonly words: number; readonly letters: number },
  rules: LanguageRules,
): readonly Advice[] {
  const long = sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence).length
    if (words <= limits.words) return []
    return [note('long-sentence', where, { sentence, words, limit: limits.words })]
  })
  const longWords = wordsOf(text)
    .filter((word) => word.replace(/['’-]/g, '').length > limits.letters && !word.includes('-'))
    .map((word) => note('long-word', where, { word, letters: word.length }))
  const passive = sentencesOf(text)
    .filter((sentence) => rules.passive?.test(sentence))
    .map((sentence) => note('passive', where, { sentence }))
  return [...long, ...longWords, ...passive]
}

const PHRASES = Object.keys(HARD_WORDS_NL).filter((phrase) => phrase.includes(' '))

function hardWords(text: string, where: SurveyText): readonly Advice[] {
  const found = wordsOf(text).filter((word) => Object.hasOwn(HARD_WORDS_NL, word))
  const phrase = findPhrase(text, PHRASES)
  return [...(phrase ? [phrase] : []), ...found].map((word) =>
    note('hard-word', where, { word, suggestion: HARD_WORDS_NL[word] ?? '' }),
  )
}

function asked(text: string, where: SurveyText, rules: LanguageRules): readonly Advice[] {
  const found: Advice[] = []
  const kind = where.question?.type
  const double = rules.doubleQuestion(plain(text))
  if (double !== undefined && kind && ONE_ANSWER.has(kind) && where.question?.purpose !== 'prompt')
    found.push(note('double-question', where, { found: double }, 'important'))
  const leading = rules.leading.find((pattern) => pattern.test(text))?.exec(text)?.[0]
  if (leading) found.push(note('leading', where, { found: leading.trim() }, 'important'))
  for (const sentence of sentencesOf(text)) {
    const denials = rules.denials(sentence)
    const values = { found: denials.join(', ') }
    if (denials.length > 1) found.push(note('double-negation', where, values, 'important'))
    else if (denials.length === 1) found.push(note('negation', where, values))
  }
  return found
}

function note(
  rule: AdviceRule,
  where: SurveyText,
  values: Advice['values'],
  severity: Advice['severity'] = 'look',
): Advice {
  const question = where.question ? { question: where.question.name } : {}
  return { page: where.page ?? '', ...question, rule, severity, values }
}

/** The same word is told once per question, however often it stands there. */
function onePerWord(advice: readonly Advice[]): readonly Advice[] {
  const seen = new Set<string>()
  return advice.filter(({ page, question, rule, values }) => {
    const key = [page, question, rule, ...Object.values(values)].join('\0')
    return !seen.has(key) && seen.add(key)
  })
}
