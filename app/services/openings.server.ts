import { isPointFull } from '#db/queries/story-points.ts'
import { listStoryPoints, type StoryPoint } from '#db/queries/surveys.ts'
import { type App, dayOf } from './app.server.ts'

/** Why nobody can begin at a story point now; whoever began before goes on. */
export type Refusal = 'story-point-closed' | 'story-point-full'

/** Whether somebody can begin here today; undefined when they can. How many were received is asked only where it matters. */
export async function whyNotOpen(app: App, point: StoryPoint): Promise<Refusal | undefined> {
  if (!isOpenOn(point, dayOf(app.now()))) return 'story-point-closed'
  if (point.quota === null) return undefined
  const isFull = await isPointFull(app.database.db, point.projectId, point.id)
  return isFull ? 'story-point-full' : undefined
}

/** Whether a story point is open on a day; its last day counts. */
export function isOpenOn(point: Pick<StoryPoint, 'state' | 'closesOn'>, day: string): boolean {
  return point.state === 'open' && (point.closesOn === null || day <= point.closesOn)
}

/** Whether the teller of a form can begin another one at the same story point. */
export async function mayBeginAgain(
  app: App,
  form: { readonly projectId: string; readonly storyPointId: string },
): Promise<boolean> {
  const points = await listStoryPoints(app.database.db, form.projectId)
  const point = points.find(({ id }) => id === form.storyPointId)
  return point !== undefined && (await whyNotOpen(app, point)) === undefined
}
