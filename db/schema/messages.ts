import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { storyOriginals } from './originals.ts'
import { users } from './people.ts'
import { bytes } from './stories.ts'

/** A note between readers, a message of theirs to the teller, or the teller's answer to it. */
export type MessageKind = 'note' | 'to-teller' | 'from-teller'

/**
 * Short texts that belong to a story, encrypted under the story's own key, and erased with its original.
 *
 * `number` counts per kind; an answer has the number of the message that it answers, so that each has one answer at most.
 * `written_by` is empty for a teller; `read_on` is the day on which a reader said to have read an answer. Whether a teller read
 * a message is not kept.
 */
export const storyMessages = pgTable(
  'story_messages',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    kind: text('kind').$type<MessageKind>().notNull(),
    number: integer('number').notNull(),
    sealed: bytes('sealed').notNull(),
    writtenBy: text('written_by').references(() => users.id, { onDelete: 'set null' }),
    writtenOn: date('written_on').notNull(),
    readOn: date('read_on'),
  },
  (t) => [
    primaryKey({
      name: 'story_messages_pk',
      columns: [t.projectId, t.storyId, t.kind, t.number],
    }),
    foreignKey({
      name: 'story_messages_original_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [storyOriginals.projectId, storyOriginals.storyId],
    }).onDelete('cascade'),
    check('story_messages_kind_known', sql`${t.kind} in ('note', 'to-teller', 'from-teller')`),
    check(
      'story_messages_teller_unnamed',
      sql`${t.kind} <> 'from-teller' or ${t.writtenBy} is null`,
    ),
  ],
)
