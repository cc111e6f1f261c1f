import type { AnswerProblem } from '#surveys/response.ts'

/** Every refusal that a teller can meet, by code. */
export type TellerProblemCode =
  | 'answers'
  | 'story-point-unknown'
  | 'story-point-closed'
  | 'help-lines-unchecked'
  | 'form-broken'
  | 'sent-with-other-content'
  | 'story-unknown'
  | 'receipt-typo'
  | 'receipt-unknown'
  | 'too-late-to-correct'
  | 'log-in-later'
  | 'contact-not-offered'
  | 'contact-wrong'

/** Every refusal that only staff can meet, by code. */
export type StaffProblemCode =
  | 'story-not-waiting'
  | 'changed-by-other'
  | 'mark-outside-text'
  | 'not-prepared'
  | 'needs-another-person'
  | 'needs-a-lead'
  | 'coding-unknown'
  | 'too-few-new-tellers'
  | 'no-release'
  | 'log-in-refused'
  | 'help-place-wrong'
  | 'setting-unknown'
  | 'channel-wrong'
  | 'breach-wrong'

/** Every refusal a person can meet, by code. */
export type ProblemCode = TellerProblemCode | StaffProblemCode

export type AnswerProblemCode = AnswerProblem['code']
