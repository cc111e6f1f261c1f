import { randomUUID } from 'node:crypto'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { type Difference, differencesOf } from '#analysis/coding/double-coding.ts'
import { decideCoding, insertCodings, listCodings } from '#db/queries/coding.ts'
import { saveProgress } from '#db/queries/coding-acts.ts'
import { recordEvent } from '#db/queries/events.ts'
import { listJudgements, setResolved } from '#db/queries/rounds.ts'
import { findStory, type StoryRow } from '#db/queries/stories.ts'
import type { Direction, EvidenceSpan } from '#db/schema/coding.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import type { Member } from './auth.server.ts'
import { type Coder, loadRound, type RoundProblem } from './double-coding.server.ts'
import { askToLearn } from './learning.server.ts'

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

const CHOICES: readonly string[] = ['helped', 'hindered', 'mixed', 'none']

/** The decisions in the form about one story; what is none is left out and then asked for. */
export function readDecisions(form: FormData): readonly Decision[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const direction = String(value)
    if (!name.startsWith('theme-') || !CHOICES.includes(direction)) return []
    return { code: name.slice('theme-'.length), direction: direction as Decision['direction'] }
  })
}
