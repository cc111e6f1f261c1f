import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
} from '#app/services/deidentification.server.ts'
import type { Actor } from '#app/services/insights.server.ts'
import { loadReadingList, putOnList, takeOffList } from '#app/services/reading-list.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { cardsAsked, loadWholeStory } from '#app/services/story-cards.server.ts'
import { ok } from '#surveys/result.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let lead: Actor
let analyst: Actor
const receipts: string[] = []
const ids: string[] = []

beforeAll(async () => {
  at = await openTestApp(() => new Date('2026-03-04T09:30:00Z'))
  const [one, two] = [await at.member('lead'), await at.member('analyst')]
  lead = { projectId: PROJECT_ID, person: { id: one.userId } }
  analyst = { projectId: PROJECT_ID, person: { id: two.userId } }
  for (const title of ['een', 'twee']) {
    receipts.push(
      await tellStory(at.app, `Dit is verhaal ${title}.`, {
        title,
        on_time: 20,
        consent_share: 'yes',
      }),
    )
    await at.work()
    const [waiting] = await loadQueue(at.app, PROJECT_ID)
    const id = waiting?.id ?? ''
    const moderator = await at.member('moderator')
    const seen = await loadReview(at.app, PROJECT_ID, id, moderator)
    if (!seen.ok) throw new Error(seen.problem.code)
    const basedOn = seen.value.revision
    await editMarks(at.app, PROJECT_ID, id, { basedOn, on: [], add: [], isDone: true }, moderator)
    await confirmStory(at.app, PROJECT_ID, id, basedOn + 1, one)
    await at.work()
    ids.push(id)
  }
})
afterAll(() => at.close())

const titles = async (who: Actor) =>
  (await loadReadingList(at.app, who)).map(({ title, note, isRead }) => [title, note, isRead])
const member = () => ({ ...analyst, projectSlug: 'almelo' })

test('two people put the same story on the list: it is there once, for both, with the reason that was given last', async () => {
  const [first = '', second = ''] = ids
  const put = (who: Actor, id: string, note: string) => putOnList(at.app, who, id, note)
  await Promise.all([put(lead, first, 'Over school'), put(lead, first, 'Over school')])
  expect(await put(analyst, first, '')).toEqual(ok(null))
  expect(await titles(analyst)).toEqual([['een', 'Over school', false]])
  await put(analyst, first, 'Ook  over\nthuis')
  await put(analyst, second, '')
  expect((await titles(lead)).toSorted()).toEqual([
    ['een', 'Ook over thuis', false],
    ['twee', '', false],
  ])
  expect(await put(lead, 'no-id', '')).toEqual({ ok: false, problem: { code: 'story-unknown' } })
})

test('who opens a story has read it, and nobody else has; the page shows what its teller chose', async () => {
  const found = await loadWholeStory(at.app, member(), ids[0] ?? '')
  expect(found?.story.answers.on_time).toEqual(['low'])
  expect(found?.story.isListed).toBe(true)
  const isRead = async (who: Actor) =>
    (await loadReadingList(at.app, who)).find(({ storyId }) => storyId === ids[0])?.isRead
  expect([await isRead(analyst), await isRead(lead)]).toEqual([true, false])
  expect((await cardsAsked(at.app, PROJECT_ID, 'list')).ids.toSorted()).toEqual(ids.toSorted())
  expect((await cardsAsked(at.app, PROJECT_ID, { roles: [] })).all).toBe(2)
})

test('a story that is taken off, or taken back by its teller, is gone from the list with the reason', async () => {
  await takeOffList(at.app, PROJECT_ID, ids[1] ?? '')
  expect(await titles(lead)).toHaveLength(1)
  await withdrawStory(at.app, PROJECT_ID, receipts[0] ?? '', 'teller')
  expect(await titles(lead)).toEqual([])
  expect(await at.sql`select 1 from reading_list`).toHaveLength(0)
  expect(await loadWholeStory(at.app, member(), ids[0] ?? '')).toBeUndefined()
})
