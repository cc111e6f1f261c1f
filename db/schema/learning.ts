import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { codebooks } from './coding.ts'
import { bytes } from './stories.ts'

/** What a model said of a theme on stories that it had not learned from, beside what people said there. */
export type ThemeFigures = {
  readonly code: string
  /** How often it was suggested. */
  readonly said: number
  /** How often people say so too. */
  readonly right: number
  /** How often people say so and it was not suggested. */
  readonly missed: number
}

/**
 * What was learned from the coded stories of one project. The newest number is in use; it can be made again from the stories,
 * the codebook and the seed, so it is in no backup.
 *
 * `content` is the model as compressed JSON. `figures` are of stories that were held out in turn. When a story goes, every model
 * that knows it (`story_ids`) goes with it.
 */
export const themeModels = pgTable(
  'theme_models',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    number: integer('number').notNull(),
    codebookId: uuid('codebook_id').notNull(),
    seed: integer('seed').notNull(),
    storyIds: uuid('story_ids').array().notNull(),
    content: bytes('content').notNull(),
    figures: jsonb('figures').$type<readonly ThemeFigures[]>().notNull(),
    /** Decisions from here on are not in it. */
    learnedAt: timestamp('learned_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'theme_models_pk', columns: [t.projectId, t.id] }),
    unique('theme_models_number_unique').on(t.projectId, t.number),
    foreignKey({
      name: 'theme_models_codebook_fk',
      columns: [t.projectId, t.codebookId],
      foreignColumns: [codebooks.projectId, codebooks.id],
    }).onDelete('cascade'),
  ],
)
