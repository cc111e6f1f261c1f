import { bigint, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { projects } from './surveys.ts'

/**
 * A row for each change of what charts count: a released story, a confirmed theme, a form. It says that something changed and nothing more;
 * whoever keeps numbers sees by the rows that they are of before. Written by the database itself, which forgets all but about the last
 * thousand.
 */
export const storyChanges = pgTable(
  'story_changes',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    number: bigint('number', { mode: 'number' }).generatedByDefaultAsIdentity(),
  },
  (t) => [primaryKey({ name: 'story_changes_pk', columns: [t.projectId, t.number] })],
)
