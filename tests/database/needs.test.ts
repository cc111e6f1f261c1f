import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealForm, submitStory } from '#app/services/collection.server.ts'
import { confirmStory, editMarks, loadQueue } from '#app/services/deidentification.server.ts'
import { takeStep } from '#app/services/form-steps.server.ts'
import { loadNeeds } from '#app/services/needs.server.ts'
import { loadPublicPage } from '#app/services/projects.server.ts'
import { lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import { listStoryFacts } from '#db/queries/story-facts.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { PROJECT, wholeAnswers } from '../setup/whole-story.ts'

let at: TestApp
beforeAll(async () => {
  at = await openTestApp()
})
afterAll(() => at.close())

const chosen = {
  about_stage: 'lt1',
  importance: { where_to_go: 5, child_heard: 4 },
  satisfaction: { where_to_go: 2, child_heard: 'na' },
  priorities: { network: 4, children: 6 },
  enough_people: 30,
  held_back: 'na',
  consent_numbers: 'yes',
}

async function send(changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const opened = await openForm(at.app, 'behoeften-ouders')
  const answers = { ...chosen, ...changes }
  const sent = await submitStory(at.app, { ...opened, answers, locale: 'nl' })
  if (!sent.ok) throw new Error(JSON.stringify(sent.problem))
  return sent.value
}

async function count(what: string): Promise<number> {
  const [row] = (await at.owner.execute(
    sql.raw(`select count(*)::int as n from ${what}`),
  )) as unknown as { n: number }[]
  return row?.n ?? 0
}

const viewOfParents = async () =>
  (await loadNeeds(at.app, PROJECT_ID)).find((survey) => survey.slug === 'behoeften-ouders')?.view

test('the public page offers the surveys of needs apart from the stories', async () => {
  const page = await loadPublicPage(at.app, PROJECT)
  const needs = page.ok ? page.value.points.filter((point) => point.kind === 'needs') : []
  expect(needs.map(({ slug }) => slug)).toEqual(['behoeften-ouders', 'behoeften-professionals'])
})

test('needs without typed words count at once, wait for nobody, and the receipt finds them', async () => {
  const receipt = await send()
  await at.work()
  expect(await loadQueue(at.app, PROJECT_ID)).toEqual([])
  expect(await count('story_originals')).toBe(0)
  expect(await count('vault.story_keys')).toBe(0)
  expect(await lookUpStory(at.app, PROJECT_ID, receipt, 'needs-1')).toMatchObject({
    ok: true,
    value: { kind: 'needs', state: 'counted', submittedOn: '2026-03-04' },
  })
  expect(await viewOfParents()).toMatchObject({ responses: 1, divided: 1 })
  await withdrawStory(at.app, PROJECT_ID, receipt, 'needs-1')
  expect(await viewOfParents()).toMatchObject({ responses: 0 })
})

test('needs with typed words are encrypted, reviewed by two, and only then count; never among stories', async () => {
  const receipt = await send({ missed: 'Dat Truus van de Fabrieksstraat er voor ons was.' })
  await at.work()
  const [waiting] = await loadQueue(at.app, PROJECT_ID)
  expect(waiting).toMatchObject({ kind: 'needs', state: 'proposed' })
  expect(JSON.stringify(waiting?.answers)).not.toContain('Truus')
  expect(await viewOfParents()).toMatchObject({ responses: 0 })

  const [first, second] = [await at.member('moderator'), await at.member('lead')]
  const storyId = waiting?.id ?? ''
  const edit = {
    on: [],
    add: [{ words: 'Truus', type: 'NAAM' }],
    basedOn: 1,
    isDone: true,
  }
  expect(await editMarks(at.app, PROJECT_ID, storyId, edit, first)).toMatchObject({ ok: true })
  expect(await confirmStory(at.app, PROJECT_ID, storyId, 2, second)).toMatchObject({ ok: true })
  await at.work()
  expect(await viewOfParents()).toMatchObject({ responses: 1 })
  expect(await listStoryFacts(at.owner, PROJECT_ID)).toEqual([])
  expect(await count("jobs where kind = 'suggest'")).toBe(0)
  expect(await count('codings')).toBe(0)
  const status = await lookUpStory(at.app, PROJECT_ID, receipt, 'needs-2')
  expect(status.ok && status.value.state).toBe('released')
  const [row] = (await at.owner.execute(
    sql`select released_text from stories where id = ${storyId}`,
  )) as unknown as { released_text: string }[]
  expect(row?.released_text).toContain('er voor ons was')
  expect(row?.released_text).not.toContain('Truus')
})

test('no story can be counted unread', async () => {
  const opened = await openForm(at.app)
  await submitStory(at.app, { ...opened, answers: wholeAnswers('Gewoon.'), locale: 'nl' })
  await expect(
    at.owner.execute(sql`update stories set state = 'counted' where kind = 'story'`),
  ).rejects.toMatchObject({ cause: { constraint_name: 'stories_counted_are_needs' } })
})

test('another story of the same visit knows who tells, and nothing of the first story', async () => {
  const opened = await openForm(at.app)
  const answers = wholeAnswers('De eerste.') as typeof opened.form.answers
  const last = opened.version.definition.pages.at(-1)?.name ?? ''
  const sealed = sealForm(at.app, { ...opened.form, page: last, answers })
  const sent = await takeStep(
    at.app,
    [
      ['_form', sealed],
      ['_step', 'next'],
      ['consent_read', 'true'],
    ],
    'nl',
    'here',
  )
  if (sent.kind !== 'stored') throw new Error(`not stored: ${JSON.stringify(sent)}`)
  const before = await count('stories')
  const again = await takeStep(
    at.app,
    [
      ['_form', sent.again ?? ''],
      ['_step', 'begin'],
    ],
    'nl',
    'here',
  )
  if (again.kind !== 'page') throw new Error('no page')
  expect(again.form.page).toBe('begin')
  expect(again.form.answers).toEqual({
    about_role: 'mother',
    about_apart: '1to3',
    about_child: '4to7',
  })
  expect(again.form.receipt).not.toBe(sent.receipt)
  expect(again.form.submissionKey).not.toBe(opened.form.submissionKey)
  expect(await count('stories')).toBe(before)
})
