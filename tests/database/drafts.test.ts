import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitStory } from '#app/services/collection.server.ts'
import { copySurveys } from '#app/services/copying.server.ts'
import { createSurvey, listDesigns } from '#app/services/designs.server.ts'
import {
  type AtDraft,
  followDraft,
  loadDraft,
  saveEdits,
  takeBack,
} from '#app/services/drafts.server.ts'
import { createProject } from '#app/services/new-project.server.ts'
import { loadPublishing, publishDraft } from '#app/services/publishing.server.ts'
import { findProject } from '#db/queries/surveys.ts'
import { canonicalJson } from '#surveys/canonical-json.ts'
import { listQuestions } from '#surveys/definition.ts'
import { compareVersions } from '#surveys/design/compare-versions.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { textIn } from '#surveys/design/set.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { PROJECT, wholeAnswers } from '../setup/whole-story.ts'

let at: TestApp
let anna: string
let bea: string

beforeAll(async () => {
  at = await openTestApp()
  anna = (await at.member('lead')).userId
  bea = (await at.member('lead')).userId
})
afterAll(() => at.close())

/** A new survey for parents, as one of the two leads sees it. */
async function begin(title: string): Promise<{ readonly a: AtDraft; readonly b: AtDraft }> {
  const made = await createSurvey(at.app, PROJECT_ID, {
    title,
    role: 'ouder',
    kind: 'story',
    from: { kind: 'empty' },
    by: anna,
  })
  if (!made.ok) throw new Error(made.problem.code)
  const place = { projectId: PROJECT_ID, slug: made.value }
  return { a: { ...place, by: anna }, b: { ...place, by: bea } }
}

