import type { Codebook } from '#analysis/coding/codebook.ts'
import type { Db } from '#db/client.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import {
  findRound,
  listJudgements,
  listRoundStories,
  type RoundRow,
  type RoundStoryRow,
  saveJudgement,
} from '#db/queries/rounds.ts'
import { findStory, type StoryRow } from '#db/queries/stories.ts'
import type { Direction } from '#db/schema/coding.ts'
import type { JudgedTheme } from '#db/schema/rounds.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { codersOf, isComplete, listCoders, type RoundProblem } from './double-coding.server.ts'
import { isId } from './http.server.ts'

export type { JudgedTheme }

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
