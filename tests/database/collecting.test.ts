import { afterAll, beforeAll, expect, test } from 'vitest'
import { changePoint, loadCollecting, loadReminders } from '#app/services/collecting.server.ts'
import { type OpenForm, sealForm } from '#app/services/collection.server.ts'
import { takeStep } from '#app/services/form-steps.server.ts'
import { countPage, writePageCounts } from '#app/services/page-counts.server.ts'
import type { CompiledVersion } from '#app/services/versions.server.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { wholeAnswers } from '../setup/whole-story.ts'

let now = new Date('2026-03-04T09:30:00Z')
let at: TestApp
let lead: string
beforeAll(async () => {
  at = await openTestApp(() => now)
  lead = (await at.member('lead')).userId
})
afterAll(() => at.close())

const parents = async () => {
  await writePageCounts(at.app)
  const { points } = await loadCollecting(at.app, PROJECT_ID)
  const found = points.find(({ slug }) => slug === 'ouder')
  if (!found) throw new Error('no point')
  return found
}

/** One form that is opened, and goes on from its first page when `isBegun`, and to its end when `isSent`. */
async function visit(upTo: 'opened' | 'begun' | 'sent', text = ''): Promise<void> {
  const { form, version } = await openForm(at.app)
  countPage(at.app, form, { reached: form.page })
  if (upTo === 'opened') return
  let current: { form: OpenForm; version: CompiledVersion } = { form, version }
  const answers = wholeAnswers(text)
  for (let left = 30; left > 0; left--) {
    const filled = { ...current.form, answers } as OpenForm
    const fields: [string, string][] = [['_form', sealForm(at.app, filled)]]
    // A page that was not filled in is sent as it was answered before.
    fields.push(['_step', 'next'])
    const page = version.definition.pages.find(({ name }) => name === current.form.page)
    for (const { name } of page?.elements ?? []) {
      const value = answers[name]
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        fields.push([name, String(value)])
    }
    const step = await takeStep(at.app, fields, 'nl', 'here')
    if (step.kind === 'stored') return
    if (step.kind !== 'page') throw new Error(step.kind)
    if (step.problems.length > 0) throw new Error(JSON.stringify(step.problems))
    current = step
    if (upTo === 'begun') return
  }
  throw new Error('never sent')
}

test('opened, begun and finished are counted per week, and where people stop', async () => {
  for (let times = 0; times < 6; times++) await visit('opened')
  await visit('begun')
  await visit('begun')
  expect((await parents()).weeks).toEqual([
    { week: '2026-03-02', opened: 8, begun: 2, finished: undefined },
  ])
  now = new Date('2026-03-11T09:30:00Z')
  for (let times = 0; times < 5; times++) await visit('sent', `Verhaal nummer ${times}.`)
  const { weeks, stops, received } = await parents()
  expect(weeks[1]).toEqual({ week: '2026-03-09', opened: 5, begun: 5, finished: 5 })
  expect(received).toBe(5)
  expect(stops[0]).toMatchObject({ version: 1, stopped: 6 })
  expect(stops.slice(1).every(({ stopped }) => stopped === undefined)).toBe(true)
})

test('a page counts once, however often somebody goes back, and no row says who or when', async () => {
  const before = (await parents()).weeks.at(-1)
  const { form } = await openForm(at.app)
  const step = await takeStep(
    at.app,
    [
      ['_form', sealForm(at.app, form)],
      ['_step', 'back'],
    ],
    'nl',
    'here',
  )
  expect(step.kind).toBe('page')
  expect((await parents()).weeks.at(-1)).toEqual(before)
  const columns =
    await at.sql`select column_name from information_schema.columns where table_name = 'page_counts'`
  expect(columns.map((row) => row.column_name).sort()).toEqual(
    ['project_id', 'story_point_id', 'version_id', 'page', 'week', 'reached', 'passed'].sort(),
  )
})

test('a lead sets a target, and reads what is missing and what to look after', async () => {
  const set = (change: object) =>
    changePoint(at.app, PROJECT_ID, {
      ...{ point: 'ouder', state: 'open', closesOn: '', quota: '', target: '' },
      ...change,
      by: lead,
    })
  expect(await set({ target: '20', closesOn: '2026-03-14' })).toEqual({ ok: true, value: 'ouder' })
  const { received = 0, missing, reminders } = await parents()
  expect(missing).toBe(20 - received)
  expect(reminders).toEqual(['closes-soon', 'lags'])
  expect(await loadReminders(at.app, PROJECT_ID)).toContainEqual(
    expect.objectContaining({ slug: 'ouder', reminder: 'lags' }),
  )
  const wrong = [
    { closesOn: '2026-02-30' },
    { quota: '0' },
    { target: '-1' },
    { state: 'weg' },
    { point: 'nergens' },
  ]
  for (const change of wrong)
    expect(await set(change)).toEqual({ ok: false, problem: { code: 'point-wrong' } })
  const rows = await at.sql`select details from events where kind = 'story-point.changed'`
  expect(rows).toHaveLength(1)
})

test('closing again gives no more time, and opening forgets it', async () => {
  const set = (state: string) =>
    changePoint(at.app, PROJECT_ID, {
      ...{ point: 'jongere', state, closesOn: '', quota: '', target: '', by: lead },
    })
  const closedOn = async () =>
    (await at.sql`select closed_on::text from story_points where slug = 'jongere'`)[0]?.closed_on
  await set('closed')
  expect(await closedOn()).toBe('2026-03-11')
  now = new Date('2026-03-20T09:30:00Z')
  await set('archived')
  expect(await closedOn()).toBe('2026-03-11')
  await set('open')
  expect(await closedOn()).toBeNull()
})
