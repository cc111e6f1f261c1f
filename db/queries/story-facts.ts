import { sql } from 'drizzle-orm'
import { parseOnTime, type StoryFact } from '#analysis/dashboard/facts.ts'
import type { Db } from '#db/client.server.ts'

/** A fact with what a release needs to know besides: which story, and what its teller allows. */
export type ReleasableFact = StoryFact & {
  readonly storyId: string
  readonly isShareable: boolean
  /** How long the parents are apart, as it was answered. */
  readonly apart: unknown
}

type Row = {
  readonly id: string
  readonly role: StoryFact['role']
  readonly day: string
  readonly on_time: unknown
  readonly tenths: unknown
  readonly themes: readonly { code: string; direction: 'helped' | 'hindered' | 'mixed' }[] | null
  readonly shareable: boolean
  readonly apart: unknown
}

const isTenths = (value: unknown): value is readonly [number, number, number] =>
  Array.isArray(value) && value.length === 3

/**
 * Every released story of a project (no survey of needs) as a fact: the answers to the core questions and the confirmed themes, no text.
 *
 * Suggested themes are left out: a suggestion is not a fact. Ordered by story id, which is random.
 */
export async function listStoryFacts(
  db: Db,
  projectId: string,
): Promise<readonly ReleasableFact[]> {
  const rows = (await db.execute(sql`
    select s.id, s.role, s.submitted_on::text as day, s.answers -> 'on_time' as on_time, s.answers -> 'about_apart' as apart,
      coalesce(s.answers -> 'difference' -> 'tenths', s.answers -> 'difference') as tenths, c.themes,
      coalesce(consents.choices ->> 'consent_share', 'no') = 'yes' as shareable
    from stories s
    join consents on consents.project_id = s.project_id and consents.story_id = s.id
    left join (
      select story_id, jsonb_agg(jsonb_build_object('code', code, 'direction', direction) order by code) as themes
      from codings where project_id = ${projectId} and state = 'confirmed' and said_by <> 'teller'
      group by story_id
    ) c on c.story_id = s.id
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released'
    order by s.id`)) as unknown as Row[]
  return rows.map((row) => ({
    storyId: row.id,
    isShareable: row.shareable,
    apart: row.apart,
    role: row.role,
    day: row.day,
    ...onTimeOf(row.on_time),
    ...(isTenths(row.tenths) || row.tenths === 'na' ? { difference: row.tenths } : {}),
    themes: row.themes ?? [],
  }))
}

function onTimeOf(answer: unknown): Pick<StoryFact, 'onTime'> {
  const onTime = parseOnTime(answer)
  return onTime === undefined ? {} : { onTime }
}
