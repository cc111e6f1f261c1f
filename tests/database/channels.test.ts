import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { weekOf } from '#app/services/channel-counts.server.ts'
import {
  channelIn,
  followChannel,
  loadSpread,
  makeChannel,
  pathOfChannel,
} from '#app/services/channels.server.ts'
import {
  type OpenForm,
  openStoryPoint,
  sealForm,
  startForm,
  submitStory,
} from '#app/services/collection.server.ts'
import { takeStep } from '#app/services/form-steps.server.ts'
import { openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { PROJECT, wholeAnswers } from '../setup/whole-story.ts'

let at: TestApp
beforeAll(async () => {
  at = await openTestApp()
})
afterAll(() => at.close())

async function make(name: string, point = ''): Promise<string> {
  const { userId } = await at.member('lead')
  const made = await makeChannel(at.app, PROJECT_ID, { name, point, by: userId })
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

const viewOf = async (code: string) =>
  (await loadSpread(at.app, PROJECT_ID)).channels.find((channel) => channel.code === code)

async function openThrough(code: string, way: Pick<OpenForm, 'mode'> = {}) {
  const opened = await openStoryPoint(at.app, PROJECT, 'ouder')
  if (!opened.ok) throw new Error(opened.problem.code)
  const channelId = await channelIn(at.app, PROJECT_ID, code)
  const form = startForm(at.app, opened.value, { ...way, channelId })
  return { form, version: opened.value.version }
}

test('a code leads to the public page or to a story point, and to nothing else', async () => {
  const everywhere = await make('  Wachtkamer   huisarts ')
  const point = await make('Nieuwsbrief', 'jongere')
  expect(everywhere).toMatch(/^[bcdfghjkmnpqrstvwxz2-9]{6}$/)
  expect(await followChannel(at.app, everywhere, true)).toBe(`/p/${PROJECT}?via=${everywhere}`)
  expect(await followChannel(at.app, ` ${point.toUpperCase()}`, true)).toBe(
    `/p/${PROJECT}/jongere?via=${point}`,
  )
  expect((await viewOf(everywhere))?.name).toBe('Wachtkamer huisarts')
  for (const wrong of ['', 'zzzzzz', '//evil.example', '../../werk', 'a'.repeat(5000)])
    expect(await followChannel(at.app, wrong, true)).toBeUndefined()
  expect(pathOfChannel({ ...(await viewOf(point)), code: point } as never)).toMatch(/^\/p\//)
})

test('opening, beginning once and sending are counted per week; few stay hidden', async () => {
  const code = await make('School')
  for (const isOpened of [true, true, false]) await followChannel(at.app, code, isOpened)

  const { form, version } = await openThrough(code)
  const step = async (sealed: OpenForm, to: string) => {
    const taken = await takeStep(
      at.app,
      [
        ['_form', sealForm(at.app, sealed)],
        ['_step', to],
      ],
      'nl',
      'here',
    )
    if (taken.kind !== 'page') throw new Error(taken.kind)
    return taken.form
  }
  const stayed = await step(form, 'stay')
  const second = await step(stayed, 'next')
  const first = await step(second, 'back')
  await step(first, 'next')

  const answers = wholeAnswers('Door een kanaal.')
  await submitStory(at.app, { form, version, answers, locale: 'nl' })
  await submitStory(at.app, { form, version, answers, locale: 'nl' })
  await expect
    .poll(async () => (await viewOf(code))?.weeks)
    .toEqual([{ week: '2026-03-02', opened: 2, begun: 1 }])
  expect(await viewOf(code)).not.toHaveProperty('sent')

  for (let index = 0; index < 4; index++) {
    const more = await openThrough(code)
    await submitStory(at.app, { ...more, answers: wholeAnswers(`Nog ${index}.`), locale: 'nl' })
  }
  await expect.poll(async () => (await viewOf(code))?.sent).toBe(5)
})

test('no table ties a story to the channel it came through', async () => {
  const code = await make('Bibliotheek')
  const opened = await openThrough(code)
  await submitStory(at.app, { ...opened, answers: wholeAnswers('Los.'), locale: 'nl' })
  await at.work()
  const channelId = opened.form.channelId ?? ''
  const { owner: db } = at
  const tables = (await db.execute(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'vault')`)) as unknown as { name: string }[]
  const holding: string[] = []
  for (const { name } of tables) {
    const rows = (await db.execute(
      sql.raw(`select 1 from ${name} t where t::text like '%${channelId}%' limit 1`),
    )) as unknown as unknown[]
    if (rows.length > 0) holding.push(name)
  }
  expect(holding.sort()).toEqual(['public.channel_counts', 'public.channels', 'public.events'])
  const [made] = (await db.execute(
    sql`select kind, story_id from events where details::text like ${`%${channelId}%`}`,
  )) as unknown as { kind: string; story_id: string | null }[]
  expect(made).toEqual({ kind: 'channel.made', story_id: null })
})

test('a counter that cannot be written does not touch the story', async () => {
  const code = await make('Kapot')
  const opened = await openThrough(code)
  await at.owner.execute(sql`alter table channel_counts rename to broken_counts`)
  const sent = await submitStory(at.app, {
    ...opened,
    answers: wholeAnswers('Toch.'),
    locale: 'nl',
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  await at.owner.execute(sql`alter table broken_counts rename to channel_counts`)
  expect(sent).toEqual({ ok: true, value: opened.form.receipt })
})

test('a channel of another project counts nothing, and a wrong one is refused', async () => {
  const code = await make('Elders')
  const elsewhere = '00000000-0000-4000-8000-000000000000'
  expect(await channelIn(at.app, elsewhere, code)).toBeUndefined()
  const by = (await at.member('lead')).userId
  for (const wrong of [
    { name: '  ', point: '' },
    { name: 'x'.repeat(81), point: '' },
    { name: 'Goed', point: 'bestaat-niet' },
  ])
    expect(await makeChannel(at.app, PROJECT_ID, { ...wrong, by })).toEqual({
      ok: false,
      problem: { code: 'channel-wrong' },
    })
})

test('a story that a collector wrote down says so among its answers, and keeps nothing else of it', async () => {
  const opened = await openThrough('', { mode: 'collector' })
  await submitStory(at.app, { ...opened, answers: wholeAnswers('Samen.'), locale: 'nl' })
  const rows = (await at.owner.execute(
    sql`select answers from stories where answers ? 'told_through'`,
  )) as unknown as { answers: Record<string, unknown> }[]
  expect(rows.map(({ answers }) => answers.told_through)).toEqual(['collector'])
})

test('a week begins on Monday', () => {
  expect(weekOf(new Date('2026-03-01T23:59:59Z'))).toBe('2026-02-23')
  expect(weekOf(new Date('2026-03-02T00:00:00Z'))).toBe('2026-03-02')
  expect(weekOf(new Date('2026-03-08T12:00:00Z'))).toBe('2026-03-02')
})
