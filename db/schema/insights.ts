import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PatternMark } from '#analysis/explore/scan.ts'
import type { FrozenView } from '#analysis/insights/frozen-view.ts'
import type { InsightState } from '#analysis/insights/insight.ts'
import type { PilotPlan, PilotStep } from '#analysis/insights/pilot.ts'
import { users } from './people.ts'
import { stories } from './stories.ts'
import { projects } from './surveys.ts'

/** What a team reads in a pattern: a claim in its own words, with the numbers as they were on the day. */
export const insights = pgTable(
  'insights',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    claim: text('claim').notNull(),
    /** What else it could mean. */
    readings: text('readings').array().notNull().default(sql`'{}'`),
    view: jsonb('view').$type<FrozenView>().notNull(),
    state: text('state').$type<InsightState>().notNull().default('draft'),
    reason: text('reason').notNull().default(''),
    /** What tellers and the public read of it; empty until a lead tells it back. */
    toldNl: text('told_nl').notNull().default(''),
    toldEn: text('told_en').notNull().default(''),
    toldOn: date('told_on'),
    /** A story that the team composed of at least three cited ones, and since when the public may read it. */
    composed: text('composed').notNull().default(''),
    composedOn: date('composed_on'),
    /** How many cited stories were taken back since; nothing says which. */
    lost: smallint('lost').notNull().default(0),
    madeBy: text('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeOn: date('made_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'insights_pk', columns: [t.projectId, t.id] }),
    check('insights_state_known', sql`${t.state} in ('draft', 'ready', 'dropped')`),
  ],
)

/**
 * A passage of a released story that an insight cites. Places alone, never the words: those are read from the story.
 *
 * `wordsHash` says whether the text there is still what was cited.
 */
export const insightPassages = pgTable(
  'insight_passages',
  {
    projectId: uuid('project_id').notNull(),
    insightId: uuid('insight_id').notNull(),
    storyId: uuid('story_id').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    wordsHash: text('words_hash').notNull(),
    /** Says otherwise than the claim. */
    contradicts: boolean('contradicts').notNull(),
    citedOn: date('cited_on').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'insight_passages_pk',
      columns: [t.projectId, t.insightId, t.storyId, t.start],
    }),
    index('insight_passages_story_index').on(t.projectId, t.storyId),
    foreignKey({
      name: 'insight_passages_insight_fk',
      columns: [t.projectId, t.insightId],
      foreignColumns: [insights.projectId, insights.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'insight_passages_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
    check('insight_passages_in_order', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
)

/** What organisations try out, from idea to adopted or stopped. */
export const pilots = pgTable(
  'pilots',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** "Hoe kunnen we …?" */
    question: text('question').notNull(),
    step: text('step').$type<PilotStep>().notNull().default('idea'),
    plan: jsonb('plan').$type<PilotPlan>().notNull(),
    toldNl: text('told_nl').notNull().default(''),
    toldEn: text('told_en').notNull().default(''),
    toldOn: date('told_on'),
    /**
     * Where its new stories come in. A foreign key in 0027 that a definition cannot say: when the story point goes, this is empty and the
     * project stays.
     */
    storyPointId: uuid('story_point_id'),
    madeOn: date('made_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pilots_pk', columns: [t.projectId, t.id] }),
    check(
      'pilots_step_known',
      sql`${t.step} in ('idea', 'proposal', 'running', 'adopted', 'stopped')`,
    ),
  ],
)

/** Which insights a pilot is built on. */
export const pilotInsights = pgTable(
  'pilot_insights',
  {
    projectId: uuid('project_id').notNull(),
    pilotId: uuid('pilot_id').notNull(),
    insightId: uuid('insight_id').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pilot_insights_pk', columns: [t.projectId, t.pilotId, t.insightId] }),
    foreignKey({
      name: 'pilot_insights_pilot_fk',
      columns: [t.projectId, t.pilotId],
      foreignColumns: [pilots.projectId, pilots.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'pilot_insights_insight_fk',
      columns: [t.projectId, t.insightId],
      foreignColumns: [insights.projectId, insights.id],
    }).onDelete('cascade'),
  ],
)

/** Every step that a pilot took, with its reason. Added to, never changed. */
export const pilotSteps = pgTable(
  'pilot_steps',
  {
    projectId: uuid('project_id').notNull(),
    pilotId: uuid('pilot_id').notNull(),
    number: smallint('number').notNull(),
    step: text('step').$type<PilotStep>().notNull(),
    reason: text('reason').notNull(),
    takenBy: text('taken_by').references(() => users.id, { onDelete: 'set null' }),
    takenAt: timestamp('taken_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'pilot_steps_pk', columns: [t.projectId, t.pilotId, t.number] }),
    foreignKey({
      name: 'pilot_steps_pilot_fk',
      columns: [t.projectId, t.pilotId],
      foreignColumns: [pilots.projectId, pilots.id],
    }).onDelete('cascade'),
  ],
)

/** What a team thinks of a pattern that the scan found, by the key of the pattern. */
export const patternMarks = pgTable(
  'pattern_marks',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    mark: text('mark').$type<PatternMark>().notNull(),
    markedBy: text('marked_by').references(() => users.id, { onDelete: 'set null' }),
    markedOn: date('marked_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pattern_marks_pk', columns: [t.projectId, t.key] }),
    check('pattern_marks_known', sql`${t.mark} in ('remarkable', 'not', 'redundant')`),
  ],
)

/** A figure that others measured, entered by a lead with its source: shown beside patterns, never as ours. */
export const outsideFigures = pgTable(
  'outside_figures',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** As it was published, with its unit: "14 weken". */
    value: text('value').notNull(),
    source: text('source').notNull(),
    /** The day or the end of the period that it is about. */
    asOf: date('as_of').notNull(),
    addedBy: text('added_by').references(() => users.id, { onDelete: 'set null' }),
    addedOn: date('added_on').notNull(),
  },
  (t) => [primaryKey({ name: 'outside_figures_pk', columns: [t.projectId, t.id] })],
)
