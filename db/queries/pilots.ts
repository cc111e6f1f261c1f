import { and, asc, desc, eq, max, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { insights, pilotInsights, pilotSteps, pilots } from '#db/schema/insights.ts'

export type PilotRow = typeof pilots.$inferSelect

/** The pilots of a project, by name. */
export async function listPilots(db: Db, projectId: string): Promise<readonly PilotRow[]> {
  return db
    .select()
    .from(pilots)
    .where(eq(pilots.projectId, projectId))
    .orderBy(asc(sql`${pilots.name} collate "und-x-icu"`), asc(pilots.id))
}

/** One pilot. */
export async function findPilot(
  db: Db,
  projectId: string,
  id: string,
): Promise<PilotRow | undefined> {
  const [row] = await db
    .select()
    .from(pilots)
    .where(and(eq(pilots.projectId, projectId), eq(pilots.id, id)))
  return row
}

/** One pilot; held until the transaction ends. */
export async function lockPilot(
  db: Db,
  projectId: string,
  id: string,
): Promise<PilotRow | undefined> {
  const [row] = await db
    .select()
    .from(pilots)
    .where(and(eq(pilots.projectId, projectId), eq(pilots.id, id)))
    .for('update')
  return row
}

export async function insertPilot(db: Db, row: typeof pilots.$inferInsert): Promise<void> {
  await db.insert(pilots).values(row)
}

export async function updatePilot(
  db: Db,
  projectId: string,
  id: string,
  part: Partial<Omit<typeof pilots.$inferInsert, 'projectId' | 'id'>>,
): Promise<void> {
  await db
    .update(pilots)
    .set(part)
    .where(and(eq(pilots.projectId, projectId), eq(pilots.id, id)))
}

/** The steps a pilot took, the newest first. Who took them stands in the log. */
export async function listSteps(db: Db, projectId: string, pilotId: string) {
  return db
    .select({
      number: pilotSteps.number,
      step: pilotSteps.step,
      reason: pilotSteps.reason,
      takenAt: pilotSteps.takenAt,
    })
    .from(pilotSteps)
    .where(and(eq(pilotSteps.projectId, projectId), eq(pilotSteps.pilotId, pilotId)))
    .orderBy(desc(pilotSteps.number))
}

/** Adds a step to the history of a pilot, under the next number. */
export async function insertStep(
  db: Db,
  step: Omit<typeof pilotSteps.$inferInsert, 'number'>,
): Promise<void> {
  const [last] = await db
    .select({ number: max(pilotSteps.number) })
    .from(pilotSteps)
    .where(and(eq(pilotSteps.projectId, step.projectId), eq(pilotSteps.pilotId, step.pilotId)))
  await db.insert(pilotSteps).values({ ...step, number: (last?.number ?? 0) + 1 })
}

/** Which insights which pilots are built on, with the claim of each; of one pilot, or of all. */
export async function listPilotInsights(db: Db, projectId: string, pilotId?: string) {
  return db
    .select({
      pilotId: pilotInsights.pilotId,
      insightId: insights.id,
      claim: insights.claim,
      state: insights.state,
    })
    .from(pilotInsights)
    .innerJoin(
      insights,
      and(
        eq(insights.projectId, pilotInsights.projectId),
        eq(insights.id, pilotInsights.insightId),
      ),
    )
    .where(
      and(
        eq(pilotInsights.projectId, projectId),
        pilotId === undefined ? undefined : eq(pilotInsights.pilotId, pilotId),
      ),
    )
    .orderBy(asc(insights.id))
}

/** Which pilots build on which insights: ids alone. */
export async function listPilotLinks(db: Db, projectId: string) {
  const { pilotId, insightId } = pilotInsights
  return db
    .select({ pilotId, insightId })
    .from(pilotInsights)
    .where(eq(pilotInsights.projectId, projectId))
    .orderBy(asc(pilotId), asc(insightId))
}

/** Builds a pilot on these insights and no others. */
export async function replacePilotInsights(
  db: Db,
  projectId: string,
  pilotId: string,
  insightIds: readonly string[],
): Promise<void> {
  await db
    .delete(pilotInsights)
    .where(and(eq(pilotInsights.projectId, projectId), eq(pilotInsights.pilotId, pilotId)))
  if (insightIds.length > 0)
    await db
      .insert(pilotInsights)
      .values(insightIds.map((insightId) => ({ projectId, pilotId, insightId })))
}

/** The pilots that were told back, in the words for tellers, the newest first, with the insights of each. */
export async function listToldPilots(db: Db, projectId: string) {
  return db
    .select({
      id: pilots.id,
      name: pilots.name,
      step: pilots.step,
      toldNl: pilots.toldNl,
      toldEn: pilots.toldEn,
      toldOn: pilots.toldOn,
    })
    .from(pilots)
    .where(and(eq(pilots.projectId, projectId), sql`${pilots.toldOn} is not null`))
    .orderBy(desc(pilots.toldOn), asc(pilots.id))
}
