import { type LocalizableString, SurveyModel } from 'survey-core'
import type { Locale, SurveyDefinition } from './definition.ts'
import type { OrderSeed } from './order.ts'
import { isPiped } from './piped-names.ts'
import { chosenText, questionsByName } from './piping.ts'
import { NOT_APPLICABLE } from './signifiers.ts'
import { putInOrder, registerQuestionKinds } from './surveyjs-kinds.ts'
import type { GivenAnswers } from './visibility.ts'

export type {
  QuestionDividePoints,
  QuestionDyad,
  QuestionFeelings,
  QuestionRanking,
  QuestionTriad,
} from './surveyjs-kinds.ts'

/**
 * A survey-core model of a definition with these answers in it, in one language. It needs no DOM. `seed` is the random id of
 * the form, for what stands in random order; without it everything stands as it was written.
 *
 * For a preview, for a form that must run without a server, and to hold our own conditions against; not for submissions:
 * survey-core accepts a rating of 99 and text for a number.
 */
export function openModel(
  definition: SurveyDefinition,
  answers: GivenAnswers,
  locale: Locale,
  seed?: OrderSeed,
): SurveyModel {
  registerQuestionKinds()
  const model = new SurveyModel(definition)
  // The generated sheet is 170 kB per page; ours is a file. Values follow typing, else an error that goes on blur eats a click.
  model.generateStylesheet = false
  model.textUpdateMode = 'onTyping'
  model.locale = locale
  writeHtmlAsText(model)
  offerNotApplicable(model)
  for (const question of model.getAllQuestions()) {
    putInOrder(question, seed)
    // Whoever chooses "other" need not say what.
    if (question.showOtherItem) question.otherItem.isCommentRequired = false
  }
  pipeAsWeDo(model, definition, locale)
  model.data = structuredClone(answers)
  return model
}

/**
 * Makes `html` elements show their markup as text, with answers that are piped into it.
 *
 * survey-core runs the text of one element through this twice, so an ampersand is left alone: escaped again it would show.
 */
function writeHtmlAsText(model: SurveyModel): void {
  const process = model.processHtml.bind(model)
  model.processHtml = (html, reason) =>
    process(html, reason).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Of a matrix survey-core would take rows alone. */
function takeAlsoNotApplicable(matrix: object): void {
  const question = matrix as { isNewValueCorrect(value: unknown): boolean }
  const takesRows = question.isNewValueCorrect.bind(question)
  question.isNewValueCorrect = (value) => value === NOT_APPLICABLE || takesRows(value)
}

/** Shows `naText` below the choices, alone of its kind: in a list its value is 'na' and not a list of it. */
function offerNotApplicable(model: SurveyModel): void {
  for (const question of model.getAllQuestions()) {
    const text: LocalizableString | undefined = question.locNaText
    if (question.getType() === 'matrix') takeAlsoNotApplicable(question)
    if (!('showNoneItem' in question) || !text || text.isEmpty) continue
    question.showNoneItem = true
    question.locNoneText.setJson(text.getJson())
    if (question.getType() !== 'checkbox') continue
    question.valueFromDataCallback = (kept: unknown) => (kept === NOT_APPLICABLE ? [kept] : kept)
    question.valueToDataCallback = (list: unknown) =>
      Array.isArray(list) && list.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : list
  }
}

/** Lets survey-core write the same words as the server where a text repeats an earlier choice. */
function pipeAsWeDo(model: SurveyModel, definition: SurveyDefinition, locale: Locale): void {
  const known = questionsByName(definition)
  model.onProcessDynamicText.add((_, options) => {
    const question = known.get(options.name)
    if (!question || !isPiped(question.type)) return
    options.isExists = true
    options.value = chosenText(question, model.getValue(question.name), locale)
  })
}

/** The names of the pages that survey-core shows, in order. */
export function visiblePages(model: SurveyModel): readonly string[] {
  return model.visiblePages.map((page) => page.name)
}

/** The names of the questions and `html` elements that survey-core shows, in order. */
export function visibleQuestions(model: SurveyModel): readonly string[] {
  return model.visiblePages.flatMap((page) =>
    page.questions.filter((question) => question.isVisible).map((question) => question.name),
  )
}
