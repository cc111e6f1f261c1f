import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverContacts } from '#app/services/contacts.server.ts'
import { type DataClassKey, dataClasses, KEEP_DAYS } from '#app/services/data-classes.server.ts'
import { registerCsv, registerHtml } from '#app/services/guard-files.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { changeRegister, loadRegister } from '#app/services/register.server.ts'
import { runRetention } from '#app/services/retention.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

const DAY_MS = 86_400_000
let now = new Date('2026-03-04T09:30:00Z')
let at: TestApp
beforeAll(async () => {
  at = await openTestApp(() => now)
})
afterAll(() => at.close())
const sql = () => at.sql
const count = async (table: string) => (await sql()`select 1 from ${sql()(table)}`).length

/** The clock goes on by so many days, and the daily work of that day is done. */
async function daysLater(days: number): Promise<void> {
  now = new Date(now.getTime() + days * DAY_MS)
  const day = now.toISOString().slice(0, 10)
  await runRetention(at.app, day)
  await deliverContacts(at.app, day)
}

test('every table belongs to exactly one class of data, and every class names tables that are there', async () => {
  const rows = await sql()<{ name: string }[]>`
    select case when schemaname = 'public' then tablename else schemaname || '.' || tablename end as name
    from pg_tables where schemaname in ('public', 'vault')`
  const named = dataClasses.flatMap(({ tables }) => tables)
  expect([...named].sort()).toEqual(rows.map(({ name }) => name).sort())
})

test('the register says the days by which the retention job erases, in both languages', async () => {
  const lead = await at.member('lead')
  await changeRegister(at.app, PROJECT_ID, lead.userId, {
    controller: '=gemeente',
    officer: '',
    ground: 'Publieke taak',
    processors: '',
  })
  const register = await loadRegister(at.app, PROJECT_ID)
  for (const locale of ['nl', 'en'] as const) {
    const { body } = registerHtml(register, locale)
    for (const days of [KEEP_DAYS.adults, KEEP_DAYS.youth, KEEP_DAYS.contacts])
      expect(body).toContain(String(days))
    expect(body).toContain('Publieke taak')
    expect(body).not.toContain('undefined')
    const { body: csv } = registerCsv(register, locale)
    expect(csv.trim().split('\r\n')).toHaveLength(dataClasses.length + 1)
  }
  const originals = register.rows.find(({ key }) => key === 'originals')
  expect(originals?.roles.map(({ role }) => role)).toEqual(['administrator', 'lead', 'moderator'])
  expect(originals?.roles.find(({ role }) => role === 'lead')?.people).toBe(1)
})

const TABLE_OF = {
  originals: 'story_originals',
  files: 'attachments',
  messages: 'story_messages',
  marks: 'redactions',
}

/** Rows of each class that ends by itself, made on the day of the clock: what adds one, how it is counted, and how long it stays. */
const ENDING: readonly {
  readonly key: DataClassKey
  readonly name: string
  readonly days: number
  readonly add: () => Promise<unknown>
  readonly left: () => Promise<number>
}[] = [
  ...(['ouder', 'jongere'] as const).flatMap((role) =>
    (['originals', 'files', 'messages', 'marks'] as const).map((key) => ({
      key,
      name: `${key} of ${role}`,
      days: role === 'ouder' ? KEEP_DAYS.adults : KEEP_DAYS.youth,
      add: async () => {
        await tellStory(at.app, `Een ${role} vertelt.`)
        await at.work()
        if (key === 'files')
          await sql()`insert into attachments (project_id, id, story_id, kind, cipher, added_on)
            select project_id, gen_random_uuid(), id, 'drawing', 'x', submitted_on from stories where state <> 'released'`
        if (key === 'messages')
          await sql()`insert into story_messages (project_id, story_id, kind, number, sealed, written_on)
            select project_id, id, 'note', 1, 'x', submitted_on from stories where state <> 'released'`
        await sql()`update stories set role = ${role}, state = 'released', released_text = 'x', readers_needed = 1,
          released_at = ${now} where state <> 'released'`
      },
      left: () => count(TABLE_OF[key]),
    })),
  ),
  {
    key: 'contacts',
    name: 'contacts',
    days: KEEP_DAYS.contacts,
    add: () => sql()`insert into contacts (project_id, batch_on, sealed)
      values (${PROJECT_ID}, ${now.toISOString().slice(0, 10)}, 'x')`,
    left: () => count('contacts'),
  },
  {
    key: 'aside',
    name: 'forms put aside',
    days: KEEP_DAYS.aside,
    add: () => sql()`insert into waiting_forms (project_id, code_hash, sealed, kept_until)
      values (${PROJECT_ID}, gen_random_uuid()::text::bytea, 'x', ${new Date(now.getTime() + KEEP_DAYS.aside * DAY_MS)})`,
    left: () => count('waiting_forms'),
  },
  {
    key: 'attempts',
    name: 'attempts',
    days: KEEP_DAYS.attempts,
    add: () => sql()`insert into rate_limits (id, key, count, last_request)
      values (gen_random_uuid()::text, gen_random_uuid()::text, 1, ${now.getTime()})`,
    left: () => count('rate_limits'),
  },
  {
    key: 'sessions',
    name: 'tokens',
    days: 1,
    add: () => sql()`insert into verifications (id, identifier, value, expires_at)
      values (gen_random_uuid()::text, 'x', 'x', ${new Date(now.getTime() + DAY_MS)})`,
    left: () => count('verifications'),
  },
]

test('every class with a term in days is tried below', () => {
  const timed = dataClasses.filter(({ keeping }) => keeping.rule.startsWith('days'))
  const tried = new Set(ENDING.map(({ key }) => key))
  for (const { key } of timed) expect(tried, key).toContain(key)
})

test.each(ENDING)(
  '$name: there on the last day, and gone within 24 hours after it',
  async ({ days, add, left }) => {
    await sql()`delete from stories`
    const before = await left()
    await add()
    expect(await left()).toBe(before + 1)
    await daysLater(days - 1)
    expect(await left()).toBe(before + 1)
    await daysLater(2)
    expect(await left()).toBe(before)
  },
)

test('what stays until the teller takes it back goes with that, on the same day', async () => {
  await sql()`delete from stories`
  const receipt = await tellStory(at.app, 'Dit neem ik terug.')
  await at.work()
  const ofTeller: Partial<Record<DataClassKey, () => Promise<number>>> = {
    originals: () => count('story_originals'),
    marks: () => count('redactions'),
    themes: () => count('codings'),
    stories: async () => (await sql()`select 1 from stories where answers <> '{}'`).length,
    jobs: () => count('jobs'),
  }
  await withdrawStory(at.app, PROJECT_ID, receipt, 'x')
  await at.work()
  for (const [key, left] of Object.entries(ofTeller)) expect(await left(), key).toBe(0)
})
