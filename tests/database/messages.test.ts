import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actOnOwnStory } from '#app/services/code-page.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { markAnswersRead, writeToStory } from '#app/services/messages.server.ts'
import { answerReaders, lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import { runRetention } from '#app/services/retention.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let first: Reviewer
let lead: Reviewer
beforeAll(async () => {
  at = await openTestApp()
  first = await at.member('moderator')
  lead = await at.member('lead')
})
afterAll(() => at.close())

const NOTE = 'Let op de naam van de voetbalclub.'
const QUESTION = 'Wil je met iemand praten? Bel gratis Veilig Thuis: 0800-2000.'
const ANSWER = 'Dank je, dat heb ik al gedaan.'

async function told(text: string): Promise<{ readonly receipt: string; readonly id: string }> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const receipt = await tellStory(at.app, text)
  await at.work()
  const added = (await loadQueue(at.app, PROJECT_ID)).find(({ id }) => !before.has(id))
  if (!added) throw new Error('not in the queue')
  return { receipt, id: added.id }
}

const write = (id: string, kind: 'note' | 'to-teller', text: string) =>
  writeToStory(at.app, PROJECT_ID, id, { kind, text }, first)

const answer = (receipt: string, text: string) =>
  answerReaders(at.app, PROJECT_ID, receipt, 'visitor', text)

async function own(receipt: string) {
  const found = await lookUpStory(at.app, PROJECT_ID, receipt, 'visitor')
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

async function review(id: string, by = first) {
  const loaded = await loadReview(at.app, PROJECT_ID, id, by)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

const rows = (id: string) =>
  at.sql<{ sealed: Buffer }[]>`select sealed from story_messages where story_id = ${id}`

test('readers see notes and messages with their writer; the teller sees the message alone, without a name', async () => {
  const { id, receipt } = await told('Wie schrijft mij?')
  await write(id, 'note', NOTE)
  await write(id, 'to-teller', QUESTION)
  expect((await review(id, lead)).messages).toMatchObject([
    { kind: 'to-teller', text: QUESTION },
    { kind: 'note', text: NOTE },
  ])
  const { messages, mayAnswer } = await own(receipt)
  expect(messages).toEqual([
    { from: 'readers', number: 1, text: QUESTION, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ])
  expect(mayAnswer).toBe(true)
  const page = JSON.stringify(
    await actOnOwnStory(at.app, PROJECT_ID, new Map([['code', receipt]]), 'visitor', 'nl'),
  )
  expect(page).toContain('Veilig Thuis')
  expect(page).not.toContain(first.userId)
  expect(page).not.toContain('voetbalclub')
})

test('an answer comes once, brings the story forward, and holds the release until it is read', async () => {
  await told('Een ouder verhaal dat ook wacht.')
  const { id, receipt } = await told('Ik wil best antwoorden.')
  await write(id, 'to-teller', QUESTION)
  expect(await answer(receipt, '   ')).toMatchObject({ problem: { code: 'message-empty' } })
  expect((await answer(receipt, ANSWER)).ok).toBe(true)
  expect((await answer(receipt, 'Nog een keer.')).ok).toBe(true)
  const { messages, mayAnswer } = await own(receipt)
  expect(messages.map(({ from, text }) => [from, text])).toEqual([
    ['readers', QUESTION],
    ['teller', ANSWER],
  ])
  expect(mayAnswer).toBe(false)
  const queue = await loadQueue(at.app, PROJECT_ID)
  expect(queue[0]).toMatchObject({ id, hasAnswer: true })

  const { revision } = await review(id)
  await editMarks(
    at.app,
    PROJECT_ID,
    id,
    { basedOn: revision, on: [], add: [], isDone: true },
    first,
  )
  const release = () => confirmStory(at.app, PROJECT_ID, id, revision + 1, lead)
  expect(await release()).toMatchObject({ problem: { code: 'answer-unread' } })
  await markAnswersRead(at.app, PROJECT_ID, id, lead)
  expect((await release()).ok).toBe(true)
  expect(await write(id, 'note', NOTE)).toMatchObject({ problem: { code: 'story-not-waiting' } })
  expect(await own(receipt)).toMatchObject({ mayAnswer: false, messages: [{}, {}] })
})

test('an answer without a message is refused, and so is an empty note', async () => {
  const { id, receipt } = await told('Niemand vroeg iets.')
  expect(await answer(receipt, ANSWER)).toMatchObject({ problem: { code: 'too-late-to-correct' } })
  expect(await write(id, 'note', ' \n ')).toMatchObject({ problem: { code: 'message-empty' } })
  expect(await write(id, 'note', 'a'.repeat(2001))).toMatchObject({
    problem: { code: 'message-empty' },
  })
})

test('words are kept encrypted, and a row of another story cannot be read in their place', async () => {
  const one = await told('Het ene verhaal.')
  const other = await told('Het andere verhaal.')
  await write(one.id, 'to-teller', QUESTION)
  await write(other.id, 'to-teller', NOTE)
  const [row] = await rows(one.id)
  expect(Buffer.from(row?.sealed ?? []).toString('latin1')).not.toContain('Veilig')
  await at.owner.execute(sql`
    update story_messages set sealed = (select sealed from story_messages where story_id = ${one.id})
    where story_id = ${other.id}`)
  await expect(own(other.receipt)).rejects.toThrow()
})

test('a story that is taken back takes its messages along', async () => {
  const { id, receipt } = await told('Dit haal ik weg.')
  await write(id, 'note', NOTE)
  await write(id, 'to-teller', QUESTION)
  await answer(receipt, ANSWER)
  expect(await rows(id)).toHaveLength(3)
  await withdrawStory(at.app, PROJECT_ID, receipt, 'visitor')
  expect(await rows(id)).toHaveLength(0)
  expect(await own(receipt)).toMatchObject({ messages: [], mayAnswer: false })
  expect((await answer(receipt, ANSWER)).ok).toBe(false)
})

test('retention erases messages with the text as typed', async () => {
  const { id } = await told('Dit blijft negentig dagen.')
  await write(id, 'to-teller', QUESTION)
  const { revision } = await review(id)
  await editMarks(
    at.app,
    PROJECT_ID,
    id,
    { basedOn: revision, on: [], add: [], isDone: true },
    first,
  )
  expect((await confirmStory(at.app, PROJECT_ID, id, revision + 1, lead)).ok).toBe(true)
  const later = new Date(at.app.now().getTime() + 100 * 86_400_000).toISOString().slice(0, 10)
  await runRetention(at.app, later)
  expect(await rows(id)).toHaveLength(0)
})

test('the part that serves tellers sees no note, also in a statement written by hand', async () => {
  const { id } = await told('Wat schrijven zij over mij?')
  await write(id, 'note', NOTE)
  await write(id, 'to-teller', QUESTION)
  const seen = await at.app.database.tellers.inProject(PROJECT_ID, (db) =>
    db.execute(sql`select kind from story_messages where story_id = ${id}`),
  )
  expect(seen).toEqual([{ kind: 'to-teller' }])
})
