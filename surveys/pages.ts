import { maximumLength } from './answers.ts'
import {
  type Choice,
  findPage,
  type Locale,
  languageOf,
  localText,
  type Purpose,
  type Question,
  type SurveyDefinition,
} from './definition.ts'
import { type CornersShown, cornersShown, inOrder, type OrderSeed, shuffled } from './order.ts'
import { pipeText, questionsByName } from './piping.ts'
import {
  isAnswered,
  isNumber,
  isTyped,
  NUMBER_RANGE,
  otherName,
  type QuestionKind,
} from './question-kinds.ts'
import { DYAD_BOUNDS, TENTHS } from './signifiers.ts'
import { type AskedQuestion, type GivenAnswers, readConditions } from './visibility.ts'

/** A choice, row, column, corner or item as it is drawn; `value` is what the field sends. */
export type ChoiceView = { readonly value: string; readonly text: string }

/**
 * One question as it is drawn; a list is empty and a text '' where the kind has none. `language` is the one its texts are in:
 * Dutch where the survey does not have the one that was asked for.
 *
 * `value` is what was given last, right or wrong, so that it can be shown again. `text` is the body of an `html` element,
 * to be written as text and never as markup. `least` and `most` bound a number: the places of a dyad or a rating, the total
 * of a division, a number. Lists stand in the order of this form; `cornersShown` tells which corner of the definition each of
 * `corners` is, because fields and answers go by the definition. `isVisible` tells what to show now; a page with script may ask again with `listVisibleQuestions`.
 */
export type QuestionView = {
  readonly name: string
  readonly language: Locale
  readonly kind: QuestionKind
  readonly purpose: Purpose | undefined
  readonly title: string
  readonly description: string
  readonly isVisible: boolean
  readonly isRequired: boolean
  readonly value: unknown
  readonly text: string
  readonly placeholder: string
  readonly choices: readonly ChoiceView[]
  readonly rows: readonly ChoiceView[]
  readonly columns: readonly ChoiceView[]
  readonly corners: readonly ChoiceView[]
  readonly cornersShown: CornersShown
  readonly items: readonly ChoiceView[]
  readonly maxSelectedChoices: number | undefined
  readonly hasPictures: boolean
  readonly maxLength: number | undefined
  readonly least: number | undefined
  readonly most: number | undefined
  readonly leftText: string
  readonly middleText: string
  readonly rightText: string
  readonly naText: string
  readonly bounds: { readonly low: number; readonly high: number } | undefined
  /** "Other" with room to write, below the choices; `text` is '' where the interface says it. */
  readonly other: { readonly text: string; readonly typed: string } | undefined
  /** How a number is asked; undefined where none is. */
  readonly number: { readonly decimals: number; readonly unit: string } | undefined
}

/**
 * One page as it is drawn: plain values only, fit for JSON. `language` is the one of its title. `number` counts from 1 over the pages that are visible now.
 */
export type PageView = {
  readonly name: string
  readonly language: Locale
  readonly title: string
  readonly description: string
  readonly number: number
  readonly count: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly questions: readonly QuestionView[]
}

/**
 * A page with everything needed to draw it in one language; undefined when the definition has no such page.
 *
 * `seed` is the random id of the form, for what stands in random order; without it everything stands as it was written.
 */
export function pageView(
  definition: SurveyDefinition,
  pageName: string,
  answers: GivenAnswers,
  locale: Locale,
  seed?: OrderSeed,
): PageView | undefined {
  const read = readConditions(definition).find(({ page }) => page.name === pageName)
  if (!read) return undefined
  const known = questionsByName(definition)
  const shown = listVisiblePages(definition, answers)
  const place = shown.indexOf(pageName)
  return {
    name: pageName,
    language: languageOf(read.page.title ?? read.page.description, locale),
    title: pipeText(read.page.title, locale, known, answers),
    description: pipeText(read.page.description, locale, known, answers),
    number: Math.max(place, 0) + 1,
    count: Math.max(shown.length, 1),
    isFirst: previousPage(definition, pageName, answers) === undefined,
    isLast: nextPage(definition, pageName, answers) === undefined,
    questions: read.asked.map((asked) => questionView(asked, known, answers, locale, seed)),
  }
}

