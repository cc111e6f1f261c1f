import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { users } from './people.ts'
import { stories } from './stories.ts'
import { projects } from './surveys.ts'

/** A published edition of a project's codebook. The codebook's content is data, checked by the analysis library. */
export const codebooks = pgTable(
  'codebooks',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    /** Why it was published, in the words of who did; nobody published the first. */
    note: text('note').notNull().default(''),
    publishedBy: text('published_by').references(() => users.id, { onDelete: 'set null' }),
    publishedAt: timestamp('published_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ name: 'codebooks_pk', columns: [t.projectId, t.id] }),
    unique('codebooks_number_unique').on(t.projectId, t.number),
  ],
)

export type Direction = 'helped' | 'hindered' | 'mixed'
export type CodingState = 'suggested' | 'confirmed' | 'rejected'
export type EvidenceSpan = { readonly start: number; readonly end: number }
export type CodingReason = { readonly cue: string; readonly start: number; readonly end: number }

/**
 * A theme on a story: who says so, which way it worked, and the passage that shows it.
 *
 * Offsets are UTF-16 units [start, end) of the released text. Dashboards count `confirmed` rows of program and team only: what
 * a teller recognised stands beside them, has no passage, and leaves the direction `unsaid`, because nobody asked.
 */
export const codings = pgTable(
  'codings',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    storyId: uuid('story_id').notNull(),
    code: text('code').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    score: real('score'),
    /** How likely the program found this suggestion when it made it; empty where a person coded. */
    probability: real('probability'),
    evidence: jsonb('evidence').$type<readonly EvidenceSpan[]>().notNull(),
    reasons: jsonb('reasons').$type<readonly CodingReason[]>().notNull(),
    saidBy: text('said_by').$type<'program' | 'team' | 'teller'>().notNull(),
    state: text('state').$type<CodingState>().notNull(),
    decidedBy: text('decided_by').references(() => users.id),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    /** Goes up with every change by a person; who changes says which one was seen. */
    revision: integer('revision').notNull().default(1),
    note: text('note').notNull().default(''),
    /** Somebody wants to talk about it. */
    isToDiscuss: boolean('is_to_discuss').notNull().default(false),
    /** The words that it rested on were changed in the released text: somebody has to look. */
    isPassageGone: boolean('is_passage_gone').notNull().default(false),
  },
  (t) => [
    primaryKey({ name: 'codings_pk', columns: [t.projectId, t.id] }),
    unique('codings_code_unique').on(t.projectId, t.storyId, t.code, t.saidBy),
    index('codings_code_index').on(t.projectId, t.code, t.state),
    index('codings_discuss_index')
      .on(t.projectId, t.storyId)
      .where(sql`${t.isToDiscuss} or ${t.isPassageGone}`),
    foreignKey({
      name: 'codings_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
    check(
      'codings_direction_known',
      sql`${t.direction} in ('helped', 'hindered', 'mixed') or (${t.saidBy} = 'teller' and ${t.direction} = 'unsaid')`,
    ),
    check('codings_state_known', sql`${t.state} in ('suggested', 'confirmed', 'rejected')`),
  ],
)
