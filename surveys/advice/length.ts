import { localText, type Question, type SurveyDefinition } from '#surveys/definition.ts'
import { listTexts } from '#surveys/exchange/survey-texts.ts'
import type { Advice, AdviceContext, Audience } from './advice-rules.ts'
import { wordsOf } from './sentences.ts'

/**
 * Words read in a minute.
 *
 * Adults 238: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019). Children of 8 to 12
 * about 130: Hasbrouck and Tindal, "An update to compiled ORF norms", University of Oregon (2017), grades 3 to 6, English. Youngsters
 * 190 is our estimate between the two.
 */
const WORDS_A_MINUTE: Readonly<Record<Audience, number>> = {
  ouder: 238,
  professional: 238,
  ander: 238,
  jongere: 190,
  kind: 130,
}

/** Seconds to think and answer, per kind, for adults. Our own estimate; nobody measured these kinds together. */
const SECONDS: Readonly<Record<string, number>> = {
  radiogroup: 6,
  dropdown: 8,
  boolean: 5,
  checkbox: 10,
  feelings: 12,
  rating: 6,
  dyad: 10,
  triad: 25,
  dividepoints: 40,
  text: 20,
  comment: 60,
  drawing: 60,
  html: 0,
}
const OTHER_KIND = 12
/** A row of a matrix is one rating. */
const MATRIX_ROW = 5
/**
 * Seconds for the story itself: five to seven sentences, about ninety words at fifteen a minute, typed while thinking; a child tells
 * less. Our estimate.
 */
const STORY: Readonly<Record<Audience, number>> = {
  ouder: 360,
  professional: 360,
  ander: 360,
  jongere: 360,
  kind: 240,
}

/** Children and youngsters take longer to choose; our estimate. */
const PACE: Readonly<Record<Audience, number>> = {
  ouder: 1,
  professional: 1,
  ander: 1,
  jongere: 1.2,
  kind: 1.6,
}

/** After so many minutes many people stop; our estimate, a child sooner. */
export const MOST_MINUTES: Readonly<Record<Audience, number>> = {
  ouder: 20,
  professional: 20,
  ander: 20,
  jongere: 18,
  kind: 15,
}

/** How long a survey takes, in whole minutes of at least 1: without what depends on a condition, and with all of it. */
export type Minutes = { readonly least: number; readonly most: number }

/** How long a survey will take somebody of this audience, by what is read and what is answered. */
export function estimateMinutes(
  definition: SurveyDefinition,
  { role, locale }: AdviceContext,
): Minutes {
  const conditional = new Set(
    definition.pages.flatMap((page) =>
      page.elements
        .filter(({ visibleIf }) => page.visibleIf !== undefined || visibleIf !== undefined)
        .map(({ name }) => name),
    ),
  )
  let [least, all] = [0, 0]
  const add = (seconds: number, question: string | undefined) => {
    all += seconds
    if (question === undefined || !conditional.has(question)) least += seconds
  }
  for (const { question, text } of listTexts(definition)) {
    const seconds = (wordsOf(localText(text, locale)).length / WORDS_A_MINUTE[role]) * 60
    add(seconds, question?.name)
  }
  for (const page of definition.pages)
    for (const question of page.elements) add(secondsToAnswer(question, role), question.name)
  const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60))
  return { least: minutes(least), most: minutes(all) }
}

function secondsToAnswer(question: Question, role: Audience): number {
  if (question.purpose === 'story') return STORY[role]
  const isMatrix = question.type === 'matrix' && Array.isArray(question.rows)
  const seconds = isMatrix
    ? (question.rows as readonly unknown[]).length * MATRIX_ROW
    : (SECONDS[question.type] ?? OTHER_KIND)
  return seconds * PACE[role]
}

/** One advice when a survey takes longer than most people of this audience go on. */
export function adviseOnLength(
  definition: SurveyDefinition,
  context: AdviceContext,
): readonly Advice[] {
  const { least } = estimateMinutes(definition, context)
  const limit = MOST_MINUTES[context.role]
  if (least <= limit) return []
  return [{ page: '', rule: 'too-long', severity: 'look', values: { minutes: least, limit } }]
}
