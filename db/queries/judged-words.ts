import { sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'

/** In how many stories of one project people judged a word, by its hash. A story counts once. */
export type JudgedWord = {
  readonly word: string
  readonly type: string
  /** Stories in which the program proposed it, ticked, and people left it in the text. */
  readonly rejected: number
  /** Stories in which people had it replaced after the program found it. */
  readonly accepted: number
  /** Stories in which people marked it and the program had not. */
  readonly byHand: number
}

/**
 * What people decided about these words, from the marks of prepared stories as they are now; words without any decision are
 * left out. In no order. A story that was withdrawn, or whose marks went with its original, counts no more.
 */
export async function listJudgedWords(
  db: Db,
  projectId: string,
  words: readonly string[],
): Promise<readonly JudgedWord[]> {
  if (words.length === 0) return []
  const rows = await db.execute(sql`
    with judged as (
      select r.story_id, mark->>'word' as word, min(mark->>'type') as type,
        bool_or((mark->>'on')::boolean) as is_on,
        bool_or(mark->>'by' = 'person') as is_by_hand,
        bool_or((mark->>'confidence')::float >= 0.5) as was_proposed
      from redactions r cross join jsonb_array_elements(r.marks) as mark
      where r.project_id = ${projectId}
        and mark->>'word' in (select jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))
      group by r.story_id, mark->>'word')
    select word, min(type) as type,
      (count(*) filter (where not is_on and was_proposed))::int as rejected,
      (count(*) filter (where is_on and not is_by_hand))::int as accepted,
      (count(*) filter (where is_on and is_by_hand))::int as "byHand"
    from judged group by word`)
  return [...(rows as unknown as readonly JudgedWord[])]
}
