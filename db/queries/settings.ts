import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { type ProjectSettings, projects } from '#db/schema/surveys.ts'

/**
 * Changes the settings of a project in the caller's transaction; two changes at a time wait for each other.
 *
 * `change` gives the new settings, or undefined to leave everything as it is. Tells whether something was changed.
 */
export async function changeSettings(
  db: Db,
  projectId: string,
  change: (settings: ProjectSettings) => ProjectSettings | undefined,
): Promise<boolean> {
  const [row] = await db
    .select({ settings: projects.settings })
    .from(projects)
    .where(eq(projects.id, projectId))
    .for('update')
  const settings = row && change(row.settings)
  if (!settings) return false
  await db.update(projects).set({ settings }).where(eq(projects.id, projectId))
  return true
}
