import { randomUUID } from 'node:crypto'
import type { Codebook } from '#analysis/coding/codebook.ts'
import {
  agreementOf,
  type Difference,
  differencesOf,
  type RoundAgreement,
} from '#analysis/coding/double-coding.ts'
import type { Db } from '#db/client.server.ts'
import { decideCoding, insertCodings, listCodings } from '#db/queries/coding.ts'
import { saveProgress } from '#db/queries/coding-acts.ts'
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
  saveJudgement,
  setResolved,
} from '#db/queries/rounds.ts'
import { findStory, type StoryRow } from '#db/queries/stories.ts'
import { listTeam } from '#db/queries/team.ts'
import type { Direction, EvidenceSpan } from '#db/schema/coding.ts'
import type { JudgedTheme } from '#db/schema/rounds.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { type Member, may } from './auth.server.ts'
import { loadCodebook } from './coding.server.ts'
import { isId } from './http.server.ts'
import { askToLearn } from './learning.server.ts'

export type { JudgedTheme }

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

async function codersOf(
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
function isComplete(coders: readonly Coder[], stories: readonly RoundStoryRow[]): boolean {
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

/** A story of a round with what the reader said about it, and nothing of anybody else. */
export type BlindStory = {
  readonly round: RoundRow
  readonly story: StoryRow
  readonly themes: readonly JudgedTheme[]
  readonly isDone: boolean
  /** The next story of the round that this coder is not done with. */
  readonly next: string | undefined
  readonly codebook: Codebook
}

/** Opens a story of a round for one of its coders. The read is logged. Problems: `round-unknown`, `round-finished`. */
export async function loadBlindStory(
  app: App,
  projectId: string,
  at: { readonly roundId: string; readonly storyId: string },
  coderId: string,
): Promise<Result<BlindStory, RoundProblem>> {
  const codebook = await loadCodebook(app, projectId)
  return inOpenRound(app, projectId, at, coderId, async (db, round, stories) => {
    const story = await findStory(db, projectId, at.storyId)
    if (story?.state !== 'released') return fail({ code: 'round-unknown' as const })
    await recordEvent(db, {
      projectId,
      kind: 'story.read',
      actorId: coderId,
      storyId: at.storyId,
      at: app.now(),
    })
    const own = await listJudgements(db, projectId, at.roundId, coderId)
    const done = new Set(own.filter((one) => one.isDone).map((one) => one.storyId))
    const here = own.find((one) => one.storyId === at.storyId)
    return ok({
      round,
      story,
      themes: here?.themes ?? [],
      isDone: here?.isDone ?? false,
      next: stories.find(({ storyId }) => storyId !== at.storyId && !done.has(storyId))?.storyId,
      codebook,
    })
  })
}

/** One thing that a coder does to the own judgement of a story. */
export type JudgementAct =
  | { readonly kind: 'give'; readonly theme: JudgedTheme }
  | { readonly kind: 'take-back'; readonly code: string }
  | { readonly kind: 'done'; readonly isDone: boolean }

/**
 * Changes what a coder says about a story: a theme that is given again replaces the one before.
 *
 * Problems: `round-unknown`, `round-finished` (everybody is done, so what others said may have been seen), `round-wrong` (a theme
 * that is not in the codebook, or no passage of this story).
 */
export async function actOnJudgement(
  app: App,
  projectId: string,
  at: { readonly roundId: string; readonly storyId: string },
  coderId: string,
  act: JudgementAct,
): Promise<Result<null, RoundProblem>> {
  const codebook = await loadCodebook(app, projectId)
  return inOpenRound(app, projectId, at, coderId, async (db) => {
    const story = await findStory(db, projectId, at.storyId)
    const length = story?.releasedText?.length ?? 0
    if (act.kind === 'give' && !isGiveable(act.theme, codebook, length))
      return fail({ code: 'round-wrong' as const })
    const own = await listJudgements(db, projectId, at.roundId, coderId)
    const here = own.find((one) => one.storyId === at.storyId)
    const code = act.kind === 'give' ? act.theme.code : act.kind === 'take-back' ? act.code : ''
    const kept = (here?.themes ?? []).filter((theme) => theme.code !== code)
    await saveJudgement(db, {
      projectId,
      ...at,
      coderId,
      themes: act.kind === 'give' ? [...kept, act.theme] : kept,
      isDone: act.kind === 'done' ? act.isDone : (here?.isDone ?? false),
    })
    return ok(null)
  })
}

function isGiveable(theme: JudgedTheme, codebook: Codebook, length: number): boolean {
  return (
    codebook.themes.some((one) => one.code === theme.code) &&
    theme.evidence.length > 0 &&
    theme.evidence.every(({ start, end }) => start >= 0 && start < end && end <= length)
  )
}

/** Runs `work` for a coder of a round that is still going on, on one of its stories. */
async function inOpenRound<T>(
  app: App,
  projectId: string,
  { roundId, storyId }: { readonly roundId: string; readonly storyId: string },
  coderId: string,
  work: (
    db: Db,
    round: RoundRow,
    stories: readonly RoundStoryRow[],
  ) => Promise<Result<T, RoundProblem>>,
): Promise<Result<T, RoundProblem>> {
  const team = await listCoders(app, projectId)
  return app.database.staff.inProject(projectId, async (db) => {
    const round = isId(roundId) ? await findRound(db, projectId, roundId) : undefined
    if (!round?.coders.includes(coderId)) return fail({ code: 'round-unknown' })
    const stories = await listRoundStories(db, projectId, roundId)
    if (!stories.some((story) => story.storyId === storyId)) return fail({ code: 'round-unknown' })
    const coders = await codersOf(db, projectId, round, stories.length, team)
    if (isComplete(coders, stories)) return fail({ code: 'round-finished' })
    return work(db, round, stories)
  })
}

/** A story of a complete round with what each coder said, so that they can decide together. */
export type ComparedStory = {
  readonly story: StoryRow
  readonly isResolved: boolean
  readonly coders: readonly Coder[]
  readonly differences: readonly Difference[]
  /** The next story of the round that waits for a decision. */
  readonly next: string | undefined
  readonly codebook: Codebook
}

/** Lays what coders said about a story side by side. The read is logged. Problem: `round-unknown`, also while it goes on. */
export async function loadComparedStory(
  app: App,
  projectId: string,
  at: { readonly roundId: string; readonly storyId: string },
  readerId: string,
): Promise<Result<ComparedStory, RoundProblem>> {
  const loaded = await loadRound(app, projectId, at.roundId, readerId)
  if (!loaded.ok) return loaded
  const { codebook, coders, stories, isComplete: complete } = loaded.value
  const here = stories.find((story) => story.storyId === at.storyId)
  if (!complete || !here) return fail({ code: 'round-unknown' })
  const whole = coders.filter((one) => one.done >= stories.length)
  return app.database.staff.inProject(projectId, async (db) => {
    const story = await findStory(db, projectId, at.storyId)
    if (story?.state !== 'released') return fail({ code: 'round-unknown' as const })
    await recordEvent(db, {
      projectId,
      kind: 'story.read',
      actorId: readerId,
      storyId: at.storyId,
      at: app.now(),
    })
    const said = await listJudgements(db, projectId, at.roundId)
    const counted = said.filter(
      (one) => one.storyId === at.storyId && whole.some((coder) => coder.id === one.coder),
    )
    const codes = codebook.themes.map((theme) => theme.code)
    return ok({
      story,
      isResolved: here.isResolved,
      coders: whole,
      differences: differencesOf(counted, codes),
      next: stories.find((one) => !one.isResolved && one.storyId !== at.storyId)?.storyId,
      codebook,
    })
  })
}

/** What coders decided together about one theme: how it worked, or that it is not there. */
export type Decision = { readonly code: string; readonly direction: Direction | 'none' }

/**
 * Makes what coders decided the codes of the team: themes with their passages count, and open suggestions follow.
 *
 * Every theme that somebody gave needs a decision. Problems: `round-unknown`, `round-wrong` (a theme without a decision),
 * `round-finished` (decided before).
 */
export async function resolveStory(
  app: App,
  member: Member,
  at: { readonly roundId: string; readonly storyId: string },
  decisions: readonly Decision[],
): Promise<Result<null, RoundProblem>> {
  const { projectId } = member
  const by = member.person.id
  const compared = await loadComparedStory(app, projectId, at, by)
  if (!compared.ok) return compared
  const decided = compared.value.differences.map(({ code, evidence }) => ({
    code,
    evidence,
    direction: decisions.find((one) => one.code === code)?.direction,
  }))
  if (decided.some((one) => !one.direction)) return fail({ code: 'round-wrong' })
  const gold = decided.filter((one) => one.direction !== 'none') as readonly {
    readonly code: string
    readonly evidence: readonly EvidenceSpan[]
    readonly direction: Direction
  }[]
  return app.database.staff.inProject(projectId, async (tx) => {
    const now = app.now()
    if (!(await setResolved(tx, { projectId, ...at, by, at: now })))
      return fail({ code: 'round-finished' as const })
    await insertCodings(
      tx,
      gold.map((theme) => ({
        projectId,
        id: randomUUID(),
        storyId: at.storyId,
        ...theme,
        score: null,
        reasons: [],
        saidBy: 'team' as const,
        state: 'confirmed' as const,
      })),
    )
    for (const coding of await listCodings(tx, projectId, at.storyId)) {
      if (coding.saidBy !== 'program' || coding.state !== 'suggested') continue
      const found = gold.find((theme) => theme.code === coding.code)
      const state = found ? ('confirmed' as const) : ('rejected' as const)
      const { id } = coding
      await decideCoding(tx, { projectId, id, state, direction: found?.direction, by, at: now })
    }
    await saveProgress(tx, {
      projectId,
      storyId: at.storyId,
      isDone: true,
      doneBy: by,
      doneAt: now,
    })
    await askToLearn(tx, projectId, at.storyId)
    await recordEvent(tx, {
      projectId,
      kind: 'round.resolved',
      actorId: by,
      storyId: at.storyId,
      details: { themes: gold.length },
      at: now,
    })
    return ok(null)
  })
}

const DIRECTIONS: readonly string[] = ['helped', 'hindered', 'mixed']

/** What the form of a blind story sent, or undefined when it is not one of its own answers. */
export function readJudgementAct(form: FormData): JudgementAct | undefined {
  const field = (name: string) => String(form.get(name) ?? '')
  const intent = field('intent')
  if (intent === 'done' || intent === 'reopen') return { kind: 'done', isDone: intent === 'done' }
  const code = field('code')
  if (intent === 'take-back') return { kind: 'take-back', code }
  const direction = field('direction')
  if (intent !== 'give' || !DIRECTIONS.includes(direction)) return undefined
  const evidence = form.getAll('sentence').map((sent) => {
    const [start = Number.NaN, end = Number.NaN] = String(sent).split('-').map(Number)
    return { start, end }
  })
  return { kind: 'give', theme: { code, direction: direction as Direction, evidence } }
}

/** The decisions in the form about one story; what is none is left out and then asked for. */
export function readDecisions(form: FormData): readonly Decision[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const direction = String(value)
    if (!name.startsWith('theme-') || ![...DIRECTIONS, 'none'].includes(direction)) return []
    return { code: name.slice('theme-'.length), direction: direction as Decision['direction'] }
  })
}
