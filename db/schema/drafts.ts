import {
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
import type { SurveyDefinition } from '#surveys/definition.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { users } from './people.ts'
import { surveys, surveyVersions } from './surveys.ts'

/** What a survey will become: one draft a survey, always the state after its last edit. */
export const surveyDrafts = pgTable(
  'survey_drafts',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    definition: jsonb('definition').$type<SurveyDefinition>().notNull(),
    /** How many edits were done. */
    revision: integer('revision').notNull().default(0),
    /** The version that was published last, or from which the draft was made. */
    basedOnVersionId: uuid('based_on_version_id'),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    updatedBy: text('updated_by').references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ name: 'survey_drafts_pk', columns: [t.projectId, t.id] }),
    unique('survey_drafts_survey_unique').on(t.projectId, t.surveyId),
    foreignKey({
      name: 'survey_drafts_survey_fk',
      columns: [t.projectId, t.surveyId],
      foreignColumns: [surveys.projectId, surveys.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'survey_drafts_version_fk',
      columns: [t.projectId, t.basedOnVersionId],
      foreignColumns: [surveyVersions.projectId, surveyVersions.id],
    }).onDelete('cascade'),
  ],
)

/** What an edit was: done, taken back, or done again after all. */
export type EditKind = 'edit' | 'undo' | 'redo'

/**
 * Every edit of a draft in order, append-only: who did it when, and what takes it back.
 *
 * `key` is chosen by the screen, so that an edit that was sent twice is done once. `of` is the edit that an undo took back, or
 * the undo that a redo took back.
 */
export const surveyEdits = pgTable(
  'survey_edits',
  {
    projectId: uuid('project_id').notNull(),
    draftId: uuid('draft_id').notNull(),
    revision: integer('revision').notNull(),
    key: uuid('key').notNull(),
    kind: text('kind').$type<EditKind>().notNull(),
    of: integer('of'),
    edit: jsonb('edit').$type<Edit>().notNull(),
    inverse: jsonb('inverse').$type<Edit>().notNull(),
    by: text('by').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'survey_edits_pk', columns: [t.projectId, t.draftId, t.revision] }),
    unique('survey_edits_key_unique').on(t.projectId, t.draftId, t.key),
    foreignKey({
      name: 'survey_edits_draft_fk',
      columns: [t.projectId, t.draftId],
      foreignColumns: [surveyDrafts.projectId, surveyDrafts.id],
    }).onDelete('cascade'),
  ],
)

/** Who has a draft open now, and at which question; a row that ran out means nobody. */
export const surveyPresence = pgTable(
  'survey_presence',
  {
    projectId: uuid('project_id').notNull(),
    draftId: uuid('draft_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The name of a page or a question; empty for the survey as a whole. */
    place: text('place').notNull(),
    until: timestamp('until', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'survey_presence_pk', columns: [t.projectId, t.draftId, t.personId] }),
    foreignKey({
      name: 'survey_presence_draft_fk',
      columns: [t.projectId, t.draftId],
      foreignColumns: [surveyDrafts.projectId, surveyDrafts.id],
    }).onDelete('cascade'),
  ],
)
