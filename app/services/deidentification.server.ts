import { randomUUID } from 'node:crypto'
import { findIdentifiers } from '#analysis/deidentify/find.ts'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'
import { type RedactedField, redact } from '#analysis/deidentify/redact.ts'
import { loadLanguageCues } from '#analysis/safety/languages.ts'
import { findSafetySignals } from '#analysis/safety/signals.ts'
import type { Db } from '#db/client.server.ts'
import { deleteRecording, listAttachments } from '#db/queries/attachments.ts'
import { insertJob, recordEvent } from '#db/queries/events.ts'
import { hasUnreadAnswer, listMessages } from '#db/queries/messages.ts'
import { deleteOriginals, readOriginal } from '#db/queries/originals.ts'
import { findName } from '#db/queries/people.ts'
import {
  findConsent,
  findRedaction,
  findStory,
  listWaitingStories,
  lockStory,
  type QueueRow,
  type StoryRow,
  saveMarks,
  saveProposal,
  setPrepared,
  setReleased,
  setUnprepared,
} from '#db/queries/stories.ts'
import { findProjectById } from '#db/queries/surveys.ts'
import type { MessageKind } from '#db/schema/messages.ts'
import type { MemberRole } from '#db/schema/people.ts'
import type { RedactionMark, SafetyMark } from '#db/schema/stories.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { isId } from './http.server.ts'
import { judged, unjudged, withJudgements } from './judged-words.server.ts'
import { decrypt } from './keys.server.ts'
import { applyEdit, type MarkEdit, type Original } from './mark-edit.server.ts'
import { openMessage } from './message-seals.server.ts'

export type { MarkEdit, Original, RedactionMark, SafetyMark }

/** Who acts: a person of staff in one project. */
export type Reviewer = { readonly userId: string; readonly role: MemberRole }

/** Opens the text as typed, and gives the key for what else is kept under it. PostgreSQL writes down every call, whoever asks. */
export async function openWithKey(
  app: App,
  db: Db,
  { id }: { readonly id: string },
  reader: string,
): Promise<{ readonly original: Original; readonly key: Buffer } | undefined> {
  const found = await readOriginal(db, { storyId: id, reader, at: app.now() })
  if (!found) return undefined
  const key = app.keys.unwrap(id, found.wrapped)
  return { original: JSON.parse(decrypt(key, found.cipher, id)), key }
}

/** The text as typed alone. */
export async function openOriginal(
  app: App,
  db: Db,
  story: { readonly id: string },
  reader: string,
): Promise<Original | undefined> {
  return (await openWithKey(app, db, story, reader))?.original
}

/** Erases the text as typed and its key. */
export async function eraseOriginal(db: Db, projectId: string, storyId: string): Promise<void> {
  await deleteOriginals(db, projectId, [storyId])
}

/**
 * The program's proposal for every field: what to replace, what might need it, and what a moderator must see first.
 * `cues` are those of the language in which the form was read, beside the Dutch ones.
 */
export function proposeMarks(
  original: Original,
  cues?: Awaited<ReturnType<typeof loadLanguageCues>>,
): {
  readonly marks: readonly RedactionMark[]
  readonly safety: readonly SafetyMark[]
} {
  const marks: RedactionMark[] = []
  const safety: SafetyMark[] = []
  for (const [field, text] of Object.entries(original)) {
    const { identifiers, hints } = findIdentifiers(text, dutchDictionary())
    const mark = (on: boolean) => (find: (typeof identifiers)[number]) => {
      marks.push({ field, ...find, by: 'program', on })
    }
    identifiers.forEach(mark(true))
    hints.forEach(mark(false))
    for (const signal of findSafetySignals(text, cues)) safety.push({ field, ...signal })
  }
  return { marks, safety }
}

/** Reads one received story and stores what the program proposes. Doing it twice changes nothing. */
export async function deidentifyStory(app: App, projectId: string, storyId: string): Promise<void> {
  await app.database.deidentification.inProject(projectId, async (tx) => {
    // A teller may be correcting it at this moment: what is read must be what the marks are stored for.
    await lockStory(tx, projectId, storyId)
    const original = await openOriginal(app, tx, { id: storyId }, 'program')
    if (!original) return
    const consent = await findConsent(tx, projectId, storyId)
    const cues = consent && (await loadLanguageCues(consent.locale))
    const { marks, safety } = proposeMarks(original, cues)
    await saveProposal(tx, {
      projectId,
      storyId,
      safety,
      marks: await withJudgements(app, tx, projectId, original, marks),
    })
    await recordEvent(tx, {
      projectId,
      kind: 'story.proposed',
      actorId: 'program',
      storyId,
      at: app.now(),
    })
  })
}

