import { wordsOf } from './sentences.ts'

/** What is looked for in the words of one language. */
export type LanguageRules = {
  /** The part of a text that asks two things, or nothing. */
  doubleQuestion(text: string): string | undefined
  readonly leading: readonly RegExp[]
  /** The words of a sentence that deny, in order. */
  denials(sentence: string): readonly string[]
  readonly passive?: RegExp
}

const VERBS =
  'was|were|is|are|did|do|does|had|has|have|could|can|would|will|should|felt|got|knew|helped|came|went'

const JUDGING =
  'quick|clear|friendly|good|bad|satisfied|useful|honest|fair|safe|calm|skilled|affordable|pleasant|nice|respectful|reliable|easy|difficult|complete|helpful|patient|correct|timely'

const DOUBLE: readonly RegExp[] = [
  /\band\/or\b/i,
  new RegExp(
    `\\b(?:${VERBS})\\s+(?!and\\b|or\\b)[^?.]*\\s(?:and|or)\\s(?:${VERBS})\\b[^?.]*\\?`,
    'i',
  ),
  /\b(?:what|who|where|when|why|how)\b[^?.]*\s(?:and|or)\s(?:what|who|where|when|why|how)\b[^?.]*\?/i,
  new RegExp(`\\b(?:${JUDGING})\\s(?:and|or)\\s(?:${JUDGING})\\b`, 'i'),
]

const DENYING = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'nothing',
  'nowhere',
  'without',
  'neither',
  'nor',
])
const DENIED =
  /^(?:un(?:clear|important|fair|safe|happy|helpful|pleasant|friendly|likely|necessary|wanted|known)|dis(?:satisfied|honest|agree)|im(?:possible|polite)|\p{L}+less)$/u
const NOT_DENYING = /\b(?:or not|not only|does not fit)\b/gi

/** What is looked for in English: the length of sentences, two questions in one, leading words and denials. */
export const ENGLISH: LanguageRules = {
  doubleQuestion: (text) => {
    const joined = DOUBLE.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
    return joined ?? ((text.match(/\?/g)?.length ?? 0) > 1 ? text.trim() : undefined)
  },
  leading: [
    /\b(?:don['’]t you|do you (?:also )?agree|of course|obviously|surely|everyone knows)\b/i,
    /\bhow (?:nice|awful|terrible|great|useful|bad) (?:was|were|is|are)\b/i,
  ],
  denials: (sentence) =>
    wordsOf(sentence.replace(NOT_DENYING, ' ')).filter(
      (word, _, all) =>
        DENYING.has(word) ||
        /n['’]t$/.test(word) ||
        (DENIED.test(word) && all.some((other) => DENYING.has(other) || /n['’]t$/.test(other))),
    ),
}
