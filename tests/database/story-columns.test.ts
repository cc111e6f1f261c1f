import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readColumns } from '#analysis/explore/column-file.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { makeColumnFile, openColumns } from '#app/services/story-columns.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let lead: Reviewer

beforeAll(async () => {
  at = await openTestApp()
  lead = await at.member('lead')
})
afterAll(() => at.close())

const open = async () => openColumns(at.app, PROJECT_ID, await loadCodebook(at.app, PROJECT_ID))
const isOpenStill = async (before: Awaited<ReturnType<typeof open>>) => (await open()) === before

async function tell(): Promise<{ readonly id: string; readonly receipt: string }> {
  const before = (await at.sql`select id from stories`).map(({ id }) => id)
  const receipt = await tellStory(at.app, 'De rechter luisterde niet.')
  await at.work()
  const [told] = await at.sql`select id from stories where not (id = any(${before}))`
  return { id: String(told?.id), receipt }
}

async function release(id: string): Promise<void> {
  const first = await at.member('moderator')
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, lead)
  await at.work()
}

test('columns are kept as long as nothing that is counted changes, and never longer', async () => {
  const empty = await open()
  expect(empty.columns.size).toBe(0)
  const { id, receipt } = await tell()
  expect((await loadQueue(at.app, PROJECT_ID)).map((one) => one.id)).toContain(id)
  expect(await isOpenStill(empty), 'a story that waits for readers is not counted').toBe(true)

  await release(id)
  const one = await open()
  expect([one.columns.size, one.ids.at(0)]).toEqual([1, id])
  expect(await isOpenStill(one)).toBe(true)

  await at.sql`update codings set state = 'rejected' where state = 'suggested'`
  expect(await isOpenStill(one), 'a suggestion is not a fact').toBe(true)
  await at.sql`update codings set state = 'confirmed' where said_by = 'program'`
  const coded = await open()
  expect(coded.columns.themes.length).toBeGreaterThan(0)
  await at.sql`update codings set state = 'rejected' where said_by = 'program'`
  expect((await open()).columns.themes.length).toBe(0)

  await withdrawStory(at.app, PROJECT_ID, receipt, 'visitor')
  const left = await open()
  expect(left.columns.size).toBe(0)
  const file = readColumns(
    gunzipSync(await makeColumnFile(at.app, PROJECT_ID)).buffer as ArrayBuffer,
  )
  expect(file?.size).toBe(0)
})

test('a change that is committed late is seen when it is committed, whatever was seen in between', async () => {
  const [late, soon] = [await tell(), await tell()]
  await release(late.id)
  await release(soon.id)
  const before = await open()
  let during: Awaited<ReturnType<typeof open>> | undefined
  await at.sql.begin(async (tx) => {
    await tx`update stories set released_title = 'Later' where id = ${late.id}`
    await withdrawStory(at.app, PROJECT_ID, soon.receipt, 'visitor')
    during = await open()
    expect(during.columns.size).toBe(before.columns.size - 1)
  })
  expect(await isOpenStill(during as typeof before)).toBe(false)
})

test('the database keeps about a thousand notes of changes, and each time it forgets some there is a new one', async () => {
  const { id } = await tell()
  await release(id)
  const before = await open()
  for (let round = 0; round < 30; round++)
    await at.sql`do $$ begin for k in 1..100 loop update stories set released_title = 'n' || k where state = 'released'; end loop; end $$`
  const [kept] =
    await at.sql`select count(*)::int as n, max(number)::int as last from story_changes`
  expect(kept?.n).toBeLessThan(1200)
  expect(kept?.last).toBeGreaterThan(3000)
  expect(await isOpenStill(before)).toBe(false)
})
