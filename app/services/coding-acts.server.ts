import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Db } from '#db/client.server.ts'
import type { CodingRow } from '#db/queries/coding.ts'
import {
  type ActKind,
  type CodingContent,
  findCoding,
  findCodingOf,
  findProgress,
  insertActs,
  insertCodingOf,
  saveCoding,
  saveProgress,
} from '#db/queries/coding-acts.ts'
import { type EventKind, recordEvent } from '#db/queries/events.ts'
import { findStory, type StoryRow } from '#db/queries/stories.ts'
import type { Direction, EvidenceSpan } from '#db/schema/coding.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { isId } from './http.server.ts'
import { askToLearn } from './learning.server.ts'

/** What a coder does at one coding; `basedOn` is the revision that was seen. */
type AtCoding = { readonly codingId: string; readonly basedOn: number }

/** Everything that a coder can do at one story. Passages are UTF-16 offsets in its released text. */
export type CodingAct =
  | (AtCoding & { readonly kind: 'accepted'; readonly direction: Direction | undefined })
  | (AtCoding & { readonly kind: 'rejected' })
  | (AtCoding & { readonly kind: 'reopened' })
  | (AtCoding & { readonly kind: 'direction'; readonly direction: Direction })
  | (AtCoding & { readonly kind: 'passage'; readonly evidence: readonly EvidenceSpan[] })
  | (AtCoding & { readonly kind: 'noted'; readonly note: string })
  | (AtCoding & { readonly kind: 'discuss' })
  | (AtCoding & { readonly kind: 'discussed' })
  | {
      readonly kind: 'coded'
      readonly theme: string
      readonly evidence: readonly EvidenceSpan[]
      readonly direction: Direction
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'not-done' }

export type ActProblem =
  | { readonly code: 'story-unknown' }
  | { readonly code: 'coding-unknown' }
  | { readonly code: 'coding-changed' }
  | { readonly code: 'theme-missing' }
  | { readonly code: 'passage-empty' }
  | { readonly code: 'note-long' }

/** What an act changed: the coding, when there is one, and the batch by which it is taken back. */
export type Acted = { readonly batch: string; readonly codingId: string | undefined }

export const LONGEST_NOTE = 1000

/**
 * Does one thing at a released story, writes down what was there before and after it, and asks for a training.
 *
 * Problems: `coding-changed` (somebody else, or the program, changed this coding after it was seen: nothing is done),
 * `coding-unknown`, `theme-unknown`, `passage-empty` (no words, or outside the text), `note-long`.
 */
export async function actOnStory(
  app: App,
  projectId: string,
  storyId: string,
  act: CodingAct,
  by: string,
): Promise<Result<Acted, ActProblem>> {
  const codebook = await loadCodebook(app, projectId)
  return app.database.staff.inProject(projectId, async (db) => {
    const story = isId(storyId) ? await findStory(db, projectId, storyId) : undefined
    if (story?.state !== 'released' || story.kind !== 'story')
      return fail({ code: 'story-unknown' as const })
    const desk: Desk = { db, story, by, at: app.now(), batch: randomUUID() }
    if (act.kind === 'done' || act.kind === 'not-done') return markDone(desk, act.kind === 'done')
    if ('evidence' in act && !isPassage(act.evidence, story))
      return fail({ code: 'passage-empty' as const })
    if (act.kind === 'coded') {
      if (!codebook.themes.some(({ code }) => code === act.theme))
        return fail({ code: 'theme-missing' as const })
      return codePassage(desk, act)
    }
    if (act.kind === 'noted' && act.note.length > LONGEST_NOTE)
      return fail({ code: 'note-long' as const })
    const coding = await findCoding(db, { projectId, id: act.codingId })
    if (coding?.storyId !== storyId) return fail({ code: 'coding-unknown' as const })
    return change(desk, coding, act.basedOn, act.kind, changeOf(act))
  })
}

/** What every step of one act needs. */
export type Desk = {
  readonly db: Db
  readonly story: Pick<StoryRow, 'projectId' | 'id' | 'releasedText'>
  readonly by: string
  readonly at: Date
  readonly batch: string
}

function changeOf(act: Extract<CodingAct, AtCoding>) {
  switch (act.kind) {
    case 'accepted':
      return { state: 'confirmed', ...(act.direction ? { direction: act.direction } : {}) } as const
    case 'rejected':
      return { state: 'rejected' } as const
    case 'reopened':
      return { state: 'suggested' } as const
    case 'direction':
      return { direction: act.direction }
    case 'passage':
      return { evidence: act.evidence }
    case 'noted':
      return { note: act.note }
    case 'discuss':
      return { isToDiscuss: true }
    case 'discussed':
      return { isToDiscuss: false }
  }
}

/** Passages that are words of the released text, one after the other. */
function isPassage(
  evidence: readonly EvidenceSpan[],
  story: Pick<StoryRow, 'releasedText'>,
): boolean {
  const text = story.releasedText ?? ''
  return (
    evidence.length > 0 &&
    evidence.every(
      ({ start, end }) =>
        Number.isInteger(start) &&
        start >= 0 &&
        end <= text.length &&
        text.slice(start, end).trim(),
    )
  )
}

