import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Attribution } from '#analysis/dashboard/attribution.ts'
import { users } from './people.ts'
import { stories } from './stories.ts'
import { projects } from './surveys.ts'

/** An uitgave: tables as they were on the day, protected against recomputing. Never changed afterwards. */
export const releases = pgTable(
  'releases',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    madeBy: text('made_by').references(() => users.id),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'releases_pk', columns: [t.projectId, t.id] }),
    unique('releases_number_unique').on(t.projectId, t.number),
  ],
)

/** Which stories a team may open from a release, and under which themes. */
export const releaseStories = pgTable(
  'release_stories',
  {
    projectId: uuid('project_id').notNull(),
    releaseId: uuid('release_id').notNull(),
    storyId: uuid('story_id').notNull(),
    codes: text('codes').array().notNull(),
    /** Under which words of a fixed list a sentence of it may be quoted; empty in releases of before: the role alone. */
    attribution: text('attribution').$type<Attribution>(),
  },
  (t) => [
    check(
      'release_stories_attribution_known',
      sql`${t.attribution} in ('ouder', 'jongere', 'kind', 'professional', 'ander', 'ouder together', 'ouder lt1', 'ouder 1to3', 'ouder 3to6', 'ouder gt6')`,
    ),
    primaryKey({ name: 'release_stories_pk', columns: [t.projectId, t.releaseId, t.storyId] }),
    foreignKey({
      name: 'release_stories_release_fk',
      columns: [t.projectId, t.releaseId],
      foreignColumns: [releases.projectId, releases.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'release_stories_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
  ],
)
