import type { ComparedBy } from './conditions.ts'

/**
 * What a question can be. SurveyJS's words, but for Vertelpunt's own: period, feelings, dyad, triad, dividepoints, drawing.
 *
 * A number is no kind of its own: it is a `text` with `inputType: 'number'`, see `isNumber`.
 */
export type QuestionKind =
  | 'radiogroup'
  | 'checkbox'
  | 'dropdown'
  | 'text'
  | 'comment'
  | 'boolean'
  | 'matrix'
  | 'rating'
  | 'ranking'
  | 'html'
  | 'period'
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
  optional: ['colCount', 'hasPictures', 'naText', 'choicesOrder', 'showOtherItem', 'otherText'],
  comparedBy: ['value'],
}

/**
 * What belongs to each kind; a definition with anything else is refused, so that nothing is shown that is not checked.
 *
 * What a designer must offer. TEXT is a `LocalText`, LIST entries are `{ value, text }`; `?` may be left out.
 *
 * Every kind: name, title? TEXT, description? TEXT, visibleIf? condition, purpose?, coreId?, classes?. Every kind that is
 * answered (not html and drawing): isRequired? yes/no or requiredIf? condition.
 *
 * | Kind | Properties |
 * | --- | --- |
 * | radiogroup | choices LIST; showOtherItem? yes/no, otherText? TEXT; choicesOrder? 'random'; hasPictures?; colCount? 0-6; naText? |
 * | checkbox | as radiogroup; maxSelectedChoices? 1-100 |
 * | dropdown | choices LIST; placeholder? TEXT; choicesOrder? 'random'; naText? |
 * | ranking | choices LIST of 2 or more, values are words; maxSelectedChoices? 1-100 ("your first three"); choicesOrder?; naText? |
 * | period | choices LIST as `periodChoices` (period.ts) makes it from bounds; naText? |
 * | feelings | choices LIST of known faces; maxSelectedChoices?; choicesOrder?; naText? |
 * | text | placeholder? TEXT; maxLength? 1-20,000 |
 * | text as number | inputType 'number'; min? max? whole, at most six digits (0 to 9,999); decimals? 0-3 (0); unitText? TEXT; naText? |
 * | comment | placeholder? TEXT; maxLength? 1-20,000; rows? whole |
 * | boolean | labelTrue? TEXT, labelFalse? TEXT; naText?. Without labelFalse and naText: one box to tick |
 * | matrix | rows LIST, columns LIST of 2 or more; rowOrder? 'random'; naText? |
 * | rating | rateMin? 0-10 (1), rateMax? 1-10 (5); minRateDescription? TEXT, maxRateDescription? TEXT; naText? |
 * | html | html TEXT, drawn as text |
 * | dyad | leftText TEXT, rightText TEXT, middleText? TEXT; bounds? { low, high }; naText? (always offered) |
 * | triad | corners LIST of three; cornersOrder? 'random'; naText? (always offered) |
 * | dividepoints | items LIST of 2 or more; total? 1-100 (10); itemsOrder? 'random'; naText? |
 * | drawing | nothing; on the last page |
 *
 * With naText there is a way past the question, stored as 'na': no choice can have that value, nor 'other' beside
 * showOtherItem. What is typed at "other" is an answer of its own, under `otherName(name)`.
 */
export const QUESTION_KINDS: Readonly<Record<QuestionKind, Traits>> = {
  radiogroup: CHOICE,
  dropdown: { ...CHOICE, optional: ['placeholder', 'choicesOrder', 'naText'] },
  ranking: {
    ...CHOICE,
    lists: { choices: 2 },
    optional: ['maxSelectedChoices', 'choicesOrder', 'naText'],
    comparedBy: ['parts'],
  },
  period: { ...CHOICE, optional: ['naText'] },
  feelings: {
    ...CHOICE,
    optional: ['maxSelectedChoices', 'choicesOrder', 'naText'],
    comparedBy: ['value', 'parts'],
  },
  checkbox: {
    ...CHOICE,
    optional: [...CHOICE.optional, 'maxSelectedChoices'],
    comparedBy: ['value', 'parts'],
  },
  text: { lists: {}, texts: [], optional: ['maxLength', 'placeholder'], comparedBy: [] },
  comment: {
    lists: {},
    texts: [],
    optional: ['maxLength', 'placeholder', 'rows', 'autoGrow'],
    comparedBy: [],
  },
  boolean: {
    lists: {},
    texts: [],
    optional: ['labelTrue', 'labelFalse', 'naText'],
    comparedBy: ['value'],
  },
  matrix: {
    lists: { rows: 1, columns: 2 },
    texts: [],
    optional: ['rowOrder', 'naText'],
    comparedBy: [],
  },
  rating: {
    lists: {},
    texts: [],
    optional: ['rateMin', 'rateMax', 'minRateDescription', 'maxRateDescription', 'naText'],
    comparedBy: ['value', 'order'],
  },
  html: { lists: {}, texts: ['html'], optional: [], comparedBy: [] },
  dyad: {
    lists: {},
    texts: ['leftText', 'rightText'],
    optional: ['middleText', 'naText', 'bounds'],
    comparedBy: ['value', 'order'],
  },
  triad: { lists: { corners: 3 }, texts: [], optional: ['naText', 'cornersOrder'], comparedBy: [] },
  dividepoints: {
    lists: { items: 2 },
    texts: [],
    optional: ['total', 'itemsOrder', 'naText'],
    comparedBy: [],
  },
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

/** What belongs to a `text` whose answer is a number. It is kept in the clear like a choice, so it has at most six digits. */
const NUMBER: Traits = {
  lists: {},
  texts: [],
  optional: ['inputType', 'min', 'max', 'decimals', 'unitText', 'naText'],
  comparedBy: ['value', 'order'],
}

/** Between what a number lies where a definition does not say. */
export const NUMBER_RANGE = { min: 0, max: 9999 } as const

/** What a question must say of itself to know its traits; a definition that was not checked yet fits too. */
type Asked = { readonly type?: unknown; readonly inputType?: unknown }

/** Whether the answer is a number. */
export function isNumber({ type, inputType }: Asked): boolean {
  return type === 'text' && inputType !== undefined
}

/** What belongs to this very question: that of its kind, or of a number. */
export function traitsOf(question: Asked & { readonly type: QuestionKind }): Traits {
  return isNumber(question) ? NUMBER : QUESTION_KINDS[question.type]
}

/** Whether people answer this in words of their own; such an answer is kept encrypted, and read before anybody else sees it. */
export function isTyped(question: Asked): boolean {
  return (question.type === 'text' || question.type === 'comment') && !isNumber(question)
}

/** Whether several answers can be chosen. */
export function isList({ type }: Asked): boolean {
  return type === 'checkbox' || type === 'feelings' || type === 'ranking'
}

/** The value of "other", beside the choices where a definition has `showOtherItem`. */
export const OTHER = 'other'

/** The name of the answer that is typed at "other": SurveyJS's own way of writing it. No question may have it. */
export function otherName(name: string): string {
  return `${name}-Comment`
}
