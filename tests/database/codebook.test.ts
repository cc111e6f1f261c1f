import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Codebook } from '#analysis/coding/codebook.ts'
import type { CodebookEdit } from '#analysis/coding/codebook-edit.ts'
import {
  changeCodebook,
  type Editor,
  startCodebook,
  takeBackStep,
} from '#app/services/codebook.server.ts'
import { applyImport, exportCodebook, reportImport } from '#app/services/codebook-files.server.ts'
import { readThemeForm, tryChangedCues } from '#app/services/codebook-form.server.ts'
import {
  loadCodebookList,
  loadEditions,
  loadPassages,
  loadThemePage,
} from '#app/services/codebook-pages.server.ts'
import { publishCodebook } from '#app/services/codebook-publish.server.ts'
import { decideTheme, loadCodebook, loadCodedStory } from '#app/services/coding.server.ts'
import { loadDashboard } from '#app/services/dashboard.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
} from '#app/services/deidentification.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { checkThemes } from '#app/services/recognition.server.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let now = new Date('2026-03-04T09:30:00Z')
let at: TestApp
let lead: Editor
beforeAll(async () => {
  at = await openTestApp(() => now)
  lead = { projectId: PROJECT_ID, person: { id: (await at.member('lead')).userId } }
})
afterAll(() => at.close())

const later = () => {
  now = new Date(now.getTime() + 3_600_000)
}

/** Makes a change that must be allowed, on what stands there now. */
async function change(edit: CodebookEdit): Promise<string> {
  const { step } = await loadCodebookList(at.app, PROJECT_ID, '')
  const done = await changeCodebook(at.app, lead, edit, step)
  if (!done.ok) throw new Error(done.problem.code)
  return done.value
}

async function publish(note = 'omdat het kan') {
  later()
  const done = await publishCodebook(at.app, lead, note)
  if (!done.ok) throw new Error(done.problem.code)
  later()
  return done.value
}

/** The number of the newest change. */
const newest = async () => (await loadCodebookList(at.app, PROJECT_ID, '')).step

async function released(text: string): Promise<{ readonly id: string; readonly receipt: string }> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const receipt = await tellStory(at.app, text)
  await at.work()
  const id = (await loadQueue(at.app, PROJECT_ID)).find((one) => !before.has(one.id))?.id ?? ''
  const [first, other] = [await at.member('moderator'), await at.member('lead')]
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  const done = await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, other)
  if (!done.ok) throw new Error(done.problem.code)
  await at.work()
  return { id, receipt }
}

const codingsOf = (storyId: string) => at.sql<
  { id: string; code: string; state: string; said_by: string; evidence: unknown }[]
>`select id, code, state, said_by, direction, evidence from codings where story_id = ${storyId}
  order by code, said_by`

/** A theme that somebody of the team gave to a story. */
async function coded(
  storyId: string,
  code: string,
  changes: Partial<Record<'state' | 'said_by' | 'direction', string>> = {},
): Promise<string> {
  const id = randomUUID()
  const row = { state: 'confirmed', said_by: 'team', direction: 'hindered', ...changes }
  await at.sql`insert into codings ${at.sql({
    project_id: PROJECT_ID,
    id,
    story_id: storyId,
    code,
    ...row,
    evidence: at.sql.json([{ start: 0, end: 10 + Number(code.slice(1)) }]) as never,
    reasons: at.sql.json([]) as never,
    decided_at: now,
    decided_by: lead.person.id,
  })}`
  return id
}

