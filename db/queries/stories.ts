import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codings } from '#db/schema/coding.ts'
import { codingActs, codingProgress } from '#db/schema/coding-acts.ts'
import { roundStories } from '#db/schema/rounds.ts'
import { storyTerms } from '#db/schema/search.ts'
import {
  consents,
  type RedactionMark,
  redactions,
  type SafetyMark,
  type StoryKind,
  type StoryState,
  stories,
} from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import { dropPassages } from './insights.ts'
import { deleteModelsOf } from './learning.ts'
import { deleteFromList } from './reading-list.ts'
import { dropCards } from './sense.ts'

export type StoryRow = {
  readonly projectId: string
  readonly id: string
  readonly role: TellerRole
  readonly kind: StoryKind
  readonly caseNumber: string
  readonly state: StoryState
  readonly submittedOn: string
  readonly isExample: boolean
  readonly readersNeeded: number
  readonly safetySignals: readonly string[]
  readonly preparedBy: string | null
  readonly releasedTitle: string | null
  readonly releasedText: string | null
  readonly answers: Record<string, unknown>
  readonly versionId: string
}

const columns = {
  projectId: stories.projectId,
  id: stories.id,
  role: stories.role,
  kind: stories.kind,
  caseNumber: stories.caseNumber,
  state: stories.state,
  submittedOn: stories.submittedOn,
  isExample: stories.isExample,
  readersNeeded: stories.readersNeeded,
  safetySignals: stories.safetySignals,
  preparedBy: stories.preparedBy,
  releasedTitle: stories.releasedTitle,
  releasedText: stories.releasedText,
  answers: stories.answers,
  versionId: stories.versionId,
}

/** One story of a project; the text only when it was released. */
export async function findStory(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<StoryRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(stories)
    .where(and(eq(stories.projectId, projectId), eq(stories.id, storyId)))
  return row
}

/** One story, kept from others until the transaction ends: whoever changes a story takes it this way first. */
export async function lockStory(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<StoryRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(stories)
    .where(and(eq(stories.projectId, projectId), eq(stories.id, storyId)))
    .for('no key update')
  return row
}

/** A story that waits, and whether its teller answered something that nobody read. */
export type QueueRow = StoryRow & { readonly hasAnswer: boolean }

const hasAnswer = sql<boolean>`exists (
  select from story_messages m where m.project_id = ${stories.projectId} and m.story_id = ${stories.id}
    and m.kind = 'from-teller' and m.read_on is null)`

/** Stories that wait for people: those with a safety signal first, then those with an unread answer, then the oldest. */
export async function listWaitingStories(db: Db, projectId: string): Promise<readonly QueueRow[]> {
  return db
    .select({ ...columns, hasAnswer })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        inArray(stories.state, ['received', 'proposed', 'prepared']),
      ),
    )
    .orderBy(
      desc(sql`cardinality(${stories.safetySignals}) > 0`),
      desc(hasAnswer),
      asc(stories.submittedOn),
      asc(stories.id),
    )
}

/** Released stories by id, in the order of the ids; missing or withdrawn ones are left out. */
export async function listReleasedStories(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<readonly StoryRow[]> {
  if (storyIds.length === 0) return []
  const rows = await db
    .select(columns)
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.state, 'released'),
        inArray(stories.id, [...storyIds]),
      ),
    )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return storyIds.flatMap((id) => byId.get(id) ?? [])
}

/** What the teller agreed to for one story. */
export async function findConsent(db: Db, projectId: string, storyId: string) {
  const [row] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.projectId, projectId), eq(consents.storyId, storyId)))
  return row
}

/** The story that a receipt belongs to, found by the keyed hash of the receipt, within the project of the transaction. */
export async function findStoryByReceipt(
  db: Db,
  projectId: string,
  receiptHash: Buffer,
): Promise<StoryRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(stories)
    .where(
      and(eq(stories.projectId, projectId), sql`${stories.id} = find_own_story(${receiptHash})`),
    )
  return row
}

/** The marks on one story with the revision that a change must build on. */
export async function findRedaction(db: Db, projectId: string, storyId: string) {
  const [row] = await db
    .select({ revision: redactions.revision, marks: redactions.marks, safety: redactions.safety })
    .from(redactions)
    .where(and(eq(redactions.projectId, projectId), eq(redactions.storyId, storyId)))
  return row
}

/** Stores what the program proposes and moves the story to 'proposed'. Does nothing to a story that people already have. */
export async function saveProposal(
  db: Db,
  proposal: {
    readonly projectId: string
    readonly storyId: string
    readonly marks: readonly RedactionMark[]
    readonly safety: readonly SafetyMark[]
  },
): Promise<void> {
  const { projectId, storyId, marks, safety } = proposal
  const moved = await db
    .update(stories)
    .set({ state: 'proposed', safetySignals: [...new Set(safety.map((mark) => mark.signal))] })
    .where(
      and(eq(stories.projectId, projectId), eq(stories.id, storyId), eq(stories.state, 'received')),
    )
    .returning({ id: stories.id })
  if (moved.length === 0) return
  // A corrected story has marks of its earlier text; their revision goes on, so that nobody mistakes one for the other.
  await db
    .insert(redactions)
    .values({ projectId, storyId, marks, safety })
    .onConflictDoUpdate({
      target: [redactions.projectId, redactions.storyId],
      set: { marks, safety, revision: sql`${redactions.revision} + 1` },
    })
}

