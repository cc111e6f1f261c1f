import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at } from '../setup/browser.ts'
import { openProgramDatabase, sendAnswers } from '../setup/told-stories.ts'
import { POINT, wholeAnswers } from '../setup/whole-story.ts'

let sql: postgres.Sql
beforeAll(async () => {
  sql = await openProgramDatabase()
})
afterAll(() => sql.end())

/** Rows of every table but those that log-ins and the learning beside the requests write by themselves. */
async function countRows(): Promise<Readonly<Record<string, number>>> {
  const tables = await sql`
    select schemaname, tablename from pg_tables where schemaname in ('public', 'vault')
    and tablename not in ('sessions', 'rate_limits', 'jobs', 'codings', 'theme_models')
  `
  const counts: Record<string, number> = {}
  for (const { schemaname, tablename } of tables) {
    const [row] = await sql`select count(*)::int as n from ${sql(schemaname)}.${sql(tablename)}`
    counts[`${schemaname}.${tablename}`] = row?.n
  }
  return counts
}

test.each([
  ['an answer outside the choices', { about_role: 'astronaut' }, 'about_role', 'not-a-choice'],
  [
    'one answer outside the choices among right ones',
    { feelings: ['tired', 'furious!'] },
    'feelings',
    'not-a-choice',
  ],
  ['a line at 500', { on_time: 500 }, 'on_time', 'out-of-range'],
  ['a line at -1', { on_time: -1 }, 'on_time', 'out-of-range'],
  ['half a place on the line', { on_time: 22.5 }, 'on_time', 'not-whole'],
  [
    'coins that are not ten',
    { difference: { tenths: [5, 3, 1], by: 'plain' } },
    'difference',
    'triad-sum',
  ],
  [
    'a coin less than none',
    { difference: { tenths: [12, -2, 0], by: 'plain' } },
    'difference',
    undefined,
  ],
  ['a question nobody asked', { shoe_size: 44 }, 'shoe_size', 'unknown-question'],
  [
    'a question named like a part of every object',
    { constructor: 'x' },
    'constructor',
    'unknown-question',
  ],
  ['a story of five million letters', { story: 'a'.repeat(5_000_000) }, 'story', 'too-long'],
  ['a story with a sign that is none', { story: 'nul \u0000' }, 'story', 'wrong-kind'],
  ['a story that is a list', { story: ['a'] }, 'story', 'wrong-kind'],
  [
    'too many feelings',
    { feelings: ['tired', 'hopeful', 'relieved', 'grateful'] },
    'feelings',
    'too-many',
  ],
  ['no consent to be read', { consent_read: undefined }, 'consent_read', 'consent-needed'],
  ['consent that is a word', { consent_read: 'true' }, 'consent_read', undefined],
])(
  '%s sent in one post is refused, its question named and nothing stored',
  async (_name, wrong, question, code) => {
    const before = await countRows()
    const sent = await sendAnswers({ ...wholeAnswers('Dit komt er niet in.'), ...wrong })
    expect(sent.status).toBe(422)
    const refused = JSON.parse(sent.body)
    expect(refused.code).toBe('answers')
    const named = refused.answers.filter((one: { question: string }) => one.question === question)
    expect(named.length).toBeGreaterThan(0)
    if (code) expect(named[0].code).toBe(code)
    expect(sent.body.length, 'what was sent does not come back').toBeLessThan(2000)
    expect(await countRows()).toEqual(before)
  },
)

test.each([
  ['no ticket', JSON.stringify({ answers: wholeAnswers('x') }), 400],
  [
    'a ticket that is not ours',
    JSON.stringify({ ticket: 'AAAA', answers: wholeAnswers('x') }),
    400,
  ],
  ['something that is not JSON', '{"ticket": ', 400],
  ['nothing', '', 400],
  ['more than fits', 'x'.repeat(9 * 1024 * 1024), 413],
])('a post with %s is refused and nothing stored', async (_name, body, status) => {
  const before = await countRows()
  const reply = await fetch(at(`${POINT}/inzenden`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: at('') },
    body,
  })
  expect(reply.status).toBe(status)
  expect(await countRows()).toEqual(before)
})

test('a story point that is not there gives no ticket', async () => {
  const reply = await fetch(at(`${POINT.replace('ouder', 'opa')}/inzenden`))
  expect(reply.status).toBe(404)
})

test('an answer is taken in once the same post has it right', async () => {
  const [before] = await sql`select count(*)::int as n from stories`
  const sent = await sendAnswers(wholeAnswers('Dit komt er wel in.'))
  expect(sent.status).toBe(200)
  expect(JSON.parse(sent.body).receipt).toMatch(/^\d{20}$/)
  const [after] = await sql`select count(*)::int as n from stories`
  expect(after?.n).toBe(before?.n + 1)
})
