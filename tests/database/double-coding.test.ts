import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/services/auth.server.ts'
import { actOnJudgement, loadBlindStory } from '#app/services/blind-coding.server.ts'
import { loadComparedStory, resolveStory } from '#app/services/deciding.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { loadRound, makeRound } from '#app/services/double-coding.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { PROJECT } from '../setup/whole-story.ts'

let at: TestApp
let an: Reviewer
let bo: Reviewer
let lead: Reviewer
beforeAll(async () => {
  at = await openTestApp()
  an = await at.member('analyst')
  bo = await at.member('analyst')
  lead = await at.member('lead')
})
afterAll(() => at.close())

const TEXT = 'De school belde niet. Opa kwam elke dag eten brengen.'

async function released(): Promise<{ readonly id: string; readonly receipt: string }> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const receipt = await tellStory(at.app, TEXT)
  await at.work()
  const id = (await loadQueue(at.app, PROJECT_ID)).find((one) => !before.has(one.id))?.id ?? ''
  const first = await at.member('moderator')
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, lead)
  await at.work()
  return { id, receipt }
}

async function round(size: number, coders = [an, bo]): Promise<string> {
  const ids = coders.map((coder) => coder.userId)
  const made = await makeRound(at.app, PROJECT_ID, { size, coders: ids, by: lead.userId })
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

const span = { start: 0, end: 21 }
const give = (
  roundId: string,
  storyId: string,
  coder: Reviewer,
  code: string,
  direction: 'helped' | 'hindered' = 'hindered',
) =>
  actOnJudgement(at.app, PROJECT_ID, { roundId, storyId }, coder.userId, {
    kind: 'give',
    theme: { code, direction, evidence: [span] },
  })

const finish = (roundId: string, storyId: string, coder: Reviewer) =>
  actOnJudgement(at.app, PROJECT_ID, { roundId, storyId }, coder.userId, {
    kind: 'done',
    isDone: true,
  })

async function seen(roundId: string, coder: Reviewer) {
  const loaded = await loadRound(at.app, PROJECT_ID, roundId, coder.userId)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

const asLead = (): Member => ({
  person: { id: lead.userId, name: 'lead' } as Member['person'],
  projectSlug: PROJECT,
  projectId: PROJECT_ID,
  role: 'lead',
})

test('coders see nothing of each other until all are done; then what they decide becomes the codes of the team', async () => {
  const { id } = await released()
  const roundId = await round(5)
  await give(roundId, id, an, 'T08')
  await give(roundId, id, an, 'T26', 'helped')
  await finish(roundId, id, an)

  const blind = await loadBlindStory(at.app, PROJECT_ID, { roundId, storyId: id }, bo.userId)
  expect(blind.ok && blind.value.themes).toEqual([])
  const before = await seen(roundId, bo)
  expect(before.isComplete).toBe(false)
  expect(before.agreement).toBeUndefined()
  expect(before.coders.map(({ done }) => done).sort()).toEqual([0, 1])
  const peek = await loadComparedStory(at.app, PROJECT_ID, { roundId, storyId: id }, bo.userId)
  expect(peek).toMatchObject({ ok: false, problem: { code: 'round-unknown' } })

  await give(roundId, id, bo, 'T08')
  await finish(roundId, id, bo)
  const after = await seen(roundId, bo)
  expect(after.isComplete).toBe(true)
  expect(after.agreement?.overall.percent.value).toBeCloseTo(0.5)
  expect(await give(roundId, id, bo, 'T26')).toMatchObject({ problem: { code: 'round-finished' } })

  const undecided = [{ code: 'T08', direction: 'hindered' as const }]
  const place = { roundId, storyId: id }
  expect(await resolveStory(at.app, asLead(), place, undecided)).toMatchObject({
    problem: { code: 'round-wrong' },
  })
  const decided = [...undecided, { code: 'T26', direction: 'none' as const }]
  expect(await resolveStory(at.app, asLead(), place, decided)).toMatchObject({ ok: true })
  expect(await resolveStory(at.app, asLead(), place, decided)).toMatchObject({ ok: false })
  const rows = await at.sql`select code, direction, evidence from codings
    where story_id = ${id} and said_by = 'team' and state = 'confirmed'`
  expect(rows).toEqual([{ code: 'T08', direction: 'hindered', evidence: [span] }])
  const open = await at.sql`select from codings where story_id = ${id} and state = 'suggested'`
  expect(open).toHaveLength(0)
})

test('a theme that does not exist, a passage outside the story and a stranger are refused', async () => {
  const { id } = await released()
  const roundId = await round(5)
  expect(await give(roundId, id, an, 'T99')).toMatchObject({ problem: { code: 'round-wrong' } })
  const outside = await actOnJudgement(at.app, PROJECT_ID, { roundId, storyId: id }, an.userId, {
    kind: 'give',
    theme: { code: 'T08', direction: 'mixed', evidence: [{ start: 0, end: 9999 }] },
  })
  expect(outside).toMatchObject({ problem: { code: 'round-wrong' } })
  expect(await give(roundId, id, lead, 'T08')).toMatchObject({ problem: { code: 'round-unknown' } })
})

test('a story is drawn once, one coder alone makes no round, and without stories there is none', async () => {
  await released()
  await round(50)
  const coders = [an.userId, bo.userId]
  const ask = (changes: object) =>
    makeRound(at.app, PROJECT_ID, { size: 5, coders, by: lead.userId, ...changes })
  expect(await ask({})).toMatchObject({ problem: { code: 'round-no-stories' } })
  expect(await ask({ coders: [an.userId] })).toMatchObject({ problem: { code: 'round-wrong' } })
  expect(await ask({ size: 0 })).toMatchObject({ problem: { code: 'round-wrong' } })
})

test('a story that is taken back leaves the round, with what was said about it', async () => {
  const { id, receipt } = await released()
  const roundId = await round(5)
  await give(roundId, id, an, 'T08')
  await withdrawStory(at.app, PROJECT_ID, receipt, 'visitor')
  expect((await seen(roundId, an)).stories).toEqual([])
  expect(await at.sql`select from round_judgements where story_id = ${id}`).toHaveLength(0)
})

test('nobody waits for a coder whose access ended, when two others are done', async () => {
  const { id } = await released()
  const cy = await at.member('analyst')
  const roundId = await round(5, [an, bo, cy])
  await finish(roundId, id, an)
  await finish(roundId, id, bo)
  expect((await seen(roundId, an)).isComplete).toBe(false)
  await at.sql`delete from memberships where user_id = ${cy.userId}`
  expect((await seen(roundId, an)).isComplete).toBe(true)
})
