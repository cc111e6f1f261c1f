import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { insightPassages, insights, pilotInsights, pilots } from '#db/schema/insights.ts'
import { consents, stories } from '#db/schema/stories.ts'

export type InsightRow = typeof insights.$inferSelect
export type PassageRow = typeof insightPassages.$inferSelect & {
  readonly role: 'ouder' | 'jongere' | 'kind' | 'professional' | 'ander'
  readonly caseNumber: string
  /** The words that stand there now; empty for a story that is not released at this moment. */
  readonly words: string
  /** Its teller allows a sentence of it to be used, and nothing in it told of danger when it came in. */
  readonly mayQuote: boolean
}

/** The insights of a project, the newest first. */
export async function listInsights(db: Db, projectId: string): Promise<readonly InsightRow[]> {
  return db
    .select()
    .from(insights)
    .where(eq(insights.projectId, projectId))
    .orderBy(desc(insights.madeOn), asc(insights.id))
}

/** One insight; held until the transaction ends, so that two changes come one after the other. */
export async function lockInsight(
  db: Db,
  projectId: string,
  id: string,
): Promise<InsightRow | undefined> {
  const [row] = await db
    .select()
    .from(insights)
    .where(and(eq(insights.projectId, projectId), eq(insights.id, id)))
    .for('update')
  return row
}

/** One insight. */
export async function findInsight(
  db: Db,
  projectId: string,
  id: string,
): Promise<InsightRow | undefined> {
  const [row] = await db
    .select()
    .from(insights)
    .where(and(eq(insights.projectId, projectId), eq(insights.id, id)))
  return row
}

export async function insertInsight(db: Db, row: typeof insights.$inferInsert): Promise<void> {
  await db.insert(insights).values(row)
}

export async function updateInsight(
  db: Db,
  projectId: string,
  id: string,
  part: Partial<Omit<typeof insights.$inferInsert, 'projectId' | 'id'>>,
): Promise<void> {
  await db
    .update(insights)
    .set(part)
    .where(and(eq(insights.projectId, projectId), eq(insights.id, id)))
}

/**
 * The passages that insights cite, with the words as they stand in the released stories now; of one insight, or of all.
 *
 * Words of stories that are not released at this moment are empty. Ordered by day, then by story id, which is random.
 */
export async function listPassages(
  db: Db,
  projectId: string,
  insightId?: string,
): Promise<readonly PassageRow[]> {
  const { start, end } = insightPassages
  const rows = await db
    .select({
      passage: insightPassages,
      role: stories.role,
      caseNumber: stories.caseNumber,
      text: sql<string>`case when ${stories.state} = 'released' then coalesce(${stories.releasedText}, '') else '' end`,
      mayQuote: sql<boolean>`${stories.state} = 'released' and cardinality(${stories.safetySignals}) = 0 and coalesce(${consents.choices} ->> 'consent_quote' = 'yes', false)`,
    })
    .from(insightPassages)
    .innerJoin(
      stories,
      and(
        eq(stories.projectId, insightPassages.projectId),
        eq(stories.id, insightPassages.storyId),
      ),
    )
    .innerJoin(
      consents,
      and(
        eq(consents.projectId, insightPassages.projectId),
        eq(consents.storyId, insightPassages.storyId),
      ),
    )
    .where(
      and(
        eq(insightPassages.projectId, projectId),
        insightId === undefined ? undefined : eq(insightPassages.insightId, insightId),
      ),
    )
    .orderBy(asc(insightPassages.citedOn), asc(insightPassages.storyId), asc(start), asc(end))
  return rows.map(({ passage, role, caseNumber, text, mayQuote }) => ({
    ...passage,
    role,
    caseNumber,
    mayQuote,
    words: text.slice(passage.start, passage.end),
  }))
}

/** Cites a passage; one that begins at the same place is replaced. */
export async function insertPassage(
  db: Db,
  row: typeof insightPassages.$inferInsert,
): Promise<void> {
  await deletePassage(db, row)
  await db.insert(insightPassages).values(row)
}

/** Lets go of a passage. */
export async function deletePassage(
  db: Db,
  {
    projectId,
    insightId,
    storyId,
    start,
  }: Pick<PassageRow, 'projectId' | 'insightId' | 'storyId' | 'start'>,
): Promise<void> {
  await db
    .delete(insightPassages)
    .where(
      and(
        eq(insightPassages.projectId, projectId),
        eq(insightPassages.insightId, insightId),
        eq(insightPassages.storyId, storyId),
        eq(insightPassages.start, start),
      ),
    )
}

