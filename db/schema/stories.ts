import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Doubt } from '#surveys/doubts.ts'
import { users } from './people.ts'
import { storyPoints, surveyVersions, type TellerRole } from './surveys.ts'

/** A bytea column as a Buffer. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * Needs of which nothing was typed are `counted` at once: there is nothing to review. What is perhaps no story is `doubted`
 * until a person has looked: no program reads it, and nothing counts it.
 */
export type StoryState =
  | 'received'
  | 'proposed'
  | 'prepared'
  | 'released'
  | 'counted'
  | 'withdrawn'
  | 'doubted'

/** A told story, or the answers to a survey of needs. */
export type StoryKind = 'story' | 'needs'

/**
 * One told story, or one answered survey of needs: what was chosen, never what was typed.
 *
 * `submitted_on` is a day and `id` is random, so that rows tell nothing about the moment.
 * `submission_hash` and `content_hash` are keyed hashes: they recognise a repeated post and reveal nothing.
 */
export const stories = pgTable(
  'stories',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    storyPointId: uuid('story_point_id').notNull(),
    versionId: uuid('version_id').notNull(),
    role: text('role').$type<TellerRole>().notNull(),
    kind: text('kind').$type<StoryKind>().notNull().default('story'),
    caseNumber: text('case_number').notNull(),
    submissionHash: bytes('submission_hash').notNull(),
    contentHash: bytes('content_hash').notNull(),
    answers: jsonb('answers').$type<Record<string, unknown>>().notNull(),
    submittedOn: date('submitted_on').notNull(),
    isExample: boolean('is_example').notNull().default(false),
    state: text('state').$type<StoryState>().notNull().default('received'),
    readersNeeded: smallint('readers_needed').notNull().default(2),
    safetySignals: text('safety_signals').array().notNull().default(sql`'{}'`),
    /** Why this is perhaps no story; empty for nearly all. */
    doubts: text('doubts').array().$type<Doubt[]>().notNull().default(sql`'{}'`),
    preparedBy: text('prepared_by').references(() => users.id),
    preparedAt: timestamp('prepared_at', { withTimezone: true }),
    releasedBy: text('released_by').references(() => users.id),
    releasedAt: timestamp('released_at', { withTimezone: true }),
    releasedTitle: text('released_title'),
    releasedText: text('released_text'),
  },
  (t) => [
    primaryKey({ name: 'stories_pk', columns: [t.projectId, t.id] }),
    unique('stories_submission_unique').on(t.projectId, t.submissionHash),
    unique('stories_case_number_unique').on(t.projectId, t.caseNumber),
    index('stories_state_index').on(t.projectId, t.state, t.submittedOn),
    index('stories_kind_index').on(t.projectId, t.kind, t.state),
    // How many were received at each place, without looking at the stories themselves.
    index('stories_point_index').on(t.projectId, t.storyPointId, t.state, t.isExample),
    foreignKey({
      name: 'stories_point_fk',
      columns: [t.projectId, t.storyPointId],
      foreignColumns: [storyPoints.projectId, storyPoints.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'stories_version_fk',
      columns: [t.projectId, t.versionId],
      foreignColumns: [surveyVersions.projectId, surveyVersions.id],
    }).onDelete('cascade'),
    check(
      'stories_state_known',
      sql`${t.state} in ('received', 'proposed', 'prepared', 'released', 'counted', 'withdrawn', 'doubted')`,
    ),
    check('stories_kind_known', sql`${t.kind} in ('story', 'needs')`),
    check('stories_counted_are_needs', sql`${t.state} <> 'counted' or ${t.kind} = 'needs'`),
    check(
      'stories_released_has_text',
      sql`${t.state} <> 'released' or ${t.releasedText} is not null`,
    ),
    check(
      'stories_two_people',
      sql`${t.state} <> 'released' or ${t.isExample} or ${t.readersNeeded} < 2
        or (${t.preparedBy} is not null and ${t.releasedBy} is not null and ${t.preparedBy} <> ${t.releasedBy})`,
    ),
  ],
)

/** The story that a row belongs to, for a foreign key. */
export const ofStory = { foreignColumns: [stories.projectId, stories.id] as [PgColumn, PgColumn] }

/** The keyed hash of the code that a teller keeps. */
export const receipts = pgTable(
  'receipts',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    receiptHash: bytes('receipt_hash').notNull(),
  },
  (t) => [
    primaryKey({ name: 'receipts_pk', columns: [t.projectId, t.storyId] }),
    unique('receipts_hash_unique').on(t.receiptHash),
    foreignKey({
      name: 'receipts_story_fk',
      columns: [t.projectId, t.storyId],
      ...ofStory,
    }).onDelete('cascade'),
  ],
)

/** What the teller agreed to, with the fingerprint of the sentences that were shown. */
export const consents = pgTable(
  'consents',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    textHash: text('text_hash').notNull(),
    locale: text('locale').notNull(),
    choices: jsonb('choices').$type<Record<string, unknown>>().notNull(),
    givenOn: date('given_on').notNull(),
    withdrawnOn: date('withdrawn_on'),
  },
  (t) => [
    primaryKey({ name: 'consents_pk', columns: [t.projectId, t.storyId] }),
    foreignKey({
      name: 'consents_story_fk',
      columns: [t.projectId, t.storyId],
      ...ofStory,
    }).onDelete('cascade'),
  ],
)

/**
 * One place in the original that is, or might be, replaced.
 *
 * Holds positions only, never the words: UTF-16 offsets [start, end) in the field as typed.
 * `on` false is a proposal that a person undid, or a hint nobody took.
 */
export type RedactionMark = {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly type: string
  readonly rule: string
  readonly confidence: number
  readonly by: 'program' | 'person'
  readonly on: boolean
  /** Stands for the word once a person decided about it: a hash under the server's key, another in every project. */
  readonly word?: string
  /** In how many stories people left the word, had it replaced, and marked it themselves, when that changed what is proposed. */
  readonly judged?: {
    readonly rejected: number
    readonly accepted: number
    readonly byHand: number
  }
}

export type SafetyMark = {
  readonly field: string
  readonly signal: string
  readonly start: number
  readonly end: number
}

export const redactions = pgTable(
  'redactions',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    revision: integer('revision').notNull().default(1),
    marks: jsonb('marks').$type<readonly RedactionMark[]>().notNull(),
    safety: jsonb('safety').$type<readonly SafetyMark[]>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'redactions_pk', columns: [t.projectId, t.storyId] }),
    foreignKey({
      name: 'redactions_story_fk',
      columns: [t.projectId, t.storyId],
      ...ofStory,
    }).onDelete('cascade'),
  ],
)
