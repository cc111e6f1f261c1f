import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { submitStory } from '#app/services/collection.server.ts'
import { lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { wholeAnswers } from '../setup/whole-story.ts'

let at: TestApp
beforeAll(async () => {
  at = await openTestApp()
})
afterAll(() => at.close())

/** Every value of every row of every table, as one text. */
async function everythingStored(): Promise<string> {
  const { owner: db } = at
  const tables = (await db.execute(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'vault')
  `)) as unknown as { name: string }[]
  const texts: string[] = []
  for (const { name } of tables) {
    const rows = (await db.execute(sql.raw(`select t::text as row from ${name} t`))) as unknown as {
      row: string
    }[]
    texts.push(...rows.map((row) => row.row))
  }
  return texts.join('\n')
}

const count = async (table: string) => {
  const [row] = (await at.owner.execute(
    sql.raw(`select count(*)::int as n from ${table}`),
  )) as unknown as {
    n: number
  }[]
  return row?.n
}

test('a told story is stored without its words in the clear, before anybody reviewed it', async () => {
  await tellStory(at.app, 'Zilverberkenlaan was waar het begon.')
  await at.work()
  const stored = await everythingStored()
  expect(stored).not.toContain('Zilverberkenlaan')
  expect(stored).not.toContain(Buffer.from('Zilverberkenlaan').toString('hex'))
  expect(stored).toContain('about_role')
})

test('what a teller caused carries a day and no time', async () => {
  const rows = (await at.owner.execute(
    sql`select kind, day::text, at from events where kind = 'story.submitted'`,
  )) as unknown as { day: string; at: Date | null }[]
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.at === null && row.day === '2026-03-04')).toBe(true)
})

test('sending the same form again gives the same receipt and one story', async () => {
  const opened = await openForm(at.app)
  const before = await count('stories')
  const sent = { ...opened, answers: wholeAnswers('Nog een keer.'), locale: 'nl' as const }
  const first = await submitStory(at.app, sent)
  const second = await submitStory(at.app, sent)
  expect(first).toEqual({ ok: true, value: opened.form.receipt })
  expect(second).toEqual(first)
  expect(await count('stories')).toBe((before ?? 0) + 1)
})

test('the same form with other content is refused and the first is kept', async () => {
  const opened = await openForm(at.app)
  await submitStory(at.app, { ...opened, answers: wholeAnswers('Het eerste.'), locale: 'nl' })
  const other = await submitStory(at.app, {
    ...opened,
    answers: wholeAnswers('Iets anders.'),
    locale: 'nl',
  })
  expect(other).toEqual({ ok: false, problem: { code: 'sent-with-other-content' } })
})

test.each([
  ['a choice that is not there', { about_role: 'astronaut' }, 'about_role', 'not-a-choice'],
  ['a line at 500', { on_time: 500 }, 'on_time', 'out-of-range'],
  [
    'coins that are not ten',
    { difference: { tenths: [5, 3, 1], by: 'plain' } },
    'difference',
    'triad-sum',
  ],
  ['a question nobody asked', { shoe_size: 44 }, 'shoe_size', 'unknown-question'],
  ['a story of five million letters', { story: 'a'.repeat(5_000_000) }, 'story', 'too-long'],
  ['no consent to be read', { consent_read: undefined }, 'consent_read', 'consent-needed'],
])('refuses %s, names the question and stores nothing', async (_name, wrong, question, code) => {
  const opened = await openForm(at.app)
  const before = await count('stories')
  const answers = { ...wholeAnswers('Fout.'), ...wrong }
  const sent = await submitStory(at.app, { ...opened, answers, locale: 'nl' })
  expect(sent.ok).toBe(false)
  if (sent.ok || sent.problem.code !== 'answers') throw new Error('not refused for its answers')
  expect(sent.problem.answers).toContainEqual(expect.objectContaining({ question, code }))
  expect(await count('stories')).toBe(before)
})

test('a story point that is closed for good takes no new story, and still answers for one it has', async () => {
  const { owner: db } = at
  const kept = await openForm(at.app)
  const sent = { ...kept, answers: wholeAnswers('Voor het sluiten.'), locale: 'nl' as const }
  await submitStory(at.app, sent)
  const late = await openForm(at.app)
  await db.execute(sql`update story_points set state = 'closed' where slug = 'ouder'`)
  const refused = await submitStory(at.app, {
    ...late,
    answers: wholeAnswers('Te laat.'),
    locale: 'nl',
  })
  const again = await submitStory(at.app, sent)
  await db.execute(sql`update story_points set state = 'open' where slug = 'ouder'`)
  expect(refused).toEqual({ ok: false, problem: { code: 'story-point-closed' } })
  expect(again).toEqual({ ok: true, value: kept.form.receipt })
})

test('a teller can look up the story with the code and take it back for good', async () => {
  const receipt = await tellStory(at.app, 'Pimpelmeesstraat hoort hier niet te blijven.')
  await at.work()
  const seen = await lookUpStory(at.app, PROJECT_ID, receipt, 'visitor-1')
  expect(seen).toMatchObject({
    ok: true,
    value: { kind: 'story', state: 'proposed', submittedOn: '2026-03-04' },
  })
  const keysBefore = await count('vault.story_keys')
  await withdrawStory(at.app, PROJECT_ID, receipt, 'visitor-1')
  const after = await lookUpStory(at.app, PROJECT_ID, receipt, 'visitor-1')
  expect(after.ok && after.value.state).toBe('withdrawn')
  expect(await count('vault.story_keys')).toBe((keysBefore ?? 0) - 1)
})

test('a wrong digit is a typing error, an unknown code is unknown, and guessing is slowed down', async () => {
  const receipt = await tellStory(at.app, 'Code.')
  const wrong = `${receipt.slice(0, 5)}${(Number(receipt[5]) + 1) % 10}${receipt.slice(6)}`
  expect(await lookUpStory(at.app, PROJECT_ID, wrong, 'visitor-2')).toMatchObject({
    problem: { code: 'receipt-typo' },
  })
  const tries = []
  for (let index = 0; index < 12; index++)
    tries.push(await lookUpStory(at.app, PROJECT_ID, wrong, 'visitor-3'))
  expect(tries.at(-1)).toMatchObject({ problem: { code: 'log-in-later' } })
})

test('a published version never changes and never goes', async () => {
  const { owner: db } = at
  await expect(db.execute(sql`update survey_versions set number = 9`)).rejects.toThrow()
  await expect(db.execute(sql`delete from survey_versions`)).rejects.toThrow()
  await expect(db.execute(sql`delete from events`)).rejects.toThrow()
})
