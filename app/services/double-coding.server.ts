import { randomUUID } from 'node:crypto'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { agreementOf, differencesOf, type RoundAgreement } from '#analysis/coding/double-coding.ts'
import type { Db } from '#db/client.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import {
  countDone,
  drawStories,
  findRound,
  insertRound,
  listJudgements,
  listRoundStories,
  listRounds,
  type RoundRow,
  type RoundStoryRow,
} from '#db/queries/rounds.ts'
import { listTeam } from '#db/queries/team.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { may } from './auth.server.ts'
import { loadCodebook } from './coding.server.ts'
import { isId } from './http.server.ts'

export type RoundProblem = {
  readonly code: 'round-unknown' | 'round-wrong' | 'round-no-stories' | 'round-finished'
}

/** A coder of a round with how far this one is; who lost the right to code is waited for no longer. */
export type Coder = {
  readonly id: string
  readonly name: string
  readonly done: number
  readonly isWaitedFor: boolean
}

export const MOST_STORIES = 200

/** Who may code in this project, by name. */
export async function listCoders(app: App, projectId: string) {
  const team = await listTeam(app.database.db, projectId)
  return team
    .filter((one) => may(one.role, 'code'))
    .map(({ userId, name, role }) => ({ id: userId, name, role }))
}

/** All rounds of a project, the newest first, with how far each coder is. */
export async function loadRounds(app: App, projectId: string) {
  const team = await listCoders(app, projectId)
  return app.database.staff.inProject(projectId, async (db) => {
    const rounds = await listRounds(db, projectId)
    return Promise.all(
      rounds.map(async (round) => {
        const stories = await listRoundStories(db, projectId, round.id)
        const coders = await codersOf(db, projectId, round, stories.length, team)
        return {
          ...round,
          stories: stories.length,
          coders,
          isComplete: isComplete(coders, stories),
        }
      }),
    )
  })
}

/** The coders of a round with how far each is. */
export async function codersOf(
  db: Db,
  projectId: string,
  round: RoundRow,
  stories: number,
  team: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly Coder[]> {
  const done = await countDone(db, projectId, round.id)
  return round.coders.map((id) => {
    const there = team.find((one) => one.id === id)
    const own = done.get(id) ?? 0
    return { id, name: there?.name ?? '', done: own, isWaitedFor: !!there && own < stories }
  })
}

/** Nobody is waited for, and at least two coders judged everything. */
export function isComplete(coders: readonly Coder[], stories: readonly RoundStoryRow[]): boolean {
  const whole = coders.filter((coder) => coder.done >= stories.length)
  return stories.length > 0 && whole.length >= 2 && !coders.some((coder) => coder.isWaitedFor)
}

/**
 * Draws stories that nobody has coded yet for two or more coders; gives the id of the round.
 *
 * Problems: `round-wrong` (fewer than two coders of this project, or no size from 1 to 200), `round-no-stories`.
 */
export async function makeRound(
  app: App,
  projectId: string,
  wanted: {
    readonly size: number
    readonly role?: TellerRole
    readonly coders: readonly string[]
    readonly by: string
  },
): Promise<Result<string, RoundProblem>> {
  const team = await listCoders(app, projectId)
  const coders = team.map((one) => one.id).filter((id) => wanted.coders.includes(id))
  const { size, role, by } = wanted
  if (coders.length < 2 || !Number.isInteger(size) || size < 1 || size > MOST_STORIES)
    return fail({ code: 'round-wrong' })
  return app.database.staff.inProject(projectId, async (tx) => {
    const storyIds = await drawStories(tx, projectId, { size, role })
    if (storyIds.length === 0) return fail({ code: 'round-no-stories' as const })
    const id = randomUUID()
    const at = app.now()
    await insertRound(tx, { projectId, id, coders, madeBy: by, madeOn: dayOf(at), storyIds })
    const details = { stories: storyIds.length, coders: coders.length }
    await recordEvent(tx, { projectId, kind: 'round.made', actorId: by, details, at })
    return ok(id)
  })
}

/** A round as one of the project's coders sees it. What others said is there when the round is complete, never before. */
export type Round = Omit<RoundRow, 'coders'> & {
  readonly coders: readonly Coder[]
  readonly isCoder: boolean
  readonly isComplete: boolean
  readonly stories: readonly (RoundStoryRow & {
    readonly isDone: boolean
    readonly differs: boolean
  })[]
  readonly agreement: RoundAgreement | undefined
  readonly codebook: Codebook
}

/** One round. Problem: `round-unknown`. */
export async function loadRound(
  app: App,
  projectId: string,
  roundId: string,
  coderId: string,
): Promise<Result<Round, RoundProblem>> {
  const [team, codebook] = await Promise.all([
    listCoders(app, projectId),
    loadCodebook(app, projectId),
  ])
  const codes = codebook.themes.map((theme) => theme.code)
  return app.database.staff.inProject(projectId, async (db) => {
    const round = isId(roundId) ? await findRound(db, projectId, roundId) : undefined
    if (!round) return fail({ code: 'round-unknown' as const })
    const stories = await listRoundStories(db, projectId, roundId)
    const coders = await codersOf(db, projectId, round, stories.length, team)
    const complete = isComplete(coders, stories)
    const shown = await listJudgements(db, projectId, roundId, complete ? undefined : coderId)
    const whole = coders.filter((one) => one.done >= stories.length).map((one) => one.id)
    const counted = shown.filter((one) => one.isDone && whole.includes(one.coder))
    return ok({
      ...round,
      coders,
      isCoder: round.coders.includes(coderId),
      isComplete: complete,
      stories: stories.map((story) => ({
        ...story,
        isDone: shown.some(
          (one) => one.storyId === story.storyId && one.coder === coderId && one.isDone,
        ),
        differs:
          complete &&
          differencesOf(
            counted.filter((one) => one.storyId === story.storyId),
            codes,
          ).some((one) => !one.isAgreed),
      })),
      agreement: complete ? agreementOf(counted, whole, codes) : undefined,
      codebook,
    })
  })
}