test('a merge acts in the working copy first, and on stories when it is published; taking it back brings everything back', async () => {
  const { id } = await released('Wij hadden altijd ruzie over de regeling. Het was een zware tijd.')
  await at.sql`delete from codings where story_id = ${id}`
  await coded(id, 'T19')
  await coded(id, 'T20', { direction: 'helped' })
  await coded(id, 'T19', { said_by: 'program', state: 'rejected' })
  const before = await codingsOf(id)

  await change({ kind: 'merge', from: 'T19', into: 'T20' })
  const merge = await newest()
  expect(await codingsOf(id)).toEqual(before)
  expect((await loadCodebook(at.app, PROJECT_ID)).themes).toHaveLength(30)
  const list = await loadCodebookList(at.app, PROJECT_ID, '')
  expect(list).toMatchObject({ pending: 1, edition: 1, themes: 29 })
  expect(list.retired).toMatchObject([{ code: 'T19', mergedInto: { nl: expect.any(String) } }])

  const done = await publish('Twee thema’s waren hetzelfde')
  expect(done).toMatchObject({ number: 2, moved: 2 })
  const merged = await codingsOf(id)
  expect(merged.map(({ code, said_by, state }) => `${code} ${said_by} ${state}`)).toEqual([
    'T20 program rejected',
    'T20 team confirmed',
  ])
  expect(merged[1]).toMatchObject({ direction: 'mixed' })
  expect(merged[1]?.evidence).toHaveLength(2)
  const book = await loadCodebook(at.app, PROJECT_ID)
  expect(book.themes).toHaveLength(29)

  const { version } = await openForm(at.app)
  const themes = await checkThemes(at.app, PROJECT_ID, version, ['T19', 'T20'])
  expect(themes).toEqual({ ok: true, value: ['T20'] })

  expect(await takeBackStep(at.app, lead, merge)).toMatchObject({ ok: true })
  expect(await takeBackStep(at.app, lead, merge)).toMatchObject({
    problem: { code: 'step-unknown' },
  })
  await publish()
  expect(await codingsOf(id)).toEqual(before)
  expect((await loadCodebook(at.app, PROJECT_ID)).themes).toHaveLength(30)

  const page = await loadThemePage(at.app, PROJECT_ID, 'T19')
  expect(page?.history.map(({ kind, edition }) => [kind, edition])).toEqual([
    ['take-back', 3],
    ['merge', 2],
  ])
  const { editions } = await loadEditions(at.app, PROJECT_ID)
  expect(editions.map(({ number, note, by }) => [number, note, by])).toEqual([
    [3, 'omdat het kan', 'lead'],
    [2, 'Twee thema’s waren hetzelfde', 'lead'],
    [1, '', null],
  ])
})

test('a split takes the chosen passages along, and the rest stays', async () => {
  const stories = [await released('Eén verhaal over geld.'), await released('Nog een over geld.')]
  const [one, two] = [
    await coded(stories[0]?.id ?? '', 'T24'),
    await coded(stories[1]?.id ?? '', 'T24'),
  ]
  const shown = await loadPassages(at.app, PROJECT_ID, 'T24', lead.person.id)
  expect(shown?.passages.map(({ id }) => id)).toEqual(expect.arrayContaining([one, two]))
  const name = { nl: 'Alimentatie', en: 'Alimony' }
  const code = await change({ kind: 'split', from: 'T24', name, codings: [one] })
  const split = await newest()
  await publish()
  const codeOf = async (id: string) =>
    (await at.sql`select code from codings where id = ${id}`)[0]?.code
  expect([await codeOf(one), await codeOf(two)]).toEqual([code, 'T24'])

  const third = await released('Een derde over geld.')
  const late = await coded(third.id, code)
  await takeBackStep(at.app, lead, split)
  await publish()
  expect(await Promise.all([one, two, late].map(codeOf))).toEqual(['T24', 'T24', 'T24'])
  const [event] = await at.sql`select count(*)::int as n from events
    where kind = 'story.read' and actor_id = ${lead.person.id} and story_id = ${third.id}`
  expect(event?.n).toBe(0)
})

