import { and, eq, gte, lt } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { waitingForms } from '#db/schema/later.ts'
import { storyPoints } from '#db/schema/surveys.ts'

/** Keeps a form under the hash of its code; kept again it replaces what was there. */
export async function keepWaitingForm(
  db: Db,
  row: {
    readonly projectId: string
    readonly codeHash: Buffer
    readonly sealed: Buffer
    readonly keptUntil: string
  },
): Promise<void> {
  const { sealed, keptUntil } = row
  await db
    .insert(waitingForms)
    .values(row)
    .onConflictDoUpdate({
      target: [waitingForms.projectId, waitingForms.codeHash],
      set: { sealed, keptUntil },
    })
}

/** The form of this code while its time is not over on `day`. */
export async function findWaitingForm(
  db: Db,
  projectId: string,
  codeHash: Buffer,
  day: string,
): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ sealed: waitingForms.sealed })
    .from(waitingForms)
    .where(and(isOf(projectId, codeHash), gte(waitingForms.keptUntil, day)))
  return row?.sealed
}

/** Removes the form of this code, when it is there. */
export async function deleteWaitingForm(
  db: Db,
  projectId: string,
  codeHash: Buffer,
): Promise<void> {
  await db.delete(waitingForms).where(isOf(projectId, codeHash))
}

/** Removes the forms whose time was over before `day`. */
export async function deleteOldWaitingForms(db: Db, day: string): Promise<void> {
  await db.delete(waitingForms).where(lt(waitingForms.keptUntil, day))
}

/** Where the form of a story point is filled in: the last part of its address. */
export async function findPointSlug(
  db: Db,
  projectId: string,
  storyPointId: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ slug: storyPoints.slug })
    .from(storyPoints)
    .where(and(eq(storyPoints.projectId, projectId), eq(storyPoints.id, storyPointId)))
  return row?.slug
}

function isOf(projectId: string, codeHash: Buffer) {
  return and(eq(waitingForms.projectId, projectId), eq(waitingForms.codeHash, codeHash))
}
