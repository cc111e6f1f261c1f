import { and, asc, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { outsideFigures } from '#db/schema/insights.ts'

export type OutsideFigure = Pick<
  typeof outsideFigures.$inferSelect,
  'id' | 'name' | 'value' | 'source' | 'asOf'
>

/** The figures of others in a project: by name, and of one name the newest first. */
export async function listOutsideFigures(
  db: Db,
  projectId: string,
): Promise<readonly OutsideFigure[]> {
  const { id, name, value, source, asOf } = outsideFigures
  return db
    .select({ id, name, value, source, asOf })
    .from(outsideFigures)
    .where(eq(outsideFigures.projectId, projectId))
    .orderBy(asc(name), desc(asOf), asc(id))
}

export async function insertOutsideFigure(
  db: Db,
  row: typeof outsideFigures.$inferInsert,
): Promise<void> {
  await db.insert(outsideFigures).values(row)
}

/** Takes a figure away; gives whether it was there. */
export async function deleteOutsideFigure(db: Db, projectId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(outsideFigures)
    .where(and(eq(outsideFigures.projectId, projectId), eq(outsideFigures.id, id)))
    .returning({ id: outsideFigures.id })
  return gone.length > 0
}
