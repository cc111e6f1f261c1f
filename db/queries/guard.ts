import { and, asc, count, desc, eq, max, min, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { breaches } from '#db/schema/breaches.ts'
import { memberships } from '#db/schema/people.ts'
import { consents, stories } from '#db/schema/stories.ts'
import { surveys, surveyVersions } from '#db/schema/surveys.ts'

export type Breach = typeof breaches.$inferSelect

/** The breaches and exercises of a project, newest first. */
export async function listBreaches(db: Db, projectId: string): Promise<readonly Breach[]> {
  return db
    .select()
    .from(breaches)
    .where(eq(breaches.projectId, projectId))
    .orderBy(desc(breaches.discoveredAt))
}

/** One breach of a project. */
export async function findBreach(
  db: Db,
  projectId: string,
  id: string,
): Promise<Breach | undefined> {
  const [row] = await db
    .select()
    .from(breaches)
    .where(and(eq(breaches.projectId, projectId), eq(breaches.id, id)))
  return row
}

/** Writes down a breach; gives its id. */
export async function insertBreach(db: Db, breach: typeof breaches.$inferInsert): Promise<string> {
  const [row] = await db.insert(breaches).values(breach).returning({ id: breaches.id })
  if (!row) throw new Error('a breach that was not written')
  return row.id
}

/** Changes a breach. */
export async function updateBreach(
  db: Db,
  projectId: string,
  id: string,
  changes: Partial<typeof breaches.$inferInsert>,
): Promise<void> {
  await db
    .update(breaches)
    .set(changes)
    .where(and(eq(breaches.projectId, projectId), eq(breaches.id, id)))
}

/** How many rows a project has in each of these tables; of a story that was taken back the tombstone does not count. */
export async function countRows(
  db: Db,
  tables: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>()
  for (const name of tables) {
    const [row] = (await db.execute(sql`select count_of_project(${name}) as n`)) as unknown as {
      n: number
    }[]
    counted.set(name, row?.n ?? 0)
  }
  return counted
}

/** How many people have each role in a project. */
export async function countRoles(db: Db, projectId: string) {
  return db
    .select({ role: memberships.role, people: count() })
    .from(memberships)
    .where(eq(memberships.projectId, projectId))
    .groupBy(memberships.role)
}

/** Which sentences of consent were agreed to: by version, language and hash, with how many tellers and between which days. */
export async function listAgreedTexts(db: Db, projectId: string) {
  return db
    .select({
      survey: surveys.slug,
      versionId: stories.versionId,
      number: surveyVersions.number,
      locale: consents.locale,
      textHash: consents.textHash,
      tellers: count(),
      first: min(consents.givenOn),
      last: max(consents.givenOn),
    })
    .from(consents)
    .innerJoin(
      stories,
      and(eq(stories.projectId, consents.projectId), eq(stories.id, consents.storyId)),
    )
    .innerJoin(
      surveyVersions,
      and(
        eq(surveyVersions.projectId, stories.projectId),
        eq(surveyVersions.id, stories.versionId),
      ),
    )
    .innerJoin(
      surveys,
      and(eq(surveys.projectId, surveyVersions.projectId), eq(surveys.id, surveyVersions.surveyId)),
    )
    .where(eq(consents.projectId, projectId))
    .groupBy(
      surveys.slug,
      stories.versionId,
      surveyVersions.number,
      consents.locale,
      consents.textHash,
    )
    .orderBy(asc(surveys.slug), desc(surveyVersions.number), asc(consents.locale))
}
