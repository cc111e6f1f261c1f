import { and, asc, eq, max, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { pilotDecisions, pilotTasks } from '#db/schema/pilot-work.ts'

export type TaskRow = typeof pilotTasks.$inferSelect
export type DecisionRow = typeof pilotDecisions.$inferSelect

/** The tasks of a pilot: by the day before which they have to be done, those without a day last, then as they were made. */
export async function listTasks(
  db: Db,
  projectId: string,
  pilotId: string,
): Promise<readonly TaskRow[]> {
  return db
    .select()
    .from(pilotTasks)
    .where(and(eq(pilotTasks.projectId, projectId), eq(pilotTasks.pilotId, pilotId)))
    .orderBy(
      sql`${pilotTasks.dueOn} nulls last`,
      asc(pilotTasks.madeOn),
      asc(sql`${pilotTasks.what} collate "und-x-icu"`),
      asc(pilotTasks.id),
    )
}

/** How far every task of a project is, for counting; in no order. */
export async function listTaskStates(db: Db, projectId: string) {
  const { pilotId, state, dueOn } = pilotTasks
  return db
    .select({ pilotId, state, dueOn })
    .from(pilotTasks)
    .where(eq(pilotTasks.projectId, projectId))
}

export async function insertTask(db: Db, row: typeof pilotTasks.$inferInsert): Promise<void> {
  await db.insert(pilotTasks).values(row)
}

/** One task of a pilot; held until the transaction ends. */
export async function lockTask(
  db: Db,
  { projectId, pilotId, id }: { projectId: string; pilotId: string; id: string },
): Promise<TaskRow | undefined> {
  const [row] = await db
    .select()
    .from(pilotTasks)
    .where(
      and(
        eq(pilotTasks.projectId, projectId),
        eq(pilotTasks.pilotId, pilotId),
        eq(pilotTasks.id, id),
      ),
    )
    .for('update')
  return row
}

/** Changes a task and gives it its next revision. */
export async function updateTask(
  db: Db,
  projectId: string,
  id: string,
  part: Partial<Pick<TaskRow, 'what' | 'who' | 'dueOn' | 'state'>> &
    Pick<TaskRow, 'changedBy' | 'changedAt'>,
): Promise<void> {
  await db
    .update(pilotTasks)
    .set({ ...part, revision: sql`${pilotTasks.revision} + 1` })
    .where(and(eq(pilotTasks.projectId, projectId), eq(pilotTasks.id, id)))
}

/** The decisions of a pilot as they were recorded, the first first. */
export async function listDecisions(
  db: Db,
  projectId: string,
  pilotId: string,
): Promise<readonly DecisionRow[]> {
  return db
    .select()
    .from(pilotDecisions)
    .where(and(eq(pilotDecisions.projectId, projectId), eq(pilotDecisions.pilotId, pilotId)))
    .orderBy(asc(pilotDecisions.number))
}

/** Adds a decision to a pilot that the caller has locked, under the next number, which it gives. */
export async function insertDecision(
  db: Db,
  row: Omit<typeof pilotDecisions.$inferInsert, 'number'>,
): Promise<number> {
  const [last] = await db
    .select({ number: max(pilotDecisions.number) })
    .from(pilotDecisions)
    .where(
      and(eq(pilotDecisions.projectId, row.projectId), eq(pilotDecisions.pilotId, row.pilotId)),
    )
  const number = (last?.number ?? 0) + 1
  await db.insert(pilotDecisions).values({ ...row, number })
  return number
}
