import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actOnOwnStory, fileOfOwnStory } from '#app/services/code-page.server.ts'
import { decideTheme, loadCodedStory } from '#app/services/coding.server.ts'
import { submitStory } from '#app/services/collection.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { drawStep, takeStep } from '#app/services/form-steps.server.ts'
import { correctStory, lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import { loadReleaseStories, makeNewRelease } from '#app/services/releases.server.ts'
import { listStoryFacts } from '#db/queries/story-facts.ts'
import { receiptFrom } from '#surveys/receipt.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { wholeAnswers } from '../setup/whole-story.ts'

let at: TestApp
let first: Reviewer
let lead: Reviewer
beforeAll(async () => {
  at = await openTestApp()
  first = await at.member('moderator')
  lead = await at.member('lead')
})
afterAll(() => at.close())

type Told = { readonly receipt: string; readonly id: string }

async function told(text: string, changes: Readonly<Record<string, unknown>> = {}): Promise<Told> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const receipt = await tellStory(at.app, text, changes)
  await at.work()
  const added = (await loadQueue(at.app, PROJECT_ID)).find(({ id }) => !before.has(id))
  if (!added) throw new Error('not in the queue')
  return { receipt, id: added.id }
}

async function review(id: string, by = first) {
  const loaded = await loadReview(at.app, PROJECT_ID, id, by)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

async function release(id: string): Promise<void> {
  const { revision, marks } = await review(id)
  const on = marks.flatMap((mark, index) => (mark.on ? [index] : []))
  const edit = { basedOn: revision, on, add: [], isDone: true }
  expect(await editMarks(at.app, PROJECT_ID, id, edit, first)).toMatchObject({ ok: true })
  const confirmed = await confirmStory(at.app, PROJECT_ID, id, revision + 1, lead)
  expect(confirmed).toMatchObject({ ok: true })
}

async function own(receipt: string) {
  const seen = await lookUpStory(at.app, PROJECT_ID, receipt, 'teller')
  if (!seen.ok) throw new Error(seen.problem.code)
  return seen.value
}

const correct = (receipt: string, text: string, title = 'Beter zo') =>
  correctStory(at.app, PROJECT_ID, receipt, 'teller', { title, text })

/** Posts the form of the code page. */
const post = (receipt: string, fields: Readonly<Record<string, string>>) =>
  actOnOwnStory(
    at.app,
    PROJECT_ID,
    new Map(Object.entries({ code: receipt, ...fields })),
    'teller',
    'nl',
  )

async function eventsOf(id: string, kind: string) {
  return (await at.owner.execute(
    sql`select actor_id, day::text, at from events where story_id = ${id} and kind = ${kind}`,
  )) as unknown as { actor_id: string | null; day: string; at: Date | null }[]
}

test('a teller reads the own story as typed, and no line is written about that', async () => {
  const { receipt, id } = await told('Quiriena van de Kievitstraat zag het.')
  const before = (await eventsOf(id, 'original.read')).length
  const seen = await own(receipt)
  expect(seen.typed?.story).toContain('Quiriena van de Kievitstraat')
  expect(seen.typed?.title).toBe('Eerder horen')
  expect(seen.consent).toMatchObject({ givenOn: '2026-03-04', isAsRead: true, locale: 'nl' })
  expect(await eventsOf(id, 'original.read')).toHaveLength(before)
})

test('after the release the teller also reads what teams read, and what happened', async () => {
  const { receipt, id } = await told('Bel mij op 06-12345678.')
  await release(id)
  const seen = await own(receipt)
  expect(seen.typed?.story).toContain('06-12345678')
  expect(seen.released?.text).not.toContain('06-12345678')
  await at.owner.execute(sql`delete from story_originals where story_id = ${id}`)
  const later = await post(receipt, {})
  expect(later.own).toMatchObject({ typed: undefined, isErased: true, mayCorrect: false })
  expect(later.own?.released?.text).toContain('Bel mij op')
  expect(later.own?.history.map(({ kind }) => kind)).toEqual(['received', 'read'])
})

test('a correction replaces the text under the same key and the reading begins anew', async () => {
  const { receipt, id } = await told('Truus deed het.')
  const { revision, marks } = await review(id)
  const on = marks.flatMap((mark, index) => (mark.on ? [index] : []))
  const edit = { basedOn: revision, on, add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  expect((await own(receipt)).state).toBe('prepared')

  const [key] = (await at.owner.execute(
    sql`select wrapped from vault.story_keys where story_id = ${id}`,
  )) as unknown as { wrapped: Buffer }[]
  expect(await correct(receipt, 'Iemand deed het.\r\nEn toen niet meer.')).toMatchObject({
    ok: true,
    value: { state: 'received', preparedOn: null },
  })
  const [same] = (await at.owner.execute(
    sql`select wrapped from vault.story_keys where story_id = ${id}`,
  )) as unknown as { wrapped: Buffer }[]
  expect(same?.wrapped).toEqual(key?.wrapped)
  await at.work()
  const again = await review(id)
  expect(again.story.state).toBe('proposed')
  expect(again.original).toMatchObject({
    story: 'Iemand deed het.\nEn toen niet meer.',
    title: 'Beter zo',
  })
  expect(again.revision).toBeGreaterThan(revision + 1)
  expect(await eventsOf(id, 'story.corrected')).toEqual([
    { actor_id: null, day: '2026-03-04', at: null },
  ])
})

test('who has the old text open cannot save marks on it or release it', async () => {
  const { receipt, id } = await told('Wilhelmina stond aan de deur.')
  const seen = await review(id)
  const edit = { basedOn: seen.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  await correct(receipt, 'Er stond iemand aan de deur.')
  const changed = { problem: { code: 'changed-by-other' } }
  const later = { ...edit, basedOn: seen.revision + 1 }
  const save = () => editMarks(at.app, PROJECT_ID, id, later, first)
  const confirm = () => confirmStory(at.app, PROJECT_ID, id, later.basedOn, lead)
  expect(await save()).toMatchObject(changed)
  expect(await confirm()).toMatchObject(changed)
  await at.work()
  expect(await save()).toMatchObject(changed)
  expect(await confirm()).toMatchObject(changed)
})

test('corrections, marks and the program at the same moment leave marks that fit the text', async () => {
  const { receipt, id } = await told('Bel 06-12345678 als je wilt.')
  const seen = await review(id)
  const edit = { basedOn: seen.revision, on: [], add: [], isDone: true }
  const outcomes = await Promise.all([
    correct(receipt, 'Kort. Bel 06-87654321.'),
    editMarks(at.app, PROJECT_ID, id, edit, first),
    correct(receipt, 'Nog korter: 06-11223344.'),
    at.work(),
  ])
  expect(outcomes[0]).toMatchObject({ ok: true })
  expect(outcomes[2]).toMatchObject({ ok: true })
  await at.work()
  const after = await review(id)
  const phone = after.marks.find(({ type }) => type === 'TELEFOON')
  expect(after.original.story?.slice(phone?.start, phone?.end)).toMatch(/^06-\d{8}$/)
})

test('after the release, or with nothing in it, a correction is refused and nothing changes', async () => {
  const { receipt, id } = await told('Dit blijft zo.')
  expect(await correct(receipt, '   ')).toMatchObject({
    problem: { code: 'answers', answers: [{ question: 'story', code: 'required' }] },
  })
  expect(await correct(receipt, 'a'.repeat(20_001))).toMatchObject({
    problem: { code: 'answers', answers: [{ question: 'story', code: 'too-long' }] },
  })
  await release(id)
  expect(await correct(receipt, 'Te laat.')).toMatchObject({
    problem: { code: 'too-late-to-correct' },
  })
  const shown = await post(receipt, { intent: 'correct', text: 'Te laat.', title: '' })
  expect(shown).toMatchObject({ problem: 'too-late-to-correct', tried: { text: 'Te laat.' } })
  expect((await own(receipt)).typed?.story).toContain('Dit blijft zo.')
})

test('a quote can be vetoed at any time, and the day alone is written down', async () => {
  const { receipt, id } = await told('Deze zin mag niet.')
  await release(id)
  const vetoed = await post(receipt, { intent: 'veto' })
  const quote = vetoed.own?.consent?.sentences.find(({ purpose }) => purpose === 'consent-quote')
  expect(quote?.chosen).toBe('no')
  await post(receipt, { intent: 'veto' })
  expect(await eventsOf(id, 'quote.vetoed')).toEqual([
    { actor_id: null, day: '2026-03-04', at: null },
  ])
})

test('the other consents can be changed, the first cannot, and what is no answer is passed over', async () => {
  const { receipt, id } = await told('Over toestemming.')
  const changed = await post(receipt, {
    intent: 'consents',
    consent_read: 'false',
    consent_share: 'no',
    consent_numbers: 'perhaps',
  })
  expect(changed.done).toBe('consent')
  const chosen = (await own(receipt)).consent?.choices
  expect(chosen).toEqual({
    consent_read: true,
    consent_quote: 'yes',
    consent_share: 'no',
    consent_numbers: 'yes',
  })
  expect(await eventsOf(id, 'consent.changed')).toHaveLength(1)
})

test('a withdrawn story has nothing left to read, correct or take along', async () => {
  const { receipt } = await told('Weg ermee.')
  await withdrawStory(at.app, PROJECT_ID, receipt, 'teller')
  const seen = await own(receipt)
  expect(seen).toMatchObject({ state: 'withdrawn', typed: undefined, released: undefined })
  expect(seen.answers).toEqual({})
  expect(await correct(receipt, 'Toch weer.')).toMatchObject({
    problem: { code: 'too-late-to-correct' },
  })
  const fields = new Map([['code', receipt]])
  expect(await fileOfOwnStory(at.app, PROJECT_ID, fields, 'teller', 'nl')).toBeUndefined()
})

test('the files hold story, answers in words, consents and days, and run nothing', async () => {
  const { receipt } = await told('<script>alert(1)</script> & "dit" ook.')
  const file = (format: string) => {
    const fields = new Map(Object.entries({ code: receipt, format }))
    return fileOfOwnStory(at.app, PROJECT_ID, fields, 'teller', 'nl')
  }
  const [json, html] = [await file('json'), await file('html')]
  expect(JSON.parse(json?.body ?? '')).toMatchObject({
    toldOn: '2026-03-04',
    story: { title: 'Eerder horen', text: expect.stringContaining('<script>alert(1)</script>') },
    answers: expect.arrayContaining([
      expect.objectContaining({
        question: 'difference',
        answer: expect.stringMatching(/^5 voor /),
      }),
    ]),
    consent: { givenOn: '2026-03-04', sentencesAsRead: true },
    history: [{ day: '2026-03-04', what: 'received' }],
  })
  expect(html?.name).toBe('formulier.html')
  expect(html?.body).not.toContain('<script')
  for (const words of [
    'Eerder horen',
    '&lt;script&gt;',
    '4 maart 2026',
    'Mogen wij je verhaal lezen?',
  ])
    expect(html?.body).toContain(words)
  expect(html?.body).toContain('Ja, jullie mogen mijn verhaal lezen')
})

test('a typing error, an unknown code and guessing open nothing, and knowing the code costs no tries', async () => {
  const { receipt } = await told('Alleen met de code.')
  const wrong = `${receipt.slice(0, 5)}${(Number(receipt[5]) + 1) % 10}${receipt.slice(6)}`
  expect(await post(wrong, {})).toEqual({ typedCode: wrong, problem: 'receipt-typo' })
  expect(
    await post(receiptFrom('0'.repeat(18)), { intent: 'withdraw', sure: 'yes' }),
  ).toMatchObject({
    problem: 'receipt-unknown',
  })
  for (let times = 0; times < 15; times++)
    expect(await lookUpStory(at.app, PROJECT_ID, receipt, 'knows')).toMatchObject({ ok: true })
})

const WAITING_TEXT = 'We stonden negen maanden op de wachtlijst voor hulp. Er gebeurde niets.'

async function send(text: string, themes: unknown) {
  const opened = await openForm(at.app)
  const sent = { ...opened, answers: wholeAnswers(text), locale: 'nl' as const, themes }
  return { sent, first: await submitStory(at.app, sent) }
}

test('themes that a teller recognised come in with the story and count nowhere until the team agrees', async () => {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map((story) => story.id))
  const { sent, first: stored } = await send(WAITING_TEXT, ['T24', 'T08', 'T08'])
  expect(stored.ok).toBe(true)
  expect(await submitStory(at.app, sent)).toEqual(stored)
  expect(await submitStory(at.app, { ...sent, themes: ['T08'] })).toMatchObject({
    problem: { code: 'sent-with-other-content' },
  })
  await at.work()
  const id = (await loadQueue(at.app, PROJECT_ID)).find((one) => !before.has(one.id))?.id ?? ''
  await release(id)
  await at.work()
  const coded = await loadCodedStory(at.app, PROJECT_ID, id, lead.userId)
  if (!coded.ok) throw new Error(coded.problem.code)
  expect(coded.value.byTeller).toEqual(['T08', 'T24'])
  const byProgram = coded.value.codings.find(({ code }) => code === 'T08')
  expect(byProgram).toMatchObject({ saidBy: 'program', state: 'suggested' })
  const themes = async () =>
    (await listStoryFacts(at.owner, PROJECT_ID)).find((fact) => fact.storyId === id)?.themes
  expect(await themes()).toEqual([])
  const decision = { state: 'confirmed', direction: 'hindered', by: lead.userId } as const
  await decideTheme(at.app, PROJECT_ID, { codingId: byProgram?.id ?? '', ...decision })
  expect(await themes()).toEqual([{ code: 'T08', direction: 'hindered' }])
})

test.each([
  ['a theme that is not there', ['T99'], 'not-a-choice'],
  ['more than five', ['T01', 'T02', 'T03', 'T04', 'T05', 'T06'], 'too-many'],
  ['no list', 'T01', 'wrong-kind'],
])('refuses %s', async (_name, themes, code) => {
  const { first: refused } = await send('Fout thema.', themes)
  expect(refused).toMatchObject({ problem: { answers: [{ question: 'themes', code }] } })
})

test('the page about themes stands before the last one, remembers what was said, and stores nothing', async () => {
  const { form, version } = await openForm(at.app)
  const pages = version.definition.pages.map(({ name }) => name)
  const answers = wholeAnswers(WAITING_TEXT) as typeof form.answers
  const walk = async (page: string, from: typeof form, fields: readonly [string, string][]) => {
    const sealed = at.app.keys.seal(JSON.stringify({ ...from, page }))
    const step = await takeStep(at.app, [['_form', sealed], ...fields], 'nl', 'here')
    if (step.kind !== 'page') throw new Error(step.kind)
    return step
  }
  const asked = await walk(pages.at(-2) ?? '', { ...form, answers }, [
    ['about_municipality', ''],
    ['_step', 'next'],
  ])
  const drawn = drawStep(asked, 'nl', '')
  expect(drawn.themes?.suggested).toContainEqual({
    code: 'T08',
    name: 'Wachten op hulp',
    answer: undefined,
  })
  const last = await walk('_themes', asked.form, [
    ['theme.T08', 'no'],
    ['theme.T24', 'yes'],
    ['_step', 'next'],
  ])
  expect(last.form.page).toBe(pages.at(-1))
  expect(drawStep(last, 'nl', '').view).toMatchObject({ isLast: true })
  const back = await walk(last.form.page, last.form, [['_step', 'back']])
  expect(back.themes?.suggested).toContainEqual(expect.objectContaining({ answer: 'no' }))
  expect(back.themes?.others).toContainEqual(
    expect.objectContaining({ code: 'T24', isChosen: true }),
  )
})

test('a child of 8 to 12 is not asked about themes', async () => {
  const { form, version } = await openForm(at.app, 'kind')
  const pages = version.definition.pages.map(({ name }) => name)
  const told = { ...form, page: pages.at(-2) ?? '', answers: { story: WAITING_TEXT } }
  const sealed = at.app.keys.seal(JSON.stringify(told))
  const step = await takeStep(
    at.app,
    [
      ['_form', sealed],
      ['_step', 'next'],
    ],
    'nl',
    'here',
  )
  expect(step).toMatchObject({ kind: 'page', form: { page: pages.at(-1) } })
})

test('lists in a release follow what a teller allows now, and the teller reads that the story counted', async () => {
  const { owner: db } = at
  const receipts: string[] = []
  for (let index = 0; index < 12; index++) {
    const one = await told(`${WAITING_TEXT} Nummer ${'abcdefghijkl'[index]}.`)
    receipts.push(one.receipt)
    await release(one.id)
  }
  await at.work()
  expect(await makeNewRelease(at.app, PROJECT_ID, lead.userId)).toEqual({ ok: true, value: 1 })
  // Whether a theme is open depends on what else was told; what is listed under one is what matters here.
  await db.execute(sql`update release_stories set codes = '{T08}'`)
  // Other stories of this file may be drawn too; not all of their tellers allow a quote.
  const drawn = await loadReleaseStories(at.app, PROJECT_ID, 'T08', lead.userId)
  const before = drawn.filter(({ text }) => text.includes('Nummer'))
  expect(before.every(({ quotedAs }) => quotedAs?.startsWith('ouder'))).toBe(true)
  for (const receipt of receipts) await post(receipt, { intent: 'veto' })
  const listed = await loadReleaseStories(at.app, PROJECT_ID, 'T08', lead.userId)
  expect(listed).not.toHaveLength(0)
  const mine = listed.filter(({ text }) => text.includes('Nummer'))
  expect(mine.map(({ quotedAs }) => quotedAs)).toEqual(mine.map(() => undefined))
  const seen = await post(receipts[0] ?? '', {})
  expect(seen.own?.history).toContainEqual(expect.objectContaining({ kind: 'counted', release: 1 }))
  expect(seen.own?.steps.at(-1)).toEqual({ step: 'counted', isDone: true, isNow: true })
  await db.execute(sql`update consents set choices = choices || '{"consent_share": "no"}'`)
  expect(await loadReleaseStories(at.app, PROJECT_ID, 'T08', lead.userId)).toEqual([])
})
