import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { users } from './people.ts'
import { projects } from './surveys.ts'

/**
 * A breach of personal data as it was discovered, or an exercise of one. Never about one teller: no story stands here.
 *
 * `data_classes` are keys of app/services/data-classes.server.ts. `reported_at` is when the authority was told.
 */
export const breaches = pgTable(
  'breaches',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    isDrill: boolean('is_drill').notNull(),
    what: text('what').notNull(),
    dataClasses: text('data_classes').array().notNull(),
    tellers: integer('tellers').notNull(),
    measures: text('measures').notNull(),
    discoveredAt: timestamp('discovered_at', { withTimezone: true }).notNull(),
    reportedAt: timestamp('reported_at', { withTimezone: true }),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    madeBy: text('made_by').references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ name: 'breaches_pk', columns: [t.projectId, t.id] }),
    foreignKey({
      name: 'breaches_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
    check('breaches_tellers_counted', sql`${t.tellers} >= 0`),
  ],
)
