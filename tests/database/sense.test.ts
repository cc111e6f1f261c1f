import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { boardOf, type SenseAct } from '#analysis/sense/board.ts'
import { actOnOwnStory } from '#app/services/code-page.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import {
  type Actor,
  citePassage,
  loadInsight,
  setInsightState,
  startInsight,
} from '#app/services/insights.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { makeFirstRelease } from '#app/services/releases.server.ts'
import { changeSession, loadSession, startSession } from '#app/services/sense.server.ts'
import { addGroupReading, makeGroupInsight } from '#app/services/sense-outcome.server.ts'
import { exchangeActs, loadTable } from '#app/services/sense-table.server.ts'
import { ok } from '#surveys/result.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let team: Actor
let now = Date.parse('2026-03-04T09:30:00Z')
const receipts: string[] = []

beforeAll(async () => {
  at = await openTestApp(() => new Date(now))
  const lead = await at.member('lead')
  team = { projectId: PROJECT_ID, person: { id: lead.userId } }
  for (const [title, share] of [
    ['een', 'yes'],
    ['twee', 'yes'],
    ['drie', 'yes'],
    ['vier', 'yes'],
    ['vijf', 'yes'],
    ['niet delen', 'no'],
  ] as const)
    receipts.push(await release(title, share, lead))
  await makeFirstRelease(at.app, PROJECT_ID)
})
afterAll(() => at.close())

async function release(title: string, share: string, lead: Reviewer): Promise<string> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const receipt = await tellStory(at.app, `Dit is verhaal ${title}.`, {
    title,
    consent_share: share,
  })
  await at.work()
  const id = (await loadQueue(at.app, PROJECT_ID)).find((one) => !before.has(one.id))?.id ?? ''
  const first = await at.member('moderator')
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, lead)
  await at.work()
  return receipt
}

async function start(cards = 12): Promise<{ readonly id: string; readonly code: string }> {
  const typed = { name: 'Samen', search: '', cards, minutes: {} }
  const started = await startSession(at.app, team, typed)
  if (!started.ok) throw new Error(started.problem.code)
  const session = await loadSession(at.app, PROJECT_ID, started.value)
  return { id: started.value, code: session?.code ?? '' }
}

const titlesOn = async (code: string) =>
  (await loadTable(at.app, code))?.cards.map(({ title }) => title).sort()

const WHO = randomUUID()
const GROUP = randomUUID()
const one = (act: SenseAct) => ({ id: randomUUID(), act })

test('only stories that their tellers share lie on the table, with the role and nothing else of the teller', async () => {
  const { code } = await start()
  const table = await loadTable(at.app, code)
  expect(await titlesOn(code)).toEqual(['drie', 'een', 'twee', 'vier', 'vijf'])
  for (const card of table?.cards ?? [])
    expect(Object.keys(card).sort()).toEqual(['kind', 'number', 'role', 'text', 'title'])
})

test('who takes a story back, or no longer shares it, takes it off every table', async () => {
  const { code } = await start()
  const consents = { consent_quote: 'yes', consent_share: 'no', consent_numbers: 'yes' }
  const fields = new Map(
    Object.entries({ code: receipts[4] ?? '', intent: 'consents', ...consents }),
  )
  await actOnOwnStory(at.app, PROJECT_ID, fields, 'teller', 'nl')
  expect(await titlesOn(code)).toEqual(['drie', 'een', 'twee', 'vier'])
  await withdrawStory(at.app, PROJECT_ID, receipts[3] ?? '', 'teller')
  expect(await titlesOn(code)).toEqual(['drie', 'een', 'twee'])
  expect(
    await at.sql`select 1 from sense_cards c join stories s on s.id = c.story_id where s.state = 'withdrawn'`,
  ).toHaveLength(0)
})

test('a session with exercises keeps them and the words at the edges, and gives them to who has its code', async () => {
  const started = await startSession(at.app, team, {
    name: 'Met landschap',
    search: '',
    cards: 5,
    minutes: {},
    exercises: ['land'],
    ends: { left: '  heel   vaak ', top: 'x'.repeat(90) },
  })
  if (!started.ok) throw new Error(started.problem.code)
  const session = await loadSession(at.app, PROJECT_ID, started.value)
  const table = await loadTable(at.app, session?.code ?? '')
  expect(table?.exercises).toEqual(['land'])
  expect(table?.ends).toEqual({ left: 'heel vaak', right: '', bottom: '', top: 'x'.repeat(40) })
  const send = (act: unknown) =>
    exchangeActs(at.app, session?.code ?? '', {
      who: WHO,
      since: 0,
      acts: [{ id: randomUUID(), act }],
    })
  await send({ kind: 'land', card: 1, at: { x: 3, y: 9 } })
  await send({ kind: 'land', card: 1, at: { x: 3, y: 10 } })
  expect(((await send({ kind: 'join' }))?.acts ?? []).map(({ act }) => act)).toEqual([
    { kind: 'land', card: 1, at: { x: 3, y: 9 } },
    { kind: 'join' },
  ])
})

test('what is about a card or an exercise that is not there is not kept, and the phone is told so', async () => {
  const { id, code } = await start()
  const fits = one({ kind: 'touch', card: 1, is: true })
  const refused = [
    one({ kind: 'touch', card: 39, is: true }),
    one({ kind: 'time', card: 1, at: 5 }),
    { id: randomUUID(), act: { kind: 'drop' } },
  ]
  const sent = { who: WHO, since: 0, acts: [...refused, fits] }
  const answer = await exchangeActs(at.app, code, sent)
  expect(answer?.acts.map((done) => done.id)).toEqual([fits.id])
  expect(answer?.refused).toEqual(refused.map((done) => done.id))
  expect(await changeSession(at.app, team, id, 'land')).toEqual({
    ok: false,
    problem: { code: 'session-unknown' },
  })
})

