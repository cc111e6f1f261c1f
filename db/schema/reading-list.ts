import { date, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './people.ts'
import { stories } from './stories.ts'

/** The released stories that a team puts aside to read together, each once. */
export const readingList = pgTable(
  'reading_list',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    /** Why it is there; may be empty. */
    note: text('note').notNull(),
    addedBy: text('added_by').references(() => users.id, { onDelete: 'set null' }),
    addedOn: date('added_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'reading_list_pk', columns: [t.projectId, t.storyId] }),
    foreignKey({
      name: 'reading_list_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
  ],
)
