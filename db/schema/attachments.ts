import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, ofStory } from './stories.ts'

/** A story as it was spoken, or the photo of a drawing. */
export type AttachmentKind = 'audio' | 'drawing'

/**
 * What came with a story besides words, encrypted under the story's own key. One file reads and writes this table.
 *
 * `transcribed_on` is the day on which somebody first wrote down what a recording says. The type of a file is told by its
 * first bytes alone, so it is under the key as well.
 */
export const attachments = pgTable(
  'attachments',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    storyId: uuid('story_id').notNull(),
    kind: text('kind').$type<AttachmentKind>().notNull(),
    cipher: bytes('cipher').notNull(),
    addedOn: date('added_on').notNull(),
    transcribedOn: date('transcribed_on'),
  },
  (t) => [
    primaryKey({ name: 'attachments_pk', columns: [t.projectId, t.id] }),
    unique('attachments_one_of_each').on(t.projectId, t.storyId, t.kind),
    foreignKey({
      name: 'attachments_story_fk',
      columns: [t.projectId, t.storyId],
      ...ofStory,
    }).onDelete('cascade'),
    check('attachments_kind_known', sql`${t.kind} in ('audio', 'drawing')`),
  ],
)
