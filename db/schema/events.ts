import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes } from './stories.ts'
import { projects } from './surveys.ts'

/**
 * What happened, append-only, written in the transaction that did it.
 *
 * `at` stays empty for what a teller caused: of those only the day is kept. Ids are random, so that their order tells
 * no hour either.
 */
export const events = pgTable(
  'events',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind').notNull(),
    actorId: text('actor_id'),
    storyId: uuid('story_id'),
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    day: date('day').notNull(),
    at: timestamp('at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ name: 'events_pk', columns: [t.projectId, t.id] }),
    index('events_kind_index').on(t.projectId, t.kind),
  ],
)

/**
 * The events of staff as a chain: each hash covers the one before it and everything of its event.
 *
 * Filled by a trigger when a transaction commits. Events of tellers and of the program are not in it, because a number would
 * tell their order.
 */
export const auditChain = pgTable(
  'audit_chain',
  {
    projectId: uuid('project_id').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    eventId: uuid('event_id').notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [
    primaryKey({ name: 'audit_chain_pk', columns: [t.projectId, t.number] }),
    unique('audit_chain_event_unique').on(t.projectId, t.eventId),
  ],
)

/** Work that waits. Claimed under a lease, deleted when done. */
export const jobs = pgTable(
  'jobs',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    kind: text('kind').$type<'deidentify' | 'suggest' | 'learn' | 'make-up'>().notNull(),
    storyId: uuid('story_id').notNull(),
    attempts: integer('attempts').notNull().default(0),
    dueAt: timestamp('due_at', { withTimezone: true }).notNull().defaultNow(),
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ name: 'jobs_pk', columns: [t.projectId, t.id] }),
    index('jobs_due_index').on(t.dueAt),
  ],
)

/**
 * One row about this database as a whole: which master key it belongs to, so that a wrong or lost key is noticed before
 * anything is written, and whether the first run came to its end.
 */
export const instance = pgTable('instance', {
  id: integer('id').primaryKey(),
  keyFingerprint: text('key_fingerprint').notNull(),
  firstRunDoneAt: timestamp('first_run_done_at', { withTimezone: true }),
})