/** The fields with every mark that is on replaced; numbering is shared by all fields of the story. */
function redactWith(
  original: Original,
  marks: readonly RedactionMark[],
): Readonly<Record<string, RedactedField>> {
  const byField: Record<string, RedactionMark[]> = {}
  for (const field of Object.keys(original)) {
    byField[field] = marks.filter((mark) => mark.on && mark.field === field)
  }
  return redact(original, byField)
}

/** A note, a message or an answer as readers see it; `writer` is empty for a teller. */
export type StoryMessage = {
  readonly kind: MessageKind
  readonly number: number
  readonly text: string
  readonly writtenOn: string
  readonly writer: string | null
  readonly isUnread: boolean
}

export type Review = {
  readonly story: StoryRow
  readonly original: Original
  readonly marks: readonly RedactionMark[]
  readonly safety: readonly SafetyMark[]
  readonly revision: number
  readonly result: Readonly<Record<string, RedactedField>>
  readonly consent: Readonly<Record<string, unknown>>
  readonly preparedByName: string | undefined
  /** Notes of readers, messages to the teller and answers, the oldest first. */
  readonly messages: readonly StoryMessage[]
  /** Why this person cannot confirm now, or undefined when they can. */
  readonly mayNotConfirm: ConfirmProblem['code'] | undefined
}

export type ReviewProblem =
  | { readonly code: 'story-unknown' }
  | { readonly code: 'story-not-waiting' }

/** One waiting story for the review screen, original and result side by side. The read is logged. */
export async function loadReview(
  app: App,
  projectId: string,
  storyId: string,
  reviewer: Reviewer,
): Promise<Result<Review, ReviewProblem>> {
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await findStory(tx, projectId, storyId) : undefined
    if (!story) return fail({ code: 'story-unknown' })
    const redaction = await findRedaction(tx, projectId, storyId)
    if (!redaction || (story.state !== 'proposed' && story.state !== 'prepared'))
      return fail({ code: 'story-not-waiting' })
    const opened = await openWithKey(app, tx, story, reviewer.userId)
    if (!opened) return fail({ code: 'story-unknown' })
    const { original, key } = opened
    const messages = await listMessages(tx, projectId, storyId)
    const consent = await findConsent(tx, projectId, storyId)
    return ok({
      story,
      original,
      ...redaction,
      marks: unjudged(redaction.marks),
      result: redactWith(original, redaction.marks),
      consent: consent?.choices ?? {},
      preparedByName: story.preparedBy ? await findName(tx, story.preparedBy) : undefined,
      messages: messages.map((message) => ({
        kind: message.kind,
        number: message.number,
        text: openMessage(key, storyId, message),
        writtenOn: message.writtenOn,
        writer: message.writer,
        isUnread: message.kind === 'from-teller' && message.readOn === null,
      })),
      mayNotConfirm: await whyNotConfirm(tx, story, reviewer),
    })
  })
}

/** The stories that wait, without their text. */
export async function loadQueue(app: App, projectId: string): Promise<readonly QueueRow[]> {
  return app.database.deidentification.inProject(projectId, (db) =>
    listWaitingStories(db, projectId),
  )
}

export type PrepareProblem =
  | ReviewProblem
  | { readonly code: 'changed-by-other' }
  | { readonly code: 'mark-outside-text' }
  | { readonly code: 'not-transcribed' }

/**
 * Stores edited marks. With `isDone` the reviewer stands behind the marks as they are now, and the story is prepared.
 *
 * Without it the story goes back to waiting for preparation, so that nobody confirms what is still being changed.
 * Problems: `changed-by-other` when `basedOn` is not the newest revision (nothing is changed), `mark-outside-text` when
 * added words are nowhere in the story, `not-transcribed` when a recording has to be written down first.
 */
export async function editMarks(
  app: App,
  projectId: string,
  storyId: string,
  edit: MarkEdit & { readonly basedOn: number; readonly isDone: boolean },
  reviewer: Reviewer,
): Promise<Result<null, PrepareProblem>> {
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, projectId, storyId) : undefined
    const redaction = story && (await findRedaction(tx, projectId, storyId))
    if (!story || !redaction) return fail({ code: 'story-unknown' })
    if (redaction.revision !== edit.basedOn) return fail({ code: 'changed-by-other' })
    if (story.state !== 'proposed' && story.state !== 'prepared')
      return fail({ code: 'story-not-waiting' })
    const original = await openOriginal(app, tx, story, reviewer.userId)
    if (!original) return fail({ code: 'story-unknown' })

    if (edit.isDone && (await waitsForTranscript(tx, story)))
      return fail({ code: 'not-transcribed' })
    const edited = applyEdit(original, unjudged(redaction.marks), edit)
    if (!edited) return fail({ code: 'mark-outside-text' })
    const marks = edit.isDone ? judged(app, projectId, original, edited) : edited
    const saved = await saveMarks(tx, { projectId, storyId, basedOn: edit.basedOn, marks })
    if (!saved) return fail({ code: 'changed-by-other' })
    if (edit.isDone) await prepare(app, tx, story, reviewer)
    else await setUnprepared(tx, projectId, storyId)
    return ok(null)
  })
}

