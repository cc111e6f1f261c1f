import { recordTellerEvent } from '#db/queries/events.ts'
import { deleteOriginals } from '#db/queries/originals.ts'
import { findStoryByReceipt, type StoryRow, setWithdrawn } from '#db/queries/stories.ts'
import { parseReceipt } from '#surveys/receipt.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'

/** What a teller may know about the own story. */
export type StoryStatus = Pick<StoryRow, 'kind' | 'state' | 'submittedOn'>

export type ReceiptProblem =
  | { readonly code: 'receipt-typo' }
  | { readonly code: 'receipt-unknown' }
  | { readonly code: 'log-in-later' }

const TRIES = 10
const WINDOW_MS = 60_000

/**
 * Counts tries per visitor in memory: ten a minute.
 *
 * With 10^18 receipts and even a million stories, a guesser at this pace needs two hundred thousand years for one hit.
 */
export function limitTries(now: () => number): (visitor: string) => boolean {
  let tries = new Map<string, number>()
  let began = now()
  return (visitor) => {
    if (now() - began > WINDOW_MS) {
      tries = new Map()
      began = now()
    }
    const count = (tries.get(visitor) ?? 0) + 1
    tries.set(visitor, count)
    return count <= TRIES
  }
}

const mayTry = limitTries(Date.now)

async function findByTyped(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
): Promise<Result<StoryRow, ReceiptProblem>> {
  if (!mayTry(visitor)) return fail({ code: 'log-in-later' })
  const receipt = parseReceipt(typed)
  if (!receipt) return fail({ code: 'receipt-typo' })
  const story = await findStoryByReceipt(
    app.database.db,
    projectId,
    app.keys.hash('receipt', receipt),
  )
  return story ? ok(story) : fail({ code: 'receipt-unknown' })
}

/** How far the story of this receipt is. Problems: `receipt-typo`, `receipt-unknown`, `log-in-later`. */
export async function lookUpStory(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
): Promise<Result<StoryStatus, ReceiptProblem>> {
  const found = await findByTyped(app, projectId, typed, visitor)
  if (!found.ok) return found
  const { kind, state, submittedOn } = found.value
  return ok({ kind, state, submittedOn })
}

/**
 * Takes a story back: text, answers, key, marks and themes are erased, only a tombstone stays.
 *
 * Releases keep their numbers (they are rounded and protected), but the story can no longer be opened from them.
 */
export async function withdrawStory(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
): Promise<Result<StoryStatus, ReceiptProblem>> {
  const found = await findByTyped(app, projectId, typed, visitor)
  if (!found.ok) return found
  const { id, kind, submittedOn } = found.value
  const day = dayOf(app.now())
  await app.database.db.transaction(async (tx) => {
    await setWithdrawn(tx, projectId, id, day)
    await deleteOriginals(tx, projectId, [id])
    await recordTellerEvent(tx, { projectId, kind: 'story.withdrawn', storyId: id, day })
  })
  return ok({ kind, state: 'withdrawn', submittedOn })
}
