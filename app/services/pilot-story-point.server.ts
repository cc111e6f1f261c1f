import { recordEvent } from '#db/queries/events.ts'
import { updatePilot } from '#db/queries/pilots.ts'
import { countReleasedSince } from '#db/queries/story-points.ts'
import { findProjectById, listStoryPoints, type StoryPoint } from '#db/queries/surveys.ts'
import { fail, ok } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import type { Actor } from './insights.server.ts'
import { isOpenOn } from './openings.server.ts'
import { atPilot, type WorkDone } from './pilot-work.server.ts'

/** A story point that a pilot can name: its address and whose stories it asks for. */
export type PilotPoint = Pick<StoryPoint, 'id' | 'slug' | 'role' | 'kind'>

const pointOf = ({ id, slug, role, kind }: StoryPoint): PilotPoint => ({ id, slug, role, kind })

/** A story point is open to choose while tellers can come back to it; needs are not told as stories. */
const isUsable = ({ kind, state }: StoryPoint) => kind === 'story' && state !== 'archived'

/** The story points that a pilot can name, in the order in which they are offered. */
export async function loadUsablePoints(
  app: App,
  projectId: string,
): Promise<readonly PilotPoint[]> {
  return (await listStoryPoints(app.database.db, projectId)).filter(isUsable).map(pointOf)
}

/**
 * The story point that a pilot names, with its address for tellers; undefined without one.
 *
 * The address is missing for a trial, which has no public page. Nothing here is a number: everybody with a place in the project may see it.
 */
export async function loadPilotPoint(
  app: App,
  { projectId, storyPointId }: { readonly projectId: string; readonly storyPointId: string | null },
) {
  if (storyPointId === null) return undefined
  const { db } = app.database
  const [project, points] = await Promise.all([
    findProjectById(db, projectId),
    listStoryPoints(db, projectId),
  ])
  const point = points.find(({ id }) => id === storyPointId)
  if (!point || !project) return undefined
  return {
    ...pointOf(point),
    isOpen: isOpenOn(point, dayOf(app.now())),
    address: project.sandboxOf ? undefined : `${app.origin}/p/${project.slug}/${point.slug}`,
  }
}

/** How many released stories came in at a story point since a day. Exact and live: for the workroom alone. */
export async function countPointStories(
  app: App,
  projectId: string,
  pointId: string,
  since: string,
): Promise<number> {
  return app.database.staff.inProject(projectId, (db) =>
    countReleasedSince(db, projectId, pointId, since),
  )
}

/**
 * Names the story point where new stories of a pilot come in, or none for an empty `pointId`.
 *
 * Problems: `pilot-unknown`; `pilot-point-wrong` for what is no story point of this project, asks for needs, or is archived.
 */
export async function namePilotPoint(
  app: App,
  actor: Actor,
  pilotId: string,
  pointId: string,
): WorkDone {
  const { projectId, person } = actor
  return atPilot(app, actor, pilotId, async (db) => {
    const points = await listStoryPoints(db, projectId)
    if (pointId && !points.some((point) => point.id === pointId && isUsable(point)))
      return fail({ code: 'pilot-point-wrong' })
    await updatePilot(db, projectId, pilotId, { storyPointId: pointId || null })
    await recordEvent(db, {
      projectId,
      kind: 'pilot.point-named',
      actorId: person.id,
      details: { pilot: pilotId, ...(pointId ? { point: pointId } : {}) },
      at: app.now(),
    })
    return ok(null)
  })
}