/** Whether this story was spoken and nobody has written it down. */
async function waitsForTranscript(db: Db, story: StoryRow): Promise<boolean> {
  const files = await listAttachments(db, story.projectId, story.id)
  return files.some(({ kind, transcribedOn }) => kind === 'audio' && transcribedOn === null)
}

async function prepare(app: App, db: Db, story: StoryRow, reviewer: Reviewer): Promise<void> {
  const step = { projectId: story.projectId, storyId: story.id, by: reviewer.userId, at: app.now() }
  if (!(await setPrepared(db, step)))
    throw new Error('the story left the queue inside its own transaction')
  await recordEvent(db, {
    projectId: story.projectId,
    kind: 'story.prepared',
    actorId: reviewer.userId,
    storyId: story.id,
    at: app.now(),
  })
}

/** Everything that was typed in a survey of needs, answer by answer. */
function allTexts(result: Readonly<Record<string, RedactedField>>): string {
  return Object.values(result)
    .map((field) => field.text)
    .join('\n\n')
}

export type ConfirmProblem =
  | ReviewProblem
  | { readonly code: 'changed-by-other' }
  | { readonly code: 'not-prepared' }
  | { readonly code: 'needs-another-person' }
  | { readonly code: 'needs-a-lead' }
  | { readonly code: 'answer-unread' }

const LEADS: readonly MemberRole[] = ['lead', 'administrator']

async function whyNotConfirm(
  db: Db,
  story: StoryRow,
  reviewer: Reviewer,
): Promise<'not-prepared' | 'needs-another-person' | 'needs-a-lead' | 'answer-unread' | undefined> {
  const project = await findProjectById(db, story.projectId)
  const needsLead =
    project?.settings.leadForYouthAndSafety !== false &&
    (story.role === 'jongere' || story.role === 'kind' || story.safetySignals.length > 0)
  if (story.state !== 'prepared') return 'not-prepared'
  if (story.readersNeeded > 1 && story.preparedBy === reviewer.userId) return 'needs-another-person'
  if (needsLead && !LEADS.includes(reviewer.role)) return 'needs-a-lead'
  if (await hasUnreadAnswer(db, story.projectId, story.id)) return 'answer-unread'
  return undefined
}

/**
 * Releases a prepared story: from here on teams may read the result, and themes are suggested for it. Its recording is erased.
 *
 * Problems: `not-prepared`, `needs-another-person` (who prepared cannot confirm), `needs-a-lead` (youth and safety stories),
 * `answer-unread` (its teller wrote something that nobody read),
 * `changed-by-other` (the marks are not those that this person saw).
 */
export async function confirmStory(
  app: App,
  projectId: string,
  storyId: string,
  basedOn: number,
  reviewer: Reviewer,
): Promise<Result<null, ConfirmProblem>> {
  const outcome = await app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, projectId, storyId) : undefined
    const redaction = story && (await findRedaction(tx, projectId, storyId))
    if (!story || !redaction) return fail({ code: 'story-unknown' as const })
    if (redaction.revision !== basedOn) return fail({ code: 'changed-by-other' as const })
    const why = await whyNotConfirm(tx, story, reviewer)
    if (why) return fail({ code: why })
    const original = await openOriginal(app, tx, story, reviewer.userId)
    if (!original) return fail({ code: 'story-unknown' as const })

    const result = redactWith(original, redaction.marks)
    const at = app.now()
    const released = await setReleased(tx, {
      projectId,
      storyId,
      by: reviewer.userId,
      at,
      title: result.title?.text ?? '',
      text: story.kind === 'needs' ? allTexts(result) : (result.story?.text ?? ''),
    })
    if (!released) return fail({ code: 'not-prepared' as const })
    const actorId = reviewer.userId
    await recordEvent(tx, { projectId, kind: 'story.released', actorId, storyId, at })
    // A voice tells who somebody is: what it said stands in the text now.
    if (await deleteRecording(tx, projectId, storyId))
      await recordEvent(tx, { projectId, kind: 'recording.erased', actorId, storyId, at })
    // Themes belong to stories: the words of a survey of needs stand beside its numbers.
    if (story.kind === 'story')
      await insertJob(tx, { projectId, id: randomUUID(), kind: 'suggest', storyId })
    return ok(null)
  })
  if (outcome.ok) app.wakeWorker()
  return outcome
}
