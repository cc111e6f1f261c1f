import { parseFilter } from '#analysis/dashboard/filter.ts'
import { type BeforeAfter, beforeAfter } from '#analysis/insights/before-after.ts'
import { listInsights } from '#db/queries/insights.ts'
import type { App } from './app.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'

/** What stories told before a pilot ran and since, for each insight it is built on. */
export type PilotEffect = {
  readonly since: string
  /** Whether the stories since are those of the story point of the pilot alone. */
  readonly isOfPoint: boolean
  readonly insights: readonly (BeforeAfter & { readonly id: string; readonly claim: string })[]
}

/**
 * Compares the patterns of the insights of a pilot before and since the day it began to run.
 *
 * Exact and live: for the workroom alone. Insights without a pattern are left out. With a story point, the stories since are those that
 * came in there; those before stay all stories, as a new story point has none.
 */
export async function loadPilotEffect(
  app: App,
  projectId: string,
  insightIds: readonly string[],
  since: string,
  storyPointId?: string,
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
      (fact) => storyPointId === undefined || fact.storyPointId === storyPointId,
    )
    return {
      since,
      isOfPoint: storyPointId !== undefined,
      insights: insights.flatMap(({ id, claim }, at) => {
        const found = compared[at]
        return found ? [{ ...found, id, claim }] : []
      }),
    }
  })
}
