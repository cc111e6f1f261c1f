import { and, eq } from 'drizzle-orm'
import type { PatternMark } from '#analysis/explore/scan.ts'
import type { Db } from '#db/client.server.ts'
import { patternMarks } from '#db/schema/insights.ts'

/** What the team of a project thinks of patterns, by their key. */
export async function listPatternMarks(
  db: Db,
  projectId: string,
): Promise<ReadonlyMap<string, PatternMark>> {
  const rows = await db
    .select({ key: patternMarks.key, mark: patternMarks.mark })
    .from(patternMarks)
    .where(eq(patternMarks.projectId, projectId))
  return new Map(rows.map(({ key, mark }) => [key, mark]))
}

/** Marks a pattern, in the place of an earlier mark; undefined takes the mark away. */
export async function savePatternMark(
  db: Db,
  row: Omit<typeof patternMarks.$inferInsert, 'mark'> & { readonly mark: PatternMark | undefined },
): Promise<void> {
  const { mark, ...rest } = row
  await db
    .delete(patternMarks)
    .where(and(eq(patternMarks.projectId, row.projectId), eq(patternMarks.key, row.key)))
  if (mark) await db.insert(patternMarks).values({ ...rest, mark })
}
