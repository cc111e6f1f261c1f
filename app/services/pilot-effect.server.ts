import { parseFilter } from '#analysis/dashboard/filter.ts'
import { type BeforeAfter, beforeAfter } from '#analysis/insights/before-after.ts'
import { listInsights } from '#db/queries/insights.ts'
import type { App } from './app.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'

/** What stories told before a pilot ran and since, for each insight it is built on. */
export type PilotEffect = {
  readonly since: string
  readonly insights: readonly (BeforeAfter & { readonly id: string; readonly claim: string })[]
}

/**
 * Compares the patterns of the insights of a pilot before and since the day it began to run.
 *
 * Exact and live: for the workroom alone. Insights without a pattern are left out.
 */
export async function loadPilotEffect(
  app: App,
  projectId: string,
  insightIds: readonly string[],
  since: string,
): Promise<PilotEffect> {
  return app.database.staff.inProject(projectId, async (db) => {
    const [{ facts }, all] = await Promise.all([
      loadExploreFacts(db, projectId),
      listInsights(db, projectId),
    ])
    const insights = all.filter(({ id }) => insightIds.includes(id))
    const compared = beforeAfter(
      facts,
      insights.map(({ view }) => parseFilter(new URLSearchParams(view.search))),
      since,
    )
    return {
      since,
      insights: insights.flatMap(({ id, claim }, at) => {
        const found = compared[at]
        return found ? [{ ...found, id, claim }] : []
      }),
    }
  })
}