/** As much of a coding as acts change. */
export function contentOf(coding: CodingRow): CodingContent {
  const { code, saidBy, state, direction, evidence, note, isToDiscuss } = coding
  const by = saidBy === 'program' ? saidBy : 'team'
  return { code, saidBy: by, state, direction, evidence, note, isToDiscuss }
}

const EVENTS: Readonly<Partial<Record<ActKind, EventKind>>> = {
  accepted: 'coding.confirmed',
  coded: 'coding.confirmed',
  rejected: 'coding.rejected',
  undone: 'coding.undone',
  done: 'story.coded',
}

/**
 * Changes a coding that was seen at revision `basedOn`, or that this very person changed last: two presses in a row are no
 * quarrel. A change that changes nothing is no act.
 */
export async function change(
  desk: Desk,
  coding: CodingRow,
  basedOn: number,
  kind: ActKind,
  content: Partial<CodingContent>,
): Promise<Result<Acted, ActProblem>> {
  const { db, story, by, at, batch } = desk
  const isMine = coding.decidedBy === by
  if (coding.revision !== basedOn && !isMine) return fail({ code: 'coding-changed' })
  const before = contentOf(coding)
  const done = { batch, codingId: coding.id }
  if (isDeepStrictEqual(before, { ...before, ...content }) && !coding.isPassageGone) return ok(done)
  const where = { projectId: story.projectId, id: coding.id }
  const after = await saveCoding(db, { ...where, basedOn: coding.revision, content, by, at })
  if (!after) return fail({ code: 'coding-changed' })
  await writeDown(desk, { kind, codingId: coding.id, before, after: contentOf(after) })
  return ok(done)
}

/**
 * Gives a passage a theme. Where the story has the theme already, also as a suggestion or a rejected one, that coding is
 * confirmed and gets the passage besides its own; a story has every theme once.
 */
async function codePassage(
  desk: Desk,
  act: Extract<CodingAct, { kind: 'coded' }>,
): Promise<Result<Acted, ActProblem>> {
  const { db, story, by, at, batch } = desk
  const { projectId, id: storyId } = story
  const { theme: code, evidence, direction } = act
  const known = await findCodingOf(db, { projectId, storyId, code })
  if (known) {
    // A suggested or rejected theme had a passage that nobody stood behind.
    const own = known.state === 'confirmed' && !known.isPassageGone ? known.evidence : []
    return change(desk, known, known.revision, 'coded', {
      state: 'confirmed',
      direction,
      evidence: joined([...own, ...evidence]),
    })
  }
  const content: CodingContent = {
    code,
    saidBy: 'team',
    state: 'confirmed',
    direction,
    evidence: joined(evidence),
    note: '',
    isToDiscuss: false,
  }
  const id = randomUUID()
  const made = await insertCodingOf(db, { projectId, id, storyId, content, by, at })
  if (!made) return fail({ code: 'coding-changed' })
  await writeDown(desk, { kind: 'coded', codingId: id, before: null, after: content })
  return ok({ batch, codingId: id })
}

/** Passages in the order of the text; those that overlap become one. */
export function joined(spans: readonly EvidenceSpan[]): readonly EvidenceSpan[] {
  const whole: EvidenceSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1)
    if (last && span.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else whole.push({ start: span.start, end: span.end })
  }
  return whole
}

/** Says that a story is coded to the end, or takes that back. */
export async function markDone(desk: Desk, isDone: boolean): Promise<Result<Acted, ActProblem>> {
  const { db, story, by, at, batch } = desk
  const { projectId, id: storyId } = story
  const before = await findProgress(db, projectId, storyId)
  if ((before?.isDone ?? false) !== isDone) {
    const who = isDone ? { doneBy: by, doneAt: at } : { doneBy: null, doneAt: null }
    await saveProgress(db, { projectId, storyId, isDone, ...who })
    await writeDown(desk, { kind: isDone ? 'done' : 'not-done' })
  }
  return ok({ batch, codingId: undefined })
}

/** Writes an act down: for taking back, for who works beside, and in the log; and asks for a training. */
export async function writeDown(
  { db, story, by, at, batch }: Desk,
  act: {
    readonly kind: ActKind
    readonly codingId?: string
    readonly before?: CodingContent | null
    readonly after?: CodingContent | null
    readonly undoes?: string
  },
): Promise<void> {
  const { projectId, id: storyId } = story
  await insertActs(db, [{ projectId, batch, storyId, actorId: by, at, ...act }])
  const code = (act.after ?? act.before)?.code
  await recordEvent(db, {
    projectId,
    kind: EVENTS[act.kind] ?? 'coding.changed',
    actorId: by,
    storyId,
    details: { act: act.kind, ...(code ? { code } : {}) },
    at,
  })
  await askToLearn(db, projectId, storyId)
}