test('acts that are sent again count once, and all get the same order', async () => {
  const { code } = await start()
  const acts = [
    one({ kind: 'group', group: GROUP, name: 'Te laat' }),
    one({ kind: 'move', card: 1, group: GROUP }),
  ]
  const send = (sent: readonly unknown[], since = 0, who = WHO) =>
    exchangeActs(at.app, code, { who, since, acts: sent })
  await Promise.all([send(acts), send(acts), send(acts)])
  const others = Array.from({ length: 20 }, (_, n) =>
    send([one({ kind: 'move', card: 2, group: n % 2 ? GROUP : null })], 0, randomUUID()),
  )
  await Promise.all(others)
  const all = (await send([]))?.acts ?? []
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, n) => n + 1))
  expect(all.slice(0, 2).map(({ id }) => id)).toEqual(acts.map(({ id }) => id))
  expect((await send([], 20))?.acts).toEqual(all.slice(20))
  expect(boardOf(all).people).toHaveLength(21)
})

test('what is no act, or of no device, is passed over', async () => {
  const { code } = await start()
  const sent = [
    one({ kind: 'join' }),
    { id: 'x', act: { kind: 'join' } },
    { id: randomUUID(), act: { kind: 'drop' } },
    null,
  ]
  expect(
    (await exchangeActs(at.app, code, { who: WHO, since: 'x', acts: sent }))?.acts,
  ).toHaveLength(1)
  expect(
    (await exchangeActs(at.app, code, { who: 'ann', since: 0, acts: sent }))?.acts,
  ).toHaveLength(1)
})

test('a session that is closed, or two days old, opens nothing; one that is opened again does', async () => {
  const { id, code } = await start()
  await changeSession(at.app, team, id, 'close')
  expect(await loadTable(at.app, code)).toBeUndefined()
  expect(await exchangeActs(at.app, code, { who: WHO, since: 0, acts: [] })).toBeUndefined()
  await changeSession(at.app, team, id, 'open')
  expect(await loadTable(at.app, code)).toBeDefined()
  now += 3 * 86_400_000
  expect(await loadTable(at.app, code)).toBeUndefined()
  expect(await loadTable(at.app, 'nnnnnnnn')).toBeUndefined()
})

test('passages, insights and patterns lie on the table too; what is taken back or dropped goes, and an outcome cites them', async () => {
  const [story] = await at.sql<
    { id: string }[]
  >`select id from stories where released_title = 'een'`
  const storyId = story?.id ?? ''
  const made = await startInsight(at.app, team, { claim: 'Hulp kwam te laat', search: '' })
  const insight = made.ok ? made.value : ''
  for (const [start, contradicts] of [
    [7, false],
    [0, true],
  ] as const)
    await citePassage(at.app, team, insight, { storyId, start, end: start + 7, contradicts })
  const typed = { name: 'Over een inzicht', search: '', insightId: insight, minutes: {} }
  const extras = {
    withPassages: true,
    insights: [insight, randomUUID()],
    patterns: ' Ouders zeggen   vaker te laat \n\n',
  }
  const started = await startSession(at.app, team, { ...typed, cards: 2, extras })
  if (!started.ok) throw new Error(started.problem.code)
  const session = await loadSession(at.app, PROJECT_ID, started.value)
  const code = session?.code ?? ''
  const table = await loadTable(at.app, code)
  const cards = table?.cards.map(({ kind, text }) => [kind, text]) ?? []
  expect(cards.map(([kind]) => kind)).toEqual([
    'story',
    'story',
    'passage',
    'passage',
    'pattern',
    'insight',
  ])
  expect(cards.slice(2).map(([, text]) => text)).toEqual([
    'Dit is ',
    'verhaal',
    'Ouders zeggen vaker te laat',
    'Hulp kwam te laat',
  ])

  const insightCard = table?.cards.at(-1)?.number ?? 0
  await exchangeActs(at.app, code, {
    who: WHO,
    since: 0,
    acts: [
      one({ kind: 'group', group: GROUP, name: 'Niemand wees de weg' }),
      one({ kind: 'move', card: insightCard, group: GROUP }),
    ],
  })
  const outcome = await makeGroupInsight(at.app, team, started.value, GROUP, 'nl')
  const page = await loadInsight(at.app, team, outcome.ok ? outcome.value : '')
  expect(page?.insight.claim).toBe('Niemand wees de weg')
  expect(page?.passages.map(({ words, contradicts }) => [words, contradicts])).toEqual([
    ['Dit is ', true],
    ['verhaal', false],
  ])
  for (const _ of [1, 2])
    expect(await addGroupReading(at.app, team, started.value, GROUP)).toEqual(ok(insight))
  expect((await loadInsight(at.app, team, insight))?.insight.readings).toEqual([
    'Niemand wees de weg',
  ])

  const kinds = async () => (await loadTable(at.app, code))?.cards.map(({ kind }) => kind).sort()
  // Other words at the place of a passage: it is not what was cited, so it lies there no more.
  await at.sql`update stories set released_text = 'X' || released_text where id = ${storyId}`
  expect(await kinds()).toEqual(['insight', 'pattern', 'story', 'story'])
  await at.sql`update stories set released_text = substr(released_text, 2) where id = ${storyId}`
  await setInsightState(at.app, team, insight, 'dropped', 'Te weinig')
  expect(await kinds()).toEqual(['passage', 'passage', 'pattern', 'story', 'story'])
  await withdrawStory(at.app, PROJECT_ID, receipts[0] ?? '', 'teller')
  expect(await kinds()).not.toContain('passage')
})
