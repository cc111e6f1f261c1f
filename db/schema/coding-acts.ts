import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CodingState, Direction, EvidenceSpan } from './coding.ts'
import { users } from './people.ts'
import { stories } from './stories.ts'

/** What a person can do at the coding screen. */
export const ACT_KINDS = [
  'accepted',
  'rejected',
  'reopened',
  'coded',
  'passage',
  'direction',
  'noted',
  'discuss',
  'discussed',
  'done',
  'not-done',
  'undone',
] as const

export type ActKind = (typeof ACT_KINDS)[number]

/** As much of a coding as a person can change: what an act had before it, and after it. */
export type CodingContent = {
  readonly code: string
  readonly saidBy: 'program' | 'team'
  readonly state: CodingState
  readonly direction: Direction
  readonly evidence: readonly EvidenceSpan[]
  readonly note: string
  readonly isToDiscuss: boolean
}

/**
 * What coders did, one row an act, never changed: for taking back, and for showing it to who works beside them.
 *
 * `before` is empty when the act made the coding, `after` when taking back removed it; both are empty for acts on the whole
 * story. Acts of one press share their `batch`. An act that takes back names the batch in `undoes`.
 */
export const codingActs = pgTable(
  'coding_acts',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    number: bigint('number', { mode: 'number' }).notNull().generatedByDefaultAsIdentity(),
    batch: uuid('batch').notNull(),
    storyId: uuid('story_id').notNull(),
    codingId: uuid('coding_id'),
    actorId: text('actor_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind').$type<ActKind>().notNull(),
    before: jsonb('before').$type<CodingContent>(),
    after: jsonb('after').$type<CodingContent>(),
    undoes: uuid('undoes'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'coding_acts_pk', columns: [t.projectId, t.id] }),
    index('coding_acts_story_index').on(t.projectId, t.storyId, t.number),
    index('coding_acts_actor_index').on(t.projectId, t.actorId, t.number),
    index('coding_acts_undoes_index').on(t.projectId, t.undoes).where(sql`${t.undoes} is not null`),
    foreignKey({
      name: 'coding_acts_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
  ],
)

/**
 * How far the coding of a released story is: with which model its open suggestions were made (none: the codebook alone) and for
 * which edition of the codebook, and who said that it is done.
 */
export const codingProgress = pgTable(
  'coding_progress',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    modelId: uuid('model_id'),
    codebookId: uuid('codebook_id'),
    /** When somebody last opened it: what is being read does not change under their hands. */
    seenAt: timestamp('seen_at', { withTimezone: true }),
    isDone: boolean('is_done').notNull().default(false),
    doneBy: text('done_by').references(() => users.id),
    doneAt: timestamp('done_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ name: 'coding_progress_pk', columns: [t.projectId, t.storyId] }),
    foreignKey({
      name: 'coding_progress_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
  ],
)
