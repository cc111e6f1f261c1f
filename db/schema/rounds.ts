import {
  boolean,
  date,
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
import type { Direction, EvidenceSpan } from './coding.ts'
import { users } from './people.ts'
import { stories } from './stories.ts'
import { projects } from './surveys.ts'

/** A theme that a coder gave a story; offsets in UTF-16 units of the released text. */
export type JudgedTheme = {
  readonly code: string
  readonly direction: Direction
  readonly evidence: readonly EvidenceSpan[]
}

/** A sample of stories that two or more coders code without seeing each other. `coders` are accounts. */
export const codingRounds = pgTable(
  'coding_rounds',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    coders: text('coders').array().notNull(),
    madeBy: text('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeOn: date('made_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'coding_rounds_pk', columns: [t.projectId, t.id] }),
    unique('coding_rounds_number_unique').on(t.projectId, t.number),
  ],
)

/** A story of a round, and who wrote down what the coders decided about it together. */
export const roundStories = pgTable(
  'round_stories',
  {
    projectId: uuid('project_id').notNull(),
    roundId: uuid('round_id').notNull(),
    storyId: uuid('story_id').notNull(),
    resolvedBy: text('resolved_by').references(() => users.id, { onDelete: 'set null' }),
    resolvedAt: timestamp('resolved_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ name: 'round_stories_pk', columns: [t.projectId, t.roundId, t.storyId] }),
    foreignKey({
      name: 'round_stories_round_fk',
      columns: [t.projectId, t.roundId],
      foreignColumns: [codingRounds.projectId, codingRounds.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'round_stories_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
  ],
)

/** What one coder says about one story of a round. Nobody else of the round sees it before all are done with everything. */
export const roundJudgements = pgTable(
  'round_judgements',
  {
    projectId: uuid('project_id').notNull(),
    roundId: uuid('round_id').notNull(),
    storyId: uuid('story_id').notNull(),
    coderId: text('coder_id')
      .notNull()
      .references(() => users.id),
    themes: jsonb('themes').$type<readonly JudgedTheme[]>().notNull(),
    isDone: boolean('is_done').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'round_judgements_pk',
      columns: [t.projectId, t.roundId, t.storyId, t.coderId],
    }),
    foreignKey({
      name: 'round_judgements_story_fk',
      columns: [t.projectId, t.roundId, t.storyId],
      foreignColumns: [roundStories.projectId, roundStories.roundId, roundStories.storyId],
    }).onDelete('cascade'),
  ],
)