/** Stores the marks on another text of a story, which waits to be prepared from here on. */
export async function saveTranscribed(
  db: Db,
  proposal: {
    readonly projectId: string
    readonly storyId: string
    readonly marks: readonly RedactionMark[]
    readonly safety: readonly SafetyMark[]
  },
): Promise<void> {
  const { projectId, storyId, marks, safety } = proposal
  await db
    .update(redactions)
    .set({ marks, safety, revision: sql`${redactions.revision} + 1` })
    .where(and(eq(redactions.projectId, projectId), eq(redactions.storyId, storyId)))
  await db
    .update(stories)
    .set({
      state: 'proposed',
      preparedBy: null,
      preparedAt: null,
      safetySignals: [...new Set(safety.map((mark) => mark.signal))],
    })
    .where(and(eq(stories.projectId, projectId), eq(stories.id, storyId)))
}

/** Replaces the marks when `basedOn` is still the newest revision; false when somebody else was first. */
export async function saveMarks(
  db: Db,
  change: {
    readonly projectId: string
    readonly storyId: string
    readonly basedOn: number
    readonly marks: readonly RedactionMark[]
  },
): Promise<boolean> {
  const changed = await db
    .update(redactions)
    .set({ marks: change.marks, revision: change.basedOn + 1 })
    .where(
      and(
        eq(redactions.projectId, change.projectId),
        eq(redactions.storyId, change.storyId),
        eq(redactions.revision, change.basedOn),
      ),
    )
    .returning({ revision: redactions.revision })
  return changed.length === 1
}

/** Marks a story as prepared by one person; false when it was no longer waiting for that. */
export async function setPrepared(
  db: Db,
  step: {
    readonly projectId: string
    readonly storyId: string
    readonly by: string
    readonly at: Date
  },
): Promise<boolean> {
  const moved = await db
    .update(stories)
    .set({ state: 'prepared', preparedBy: step.by, preparedAt: step.at })
    .where(
      and(
        eq(stories.projectId, step.projectId),
        eq(stories.id, step.storyId),
        inArray(stories.state, ['proposed', 'prepared']),
      ),
    )
    .returning({ id: stories.id })
  return moved.length === 1
}

/** Takes a story back to waiting for preparation, because its marks are being changed. */
export async function setUnprepared(db: Db, projectId: string, storyId: string): Promise<void> {
  await db
    .update(stories)
    .set({ state: 'proposed', preparedBy: null, preparedAt: null })
    .where(
      and(eq(stories.projectId, projectId), eq(stories.id, storyId), eq(stories.state, 'prepared')),
    )
}

/** Releases a prepared story with the text that teams will read; false when it was not prepared any more. */
export async function setReleased(
  db: Db,
  step: {
    readonly projectId: string
    readonly storyId: string
    readonly by: string
    readonly at: Date
    readonly title: string
    readonly text: string
  },
): Promise<boolean> {
  const moved = await db
    .update(stories)
    .set({
      state: 'released',
      releasedBy: step.by,
      releasedAt: step.at,
      releasedTitle: step.title,
      releasedText: step.text,
    })
    .where(
      and(
        eq(stories.projectId, step.projectId),
        eq(stories.id, step.storyId),
        eq(stories.state, 'prepared'),
      ),
    )
    .returning({ id: stories.id })
  return moved.length === 1
}

/** How many stories of a project were made up as examples. */
export async function countExamples(db: Db, projectId: string): Promise<number> {
  return db.$count(stories, and(eq(stories.projectId, projectId), eq(stories.isExample, true)))
}

/** Removes every example story with its receipt, consent and codings, and what was learned from it; gives their ids. Their originals go separately. */
export async function deleteExamples(db: Db, projectId: string): Promise<readonly string[]> {
  const gone = await db
    .delete(stories)
    .where(and(eq(stories.projectId, projectId), eq(stories.isExample, true)))
    .returning({ id: stories.id })
  const ids = gone.map((row) => row.id)
  await deleteModelsOf(db, projectId, ids)
  return ids
}

/**
 * Leaves of a withdrawn story only a tombstone, which refuses a second post of the same story. Models that learned from it go;
 * how many there were.
 */
export async function setWithdrawn(
  db: Db,
  projectId: string,
  storyId: string,
  day: string,
): Promise<{ readonly models: number }> {
  await db
    .delete(redactions)
    .where(and(eq(redactions.projectId, projectId), eq(redactions.storyId, storyId)))
  for (const table of [codings, codingActs, codingProgress])
    await db.delete(table).where(and(eq(table.projectId, projectId), eq(table.storyId, storyId)))
  await db
    .delete(roundStories)
    .where(and(eq(roundStories.projectId, projectId), eq(roundStories.storyId, storyId)))
  await db
    .delete(storyTerms)
    .where(and(eq(storyTerms.projectId, projectId), eq(storyTerms.storyId, storyId)))
  await dropPassages(db, projectId, storyId)
  await dropCards(db, projectId, storyId)
  await deleteFromList(db, projectId, storyId)
  await db
    .update(consents)
    .set({ withdrawnOn: day })
    .where(and(eq(consents.projectId, projectId), eq(consents.storyId, storyId)))
  await db
    .update(stories)
    .set({
      state: 'withdrawn',
      answers: {},
      safetySignals: [],
      releasedTitle: null,
      releasedText: null,
    })
    .where(and(eq(stories.projectId, projectId), eq(stories.id, storyId)))
  return { models: await deleteModelsOf(db, projectId, [storyId]) }
}

/** Marks the story that was sent under this key as a made-up example; gives its id. */
export async function setExample(
  db: Db,
  projectId: string,
  submissionHash: Buffer,
): Promise<{ readonly id: string; readonly state: StoryState } | undefined> {
  const [row] = await db
    .update(stories)
    .set({ isExample: true })
    .where(and(eq(stories.projectId, projectId), eq(stories.submissionHash, submissionHash)))
    .returning({ id: stories.id, state: stories.state })
  return row
}