/** Takes the passages of a story out of the insights that cite it, and gives them. */
export async function takePassages(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<readonly (typeof insightPassages.$inferSelect)[]> {
  return db
    .delete(insightPassages)
    .where(and(eq(insightPassages.projectId, projectId), eq(insightPassages.storyId, storyId)))
    .returning()
}

/** Each of these insights remembers that a story was lost, not which. */
export async function addLost(
  db: Db,
  projectId: string,
  insightIds: ReadonlySet<string>,
): Promise<void> {
  for (const id of insightIds)
    await db
      .update(insights)
      .set({ lost: sql`${insights.lost} + 1` })
      .where(and(eq(insights.projectId, projectId), eq(insights.id, id)))
}

/** Takes a story out of every insight that cites it. */
export async function dropPassages(db: Db, projectId: string, storyId: string): Promise<void> {
  const gone = await takePassages(db, projectId, storyId)
  await addLost(db, projectId, new Set(gone.map(({ insightId }) => insightId)))
}

/** What was made of one story: the insights that cite it and the pilots built on those, each with the words that were told back. */
export async function listResultsOf(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<
  readonly {
    readonly kind: 'insight' | 'pilot'
    readonly toldNl: string
    readonly toldEn: string
    readonly day: string
  }[]
> {
  const cited = await db
    .select({
      id: insights.id,
      toldNl: insights.toldNl,
      toldEn: insights.toldEn,
      toldOn: insights.toldOn,
      day: sql<string>`min(${insightPassages.citedOn})::text`,
    })
    .from(insightPassages)
    .innerJoin(
      insights,
      and(
        eq(insights.projectId, insightPassages.projectId),
        eq(insights.id, insightPassages.insightId),
      ),
    )
    .where(
      and(
        eq(insightPassages.projectId, projectId),
        eq(insightPassages.storyId, storyId),
        sql`${insights.state} <> 'dropped'`,
      ),
    )
    .groupBy(insights.id, insights.toldNl, insights.toldEn, insights.toldOn)
    .orderBy(asc(insights.id))
  const told = await db
    .selectDistinct({
      id: pilots.id,
      toldNl: pilots.toldNl,
      toldEn: pilots.toldEn,
      day: pilots.toldOn,
    })
    .from(insightPassages)
    .innerJoin(
      pilotInsights,
      and(
        eq(pilotInsights.projectId, insightPassages.projectId),
        eq(pilotInsights.insightId, insightPassages.insightId),
      ),
    )
    .innerJoin(
      pilots,
      and(eq(pilots.projectId, pilotInsights.projectId), eq(pilots.id, pilotInsights.pilotId)),
    )
    .where(
      and(
        eq(insightPassages.projectId, projectId),
        eq(insightPassages.storyId, storyId),
        sql`${pilots.toldOn} is not null`,
      ),
    )
    .orderBy(asc(pilots.id))
  return [
    ...cited.map(({ toldNl, toldEn, toldOn, day }) => ({
      kind: 'insight' as const,
      toldNl: toldOn ? toldNl : '',
      toldEn: toldOn ? toldEn : '',
      day,
    })),
    ...told.map(({ toldNl, toldEn, day }) => ({
      kind: 'pilot' as const,
      toldNl,
      toldEn,
      day: day ?? '',
    })),
  ]
}

/** What was told back: insights in the words for tellers, the newest first. */
export async function listToldInsights(db: Db, projectId: string) {
  return db
    .select({
      id: insights.id,
      toldNl: insights.toldNl,
      toldEn: insights.toldEn,
      toldOn: insights.toldOn,
      composed: insights.composed,
      composedOn: insights.composedOn,
    })
    .from(insights)
    .where(
      and(
        eq(insights.projectId, projectId),
        sql`${insights.toldOn} is not null`,
        sql`${insights.state} = 'ready'`,
      ),
    )
    .orderBy(desc(insights.toldOn), asc(insights.id))
}

/** The insights that rest on made-up stories and on nothing else. */
export async function listExampleInsights(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ id: insightPassages.insightId })
    .from(insightPassages)
    .innerJoin(
      stories,
      and(
        eq(stories.projectId, insightPassages.projectId),
        eq(stories.id, insightPassages.storyId),
      ),
    )
    .where(eq(insightPassages.projectId, projectId))
    .groupBy(insightPassages.insightId)
    .having(sql`bool_and(${stories.isExample})`)
  return rows.map(({ id }) => id)
}

/** Takes insights away, and the pilots that are built on these and on no others. */
export async function deleteInsights(
  db: Db,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const built = await db
    .select({ id: pilotInsights.pilotId })
    .from(pilotInsights)
    .where(eq(pilotInsights.projectId, projectId))
    .groupBy(pilotInsights.pilotId)
    .having(sql`bool_and(${inArray(pilotInsights.insightId, [...ids])})`)
  const pilotIds = built.map(({ id }) => id)
  if (pilotIds.length > 0)
    await db
      .delete(pilots)
      .where(and(eq(pilots.projectId, projectId), inArray(pilots.id, pilotIds)))
  await db
    .delete(insights)
    .where(and(eq(insights.projectId, projectId), inArray(insights.id, [...ids])))
}
