import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
} from '#app/services/deidentification.server.ts'
import { lookUpStory } from '#app/services/receipts.server.ts'
import { planRetention, runRetention } from '#app/services/retention.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let receipt: string
beforeAll(async () => {
  at = await openTestApp(() => new Date('2026-03-04T09:30:00Z'))
  receipt = await tellStory(at.app, 'Dit verhaal wordt vrijgegeven.')
  await at.work()
  await release()
  await tellStory(at.app, 'Dit verhaal blijft wachten.')
  await at.work()
})
afterAll(() => at.close())

async function release(): Promise<void> {
  const [first, lead] = [await at.member('moderator'), await at.member('lead')]
  const [story] = await loadQueue(at.app, PROJECT_ID)
  const id = story?.id ?? ''
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  const again = await loadReview(at.app, PROJECT_ID, id, lead)
  if (!again.ok) throw new Error(again.problem.code)
  await confirmStory(at.app, PROJECT_ID, id, again.value.revision, lead)
}

const originals = async () => (await at.sql`select 1 from story_originals`).length

test('what the next run will do is told before it does it', async () => {
  expect(await planRetention(at.app, PROJECT_ID, '2026-06-02')).toMatchObject({
    originals: 0,
    overdue: 0,
  })
  expect(await planRetention(at.app, PROJECT_ID, '2026-06-03')).toEqual({
    day: '2026-06-03',
    originals: 1,
    files: 0,
    overdue: 1,
    contacts: 0,
  })
})

test('the original goes after its time, the released text and the receipt stay, and a waiting story is never erased', async () => {
  expect(await runRetention(at.app, '2026-06-02')).toBe(0)
  expect(await originals()).toBe(2)
  expect(await runRetention(at.app, '2026-06-03')).toBe(1)
  expect(await runRetention(at.app, '2027-06-03')).toBe(0)
  expect(await originals()).toBe(1)
  const rows = await at.sql`
    select 1 from stories where state = 'released' and released_text like '%vrijgegeven%'`
  expect(rows).toHaveLength(1)
  expect(await lookUpStory(at.app, PROJECT_ID, receipt, 'x')).toMatchObject({ ok: true })
  const events = await at.sql`select 1 from events where kind = 'originals.expired'`
  expect(events).toHaveLength(1)
})

test('a youngster’s original goes sooner', async () => {
  await at.sql`update stories set role = 'jongere' where state <> 'released'`
  expect(await planRetention(at.app, PROJECT_ID, '2026-04-04')).toMatchObject({ overdue: 1 })
})
