import type { ComparedBy } from './conditions.ts'

/** What a question can be. The last five are Vertelpunt's own; the others are SurveyJS's words. */
export type QuestionKind =
  | 'radiogroup'
  | 'checkbox'
  | 'dropdown'
  | 'text'
  | 'comment'
  | 'boolean'
  | 'matrix'
  | 'rating'
  | 'html'
  | 'feelings'
  | 'dyad'
  | 'triad'
  | 'dividepoints'
  | 'drawing'

/** The lists of a question whose entries have a value and a text. */
export type ListName = 'choices' | 'rows' | 'columns' | 'corners' | 'items'

/** What a question can be for. */
export const PURPOSES = [
  'story',
  'title',
  'prompt',
  'consent-read',
  'consent-quote',
  'consent-share',
  'consent-numbers',
  'about',
  'signifier',
  'band',
] as const

type Traits = {
  /** Lists that must be there, with the least number of entries. */
  readonly lists: Partial<Record<ListName, number>>
  /** Texts that must be there. */
  readonly texts: readonly string[]
  /** Other properties that this kind knows. */
  readonly optional: readonly string[]
  /** How a condition may compare the answer; whether there is one may always be asked. */
  readonly comparedBy: readonly ComparedBy[]
}

const CHOICE: Traits = {
  lists: { choices: 1 },
  texts: [],
  optional: ['colCount', 'hasPictures', 'naText'],
  comparedBy: ['value'],
}

/** What belongs to each kind; a definition with anything else is refused, so that nothing is shown that is not checked. */
export const QUESTION_KINDS: Readonly<Record<QuestionKind, Traits>> = {
  radiogroup: CHOICE,
  dropdown: { ...CHOICE, optional: ['placeholder'] },
  feelings: {
    ...CHOICE,
    optional: ['maxSelectedChoices', 'naText'],
    comparedBy: ['value', 'parts'],
  },
  checkbox: {
    ...CHOICE,
    optional: ['colCount', 'hasPictures', 'maxSelectedChoices', 'naText'],
    comparedBy: ['value', 'parts'],
  },
  text: { lists: {}, texts: [], optional: ['maxLength', 'placeholder'], comparedBy: [] },
  comment: {
    lists: {},
    texts: [],
    optional: ['maxLength', 'placeholder', 'rows', 'autoGrow'],
    comparedBy: [],
  },
  boolean: { lists: {}, texts: [], optional: ['labelTrue', 'labelFalse'], comparedBy: ['value'] },
  matrix: { lists: { rows: 1, columns: 2 }, texts: [], optional: [], comparedBy: [] },
  rating: {
    lists: {},
    texts: [],
    optional: ['rateMin', 'rateMax', 'minRateDescription', 'maxRateDescription'],
    comparedBy: ['value', 'order'],
  },
  html: { lists: {}, texts: ['html'], optional: [], comparedBy: [] },
  dyad: {
    lists: {},
    texts: ['leftText', 'rightText'],
    optional: ['middleText', 'naText', 'bounds'],
    comparedBy: ['value', 'order'],
  },
  triad: { lists: { corners: 3 }, texts: [], optional: ['naText'], comparedBy: [] },
  dividepoints: { lists: { items: 2 }, texts: [], optional: ['total'], comparedBy: [] },
  drawing: { lists: {}, texts: [], optional: [], comparedBy: [] },
}

/** Whether this word is a kind of question that exists here. */
export function isQuestionKind(word: unknown): word is QuestionKind {
  return typeof word === 'string' && Object.hasOwn(QUESTION_KINDS, word)
}

/**
 * Whether people answer this kind in words or choices: an `html` element is only read, and the photo of a drawing is a file
 * beside the answers.
 */
export function isAnswered(kind: QuestionKind): boolean {
  return kind !== 'html' && kind !== 'drawing'
}
