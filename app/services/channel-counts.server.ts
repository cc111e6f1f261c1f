import { type ChannelStep, countStep } from '#db/queries/channels.ts'
import { type App, dayOf } from './app.server.ts'
import { logFault } from './log.server.ts'

const DAY_MS = 86_400_000

/** The Monday of the week of a moment, in UTC, as a database date. */
export function weekOf(moment: Date): string {
  const sinceMonday = (moment.getUTCDay() + 6) % 7
  return dayOf(new Date(moment.getTime() - sinceMonday * DAY_MS))
}

/**
 * Counts a step of a channel after everything else: nobody waits for it, and when it fails nothing else does.
 *
 * Only the number of the week grows. A form without a channel counts nothing.
 */
export function countSoon(
  app: App,
  way: { readonly projectId: string; readonly channelId?: string },
  step: ChannelStep,
): void {
  const { projectId, channelId } = way
  if (!channelId) return
  const count = { projectId, channelId, week: weekOf(app.now()), step }
  app.database.tellers
    .inProject(projectId, (db) => countStep(db, count))
    .catch((error: unknown) => void logFault('counting for a channel failed', error))
}
