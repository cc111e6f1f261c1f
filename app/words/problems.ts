import type { AnswerProblem } from '#surveys/response.ts'

/** Every refusal a person can meet, by code. */
export type ProblemCode =
  | 'answers'
  | 'story-point-unknown'
  | 'story-point-closed'
  | 'form-broken'
  | 'sent-with-other-content'
  | 'story-unknown'
  | 'story-not-waiting'
  | 'changed-by-other'
  | 'mark-outside-text'
  | 'not-prepared'
  | 'needs-another-person'
  | 'needs-a-lead'
  | 'coding-unknown'
  | 'too-few-new-tellers'
  | 'no-release'
  | 'receipt-typo'
  | 'receipt-unknown'
  | 'log-in-refused'
  | 'log-in-later'

export type AnswerProblemCode = AnswerProblem['code']