function questionView(
  asked: AskedQuestion,
  known: ReadonlyMap<string, Question>,
  answers: GivenAnswers,
  locale: Locale,
  seed: OrderSeed,
): QuestionView {
  const { question } = asked
  const words = (text: Question['title']): string => localText(text, locale)
  const piped = (text: Question['title']): string => pipeText(text, locale, known, answers)
  return {
    name: question.name,
    language: languageOf(question.title ?? question.html, locale),
    kind: question.type,
    purpose: question.purpose,
    title: piped(question.title),
    description: piped(question.description),
    isVisible: asked.isVisible(answers),
    isRequired: isAnswered(question.type) && asked.isRequired(answers),
    value: givenTo(answers, question.name),
    text: question.type === 'html' ? piped(question.html) : '',
    placeholder: words(question.placeholder),
    choices:
      question.type === 'boolean'
        ? yesAndNo(question, locale)
        : inOrder(question, 'choices', views(question.choices, locale), seed),
    rows: inOrder(question, 'rows', views(question.rows, locale), seed),
    columns: views(question.columns, locale),
    corners: cornersOf(question, locale, seed),
    cornersShown: cornersShown(question, seed),
    items: inOrder(question, 'items', views(question.items, locale), seed),
    maxSelectedChoices: question.maxSelectedChoices,
    hasPictures: question.hasPictures === true,
    maxLength: isTyped(question) ? maximumLength(question) : undefined,
    ...rangeOf(question),
    leftText: words(question.type === 'rating' ? question.minRateDescription : question.leftText),
    middleText: words(question.middleText),
    rightText: words(question.type === 'rating' ? question.maxRateDescription : question.rightText),
    naText: words(question.naText),
    bounds: question.type === 'dyad' ? (question.bounds ?? DYAD_BOUNDS) : undefined,
    other: question.showOtherItem
      ? {
          text: words(question.otherText),
          typed: String(givenTo(answers, otherName(question.name)) ?? ''),
        }
      : undefined,
    number: isNumber(question)
      ? { decimals: question.decimals ?? 0, unit: words(question.unitText) }
      : undefined,
  }
}

function givenTo(answers: GivenAnswers, name: string): unknown {
  return Object.hasOwn(answers, name) ? answers[name] : undefined
}

function cornersOf(question: Question, locale: Locale, seed: OrderSeed): readonly ChoiceView[] {
  const corners = views(question.corners, locale)
  return question.cornersOrder === 'random' ? shuffled(corners, seed, question.name) : corners
}

/** The two answers of a yes-or-no question; the texts are '' where the definition leaves them to the interface. */
function yesAndNo(question: Question, locale: Locale): readonly ChoiceView[] {
  return [
    { value: 'true', text: localText(question.labelTrue, locale) },
    { value: 'false', text: localText(question.labelFalse, locale) },
  ]
}

function views(
  entries: readonly Choice[] | number | undefined,
  locale: Locale,
): readonly ChoiceView[] {
  if (!Array.isArray(entries)) return []
  return (entries as readonly Choice[]).map(({ value, text }) => ({
    value: String(value),
    text: localText(text, locale) || String(value),
  }))
}

function rangeOf(question: Question): {
  readonly least: number | undefined
  readonly most: number | undefined
} {
  switch (question.type) {
    case 'dyad':
      return { least: 0, most: 100 }
    case 'triad':
      return { least: 0, most: TENTHS }
    case 'dividepoints':
      return { least: 0, most: question.total ?? TENTHS }
    case 'rating':
      return { least: question.rateMin ?? 1, most: question.rateMax ?? 5 }
    case 'text':
      if (!isNumber(question)) return { least: undefined, most: undefined }
      return {
        least: question.min ?? NUMBER_RANGE.min,
        most: question.max ?? NUMBER_RANGE.max,
      }
    default:
      return { least: undefined, most: undefined }
  }
}

/** The names of the pages that have something visible on them now, in order. */
export function listVisiblePages(
  definition: SurveyDefinition,
  answers: GivenAnswers,
): readonly string[] {
  return readConditions(definition)
    .filter(({ asked }) => asked.some((one) => one.isVisible(answers)))
    .map(({ page }) => page.name)
}

/** The names of all questions and `html` elements that are visible now, in order. */
export function listVisibleQuestions(
  definition: SurveyDefinition,
  answers: GivenAnswers,
): readonly string[] {
  return readConditions(definition).flatMap(({ asked }) =>
    asked.filter((one) => one.isVisible(answers)).map(({ question }) => question.name),
  )
}

/** The visible page after this one; undefined when this is the last. The page itself need not be visible. */
export function nextPage(
  definition: SurveyDefinition,
  pageName: string,
  answers: GivenAnswers,
): string | undefined {
  return neighbour(definition, pageName, answers, 1)
}

/** The visible page before this one; undefined when this is the first. The page itself need not be visible. */
export function previousPage(
  definition: SurveyDefinition,
  pageName: string,
  answers: GivenAnswers,
): string | undefined {
  return neighbour(definition, pageName, answers, -1)
}

function neighbour(
  definition: SurveyDefinition,
  pageName: string,
  answers: GivenAnswers,
  step: 1 | -1,
): string | undefined {
  if (!findPage(definition, pageName)) return undefined
  const shown = new Set(listVisiblePages(definition, answers))
  const names = definition.pages.map((page) => page.name)
  for (let place = names.indexOf(pageName) + step; names[place] !== undefined; place += step) {
    if (shown.has(names[place] as string)) return names[place]
  }
  return undefined
}
