import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import {
  countDoubted,
  type DoubtedRow,
  listDoubted,
  setErased,
  setTakenIn,
} from '#db/queries/doubted.ts'
import { insertJob, recordEvent } from '#db/queries/events.ts'
import { lockStory, type StoryRow } from '#db/queries/stories.ts'
import type { App } from './app.server.ts'
import {
  eraseOriginal,
  type Original,
  openOriginal,
  type Reviewer,
} from './deidentification.server.ts'
import { isId } from './http.server.ts'

/** How many are read at one go. */
export const ON_ONE_PAGE = 20

/** What is perhaps no story, with its words; undefined where nothing was typed. */
export type Doubted = DoubtedRow & { readonly typed: Original | undefined }

/** How many wait apart. */
export async function countApart(app: App, projectId: string): Promise<number> {
  return app.database.deidentification.inProject(projectId, (tx) => countDoubted(tx, projectId))
}

/** The first `ON_ONE_PAGE` that wait apart, with their words. Each read is written down. */
export async function readApart(
  app: App,
  projectId: string,
  reviewer: Reviewer,
): Promise<{ readonly count: number; readonly stories: readonly Doubted[] }> {
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const stories: Doubted[] = []
    for (const row of await listDoubted(tx, projectId, ON_ONE_PAGE))
      stories.push({ ...row, typed: await openOriginal(app, tx, row, reviewer.userId) })
    return { count: await countDoubted(tx, projectId), stories }
  })
}

/** A person says that these are stories: they go to where stories wait, as if nobody had doubted. Gives how many moved. */
export async function takeIn(
  app: App,
  projectId: string,
  storyIds: readonly string[],
  reviewer: Reviewer,
): Promise<number> {
  const moved = await decide(app, projectId, storyIds, async (tx, { id, kind }) => {
    // Needs in which nothing was typed have no words to review, and count from here on.
    const isTyped = (await openOriginal(app, tx, { id }, reviewer.userId)) !== undefined
    const isCounted = kind === 'needs' && !isTyped
    await setTakenIn(tx, projectId, id, isCounted ? 'counted' : 'received')
    if (!isCounted)
      await insertJob(tx, { projectId, id: randomUUID(), kind: 'deidentify', storyId: id })
    const at = app.now()
    const actorId = reviewer.userId
    await recordEvent(tx, { projectId, kind: 'doubt.taken-in', actorId, storyId: id, at })
  })
  app.wakeWorker()
  return moved
}

/** A person says that these are no stories: words, answers and keys are erased, a tombstone stays. Gives how many went. */
export async function eraseApart(
  app: App,
  projectId: string,
  storyIds: readonly string[],
  reviewer: Reviewer,
): Promise<number> {
  return decide(app, projectId, storyIds, async (tx, { id }) => {
    await setErased(tx, projectId, id)
    await eraseOriginal(tx, projectId, id)
    const at = app.now()
    const actorId = reviewer.userId
    await recordEvent(tx, { projectId, kind: 'doubt.erased', actorId, storyId: id, at })
  })
}

/** Does one thing to each of these that still waits apart; what somebody else decided about meanwhile is passed over. */
async function decide(
  app: App,
  projectId: string,
  storyIds: readonly string[],
  act: (tx: Db, story: StoryRow) => Promise<void>,
): Promise<number> {
  let count = 0
  // In one order for everybody, so that two people who decide at once wait for each other and do not lock.
  for (const id of [...new Set(storyIds)].filter(isId).sort()) {
    await app.database.deidentification.inProject(projectId, async (tx) => {
      const story = await lockStory(tx, projectId, id)
      if (story?.state !== 'doubted') return
      await act(tx, story)
      count += 1
    })
  }
  return count
}