async function read(place: AtDraft) {
  const loaded = await loadDraft(at.app, place)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

const save = async (place: AtDraft, basedOn: number, ...edits: readonly Edit[]) => {
  const saved = await saveEdits(at.app, place, {
    basedOn,
    edits: edits.map((edit) => ({ key: randomUUID(), edit })),
  })
  if (!saved.ok) throw new Error(saved.problem.code)
  return saved.value
}

const back = async (
  place: AtDraft,
  what: 'undo' | 'redo',
  onMeeting: 'ask' | 'mine' | 'theirs' = 'ask',
) => {
  const taken = await takeBack(at.app, place, { basedOn: 0, what, key: randomUUID(), onMeeting })
  if (!taken.ok) throw new Error(taken.problem.code)
  return taken.value
}

const title = (question: string, text: string): Edit => ({
  do: 'text',
  at: { of: 'question', question },
  property: 'title',
  language: 'default',
  text,
})

const titleOf = async (place: AtDraft, name: string) =>
  textIn(
    listQuestions((await read(place)).definition).find((one) => one.name === name)?.title,
    'default',
  )

describe('two leads at one draft', () => {
  test('lose nothing: edits at the same moment all arrive, whatever each had seen', async () => {
    const { a, b } = await begin('Tegelijk')
    const add = (name: string): Edit => ({
      do: 'add-question',
      page: 'verhaal',
      after: null,
      question: { type: 'text', name, title: name },
    })
    const names = Array.from({ length: 12 }, (_, index) => `vraag_${index}`)
    const saved = await Promise.all(
      names.map((name, index) => save(index % 2 === 0 ? a : b, 0, add(name))),
    )
    expect(saved.flatMap(({ outcomes }) => outcomes.map(({ state }) => state))).toEqual(
      names.map(() => 'done'),
    )
    const { definition, revision } = await read(a)
    expect(listQuestions(definition).map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    expect(revision).toBe(12)
    const log =
      await at.sql`select e.revision from survey_edits e join survey_drafts d on d.id = e.draft_id
      join surveys s on s.id = d.survey_id where s.slug = ${a.slug} order by 1`
    expect(log.map((row) => row.revision)).toEqual(names.map((_, index) => index + 1))
  })

  test('meet at the same text: the second gets both texts, who it was, and the first stays', async () => {
    const { a, b } = await begin('Zelfde tekst')
    await save(a, 0, title('story', 'Wat gebeurde er toen?'))
    const mine = title('story', 'Vertel eens?')
    const met = await save(b, 0, mine, title('title', 'Een kop'))
    expect(met.outcomes).toEqual([
      {
        key: expect.any(String),
        state: 'met',
        met: {
          code: 'same-place',
          mine,
          theirs: title('story', 'Wat gebeurde er toen?'),
          by: 'lead',
        },
      },
      { key: expect.any(String), state: 'done' },
    ])
    expect(met.since.map(({ revision }) => revision)).toEqual([1, 2])
    expect(await titleOf(a, 'story')).toBe('Wat gebeurde er toen?')
    await save(b, met.revision, mine)
    expect(await titleOf(a, 'story')).toBe('Vertel eens?')
  })

  test('meet where one took the question away, and can put it back with the new text', async () => {
    const { a, b } = await begin('Weg')
    await save(a, 0, { do: 'remove-question', question: 'title' })
    const [outcome] = (await save(b, 0, title('title', 'Een kop'))).outcomes
    if (outcome?.state !== 'met' || !outcome.met.back) throw new Error('not met')
    expect(outcome.met.code).toBe('gone')
    await save(b, 1, outcome.met.back, title('title', 'Een kop'))
    expect(await titleOf(a, 'title')).toBe('Een kop')
  })

  test('see each other at work, until the sign is old', async () => {
    const { a, b } = await begin('Wie is er')
    await followDraft(at.app, a, { revision: 0, place: 'story' })
    const seen = await followDraft(at.app, b, { revision: 0, place: '' })
    expect(seen.ok && seen.value.present).toEqual([{ name: 'lead', place: 'story' }])
    await at.sql`update survey_presence set until = '2026-03-04T09:29:00Z'`
    const later = await followDraft(at.app, b, { revision: 0, place: '' })
    expect(later.ok && later.value.present).toEqual([])
  })
})

describe('taking back', () => {
  test('is each person’s own, without limit, and gives the identical draft', async () => {
    const { a, b } = await begin('Terug')
    const start = canonicalJson((await read(a)).definition)
    const texts = Array.from({ length: 30 }, (_, index) => `Vraag ${index}`)
    for (const [known, text] of texts.entries()) await save(a, known, title('story', text))
    await save(b, 30, title('title', 'Van Bea'))
    for (const text of texts.slice(0, -1).reverse()) {
      await back(a, 'undo')
      expect(await titleOf(a, 'story')).toBe(text)
    }
    const last = await back(a, 'undo')
    expect(last.mayUndo).toBe(false)
    expect(await titleOf(a, 'title')).toBe('Van Bea')
    await back(b, 'undo')
    expect(canonicalJson((await read(a)).definition)).toBe(start)
    await back(a, 'redo')
    expect((await back(a, 'redo')).mayRedo).toBe(true)
    expect(await titleOf(a, 'story')).toBe('Vraag 1')
    await save(a, (await read(a)).revision, title('story', 'Anders'))
    expect((await read(a)).mayRedo).toBe(false)
  })

  test('of what another changed since asks first', async () => {
    const { a, b } = await begin('Terug na Bea')
    await save(a, 0, title('story', 'Van Anna'))
    await save(b, 1, title('story', 'Van Bea'))
    const [outcome] = (await back(a, 'undo')).outcomes
    expect(outcome).toMatchObject({ state: 'met', met: { code: 'same-place', by: 'lead' } })
    expect(await titleOf(a, 'story')).toBe('Van Bea')
    expect((await back(a, 'undo', 'theirs')).mayUndo).toBe(false)
    expect(await titleOf(a, 'story')).toBe('Van Bea')
  })
})

test('an edit that is sent twice is done once', async () => {
  const { a } = await begin('Dubbel')
  const edits = [{ key: randomUUID(), edit: title('story', 'Een keer') }]
  for (const _ of [1, 2]) await saveEdits(at.app, a, { basedOn: 0, edits })
  expect((await read(a)).revision).toBe(1)
})

test('edits are never changed or erased, not even by the program', async () => {
  const { a } = await begin('Blijft')
  await save(a, 0, title('story', 'Zo'))
  const wall = at.app.database.staff
  await expect(
    wall.inProject(PROJECT_ID, (db) => db.execute('delete from survey_edits')),
  ).rejects.toThrow()
  await expect(
    wall.inProject(PROJECT_ID, (db) => db.execute('update survey_edits set by = null')),
  ).rejects.toThrow()
})

describe('publishing', () => {
  test('makes the first version and opens a story point where a story can be told', async () => {
    const { a } = await begin('Nieuw punt')
    await save(a, 0, title('story', 'Wat gebeurde er?'))
    expect(await publishDraft(at.app, a, 0)).toEqual({
      ok: false,
      problem: { code: 'changed-by-other' },
    })
    expect(await publishDraft(at.app, a, 1)).toEqual({ ok: true, value: 1 })
    const { form, version } = await openForm(at.app, a.slug)
    expect(version.number).toBe(1)
    expect(form.versionId).toBe(version.id)
    expect(await publishDraft(at.app, a, 1)).toEqual({
      ok: false,
      problem: { code: 'nothing-new' },
    })
    const mine = (await listDesigns(at.app, PROJECT_ID)).find(({ slug }) => slug === a.slug)
    expect(mine).toMatchObject({ published: 1, isChanged: false })
  })

  test('of a next version leaves open forms with theirs', async () => {
    const a = { projectId: PROJECT_ID, slug: 'ouder', by: anna }
    const opened = await openForm(at.app)
    await save(
      a,
      0,
      { do: 'remove-question', question: 'would_help' },
      { do: 'remove-page', page: 'wens' },
    )
    expect(await publishDraft(at.app, a, 2)).toEqual({ ok: true, value: 2 })
    expect((await openForm(at.app)).version.number).toBe(2)
    const answers = { ...wholeAnswers('Het was in de herfst.'), would_help: 'Iemand die belde.' }
    expect((await submitStory(at.app, { ...opened, answers, locale: 'nl' })).ok).toBe(true)
    await tellStory(at.app, 'En een verhaal bij de nieuwe versie.')
    const rows =
      await at.sql`select v.number from stories s join survey_versions v on v.id = s.version_id order by 1`
    expect(rows.map(({ number }) => number)).toEqual([1, 2])
  })

  test('says what changes against every version that lives on, and keeps what a question was called', async () => {
    const { a } = await begin('Hernoemd')
    const dyad = (name: string, leftText: string) => ({
      type: 'dyad' as const,
      name,
      title: 'Werd je gehoord?',
      leftText,
      rightText: 'helemaal',
    })
    const add = (question: ReturnType<typeof dyad>): Edit => ({
      do: 'add-question',
      page: 'verhaal',
      after: null,
      question,
    })
    await save(a, 0, add(dyad('gehoord', 'niet')))
    expect((await publishDraft(at.app, a, 1)).ok).toBe(true)
    await save(a, 1, { do: 'remove-question', question: 'gehoord' }, add(dyad('heard', 'nooit')))
    const seen = await loadPublishing(at.app, a)
    if (!seen.ok) throw new Error(seen.problem.code)
    expect(seen.value).toMatchObject({ lineage: { heard: 'gehoord' }, problems: [], isNew: true })
    expect(seen.value.comparisons).toMatchObject([
      {
        number: 1,
        isAsked: true,
        changes: [
          { what: 'renamed', entry: 'gehoord', figures: 'together' },
          { what: 'left', figures: 'apart' },
        ],
      },
    ])
    const wrong = await publishDraft(at.app, a, 3, { heard: 'story' })
    expect(wrong).toEqual({ ok: false, problem: { code: 'lineage-wrong' } })
    expect(await publishDraft(at.app, a, 3, seen.value.lineage)).toEqual({ ok: true, value: 2 })
    const rows = await at.sql`select v.number, v.lineage from survey_versions v
      join surveys s on s.id = v.survey_id where s.slug = ${a.slug} order by 1`
    expect(rows.map(({ lineage }) => lineage)).toEqual([{}, { heard: 'gehoord' }])
    await expect(at.sql`update survey_versions set lineage = '{}'`).rejects.toThrow()
  })

  test('says why not: every problem, and conditions on what comes later', async () => {
    const { a } = await begin('Kan niet')
    await save(
      a,
      0,
      {
        do: 'set',
        at: { of: 'question', question: 'prompt' },
        property: 'visibleIf',
        value: '{title} notempty',
      },
      { do: 'set', at: { of: 'question', question: 'prompt' }, property: 'choices', value: [] },
    )
    const refused = await publishDraft(at.app, a, 2)
    if (refused.ok || refused.problem.code !== 'not-publishable') throw new Error('published')
    expect(refused.problem.problems.map(({ code }) => code)).toEqual([
      'too-few-entries',
      'condition-on-later',
    ])
  })
})

test('a new project is empty, and its maker has a place in it', async () => {
  const words = (nl: string) => ({ nl, en: '' })
  const asked = { name: words('Twente Ünited!'), why: words('Daarom.'), readBy: words('Wij.') }
  const made = await createProject(at.app, asked, { id: anna, role: 'lead' })
  expect(made).toEqual({ ok: true, value: 'twente-united' })
  const again = await createProject(at.app, asked, { id: anna, role: 'lead' })
  expect(again).toEqual({ ok: true, value: 'twente-united-2' })
  const empty = await createProject(
    at.app,
    { ...asked, why: words(' ') },
    { id: anna, role: 'lead' },
  )
  expect(empty).toEqual({ ok: false, problem: { code: 'project-wrong' } })
})

test('a survey goes to another project of the same lead: names and core questions stay, and where it came from', async () => {
  const words = (nl: string) => ({ nl, en: '' })
  const asked = { name: words('Enschede'), why: words('Daarom.'), readBy: words('Wij.') }
  const made = await createProject(at.app, asked, { id: anna, role: 'lead' })
  if (!made.ok) throw new Error(made.problem.code)
  const from = { id: PROJECT_ID, slug: PROJECT }
  const copy = (survey: string, by: string) =>
    copySurveys(at.app, { from, survey, to: made.value, by })
  // Bea has no place there.
  expect(await copy('jongere', bea)).toEqual({ ok: false, problem: { code: 'survey-unknown' } })
  expect(await copy('nergens', anna)).toEqual({ ok: false, problem: { code: 'survey-unknown' } })
  expect(await copy('jongere', anna)).toEqual({ ok: true, value: 1 })
  expect(await copy('jongere', anna)).toEqual({ ok: true, value: 1 })
  const project = await findProject(at.app.database.db, made.value)
  const projectId = project?.id ?? ''
  const there = await listDesigns(at.app, projectId)
  expect(there.map(({ slug, copiedFrom, published }) => [slug, copiedFrom, published])).toEqual([
    ['jongere', { project: PROJECT, survey: 'jongere', version: 1 }, undefined],
    ['jongere-2', { project: PROJECT, survey: 'jongere', version: 1 }, undefined],
  ])
  const [here, copied] = [
    await read({ projectId: PROJECT_ID, slug: 'jongere', by: anna }),
    await read({ projectId, slug: 'jongere', by: anna }),
  ]
  expect(compareVersions(here.definition, copied.definition)).toEqual([])
  expect((await publishDraft(at.app, { projectId, slug: 'jongere', by: anna }, 0)).ok).toBe(true)
})
