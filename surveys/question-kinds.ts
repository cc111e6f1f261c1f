/** What a question can be. The last three are Vertelpunt's own; the others are SurveyJS's words. */
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
  | 'dyad'
  | 'triad'
  | 'dividepoints'

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
  /** Whether a condition may compare the answer with a value, or only ask whether there is one. */
  readonly isComparable: boolean
}

const CHOICE: Traits = {
  lists: { choices: 1 },
  texts: [],
  optional: ['colCount'],
  isComparable: true,
}

/** What belongs to each kind; a definition with anything else is refused, so that nothing is shown that is not checked. */
export const QUESTION_KINDS: Readonly<Record<QuestionKind, Traits>> = {
  radiogroup: CHOICE,
  dropdown: { ...CHOICE, optional: ['placeholder'] },
  checkbox: { ...CHOICE, optional: ['colCount', 'maxSelectedChoices'] },
  text: { lists: {}, texts: [], optional: ['maxLength', 'placeholder'], isComparable: false },
  comment: {
    lists: {},
    texts: [],
    optional: ['maxLength', 'placeholder', 'rows', 'autoGrow'],
    isComparable: false,
  },
  boolean: { lists: {}, texts: [], optional: ['labelTrue', 'labelFalse'], isComparable: true },
  matrix: { lists: { rows: 1, columns: 2 }, texts: [], optional: [], isComparable: false },
  rating: {
    lists: {},
    texts: [],
    optional: ['rateMin', 'rateMax', 'minRateDescription', 'maxRateDescription'],
    isComparable: true,
  },
  html: { lists: {}, texts: ['html'], optional: [], isComparable: false },
  dyad: {
    lists: {},
    texts: ['leftText', 'rightText'],
    optional: ['middleText', 'naText', 'bounds'],
    isComparable: true,
  },
  triad: { lists: { corners: 3 }, texts: [], optional: ['naText'], isComparable: false },
  dividepoints: { lists: { items: 2 }, texts: [], optional: ['total'], isComparable: false },
}

/** Whether this word is a kind of question that exists here. */
export function isQuestionKind(word: unknown): word is QuestionKind {
  return typeof word === 'string' && Object.hasOwn(QUESTION_KINDS, word)
}

/** Whether people answer this kind; an `html` element is only read. */
export function isAnswered(kind: QuestionKind): boolean {
  return kind !== 'html'
}
