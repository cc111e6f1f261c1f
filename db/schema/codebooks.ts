import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { codings } from './coding.ts'
import { users } from './people.ts'
import { projects } from './surveys.ts'

/** The codebook that leads are working on, one a project; coding goes by the newest edition in `codebooks`. */
export const codebookDrafts = pgTable(
  'codebook_drafts',
  {
    projectId: uuid('project_id').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    /** The number of the newest step in it. */
    step: integer('step').notNull(),
  },
  (t) => [
    primaryKey({ name: 'codebook_drafts_pk', columns: [t.projectId] }),
    foreignKey({
      name: 'codebook_drafts_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
  ],
)

/**
 * One change that somebody made to the codebook: whole enough to tell it in words and to take it back. `codes` are the themes and groups
 * it touched. `edition` is the first edition that has it, empty while it is in the working copy alone.
 */
export const codebookSteps = pgTable(
  'codebook_steps',
  {
    projectId: uuid('project_id').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').notNull(),
    codes: text('codes').array().notNull(),
    patch: jsonb('patch').$type<unknown>().notNull(),
    moves: jsonb('moves').$type<unknown>().notNull(),
    /** The step that this one takes back. */
    takesBack: integer('takes_back'),
    edition: integer('edition'),
    madeBy: text('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'codebook_steps_pk', columns: [t.projectId, t.number] }),
    foreignKey({
      name: 'codebook_steps_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
    check('codebook_steps_back_only', sql`${t.takesBack} is null or ${t.takesBack} < ${t.number}`),
  ],
)

/**
 * A coding that went to another theme when a merge or split was published, so that it can be found and brought back.
 *
 * `coding_id` is where it is now; `moved_id` is its own id, another one when it was taken up in a coding of the same voice: then
 * `taken` is its whole row, and `joined` what the other said before and after. Goes with the coding when a story is withdrawn.
 */
export const codingMoves = pgTable(
  'coding_moves',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    codingId: uuid('coding_id').notNull(),
    movedId: uuid('moved_id').notNull(),
    step: integer('step').notNull(),
    /** The order in which codings moved in one step. */
    place: integer('place').notNull(),
    fromCode: text('from_code').notNull(),
    intoCode: text('into_code').notNull(),
    taken: jsonb('taken').$type<unknown>(),
    joined: jsonb('joined').$type<unknown>(),
    /** The step that brought it back. */
    takenBackBy: integer('taken_back_by'),
  },
  (t) => [
    primaryKey({ name: 'coding_moves_pk', columns: [t.projectId, t.id] }),
    index('coding_moves_step_index').on(t.projectId, t.step),
    index('coding_moves_coding_index').on(t.projectId, t.codingId),
    foreignKey({
      name: 'coding_moves_coding_fk',
      columns: [t.projectId, t.codingId],
      foreignColumns: [codings.projectId, codings.id],
    }).onDelete('cascade'),
  ],
)
