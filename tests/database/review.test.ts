import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideTheme, loadCodedStory } from '#app/services/coding.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Review,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let first: Reviewer
let second: Reviewer
let lead: Reviewer
beforeAll(async () => {
  at = await openTestApp()
  first = await at.member('moderator')
  second = await at.member('moderator')
  lead = await at.member('lead')
})
afterAll(() => at.close())

/** Tells a story, lets the program propose, and gives the id it has in the queue. */
async function queued(text: string): Promise<string> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map((story) => story.id))
  await tellStory(at.app, text)
  await at.work()
  const added = (await loadQueue(at.app, PROJECT_ID)).find((story) => !before.has(story.id))
  if (!added) throw new Error('not in the queue')
  return added.id
}

async function review(storyId: string, by: Reviewer): Promise<Review> {
  const loaded = await loadReview(at.app, PROJECT_ID, storyId, by)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

const onOf = (marks: Review['marks']) => marks.flatMap((mark, index) => (mark.on ? [index] : []))

/** Stands behind the marks as they are, with words added. */
async function prepare(storyId: string, by: Reviewer, words: readonly string[] = []) {
  const { revision, marks } = await review(storyId, by)
  const add = words.map((one) => ({ words: one, type: 'NAAM' }))
  return editMarks(
    at.app,
    PROJECT_ID,
    storyId,
    { basedOn: revision, on: onOf(marks), add, isDone: true },
    by,
  )
}

test('the program proposes to replace a phone number, and a person can undo that and mark more', async () => {
  const id = await queued('Bel 06-12345678 en vraag naar Quiriena.')
  const seen = await review(id, first)
  const phone = seen.marks.findIndex((mark) => mark.type === 'TELEFOON')
  expect(seen.marks[phone]).toMatchObject({ on: true, by: 'program' })
  expect(seen.result.story?.text).not.toContain('06-12345678')

  await editMarks(
    at.app,
    PROJECT_ID,
    id,
    {
      basedOn: seen.revision,
      on: onOf(seen.marks).filter((index) => index !== phone),
      add: [{ words: 'Quiriena', type: 'NAAM' }],
      isDone: false,
    },
    first,
  )
  const changed = await review(id, first)
  expect(changed.result.story?.text).toContain('06-12345678')
  expect(changed.result.story?.text).not.toContain('Quiriena')
  expect(changed.story.state).toBe('proposed')
})

test('words that are nowhere in the story are refused', async () => {
  const id = await queued('Hier staat niets bijzonders.')
  expect(await prepare(id, first, ['Wilhelmina'])).toMatchObject({
    problem: { code: 'mark-outside-text' },
  })
})

test('one person prepares and only another can release', async () => {
  const id = await queued('Gewoon een verhaal.')
  await prepare(id, first)
  const { revision } = await review(id, first)
  expect(await confirmStory(at.app, PROJECT_ID, id, revision, first)).toMatchObject({
    problem: { code: 'needs-another-person' },
  })
  expect(await confirmStory(at.app, PROJECT_ID, id, revision, second)).toEqual({
    ok: true,
    value: null,
  })
})

test('the database itself refuses a release by one person', async () => {
  const id = await queued('De database kijkt mee.')
  await prepare(id, first)
  const alone = at.owner.execute(sql`
    update stories set state = 'released', released_text = 'x', released_by = ${first.userId} where id = ${id}`)
  await expect(alone).rejects.toThrow()
})

test('a story that nobody prepared cannot be released', async () => {
  const id = await queued('Nog niet nagekeken.')
  const { revision } = await review(id, first)
  expect(await confirmStory(at.app, PROJECT_ID, id, revision, second)).toMatchObject({
    problem: { code: 'not-prepared' },
  })
})

test('a story with a safety signal needs a lead', async () => {
  const id = await queued('Hij heeft mij geslagen en gedreigd dat hij mij zou vermoorden.')
  const queue = await loadQueue(at.app, PROJECT_ID)
  expect(queue[0]?.id).toBe(id)
  await prepare(id, first)
  const { revision } = await review(id, second)
  expect(await confirmStory(at.app, PROJECT_ID, id, revision, second)).toMatchObject({
    problem: { code: 'needs-a-lead' },
  })
  expect(await confirmStory(at.app, PROJECT_ID, id, revision, lead)).toEqual({
    ok: true,
    value: null,
  })
})

test('two people who change the same story do not overwrite each other', async () => {
  const id = await queued('Samen kijken.')
  const { revision, marks } = await review(id, first)
  const edit = { basedOn: revision, on: onOf(marks), add: [], isDone: true }
  expect(await editMarks(at.app, PROJECT_ID, id, edit, first)).toEqual({ ok: true, value: null })
  expect(await editMarks(at.app, PROJECT_ID, id, edit, second)).toMatchObject({
    problem: { code: 'changed-by-other' },
  })
})

test('what is confirmed is what was seen', async () => {
  const id = await queued('Eerst dit, dan dat.')
  await prepare(id, first)
  const seen = await review(id, second)
  await prepare(id, first, ['Eerst'])
  expect(await confirmStory(at.app, PROJECT_ID, id, seen.revision, second)).toMatchObject({
    problem: { code: 'changed-by-other' },
  })
})

test('every look at an original is written down with who looked', async () => {
  const id = await queued('Wie keek?')
  await review(id, second)
  const reads = (await at.owner.execute(
    sql`select actor_id from events where kind = 'original.read' and story_id = ${id}`,
  )) as unknown as { actor_id: string }[]
  expect(reads.map((read) => read.actor_id)).toEqual(
    expect.arrayContaining(['program', second.userId]),
  )
})

test('a released story gets suggestions with a passage, which count only when a person agrees', async () => {
  const id = await queued(
    'We stonden negen maanden op de wachtlijst voor hulp. Al die tijd gebeurde er niets.',
  )
  await prepare(id, first)
  const { revision } = await review(id, second)
  await confirmStory(at.app, PROJECT_ID, id, revision, second)
  await at.work()
  const coded = await loadCodedStory(at.app, PROJECT_ID, id, lead.userId)
  if (!coded.ok) throw new Error(coded.problem.code)
  const waiting = coded.value.codings.find((coding) => coding.code === 'T08')
  const [span] = waiting?.evidence ?? []
  expect(waiting).toMatchObject({ state: 'suggested', saidBy: 'program' })
  expect(coded.value.story.releasedText?.slice(span?.start, span?.end)).toContain('wachtlijst')

  await decideTheme(at.app, PROJECT_ID, {
    codingId: waiting?.id ?? '',
    state: 'confirmed',
    direction: 'hindered',
    by: lead.userId,
  })
  const after = await loadCodedStory(at.app, PROJECT_ID, id, lead.userId)
  const decided = after.ok && after.value.codings.find((coding) => coding.id === waiting?.id)
  expect(decided).toMatchObject({ state: 'confirmed', direction: 'hindered' })
})
