import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
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
import type { Locale, SurveyDefinition } from '#surveys/definition.ts'

export type TellerRole = 'ouder' | 'jongere' | 'kind' | 'professional' | 'ander'

/** A text per language; `nl` always there. */
export type LocalWords = { readonly nl: string } & Partial<Readonly<Record<Locale, string>>>

/**
 * What a lead decides for a project.
 *
 * `readers` is how many different people see a story before release; the sentence that tellers read is made from it.
 * Minimums are numbers of tellers below which a cell of a release stays hidden. `languagesRead` are the languages that a
 * native speaker read for this project, `verifiedOn` the help lines that a lead checked, by key: when, who, and which number
 * or site it was then; `places` are where tellers can go nearby. `register` is what only people know of the register of processing:
 * who is responsible, whom to ask, on what ground, and who processes for them.
 */
export type ProjectSettings = {
  readonly readers: 1 | 2
  readonly leadForYouthAndSafety: boolean
  readonly minimumCell: number
  readonly minimumCellSensitive: number
  readonly languagesRead?: readonly string[]
  readonly verifiedOn?: Readonly<
    Record<string, { readonly on: string; readonly by: string; readonly contact: string }>
  >
  readonly places?: readonly {
    readonly id: string
    readonly name: string
    readonly whatFor: string
    readonly phone: string
    readonly site: string
    readonly municipality: string
  }[]
  readonly register?: {
    readonly controller: string
    readonly officer: string
    readonly ground: string
    readonly processors: string
  }
}

/**
 * `sandboxOf` is there in a trial project alone: the project whose draft is tried in it. It never changes; a trial has made-up
 * stories, no public page, and goes as a whole.
 */
export const projects = pgTable(
  'projects',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    name: jsonb('name').$type<LocalWords>().notNull(),
    why: jsonb('why').$type<LocalWords>().notNull(),
    readBy: jsonb('read_by').$type<LocalWords>().notNull(),
    settings: jsonb('settings').$type<ProjectSettings>().notNull(),
    isExample: boolean('is_example').notNull().default(false),
    sandboxOf: uuid('sandbox_of').references((): AnyPgColumn => projects.id, {
      onDelete: 'cascade',
    }),
  },
  (t) => [unique('projects_slug_unique').on(t.slug)],
)

/** Where a survey was copied from; `version` is missing when only a draft was there. */
export type CopiedFrom = {
  readonly project: string
  readonly survey: string
  readonly version?: number
}

export const surveys = pgTable(
  'surveys',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    kind: text('kind').$type<'story' | 'needs'>().notNull(),
    role: text('role').$type<TellerRole>(),
    /** Of which survey of which project this began as a copy, by their addresses then. */
    copiedFrom: jsonb('copied_from').$type<CopiedFrom>(),
  },
  (t) => [
    primaryKey({ name: 'surveys_pk', columns: [t.projectId, t.id] }),
    unique('surveys_slug_unique').on(t.projectId, t.slug),
  ],
)

/** What was asked, for ever as it was asked: a trigger refuses every change of a row. */
export const surveyVersions = pgTable(
  'survey_versions',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    surveyId: uuid('survey_id').notNull(),
    number: integer('number').notNull(),
    definition: jsonb('definition').$type<SurveyDefinition>().notNull(),
    fingerprint: text('fingerprint').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull().defaultNow(),
    /** Former names of questions that were renamed since the version before, by the name now. */
    lineage: jsonb('lineage').$type<Readonly<Record<string, string>>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ name: 'survey_versions_pk', columns: [t.projectId, t.id] }),
    unique('survey_versions_number_unique').on(t.projectId, t.surveyId, t.number),
    foreignKey({
      name: 'survey_versions_survey_fk',
      columns: [t.projectId, t.surveyId],
      foreignColumns: [surveys.projectId, surveys.id],
    }).onDelete('cascade'),
  ],
)

/** Closed is for now; archived is out of sight of tellers, for good. */
export type StoryPointState = 'open' | 'closed' | 'archived'

/** A place where stories are asked for (vertelpunt). */
export const storyPoints = pgTable(
  'story_points',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    role: text('role').$type<TellerRole>().notNull(),
    surveyId: uuid('survey_id').notNull(),
    versionId: uuid('version_id').notNull(),
    state: text('state').$type<StoryPointState>().notNull(),
    position: integer('position').notNull(),
    openedOn: date('opened_on').notNull(),
    /** Since when it is not open; forms that were open then are taken in for some weeks. */
    closedOn: date('closed_on'),
    /** The last day on which somebody can begin. */
    closesOn: date('closes_on'),
    /** From how many received on nobody begins any more. */
    quota: integer('quota'),
    /** How many a lead hopes for. */
    target: integer('target'),
  },
  (t) => [
    primaryKey({ name: 'story_points_pk', columns: [t.projectId, t.id] }),
    unique('story_points_slug_unique').on(t.projectId, t.slug),
    foreignKey({
      name: 'story_points_survey_fk',
      columns: [t.projectId, t.surveyId],
      foreignColumns: [surveys.projectId, surveys.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'story_points_version_fk',
      columns: [t.projectId, t.versionId],
      foreignColumns: [surveyVersions.projectId, surveyVersions.id],
    }).onDelete('cascade'),
    check('story_points_state_known', sql`${t.state} in ('open', 'closed', 'archived')`),
    check('story_points_numbers_positive', sql`${t.quota} > 0 and ${t.target} > 0`),
  ],
)
