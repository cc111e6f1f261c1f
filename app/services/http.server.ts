import type { ProblemCode } from '#app/words/problems.ts'

/** The page is not there, or not for you to know of. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

/** You are known, and this is not yours to do. */
export function forbidden(): Response {
  return new Response(null, { status: 403 })
}

/** Headers that set these cookies. */
export function withCookies(cookies: readonly string[]): { readonly headers: Headers } {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return { headers }
}

/** The HTTP status of every refusal; forgetting one does not compile. */
export const STATUS = {
  answers: 422,
  'story-point-unknown': 404,
  'story-point-closed': 410,
  'story-point-full': 410,
  'help-lines-unchecked': 410,
  'form-broken': 400,
  'sent-with-other-content': 409,
  'wait-asked': 429,
  'too-busy': 429,
  'story-unknown': 404,
  'story-not-waiting': 409,
  'changed-by-other': 409,
  'mark-outside-text': 422,
  'not-prepared': 409,
  'answer-unread': 409,
  'message-empty': 422,
  'needs-another-person': 403,
  'needs-a-lead': 403,
  'coding-unknown': 404,
  'too-few-new-tellers': 409,
  'no-release': 404,
  'receipt-typo': 422,
  'receipt-unknown': 404,
  'too-late-to-correct': 409,
  'help-place-wrong': 422,
  'setting-unknown': 404,
  'channel-wrong': 422,
  'recording-not-allowed': 403,
  'recording-wrong': 422,
  'not-transcribed': 409,
  'transcript-empty': 422,
  'code-wrong': 401,
  'code-used': 401,
  'passkey-refused': 401,
  'password-wrong': 401,
  'password-weak': 422,
  'last-factor': 409,
  'invitation-unknown': 404,
  'invitation-other': 403,
  'name-missing': 422,
  'person-wrong': 422,
  'role-not-yours': 403,
  'not-yourself': 409,
  'log-in-refused': 401,
  'log-in-later': 429,
  'contact-not-offered': 403,
  'contact-wrong': 422,
  'breach-wrong': 422,
  'round-unknown': 404,
  'search-wrong': 422,
  'round-wrong': 422,
  'round-no-stories': 409,
  'round-finished': 409,
  'organisation-there': 409,
  'organisation-used': 409,
  'survey-unknown': 404,
  'survey-wrong': 422,
  'edit-wrong': 422,
  'project-wrong': 422,
  'not-publishable': 422,
  'sandbox-there': 409,
  'nothing-new': 409,
  'insight-unknown': 404,
  'insight-empty': 422,
  'insight-needs-readings': 409,
  'insight-needs-support': 409,
  'insight-needs-otherwise': 409,
  'insight-not-ready': 409,
  'insight-full': 409,
  'passage-unknown': 422,
  'pilot-unknown': 404,
  'pilot-empty': 422,
  'step-not-now': 409,
  'step-needs-reason': 422,
  'plan-not-whole': 409,
  'pilot-needs-insight': 409,
  'told-empty': 422,
  'task-empty': 422,
  'task-day-wrong': 422,
  'task-unknown': 404,
  'task-changed-by-other': 409,
  'pilot-text-long': 422,
  'decision-not-whole': 422,
  'decision-day-wrong': 422,
  'decision-unknown': 422,
  'decision-replaced': 409,
  'pilot-point-wrong': 422,
  'composed-few-sources': 409,
  'composed-borrowed': 422,
  'figure-not-whole': 422,
  'session-unknown': 404,
  'session-empty': 422,
  'session-no-stories': 409,
  'theme-unknown': 404,
  'group-unknown': 422,
  'theme-name-taken': 422,
  'theme-name-missing': 422,
  'group-in-use': 409,
  'merge-with-itself': 422,
  'nothing-changed': 409,
  'theme-changed-by-other': 409,
  'cues-wrong': 422,
  'step-unknown': 404,
  'step-built-on': 409,
  'nothing-to-publish': 409,
  'file-no-codebook': 422,
  'file-unsafe': 422,
  'file-too-large': 422,
  'coding-changed': 409,
  'theme-missing': 422,
  'passage-empty': 422,
  'note-long': 422,
  'nothing-to-undo': 409,
  'undo-changed-by-other': 409,
  'words-not-found': 422,
  'lineage-wrong': 422,
  'point-wrong': 422,
} as const satisfies Record<ProblemCode, number>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Says whether a piece of an address can be an id; PostgreSQL answers anything else with an error, not with nothing. */
export function isId(value: string): boolean {
  return UUID.test(value)
}

/** A file to save under its name. */
export function fileResponse(file: {
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}): Response {
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    },
  })
}

/** A file to save under its name that is sent while it is made. Who goes away in the middle stops the making. */
export function streamResponse({
  name,
  type,
  pieces,
}: {
  readonly name: string
  readonly type: string
  readonly pieces: AsyncGenerator<string>
}): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
