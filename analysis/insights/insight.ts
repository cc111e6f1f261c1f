import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { FrozenView } from './frozen-view.ts'

export const INSIGHT_STATES = ['draft', 'ready', 'dropped'] as const
export type InsightState = (typeof INSIGHT_STATES)[number]

/** One cited passage as far as weighing goes: whose it is, and which way it speaks. */
export type Cited = {
  readonly storyId: string
  readonly role: Role
  readonly contradicts: boolean
}

/** How many other meanings a team writes down before an insight is ready. */
export const READINGS_NEEDED = 2

export type ReadyProblem = {
  readonly code: 'insight-needs-readings' | 'insight-needs-support' | 'insight-needs-otherwise'
}

/**
 * Whether an insight may be called ready.
 *
 * Problems, in this order: `insight-needs-readings` with fewer than two other meanings; `insight-needs-support` without a
 * passage for it; `insight-needs-otherwise` when stories spoke against it and none of them is cited.
 */
export function mayBeReady(insight: {
  readonly readings: readonly string[]
  readonly view: Pick<FrozenView, 'against'>
  readonly cited: readonly Cited[]
}): Result<null, ReadyProblem> {
  const { readings, view, cited } = insight
  if (readings.length < READINGS_NEEDED) return fail({ code: 'insight-needs-readings' })
  if (!cited.some(({ contradicts }) => !contradicts)) return fail({ code: 'insight-needs-support' })
  if (view.against > 0 && !cited.some(({ contradicts }) => contradicts))
    return fail({ code: 'insight-needs-otherwise' })
  return ok(null)
}

/**
 * What an insight rests on, to be said in words: never a score.
 *
 * `supports` and `contradicts` count stories, not passages. `missing`: who of those that the numbers count is not among the
 * supporting stories. `lost`: cited stories that were taken back.
 */
export type Weight = {
  readonly supports: number
  readonly contradicts: number
  readonly roles: readonly Role[]
  readonly missing: readonly Role[]
  readonly lost: number
}

/** Weighs the cited passages of an insight against what its numbers counted. */
export function weigh(
  cited: readonly Cited[],
  view: Pick<FrozenView, 'byRole'>,
  lost: number,
): Weight {
  const storiesOf = (side: boolean) =>
    new Set(cited.filter(({ contradicts }) => contradicts === side).map(({ storyId }) => storyId))
  const supporting = new Set(
    cited.filter(({ contradicts }) => !contradicts).map(({ role }) => role),
  )
  return {
    supports: storiesOf(false).size,
    contradicts: storiesOf(true).size,
    roles: ROLES.filter((role) => supporting.has(role)),
    missing: ROLES.filter((role) => view.byRole[role] > 0 && !supporting.has(role)),
    lost,
  }
}
