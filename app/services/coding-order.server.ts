import { usefulness } from '#analysis/learning/usefulness.ts'
import type { Db } from '#db/client.server.ts'
import { findCodebookId } from '#db/queries/coding.ts'
import {
  countConfirmed,
  countWaitingToCode,
  findModel,
  listWaitingToCode,
  type WaitingStory,
} from '#db/queries/learning.ts'
import type { App } from './app.server.ts'
import { loadShift } from './learning.server.ts'

/** In which order stories come: what teaches most first, the one that waits longest, or any. */
export const ORDERS = ['nuttig', 'oudste', 'willekeurig'] as const
export type CodingOrder = (typeof ORDERS)[number]

/** The order that was asked for; what teaches most when none was. */
export function readOrder(asked: string | null): CodingOrder {
  return ORDERS.find((one) => one === asked) ?? 'nuttig'
}

/** A suggestion without a probability (made before there were any) is as unsure as can be. */
const UNKNOWN = 0.5

/** How many released stories are not coded to the end, counted up to a thousand. */
export async function countToCode(app: App, projectId: string): Promise<number> {
  return app.database.staff.inProject(projectId, (db) => countWaitingToCode(db, projectId, 1000))
}

/**
 * The next story to code after `storyId` in this order, or undefined when no other waits. Stories that were passed over come
 * back after the last.
 *
 * `random` in [0, 1) chooses in the order `willekeurig`.
 */
export async function findNextToCode(
  app: App,
  projectId: string,
  storyId: string | undefined,
  order: CodingOrder,
  random: number = Math.random(),
): Promise<string | undefined> {
  return app.database.staff.inProject(projectId, async (db) => {
    const waiting = await listWaitingToCode(db, projectId)
    if (order === 'willekeurig') {
      const others = waiting.filter(({ id }) => id !== storyId)
      return others[Math.floor(random * others.length)]?.id
    }
    const ids = await inOrder(app, db, projectId, waiting, order)
    const here = storyId ? ids.indexOf(storyId) : -1
    const next = ids[(here + 1) % ids.length]
    return next === storyId ? undefined : next
  })
}

async function inOrder(
  app: App,
  db: Db,
  projectId: string,
  waiting: readonly WaitingStory[],
  order: Exclude<CodingOrder, 'willekeurig'>,
): Promise<readonly string[]> {
  if (order === 'oudste')
    return [...waiting]
      .sort((a, b) => (a.submittedOn < b.submittedOn ? -1 : a.submittedOn > b.submittedOn ? 1 : 0))
      .map(({ id }) => id)
  const confirmed = await countConfirmed(db, projectId)
  const codebookId = await findCodebookId(app.database.db, projectId)
  const model = codebookId ? await findModel(db, projectId, codebookId) : undefined
  const likely = await loadShift(db, projectId, model?.learnedAt)
  return waiting
    .map(({ id, open }) => ({
      id,
      worth: usefulness(
        open.map(({ code, probability }) => ({
          code,
          probability: likely(code, probability ?? UNKNOWN),
        })),
        confirmed,
      ),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ id }) => id)
}
