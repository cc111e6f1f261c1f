import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import type { EvidenceSpan } from '#db/schema/coding.ts'
import type { TellerRole } from '#db/schema/surveys.ts'

/** A released story with the passages of its themes, confirmed and suggested. */
export type CoveredStory = {
  readonly id: string
  readonly role: TellerRole
  readonly title: string
  readonly text: string
  readonly covered: readonly EvidenceSpan[]
}

/** Released stories of a project with what themes cover of them, at most `limit`, in the order of their ids, which is random. */
export async function listCoveredStories(
  db: Db,
  projectId: string,
  limit: number,
): Promise<readonly CoveredStory[]> {
  return (await db.execute(sql`
    select s.id, s.role, coalesce(s.released_title, '') as title, coalesce(s.released_text, '') as text,
      coalesce((select jsonb_agg(span) from codings c, jsonb_array_elements(c.evidence) span
        where c.project_id = s.project_id and c.story_id = s.id and c.state <> 'rejected'), '[]') as covered
    from stories s
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released'
    order by s.id limit ${limit}`)) as unknown as CoveredStory[]
}
