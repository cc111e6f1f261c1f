import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { TaskState } from '#analysis/insights/pilot-work.ts'
import { pilots } from './insights.ts'
import { users } from './people.ts'

/** What has to be done at a pilot. The row is how it stands now; who changed it before is in the log. */
export const pilotTasks = pgTable(
  'pilot_tasks',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    pilotId: uuid('pilot_id').notNull(),
    what: text('what').notNull(),
    /** An organisation or a name, as it was typed; empty: nobody yet. */
    who: text('who').notNull().default(''),
    dueOn: date('due_on'),
    state: text('state').$type<TaskState>().notNull().default('open'),
    /** Goes up with each change, so that nobody changes what they did not see. */
    revision: integer('revision').notNull().default(1),
    changedBy: text('changed_by').references(() => users.id, { onDelete: 'set null' }),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    madeOn: date('made_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pilot_tasks_pk', columns: [t.projectId, t.id] }),
    foreignKey({
      name: 'pilot_tasks_pilot_fk',
      columns: [t.projectId, t.pilotId],
      foreignColumns: [pilots.projectId, pilots.id],
    }).onDelete('cascade'),
    check('pilot_tasks_state_known', sql`${t.state} in ('open', 'done', 'dropped')`),
    check('pilot_tasks_what_said', sql`${t.what} <> ''`),
  ],
)

/**
 * What was decided at a pilot. Added to, never changed: a trigger refuses that, and lets rows go with their pilot alone.
 *
 * `recordedBy` is an account without a foreign key, as in the log: nothing that happens to an account changes a decision.
 */
export const pilotDecisions = pgTable(
  'pilot_decisions',
  {
    projectId: uuid('project_id').notNull(),
    pilotId: uuid('pilot_id').notNull(),
    number: smallint('number').notNull(),
    what: text('what').notNull(),
    why: text('why').notNull(),
    decidedOn: date('decided_on').notNull(),
    /** The earlier decision of this pilot that no longer holds because of this one. */
    replaces: smallint('replaces'),
    recordedBy: text('recorded_by').notNull(),
    recordedOn: date('recorded_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pilot_decisions_pk', columns: [t.projectId, t.pilotId, t.number] }),
    foreignKey({
      name: 'pilot_decisions_pilot_fk',
      columns: [t.projectId, t.pilotId],
      foreignColumns: [pilots.projectId, pilots.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'pilot_decisions_replaces_fk',
      columns: [t.projectId, t.pilotId, t.replaces],
      foreignColumns: [t.projectId, t.pilotId, t.number],
    }),
    unique('pilot_decisions_replaced_once').on(t.projectId, t.pilotId, t.replaces),
    check('pilot_decisions_replaces_earlier', sql`${t.replaces} < ${t.number}`),
    check('pilot_decisions_whole', sql`${t.what} <> '' and ${t.why} <> ''`),
  ],
)
