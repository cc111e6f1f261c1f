import { type SQL, sql } from 'drizzle-orm'
import { parseOnTime, type StoryFact } from '#analysis/dashboard/facts.ts'
import type { Db } from '#db/client.server.ts'
import { municipalityOf } from '#surveys/municipalities.ts'

/** A fact with what a release needs to know besides: which story, and what its teller allows. */
export type ReleasableFact = StoryFact & {
  readonly storyId: string
  readonly isShareable: boolean
  /** How long the parents are apart, as it was answered. */
  readonly apart: unknown
  /** Where it came in. */
  readonly storyPointId: string
  /** The published version that was answered, and what was chosen in it; nothing that was typed. */
  readonly versionId: string
  readonly answers: Readonly<Record<string, unknown>>
}

type Row = {
  readonly id: string
  readonly role: StoryFact['role']
  readonly day: string
  readonly themes: readonly { code: string; direction: 'helped' | 'hindered' | 'mixed' }[] | null
  readonly shareable: boolean
  readonly story_point_id: string
  readonly version_id: string
  readonly answers: Readonly<Record<string, unknown>>
}

const isTenths = (value: unknown): value is readonly [number, number, number] =>
  Array.isArray(value) && value.length === 3

/** Rows that are read at once: enough to be fast, few enough that other requests go on. */
const ROUND = 5_000

/**
 * Every released story of a project (no survey of needs) as a fact: the answers to the core questions and the confirmed themes, no text.
 *
 * Suggested themes are left out: a suggestion is not a fact. Ordered by story id, which is random.
 */
export async function listStoryFacts(
  db: Db,
  projectId: string,
): Promise<readonly ReleasableFact[]> {
  const facts: ReleasableFact[] = []
  for await (const round of readStoryFacts(db, projectId)) facts.push(...round)
  return facts
}

/** The same stories in the same order, some thousands at a time, so that they need not all be in memory. */
export async function* readStoryFacts(
  db: Db,
  projectId: string,
): AsyncGenerator<readonly ReleasableFact[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await readRound(db, projectId, after)
    if (rows.length > 0) yield rows.map(factOf)
    if (rows.length < ROUND) return
    after = rows.at(-1)?.id ?? after
  }
}

/** The versions that released stories answered, each with the role of who tells there. */
export async function listAnsweredVersions(
  db: Db,
  projectId: string,
): Promise<ReadonlyMap<string, StoryFact['role']>> {
  const rows = (await db.execute(sql`
    select version_id, min(role) as role from stories
    where project_id = ${projectId} and kind = 'story' and state = 'released' group by version_id`)) as unknown as readonly {
    version_id: string
    role: StoryFact['role']
  }[]
  return new Map(rows.map((row) => [row.version_id, row.role]))
}

/** These stories alone, those of them that are released. In the order of their ids. */
export async function listFactsOf(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<readonly ReleasableFact[]> {
  if (storyIds.length === 0) return []
  const ids = sql.join(
    storyIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  return (await readFacts(db, projectId, sql`id in (${ids})`)).map(factOf)
}

const readRound = (db: Db, projectId: string, after: string) =>
  readFacts(db, projectId, sql`id > ${after}`)

async function readFacts(db: Db, projectId: string, which: SQL): Promise<readonly Row[]> {
  return (await db.execute(sql`
    select s.id, s.role, s.submitted_on::text as day, s.story_point_id, s.version_id, s.answers, c.themes,
      coalesce(consents.choices ->> 'consent_share', 'no') = 'yes' as shareable
    from (
      select * from stories
      where project_id = ${projectId} and ${which} and kind = 'story' and state = 'released'
      order by id limit ${ROUND}
    ) s
    join consents on consents.project_id = s.project_id and consents.story_id = s.id
    left join lateral (
      select jsonb_agg(jsonb_build_object('code', code, 'direction', direction) order by code) as themes
      from codings
      where project_id = ${projectId} and story_id = s.id and state = 'confirmed' and said_by <> 'teller'
    ) c on true
    order by s.id`)) as unknown as readonly Row[]
}

function factOf(row: Row): ReleasableFact {
  return {
    storyId: row.id,
    isShareable: row.shareable,
    storyPointId: row.story_point_id,
    versionId: row.version_id,
    answers: row.answers,
    apart: row.answers.about_apart,
    role: row.role,
    day: row.day,
    ...onTimeOf(row.answers.on_time),
    ...differenceOf(row.answers.difference),
    ...placeOf(row),
    themes: row.themes ?? [],
  }
}

/**
 * Changes whenever a released story, a confirmed theme or a form of this project does: a text to compare, that says nothing else.
 *
 * All notes of changes that are there now; a change that is committed late brings its note late.
 */
export async function stampStoryFacts(db: Db, projectId: string): Promise<string> {
  const [row] = (await db.execute(sql`
    select coalesce(md5(string_agg(number::text, ',' order by number)), '') as stamp
    from story_changes where project_id = ${projectId}`)) as unknown as { stamp: string }[]
  return row?.stamp ?? ''
}

function onTimeOf(answer: unknown): Pick<StoryFact, 'onTime'> {
  const onTime = parseOnTime(answer)
  return onTime === undefined ? {} : { onTime }
}

function placeOf({ role, answers }: Row): Pick<StoryFact, 'municipality'> {
  const municipality = municipalityOf(role, answers)
  return municipality === undefined ? {} : { municipality }
}

function differenceOf(answer: unknown): Pick<StoryFact, 'difference'> {
  const tenths = (answer as { tenths?: unknown } | null | undefined)?.tenths ?? answer
  return isTenths(tenths) || tenths === 'na' ? { difference: tenths } : {}
}
