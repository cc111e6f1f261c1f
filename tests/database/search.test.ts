import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { forgetSearch, loadSavedSearches, saveSearch } from '#app/services/saved-searches.server.ts'
import { searchStories } from '#app/services/search.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let lead: Reviewer
let clock = Date.parse('2026-03-04T09:30:00Z')
const receipts = new Map<string, string>()

beforeAll(async () => {
  at = await openTestApp(() => new Date(clock))
  lead = await at.member('lead')
  await release('rechter', 'De rechter luisterde niet. Wij logeerden bij tante.')
  await release('omgang', 'Er kwam een omgansregeling, en de hamster logeerde mee.')
  await release('school', 'De juf belde nooit. Toen kwam de wijkcoach langs.')
})
afterAll(() => at.close())

async function release(name: string, text: string): Promise<void> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  receipts.set(name, await tellStory(at.app, text, { title: name }))
  await at.work()
  const id = (await loadQueue(at.app, PROJECT_ID)).find((one) => !before.has(one.id))?.id ?? ''
  const first = await at.member('moderator')
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, lead)
  await at.work()
}

async function find(typed: string, filter: object = {}) {
  clock += 120_000
  const asked = { typed, filter: { roles: [], ...filter }, offset: 0 }
  return searchStories(at.app, PROJECT_ID, asked, lead.userId)
}
const titles = async (typed: string, filter?: object) =>
  (await find(typed, filter)).stories.map((story) => story.title).sort()

test.each([
  ['logeren', ['omgang', 'rechter']],
  ['omgangsregeling', ['omgang']],
  ['"juf belde"', ['school']],
  ['"belde juf"', []],
  ['logeren -hamster', ['rechter']],
  ['recthers', ['rechter']],
  ["'; drop table stories; -- %", []],
])('%s', async (typed, wanted) => {
  expect(await titles(typed)).toEqual(wanted)
})

test('a filter narrows what the words find', async () => {
  expect(await titles('logeren', { roles: ['ouder'] })).toEqual(['omgang', 'rechter'])
  expect(await titles('logeren', { roles: ['kind'] })).toEqual([])
})

test('what was found is shown in its sentences, and logged as read', async () => {
  const [before] = await at.sql`select count(*)::int as n from events where kind = 'story.read'`
  const { stories } = await find('wijkcoach')
  const [story] = stories
  expect(story?.snippets.map(({ start, end }) => story.text.slice(start, end))).toEqual([
    'Toen kwam de wijkcoach langs.',
  ])
  const [after] = await at.sql`select count(*)::int as n from events where kind = 'story.read'`
  expect(after?.n - before?.n).toBe(1)
})

test('a search is kept for oneself or for the team, and forgotten by who kept it alone', async () => {
  const other = await at.member('analyst')
  const keep = (name: string, isShared: boolean) =>
    saveSearch(at.app, PROJECT_ID, { name, search: '?q=kind', isShared, by: lead.userId })
  await keep('Mijn vraag', false)
  await keep('Onze vraag', true)
  expect(await keep(' ', true)).toMatchObject({ problem: { code: 'search-wrong' } })
  const seen = await loadSavedSearches(at.app, PROJECT_ID, other.userId)
  expect(seen.map(({ name, isOwn }) => [name, isOwn])).toEqual([['Onze vraag', false]])
  await forgetSearch(at.app, PROJECT_ID, seen[0]?.id ?? '', other.userId)
  expect(await loadSavedSearches(at.app, PROJECT_ID, lead.userId)).toHaveLength(2)
  await forgetSearch(at.app, PROJECT_ID, seen[0]?.id ?? '', lead.userId)
  expect(await loadSavedSearches(at.app, PROJECT_ID, lead.userId)).toHaveLength(1)
})

test('a story that is taken back is found no more, and its terms are gone', async () => {
  await withdrawStory(at.app, PROJECT_ID, receipts.get('school') ?? '', 'visitor')
  expect(await titles('wijkcoach')).toEqual([])
  const [left] =
    await at.sql`select count(*)::int as n from story_terms where 'wijkcoach' = any(terms)`
  expect(left?.n).toBe(0)
})