test('a new edition brings suggestions up to date where not everything is decided, and touches no decision', async () => {
  const text =
    'We stonden negen maanden op de wachtlijst. De zeppelin bracht ons naar de jeugdhulp.'
  const open = await released(text)
  const closed = await released(text)
  const wait = (await codingsOf(open.id)).find(({ code }) => code === 'T08')
  expect(wait).toMatchObject({ state: 'suggested' })
  for (const { id } of await codingsOf(closed.id))
    await decideTheme(at.app, PROJECT_ID, { codingId: id, state: 'confirmed', by: lead.person.id })
  const decided = await codingsOf(closed.id)

  await change({ kind: 'retire', code: 'T08' })
  await change({
    kind: 'add-theme',
    theme: {
      group: 'C',
      name: { nl: 'Luchtvaart', en: 'Aviation' },
      definition: '',
      include: '',
      exclude: '',
      examples: [],
      cues: { ouder: ['zeppelin ^6'] },
    },
  })
  const done = await publish()
  expect(done.stories).toBeGreaterThan(0)
  await at.work()
  expect(await codingsOf(closed.id)).toEqual(decided)
  const fresh = await codingsOf(open.id)
  expect(fresh.map(({ code }) => code)).not.toContain('T08')
  const added = (await loadCodebook(at.app, PROJECT_ID)).themes.find(
    ({ name }) => name.nl === 'Luchtvaart',
  )
  expect(fresh.find(({ code }) => code === added?.code)).toMatchObject({ state: 'suggested' })
  const { view } = await loadDashboard(at.app, PROJECT_ID, { roles: [] })
  expect(view.themes.rows.find(({ code }) => code === 'T08')?.stories).toBeGreaterThan(0)
  const read = await loadCodedStory(at.app, PROJECT_ID, closed.id, lead.person.id)
  expect(read.ok && read.value.codebook.retired?.some(({ code }) => code === 'T08')).toBe(true)

  await change({ kind: 'bring-back', code: 'T08' })
  await publish()
  await at.work()
  expect((await codingsOf(open.id)).map(({ code }) => code)).toContain('T08')
})

test('when two leads change the same theme, the second is told; another theme is no matter', async () => {
  const seen = await newest()
  const theme = async (code: string) => {
    const page = await loadThemePage(at.app, PROJECT_ID, code)
    if (!page) throw new Error('no theme')
    const { code: _, ...texts } = page.theme
    return texts
  }
  const edit = async (code: string, definition: string): Promise<CodebookEdit> => ({
    kind: 'change-theme',
    code,
    theme: { ...(await theme(code)), definition },
  })
  const other = { ...lead, person: { id: (await at.member('lead')).userId } }
  const first = await changeCodebook(at.app, lead, await edit('T02', 'Eerst.'), seen)
  expect(first.ok).toBe(true)
  const mine = await edit('T02', 'Daarna.')
  expect(await changeCodebook(at.app, other, mine, seen)).toEqual({
    ok: false,
    problem: { code: 'theme-changed-by-other' },
  })
  expect((await theme('T02')).definition).toBe('Eerst.')
  expect((await changeCodebook(at.app, other, await edit('T03', 'Ook.'), seen)).ok).toBe(true)
  expect((await changeCodebook(at.app, other, mine, seen + 2)).ok).toBe(true)
  expect(await takeBackStep(at.app, lead, seen + 1)).toMatchObject({
    problem: { code: 'step-built-on' },
  })
  for (const number of [seen + 3, seen + 2, seen + 1])
    expect((await takeBackStep(at.app, lead, number)).ok).toBe(true)
  expect(await publishCodebook(at.app, lead, '')).toMatchObject({
    problem: { code: 'nothing-to-publish' },
  })
})

test('what was moved goes with a story that its teller takes back', async () => {
  const { id, receipt } = await released('Een verhaal dat weer weggaat.')
  await coded(id, 'T11')
  await coded(id, 'T12')
  await change({ kind: 'merge', from: 'T11', into: 'T12' })
  const merge = await newest()
  await publish()
  const moves = () => at.sql`select m.id from coding_moves m join codings c on c.id = m.coding_id
    where c.story_id = ${id}`
  expect(await moves()).toHaveLength(1)
  expect((await withdrawStory(at.app, PROJECT_ID, receipt, 'teller')).ok).toBe(true)
  expect(await codingsOf(id)).toEqual([])
  const left = await at.sql`select 1 from coding_moves where taken ->> 'story_id' = ${id}`
  expect(left).toHaveLength(0)
  await takeBackStep(at.app, lead, merge)
  await publish()
})

