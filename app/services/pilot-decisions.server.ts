import { readDecision } from '#analysis/insights/pilot-work.ts'
import { recordEvent } from '#db/queries/events.ts'
import { insertDecision, listDecisions } from '#db/queries/pilot-work.ts'
import { fail, ok } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import type { Actor } from './insights.server.ts'
import { atPilot, type WorkDone as Done } from './pilot-work.server.ts'

/** The furthest clock on earth is so far ahead of UTC: there a decision of today is not one of tomorrow. */
const FURTHEST_MS = 14 * 3_600_000

/**
 * Records a decision; it never changes afterwards.
 *
 * `replaces` is the number of an earlier decision of this pilot that no longer holds, or empty. Problems: those of `readDecision`,
 * `pilot-unknown`, `decision-unknown`, and `decision-replaced` when another one took its place already.
 */
export async function recordDecision(
  app: App,
  actor: Actor,
  pilotId: string,
  typed: Readonly<Record<'what' | 'why' | 'decidedOn' | 'replaces', string>>,
): Done {
  const now = app.now()
  const { projectId, person } = actor
  return atPilot(app, actor, pilotId, async (db) => {
    const decision = readDecision(typed, dayOf(new Date(now.getTime() + FURTHEST_MS)))
    if (!decision.ok) return decision
    const replaces = typed.replaces === '' ? null : Number(typed.replaces)
    const earlier = await listDecisions(db, projectId, pilotId)
    if (replaces !== null && !earlier.some(({ number }) => number === replaces))
      return fail({ code: 'decision-unknown' })
    if (replaces !== null && earlier.some((one) => one.replaces === replaces))
      return fail({ code: 'decision-replaced' })
    const number = await insertDecision(db, {
      ...{ projectId, pilotId, ...decision.value, replaces },
      recordedBy: person.id,
      recordedOn: dayOf(now),
    })
    await recordEvent(db, {
      projectId,
      kind: 'pilot.decided',
      actorId: person.id,
      details: { pilot: pilotId, decision: number, ...(replaces ? { replaces } : {}) },
      at: now,
    })
    return ok(null)
  })
}
