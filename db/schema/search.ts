import {
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { users } from './people.ts'
import { stories } from './stories.ts'
import { projects } from './surveys.ts'

/** The terms of each released story, made anew from its text whenever they are missing; never backed up. */
export const storyTerms = pgTable(
  'story_terms',
  {
    projectId: uuid('project_id').notNull(),
    storyId: uuid('story_id').notNull(),
    terms: text('terms').array().notNull(),
  },
  (t) => [
    primaryKey({ name: 'story_terms_pk', columns: [t.projectId, t.storyId] }),
    index('story_terms_index').using('gin', t.terms),
    foreignKey({
      name: 'story_terms_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
  ],
)

/** A search that somebody keeps under a name, for the own use or for the team: the part of the address after the question mark. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    search: text('search').notNull(),
    isShared: boolean('is_shared').notNull(),
    madeOn: date('made_on').notNull(),
  },
  (t) => [primaryKey({ name: 'saved_searches_pk', columns: [t.projectId, t.id] })],
)
