import type { AnswerProblem } from '#surveys/response.ts'

/** Every refusal that a teller can meet, by code. */
export type TellerProblemCode =
  | 'answers'
  | 'story-point-unknown'
  | 'story-point-closed'
  | 'help-lines-unchecked'
  | 'form-broken'
  | 'sent-with-other-content'
  | 'wait-asked'
  | 'too-busy'
  | 'story-unknown'
  | 'receipt-typo'
  | 'receipt-unknown'
  | 'too-late-to-correct'
  | 'log-in-later'
  | 'recording-not-allowed'
  | 'recording-wrong'
  | 'contact-not-offered'
  | 'contact-wrong'

/** Every refusal that only staff can meet, by code. */
export type StaffProblemCode =
  | 'story-not-waiting'
  | 'changed-by-other'
  | 'mark-outside-text'
  | 'not-prepared'
  | 'answer-unread'
  | 'message-empty'
  | 'needs-another-person'
  | 'needs-a-lead'
  | 'coding-unknown'
  | 'too-few-new-tellers'
  | 'no-release'
  | 'log-in-refused'
  | 'help-place-wrong'
  | 'setting-unknown'
  | 'channel-wrong'
  | 'not-transcribed'
  | 'transcript-empty'
  | 'code-wrong'
  | 'code-used'
  | 'passkey-refused'
  | 'password-wrong'
  | 'password-weak'
  | 'last-factor'
  | 'invitation-unknown'
  | 'invitation-other'
  | 'name-missing'
  | 'person-wrong'
  | 'role-not-yours'
  | 'not-yourself'
  | 'breach-wrong'

/** Every refusal a person can meet, by code. */
export type ProblemCode = TellerProblemCode | StaffProblemCode

export type AnswerProblemCode = AnswerProblem['code']
