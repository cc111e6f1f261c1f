import type { App } from './app.server.ts'
import { loadPilotEffect } from './pilot-effect.server.ts'
import { countPointStories, loadUsablePoints } from './pilot-story-point.server.ts'
import { loadOrganisationNames } from './pilot-work.server.ts'
import { type loadPilot, loadUsableInsights } from './pilots.server.ts'

type PilotPage = NonNullable<Awaited<ReturnType<typeof loadPilot>>>

/**
 * What the workroom has besides at the page of a pilot: what to choose from, and exact numbers since it began to run.
 *
 * A pilot that was taken up again is compared with before all of it: it began the first time. `isOfPoint` compares with the stories of
 * the story point of the pilot alone, where it names one.
 */
export async function loadPilotRoom(
  app: App,
  { pilot, insights, steps }: PilotPage,
  isOfPoint: boolean,
) {
  const { projectId, storyPointId } = pilot
  const began = steps.filter(({ step }) => step === 'running').at(-1)?.day
  const [usable, points, organisations, effect, count] = await Promise.all([
    loadUsableInsights(app, projectId),
    loadUsablePoints(app, projectId),
    loadOrganisationNames(app, projectId),
    began === undefined
      ? undefined
      : loadPilotEffect(
          app,
          projectId,
          insights.map(({ insightId }) => insightId),
          began,
          isOfPoint ? (storyPointId ?? undefined) : undefined,
        ),
    began === undefined || storyPointId === null
      ? undefined
      : countPointStories(app, projectId, storyPointId, began),
  ])
  return {
    ...{ insights: usable, points, organisations, effect },
    came: began === undefined || count === undefined ? undefined : { count, since: began },
  }
}
