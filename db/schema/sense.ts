import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { SenseAct, SenseStep } from '#analysis/sense/board.ts'
import { type Exercise, type LandEnds, NO_ENDS } from '#analysis/sense/exercises.ts'
import { insights } from './insights.ts'
import { users } from './people.ts'
import { stories } from './stories.ts'
import { projects } from './surveys.ts'

/** People in one room who read, sort, name and vote together. */
export const senseSessions = pgTable(
  'sense_sessions',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** With this, phones join. */
    code: text('code').notNull(),
    name: text('name').notNull(),
    step: text('step').$type<SenseStep>().notNull().default('read'),
    stepSince: timestamp('step_since', { withTimezone: true }).notNull(),
    /** Minutes for each step. */
    minutes: jsonb('minutes').$type<Readonly<Partial<Record<SenseStep, number>>>>().notNull(),
    /** The exercises that it has besides sorting. */
    exercises: jsonb('exercises').$type<readonly Exercise[]>().notNull().default([]),
    /** The ends of the landscape in the words of who made the session; empty ones have the words of the program. */
    ends: jsonb('ends').$type<LandEnds>().notNull().default(NO_ENDS),
    /** At how many tables people sit; each sorts the cards in its own way. */
    tables: smallint('tables').notNull().default(1),
    /** The insight that it is about; without a foreign key, so that a session outlives what it was about. */
    insightId: uuid('insight_id'),
    madeBy: text('made_by').references(() => users.id, { onDelete: 'set null' }),
    madeOn: date('made_on').notNull(),
    closedOn: date('closed_on'),
  },
  (t) => [
    primaryKey({ name: 'sense_sessions_pk', columns: [t.projectId, t.id] }),
    unique('sense_sessions_code').on(t.code),
    check(
      'sense_sessions_step_known',
      sql`${t.step} in ('read', 'sort', 'land', 'time', 'view', 'vote', 'done')`,
    ),
    check('sense_sessions_tables_few', sql`${t.tables} between 1 and 8`),
  ],
)

/**
 * What lies on the table of a session, by the number on the card: a story; a passage of one, as places with the hash of its words; an
 * insight of the team; or a pattern in the words of who made the session.
 */
export const senseCards = pgTable(
  'sense_cards',
  {
    projectId: uuid('project_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    number: smallint('number').notNull(),
    storyId: uuid('story_id'),
    start: integer('start'),
    end: integer('end'),
    wordsHash: text('words_hash'),
    insightId: uuid('insight_id'),
    words: text('words'),
  },
  (t) => [
    primaryKey({ name: 'sense_cards_pk', columns: [t.projectId, t.sessionId, t.number] }),
    foreignKey({
      name: 'sense_cards_session_fk',
      columns: [t.projectId, t.sessionId],
      foreignColumns: [senseSessions.projectId, senseSessions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'sense_cards_story_fk',
      columns: [t.projectId, t.storyId],
      foreignColumns: [stories.projectId, stories.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'sense_cards_insight_fk',
      columns: [t.projectId, t.insightId],
      foreignColumns: [insights.projectId, insights.id],
    }).onDelete('cascade'),
    check('sense_cards_one_kind', sql`num_nonnulls(${t.storyId}, ${t.insightId}, ${t.words}) = 1`),
    check(
      'sense_cards_passage_whole',
      sql`num_nonnulls(${t.start}, ${t.end}, ${t.wordsHash}) in (0, 3) and (${t.start} is null or ${t.storyId} is not null)`,
    ),
  ],
)

/**
 * What was done at the table, in one order for all screens. Added to, never changed. `id` is made on the device, so that an act
 * that is sent twice counts once; `who` is a number of that device for this session, not of a person.
 */
export const senseActs = pgTable(
  'sense_acts',
  {
    projectId: uuid('project_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    number: integer('number').notNull(),
    id: uuid('id').notNull(),
    who: uuid('who').notNull(),
    act: jsonb('act').$type<SenseAct>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'sense_acts_pk', columns: [t.projectId, t.sessionId, t.number] }),
    unique('sense_acts_once').on(t.projectId, t.sessionId, t.id),
    foreignKey({
      name: 'sense_acts_session_fk',
      columns: [t.projectId, t.sessionId],
      foreignColumns: [senseSessions.projectId, senseSessions.id],
    }).onDelete('cascade'),
  ],
)
