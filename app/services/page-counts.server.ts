import { addPageCounts, type PageCount } from '#db/queries/page-counts.ts'
import type { App } from './app.server.ts'
import { weekOf } from './channel-counts.server.ts'
import type { OpenForm } from './collection.server.ts'
import { logFault } from './log.server.ts'

/** How long counts wait to be written together, so that no row says when somebody did something. */
const WAIT_MS = 5_000

/** The page of a count that stands for a form whose story is on disk; no page of a survey can have this name. */
export const FINISHED = '_finished'

/** What was counted and not written yet, by project, story point, version, page and week. */
const waiting = new WeakMap<App, Map<string, PageCount>>()

type Place = Pick<OpenForm, 'projectId' | 'storyPointId' | 'versionId'>

/**
 * Counts that a form came to a page for the first time, having gone on from `passed`.
 *
 * Nothing is written yet, nobody waits for it, and when it fails nothing else does. Only numbers of the week grow.
 */
export function countPage(
  app: App,
  { projectId, storyPointId, versionId }: Place,
  { reached, passed }: { readonly reached: string; readonly passed?: string },
): void {
  const counts = waiting.get(app) ?? new Map<string, PageCount>()
  if (counts.size === 0) setTimeout(() => void writePageCounts(app), WAIT_MS).unref()
  waiting.set(app, counts)
  const week = weekOf(app.now())
  const add = (page: string, column: 'reached' | 'passed') => {
    const key = JSON.stringify([projectId, storyPointId, versionId, page, week])
    const known = counts.get(key)
    const none = { projectId, storyPointId, versionId, page, week, reached: 0, passed: 0 }
    const count = known ?? none
    counts.set(key, { ...count, [column]: count[column] + 1 })
  }
  add(reached, 'reached')
  if (passed !== undefined) add(passed, 'passed')
}

/** Writes what was counted so far; also before the program stops. */
export async function writePageCounts(app: App): Promise<void> {
  const counts = [...(waiting.get(app)?.values() ?? [])]
  waiting.delete(app)
  for (const projectId of new Set(counts.map((count) => count.projectId))) {
    const own = counts.filter((count) => count.projectId === projectId)
    await app.database.tellers
      .inProject(projectId, (db) => addPageCounts(db, own))
      .catch((error: unknown) => void logFault('counting pages failed', error))
  }
}
