import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadCodedStory } from '#app/services/coding.server.ts'
import { actOnStory, type CodingAct } from '#app/services/coding-acts.server.ts'
import { decideMany, loadClearCases } from '#app/services/coding-bulk.server.ts'
import { readAct } from '#app/services/coding-form.server.ts'
import { loadCodingHome } from '#app/services/coding-home.server.ts'
import { loadNews } from '#app/services/coding-news.server.ts'
import { findNextToCode } from '#app/services/coding-order.server.ts'
import { undoAct } from '#app/services/coding-undo.server.ts'
import type { Reviewer } from '#app/services/deidentification.server.ts'
import { takeOutWords } from '#app/services/released-text.server.ts'
import { loadBeside } from '#app/services/theme-figures.server.ts'
import { openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { putStories } from '../setup/coded-stories.ts'

const TEXT =
  'We stonden negen maanden op de wachtlijst. De school van Daan dacht goed mee. Later ging het beter met ons.'
const WAIT = 'We stonden negen maanden op de wachtlijst.'
const SCHOOL = 'De school van Daan dacht goed mee.'

let at: TestApp
let els: Reviewer
let kim: Reviewer
let storyId: string
beforeAll(async () => {
  at = await openTestApp()
  els = await at.member('analyst')
  kim = await at.member('lead')
})
afterAll(() => at.close())
beforeEach(async () => {
  const themes = [
    { code: 'T08', direction: 'hindered', evidence: WAIT },
    { code: 'T16', direction: 'helped', evidence: SCHOOL },
  ]
  ;[storyId = ''] = await putStories(at, [{ text: TEXT, themes, state: 'suggested' }])
  // Somebody had it open just now, so that its suggestions stay as they were put.
  await at.sql`insert into coding_progress (project_id, story_id, seen_at) values (${PROJECT_ID}, ${storyId}, '2026-03-04T09:29:00Z')`
})

async function codingsOf(reader = els) {
  const loaded = await loadCodedStory(at.app, PROJECT_ID, storyId, reader.userId)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value.codings
}

async function codingOf(code: string) {
  const coding = (await codingsOf()).find((one) => one.code === code)
  if (!coding) throw new Error(`no ${code}`)
  return coding
}

const act = (what: CodingAct, by = els) => actOnStory(at.app, PROJECT_ID, storyId, what, by.userId)
const undo = (by = els) => undoAct(at.app, PROJECT_ID, by.userId, { storyId })

async function decide(code: string, kind: 'accepted' | 'rejected', by = els) {
  const { id, revision } = await codingOf(code)
  return act({ kind, codingId: id, basedOn: revision, direction: undefined } as CodingAct, by)
}

test('everything that a coder does is taken back step by step, to where it began', async () => {
  const before = await codingsOf()
  const { id, revision } = await codingOf('T08')
  const mine = { codingId: id, basedOn: revision }
  const span = { start: TEXT.indexOf('Later'), end: TEXT.length }
  const steps: CodingAct[] = [
    { ...mine, kind: 'accepted', direction: 'mixed' },
    { ...mine, kind: 'direction', direction: 'helped' },
    { ...mine, kind: 'passage', evidence: [span] },
    { ...mine, kind: 'noted', note: 'Kijk nog eens.' },
    { ...mine, kind: 'discuss' },
    { ...mine, kind: 'discussed' },
    { ...mine, kind: 'rejected' },
    { kind: 'coded', theme: 'T01', evidence: [span], direction: 'helped' },
    { kind: 'done' },
  ]
  const seen = []
  for (const step of steps) {
    seen.push({ codings: await codingsOf() })
    expect(await act(step), step.kind).toMatchObject({ ok: true })
  }
  const made = await codingOf('T01')
  expect(made).toMatchObject({ saidBy: 'team', state: 'confirmed', evidence: [span] })
  const bare = (codings: Awaited<ReturnType<typeof codingsOf>>) =>
    codings.map(({ revision: _, decidedBy: __, likely: ___, ...rest }) => rest)
  for (const step of [...seen].reverse()) {
    expect(await undo()).toMatchObject({ ok: true })
    expect(bare(await codingsOf())).toEqual(bare(step.codings))
  }
  expect(bare(await codingsOf())).toEqual(bare(before))
  expect(await undo()).toEqual({ ok: false, problem: { code: 'nothing-to-undo' } })
})

test('two coders: nobody overwrites what they have not seen, and taking back leaves the work of the other', async () => {
  const seen = await codingOf('T08')
  await decide('T08', 'accepted', els)
  const late = { codingId: seen.id, basedOn: seen.revision }
  expect(await act({ ...late, kind: 'rejected' }, kim)).toEqual({
    ok: false,
    problem: { code: 'coding-changed' },
  })
  expect((await codingOf('T08')).state).toBe('confirmed')
  const now = await codingOf('T08')
  await act({ kind: 'direction', codingId: now.id, basedOn: now.revision, direction: 'mixed' }, kim)
  expect(await undo(els)).toEqual({ ok: false, problem: { code: 'undo-changed-by-other' } })
  expect(await codingOf('T08')).toMatchObject({ state: 'confirmed', direction: 'mixed' })
  expect(await undo(kim)).toMatchObject({ ok: true })
  expect(await undo(els)).toMatchObject({ ok: true })
  expect((await codingOf('T08')).state).toBe('suggested')
})

test('what somebody does is news for the other, with who, and no news for oneself', async () => {
  await decide('T08', 'accepted', els)
  const news = await loadNews(at.app, PROJECT_ID, storyId, 0, kim.userId)
  expect(news.acts).toMatchObject([{ kind: 'accepted', code: 'T08', name: 'analyst' }])
  expect((await loadNews(at.app, PROJECT_ID, storyId, news.last, kim.userId)).acts).toEqual([])
  expect((await loadNews(at.app, PROJECT_ID, storyId, 0, els.userId)).acts).toEqual([])
})

test('a passage is given a theme: also one that was suggested or rejected, and each theme once', async () => {
  await decide('T16', 'rejected')
  const later = { start: TEXT.indexOf('Later'), end: TEXT.length }
  const code = (theme: string, evidence = [later]) =>
    act({ kind: 'coded', theme, evidence, direction: 'helped' })
  expect(await code('T16')).toMatchObject({ ok: true })
  expect(await codingOf('T16')).toMatchObject({
    saidBy: 'program',
    state: 'confirmed',
    evidence: [later],
  })
  const first = { start: 0, end: WAIT.length }
  await code('T16', [first])
  expect((await codingOf('T16')).evidence).toEqual([first, later])
  expect((await codingsOf()).filter((one) => one.code === 'T16')).toHaveLength(1)
  expect(await code('X99')).toMatchObject({ problem: { code: 'theme-missing' } })
  for (const evidence of [[], [{ start: 5, end: 5 }], [{ start: 0, end: 9999 }]])
    expect(await code('T02', evidence)).toMatchObject({ problem: { code: 'passage-empty' } })
})

test('many clear cases are decided in one press, and taken back in one', async () => {
  await at.sql`update codings set probability = .95 where story_id = ${storyId}`
  const clear = await loadClearCases(at.app, PROJECT_ID, els.userId)
  const mine = clear.themes
    .flatMap(({ cases }) => cases)
    .filter(({ coding }) => coding.storyId === storyId)
  expect(mine.map(({ quotes }) => quotes)).toEqual([[WAIT], [SCHOOL]])
  const ticked = mine.map(({ coding }) => ({ codingId: coding.id, basedOn: coding.revision }))
  await decide('T16', 'rejected', kim)
  const decided = await decideMany(at.app, PROJECT_ID, ticked, 'accepted', els.userId)
  expect(decided).toMatchObject({ done: 1, skipped: 1 })
  expect(await undoAct(at.app, PROJECT_ID, kim.userId, { batch: decided.batch })).toMatchObject({
    ok: false,
  })
  expect(await undoAct(at.app, PROJECT_ID, els.userId, { batch: decided.batch })).toMatchObject({
    ok: true,
    value: { acts: 1 },
  })
  expect((await codingOf('T08')).state).toBe('suggested')
  expect((await codingOf('T16')).state).toBe('rejected')
})

test('words are taken out after the release: passages and what can be taken back follow, and a passage that went asks for a person', async () => {
  await decide('T16', 'accepted')
  const quote = async (code: string) => {
    const [row] = await at.sql`select released_text from stories where id = ${storyId}`
    const coding = await codingOf(code)
    return coding.evidence.map(({ start, end }) => row?.released_text.slice(start, end))
  }
  const take = (words: string) =>
    takeOutWords(at.app, PROJECT_ID, storyId, { words, by: '[naam]' }, kim.userId)
  expect(await take('daan')).toMatchObject({ ok: true })
  expect(await quote('T16')).toEqual(['De school van [naam] dacht goed mee.'])
  expect(await take('Truus')).toMatchObject({ problem: { code: 'words-not-found' } })
  expect(await undo()).toMatchObject({ ok: true })
  expect(await quote('T16')).toEqual(['De school van [naam] dacht goed mee.'])
  await decide('T16', 'accepted')
  expect(await take('school van [naam] dacht goed mee')).toMatchObject({ ok: true })
  expect(await codingOf('T16')).toMatchObject({ isPassageGone: true, evidence: [] })
  const { toDiscuss } = await loadCodingHome(at.app, PROJECT_ID)
  expect(toDiscuss).toContainEqual(
    expect.objectContaining({ storyId, code: 'T16', isPassageGone: true }),
  )
  const { id, revision } = await codingOf('T16')
  const evidence = [{ start: 0, end: WAIT.length }]
  await act({ kind: 'passage', codingId: id, basedOn: revision, evidence })
  expect(await codingOf('T16')).toMatchObject({ isPassageGone: false, evidence })
})

test('what is to be discussed stands in the list with its note until it was discussed', async () => {
  const { id: codingId, revision: basedOn } = await codingOf('T08')
  await act({ kind: 'noted', codingId, basedOn, note: 'Wachten of zoeken?' })
  await act({ kind: 'discuss', codingId, basedOn })
  const mine = async () =>
    (await loadCodingHome(at.app, PROJECT_ID)).toDiscuss.filter((row) => row.id === codingId)
  expect(await mine()).toMatchObject([{ note: 'Wachten of zoeken?', by: 'analyst' }])
  await act({ kind: 'discussed', codingId, basedOn })
  expect(await mine()).toEqual([])
})

test('the most useful story comes first: the one at which the program is least sure', async () => {
  await at.sql`delete from stories where id <> ${storyId}`
  const put = (code: string) => ({
    text: TEXT,
    themes: [{ code, direction: 'helped', evidence: WAIT }],
    state: 'suggested' as const,
  })
  const [unsure = '', sure = ''] = await putStories(at, [put('T02'), put('T02')])
  await at.sql`update codings set probability = .99 where story_id in ${at.sql([sure, storyId])}`
  await at.sql`update codings set probability = .5 where story_id = ${unsure}`
  const next = (from: string | undefined, order: 'nuttig' | 'willekeurig') =>
    findNextToCode(at.app, PROJECT_ID, from, order, 0)
  expect(await next(undefined, 'nuttig')).toBe(unsure)
  expect(await next(unsure, 'nuttig')).not.toBe(unsure)
  expect(await next(unsure, 'willekeurig')).not.toBe(unsure)
  await at.sql`update codings set state = 'rejected' where story_id = ${unsure}`
  expect(await next(undefined, 'nuttig')).not.toBe(unsure)
})

test('teller and team beside each other, over stories coded to the end', async () => {
  await at.sql`delete from stories`
  const team = (code: string) => [{ code, direction: 'helped', evidence: WAIT }]
  const [a, b] = await putStories(at, [
    { text: TEXT, themes: team('T08'), teller: ['T08', 'T01'] },
    { text: TEXT, themes: team('T16'), teller: ['T01'] },
    { text: TEXT, themes: team('T08'), state: 'suggested', teller: ['T01'] },
    { text: TEXT, themes: team('T08') },
  ])
  const beside = await loadBeside(at.app, PROJECT_ID)
  expect(beside.stories).toBe(2)
  const of = (code: string) => beside.themes.find((theme) => theme.code === code)
  expect(of('T08')).toMatchObject({ both: [a], tellerOnly: [], teamOnly: [], agreement: 1 })
  expect(of('T01')?.tellerOnly.toSorted()).toEqual([a, b].toSorted())
  expect(of('T01')?.agreement).toBe(0)
  expect(of('T16')).toMatchObject({ teamOnly: [b], agreement: 0.5 })
})

test('a form of the coding screen is read: selected words before ticked sentences, and a button for each direction', () => {
  const form = (fields: readonly (readonly [string, string])[]) => {
    const data = new FormData()
    for (const [name, value] of fields) data.append(name, value)
    return data
  }
  const id = '0c7a8a52-6c1b-4d51-9d7e-7f0f3d6b1a10'
  const coded = [
    ['act', 'coded'],
    ['theme', 'T01'],
    ['sentence', '0-5'],
    ['sentence', '6-9'],
  ] as const
  expect(readAct(form(coded))).toMatchObject({
    evidence: [
      { start: 0, end: 5 },
      { start: 6, end: 9 },
    ],
  })
  expect(readAct(form([...coded, ['selected', '2-4']]))).toMatchObject({
    evidence: [{ start: 2, end: 4 }],
  })
  expect(
    readAct(
      form([
        ['coding', id],
        ['revision', '3'],
        ['turn', 'mixed'],
      ]),
    ),
  ).toEqual({
    kind: 'direction',
    codingId: id,
    basedOn: 3,
    direction: 'mixed',
  })
  expect(
    readAct(
      form([
        ['act', 'accepted'],
        ['coding', 'x'],
        ['revision', '1'],
      ]),
    ),
  ).toBeUndefined()
  expect(readAct(form([]))).toBeUndefined()
})
