import { foreignKey, pgSchema, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { bytes, ofStory } from './stories.ts'

/** The text as typed, encrypted under the story's own key. One file reads and writes this table. */
export const storyOriginals = pgTable(
  'story_originals',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    cipher: bytes('cipher').notNull(),
  },
  (t) => [
    primaryKey({ name: 'story_originals_pk', columns: [t.projectId, t.storyId] }),
    foreignKey({
      name: 'story_originals_story_fk',
      columns: [t.projectId, t.storyId],
      ...ofStory,
    }).onDelete('cascade'),
  ],
)

/** Keys live apart from what they open: never in a backup of the stories. */
export const vault = pgSchema('vault')

export const storyKeys = vault.table(
  'story_keys',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    wrapped: bytes('wrapped').notNull(),
  },
  (t) => [primaryKey({ name: 'story_keys_pk', columns: [t.projectId, t.storyId] })],
)