test('a changed cue is tried on released stories, and what is shown of them is logged once a day', async () => {
  const { id } = await released('De kwikstaart zong. Niemand hoorde de kwikstaart.')
  const book: Codebook = await loadCodebook(at.app, PROJECT_ID)
  const form = new FormData()
  form.set('name_nl', 'x')
  form.set('cues_all', 'kwikstaart\n(open')
  const { texts, badCues } = readThemeForm(form, book)
  expect(badCues).toEqual([{ owner: 'all', line: '(open', problem: 'cue-brackets' }])
  for (const round of [1, 2]) {
    const trial = await tryChangedCues(at.app, lead, book.classes, {}, texts.cues)
    expect(trial.added, `${round}`).toMatchObject([
      { line: 'kwikstaart', sentences: 2, stories: 1 },
    ])
    expect(trial.added[0]?.examples[0]?.storyId).toBe(id)
  }
  const reads = await at.sql`select 1 from events
    where kind = 'story.read' and story_id = ${id} and actor_id = ${lead.person.id}`
  expect(reads).toHaveLength(1)
})

test('a file is reported before it is taken over, as one change that can be taken back', async () => {
  const { body } = await exportCodebook(at.app, PROJECT_ID, 'csv')
  const lines = body.split('\r\n')
  const text = [lines[0], lines[1], '"","Nieuw hoofdstuk","Uit een bestand"'].join('\r\n')
  const report = await reportImport(at.app, PROJECT_ID, text)
  if (!report.ok) throw new Error(report.problem.code)
  expect(report.value.added).toEqual([{ name: 'Uit een bestand', group: 'Nieuw hoofdstuk' }])
  const before = await loadCodebookList(at.app, PROJECT_ID, '')
  expect(report.value.gone).toHaveLength(before.themes - 1)
  const { step } = report.value
  expect(
    await applyImport(at.app, lead, text, { basedOn: step - 1, retireGone: true }),
  ).toMatchObject({
    problem: { code: 'theme-changed-by-other' },
  })
  const done = await applyImport(at.app, lead, text, { basedOn: step, retireGone: true })
  expect(done.ok).toBe(true)
  expect((await loadCodebookList(at.app, PROJECT_ID, '')).themes).toBe(2)
  await takeBackStep(at.app, lead, step + 1)
  const after = await loadCodebookList(at.app, PROJECT_ID, '')
  expect(after.groups).toEqual(before.groups)
  const qdc = await exportCodebook(at.app, PROJECT_ID, 'qdc')
  expect(await reportImport(at.app, PROJECT_ID, qdc.body)).toMatchObject({
    value: { added: [], gone: [], notUnderstood: [] },
  })
  expect(await reportImport(at.app, PROJECT_ID, 'x'.repeat(500_001))).toMatchObject({
    problem: { code: 'file-too-large' },
  })
})

test.each([
  ['pact', 30],
  ['empty', 0],
] as const)('a new project starts with the %s codebook, once', async (start, themes) => {
  const projectId = randomUUID()
  await at.sql`insert into projects (id, slug, name, why, read_by, settings, is_example)
    select ${projectId}, ${`nieuw-${start}`}, name, why, read_by, settings, is_example
    from projects where id = ${PROJECT_ID}`
  await startCodebook(at.app, projectId, start)
  await startCodebook(at.app, projectId, 'pact')
  expect((await loadCodebook(at.app, projectId)).themes).toHaveLength(themes)
  const editor = { ...lead, projectId }
  const group = await changeCodebook(
    at.app,
    editor,
    { kind: 'add-group', name: { nl: 'Eerste', en: 'First' } },
    0,
  )
  expect(group.ok && group.value).toBe(start === 'pact' ? 'K' : 'A')
  expect((await publishCodebook(at.app, editor, '')).ok).toBe(true)
})
