import { listAttachments, readAttachment, setTranscribed } from '#db/queries/attachments.ts'
import { recordEvent } from '#db/queries/events.ts'
import { readOriginal, replaceOriginal } from '#db/queries/originals.ts'
import { findRedaction, findStory, lockStory, saveTranscribed } from '#db/queries/stories.ts'
import type { AttachmentKind } from '#db/schema/attachments.ts'
import { maximumLength } from '#surveys/answers.ts'
import { pictureType } from '#surveys/picture.ts'
import { recordingType } from '#surveys/recording.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { dayOf } from './app.server.ts'
import { boundTo } from './attachments.server.ts'
import { proposeMarks, type Reviewer, type ReviewProblem } from './deidentification.server.ts'
import { isId } from './http.server.ts'
import { withJudgements } from './judged-words.server.ts'
import { decrypt, decryptBytes, encrypt } from './keys.server.ts'

/** A recording or a drawing as it is shown to a reader. */
export type OpenedFile = { readonly type: string; readonly bytes: Buffer }

const WAITING: ReadonlySet<string> = new Set(['received', 'proposed', 'prepared'])

/**
 * Opens the recording or the drawing of a story that waits to be read. Every call is written down first.
 *
 * Problems: `story-unknown` (no such story or file, or its key is gone), `story-not-waiting` (released or taken back).
 */
export async function openFile(
  app: App,
  projectId: string,
  storyId: string,
  kind: AttachmentKind,
  reviewer: Reviewer,
): Promise<Result<OpenedFile, ReviewProblem>> {
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await findStory(tx, projectId, storyId) : undefined
    if (!story) return fail({ code: 'story-unknown' })
    if (!WAITING.has(story.state)) return fail({ code: 'story-not-waiting' })
    const found = await readAttachment(tx, {
      storyId,
      kind,
      reader: reviewer.userId,
      at: app.now(),
    })
    if (!found) return fail({ code: 'story-unknown' })
    const key = app.keys.unwrap(storyId, found.wrapped)
    const bytes = decryptBytes(key, found.cipher, boundTo(storyId, kind))
    const type = kind === 'audio' ? recordingType(bytes) : pictureType(bytes)
    return ok({ type: type ?? 'application/octet-stream', bytes })
  })
}

export type TranscriptProblem =
  | ReviewProblem
  | { readonly code: 'changed-by-other' }
  | { readonly code: 'transcript-empty' }

/** The field of an original that holds the story. */
const STORY = 'story'

/** As long as a story may be. */
export const LONGEST_TRANSCRIPT = maximumLength({
  type: 'comment',
  name: STORY,
  purpose: 'story',
})

/**
 * Puts what was heard in the place of the story's text, under its own key, and lets the program propose marks for it anew.
 *
 * From here on it is read like any typed story: one prepares, another confirms. What was prepared before is waiting again.
 * Problems: `transcript-empty` (no words, or more than fit), `changed-by-other` when `basedOn` is not the newest revision.
 */
export async function saveTranscript(
  app: App,
  projectId: string,
  storyId: string,
  transcript: { readonly text: string; readonly basedOn: number },
  reviewer: Reviewer,
): Promise<Result<null, TranscriptProblem>> {
  // A NUL cannot be kept, and nobody can see it.
  const text = transcript.text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  if (text === '' || text.length > LONGEST_TRANSCRIPT) return fail({ code: 'transcript-empty' })
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, projectId, storyId) : undefined
    const redaction = story && (await findRedaction(tx, projectId, storyId))
    if (!story || !redaction) return fail({ code: 'story-unknown' })
    if (story.state !== 'proposed' && story.state !== 'prepared')
      return fail({ code: 'story-not-waiting' })
    if (redaction.revision !== transcript.basedOn) return fail({ code: 'changed-by-other' })
    const at = app.now()
    const original = await readOriginal(tx, { storyId, reader: reviewer.userId, at })
    if (!original || !(await setTranscribed(tx, projectId, storyId, dayOf(at))))
      return fail({ code: 'story-unknown' })
    const key = app.keys.unwrap(storyId, original.wrapped)
    const typed: Record<string, string> = JSON.parse(decrypt(key, original.cipher, storyId))
    const words = { ...typed, [STORY]: text }
    await replaceOriginal(tx, projectId, storyId, encrypt(key, JSON.stringify(words), storyId))
    const { marks, safety } = proposeMarks(words)
    await saveTranscribed(tx, {
      projectId,
      storyId,
      safety,
      marks: await withJudgements(app, tx, projectId, words, marks),
    })
    await recordEvent(tx, {
      projectId,
      kind: 'recording.transcribed',
      actorId: reviewer.userId,
      storyId,
      at,
    })
    return ok(null)
  })
}

/** What came with a story, as the review screen draws it. */
export type ReviewFiles = {
  readonly hasDrawing: boolean
  /** `isTranscribed` says whether somebody wrote it down. */
  readonly recording: { readonly isTranscribed: boolean } | undefined
}

/** Which files a story has; their contents come through `openFile` alone. */
export async function listFiles(
  app: App,
  projectId: string,
  storyId: string,
): Promise<ReviewFiles> {
  const files = await app.database.deidentification.inProject(projectId, (tx) =>
    listAttachments(tx, projectId, storyId),
  )
  const audio = files.find(({ kind }) => kind === 'audio')
  return {
    hasDrawing: files.some(({ kind }) => kind === 'drawing'),
    recording: audio && { isTranscribed: audio.transcribedOn !== null },
  }
}
