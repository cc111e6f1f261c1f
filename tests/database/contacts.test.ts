import { readFile } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import sodium from 'libsodium-wrappers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeBackup } from '#app/services/backup.server.ts'
import { sealForm, submitStory } from '#app/services/collection.server.ts'
import {
  changeWaiting,
  deliverContacts,
  leaveContact,
  offerContact,
  readContact,
} from '#app/services/contacts.server.ts'
import { runRetention } from '#app/services/retention.server.ts'
import { openContact } from '#commands/contact-key.ts'
import { main as contacts } from '#commands/contacts.ts'
import { openStream } from '#db/backup/sealed-stream.ts'
import { insertContactKey } from '#db/queries/contacts.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { newFolder, removeFolder } from '../setup/program.ts'
import { wholeAnswers } from '../setup/whole-story.ts'

/** A Wednesday; the clock of these tests can be set. */
let now = new Date('2026-03-04T09:30:00Z')
let at: TestApp
let pair: { publicKey: Uint8Array; privateKey: Uint8Array }
beforeAll(async () => {
  at = await openTestApp(() => now)
  await sodium.ready
  pair = sodium.crypto_box_keypair()
})
afterAll(() => at.close())

const sql = () => at.sql
const addKey = () =>
  insertContactKey(at.owner, {
    projectId: PROJECT_ID,
    publicKey: Buffer.from(pair.publicKey),
    mail: 'project@example.org',
    madeOn: '2026-03-01',
  })

beforeEach(async () => {
  now = new Date('2026-03-04T09:30:00Z')
  await sql()`delete from contacts`
  await sql()`delete from contacts_waiting`
  await sql()`delete from contact_keys`
  await addKey()
})

const typed = (name: string) => ({
  name,
  mail: `${name}@example.org`,
  phone: '',
  wants: ['sessions'],
})

/** Tells a story as a parent, and leaves contact details after it. */
async function tellAndLeave(name: string): Promise<void> {
  const opened = await openForm(at.app)
  const answers = wholeAnswers(`${name} vertelt.`)
  const sent = await submitStory(at.app, { ...opened, answers, locale: 'nl' })
  if (!sent.ok) throw new Error(sent.problem.code)
  await leave(name)
}

async function leave(name: string): Promise<void> {
  const { form } = await openForm(at.app)
  const offer = await offerContact(at.app, form)
  const left = await leaveContact(at.app, PROJECT_ID, offer?.ticket ?? '', typed(name))
  expect(left).toEqual({ ok: true, value: null })
}

async function openBox() {
  const rows = await sql()<{ sealed: Buffer; batch: string }[]>`
    select sealed, batch_on::text as batch from contacts`
  return Promise.all(
    rows.map(async ({ sealed, batch }) => ({ batch, ...(await openContact(pair, sealed)) })),
  )
}

/** Everything that a dump holds of these tables, in the order and with the marks that PostgreSQL keeps. */
async function dump() {
  const waiting = await sql()<{ id: string; sealed: string; xmin: string; ctid: string }[]>`
    select id, sealed, xmin::text, ctid::text from contacts_waiting order by ctid`
  const box = await sql()<{ id: string; sealed: Buffer; xmin: string; ctid: string }[]>`
    select id, sealed, xmin::text, ctid::text from contacts order by ctid`
  return { waiting, box }
}

test.each([
  ['a parent', 'ouder', {}, true],
  ['a professional', 'professional', {}, true],
  ['a youngster of 16', 'jongere', { band: '16to18' }, true],
  ['a youngster of 14', 'jongere', { band: '12to15' }, false],
  ['a youngster who does not say', 'jongere', {}, false],
  ['a child', 'kind', { band: '16to18' }, false],
])('%s is asked or not', async (_who, slug, answers, isAsked) => {
  const { form } = await openForm(at.app, slug)
  const offer = await offerContact(at.app, { ...form, answers })
  expect(offer !== undefined).toBe(isAsked)
})

test('nobody is asked on a shared tablet, by a collector, or without a key of the project', async () => {
  const { form } = await openForm(at.app)
  for (const mode of ['kiosk', 'collector'] as const)
    expect(await offerContact(at.app, { ...form, mode })).toBeUndefined()
  await sql()`delete from contact_keys`
  expect(await offerContact(at.app, form)).toBeUndefined()
})

test('without a ticket of its own, of this project and of today or yesterday, nothing is taken', async () => {
  const { form } = await openForm(at.app, 'jongere')
  const adult = await openForm(at.app)
  const offer = await offerContact(at.app, adult.form)
  const refused = { ok: false, problem: { code: 'contact-not-offered' } }
  for (const ticket of ['', 'x', sealForm(at.app, form), sealForm(at.app, adult.form)])
    expect(await leaveContact(at.app, PROJECT_ID, ticket, typed('Kees'))).toEqual(refused)
  const elsewhere = '00000000-0000-4000-8000-000000000000'
  const { ticket = '' } = offer ?? {}
  expect(await leaveContact(at.app, elsewhere, ticket, typed('Kees'))).toEqual(refused)
  now = new Date('2026-03-06T09:30:00Z')
  expect(await leaveContact(at.app, PROJECT_ID, ticket, typed('Kees'))).toEqual(refused)
  expect(await sql()`select 1 from contacts_waiting`).toHaveLength(0)
})

test('a ticket tells nothing of the story, and used twice it is one contact', async () => {
  const { form } = await openForm(at.app)
  const { ticket = '' } = (await offerContact(at.app, form)) ?? {}
  const plain = at.app.keys.open(ticket) ?? ''
  expect(Object.keys(JSON.parse(plain)).sort()).toEqual(['day', 'id', 'kind', 'projectId'])
  for (const hidden of [form.receipt, form.submissionKey, form.storyPointId])
    expect(plain).not.toContain(hidden)
  await leaveContact(at.app, PROJECT_ID, ticket, typed('Kees'))
  await leaveContact(at.app, PROJECT_ID, ticket, typed('Kees'))
  expect(await sql()`select 1 from contacts_waiting`).toHaveLength(1)
})

test.each([
  [{ mail: '', phone: '' }, ['way']],
  [{ mail: 'kees' }, ['mail']],
  [{ mail: `${'k'.repeat(120)}@example.org` }, ['mail']],
  [{ mail: '', phone: 'bel maar' }, ['phone']],
  [{ wants: ['everything'] }, ['wants']],
])('details with %o are given back to be made right', (wrong, fields) => {
  expect(readContact({ ...typed('Kees'), ...wrong })).toEqual({ ok: false, problem: fields })
})

test('the longest details are sealed as long as the shortest, and open again', async () => {
  const long = { name: '"'.repeat(80), mail: `${'é'.repeat(107)}@example.org`, phone: '' }
  for (const one of [typed('K'), { ...long, wants: ['sessions', 'results', 'talk'] }]) {
    const { form } = await openForm(at.app)
    const { ticket = '' } = (await offerContact(at.app, form)) ?? {}
    expect(await leaveContact(at.app, PROJECT_ID, ticket, one)).toMatchObject({ ok: true })
  }
  now = new Date('2026-03-09T09:30:00Z')
  await deliverContacts(at.app, '2026-03-09')
  const { box } = await dump()
  expect(new Set(box.map(({ sealed }) => sealed.length))).toEqual(new Set([1584]))
  expect((await openBox()).map(({ name }) => name).sort()).toEqual(['"'.repeat(80), 'K'])
})

test('a batch goes into the box once a day, from five on, and on Monday whatever waits', async () => {
  for (const name of ['een', 'twee', 'drie', 'vier']) await leave(name)
  expect(await deliverContacts(at.app, '2026-03-04')).toBe(0)
  await leave('vijf')
  expect(await deliverContacts(at.app, '2026-03-04')).toBe(5)
  for (const name of ['a', 'b', 'c', 'd', 'e']) await leave(name)
  expect(await deliverContacts(at.app, '2026-03-04')).toBe(0)
  expect(await deliverContacts(at.app, '2026-03-05')).toBe(5)
  await leave('zes')
  expect(await deliverContacts(at.app, '2026-03-06')).toBe(0)
  expect(await deliverContacts(at.app, '2026-03-09')).toBe(1)
  const box = await openBox()
  expect(box).toHaveLength(11)
  expect(box.find(({ name }) => name === 'zes')?.batch).toBe('2026-03-09')
  expect((await dump()).waiting).toHaveLength(0)
})

test('no event, no time and no word of it stands in the database', async () => {
  const before = await sql()`select 1 from events`
  await leave('Zilverberk')
  expect(await sql()`select 1 from events`).toHaveLength(before.length)
  const [waiting] = await sql()`select t::text as row from contacts_waiting t`
  expect(waiting?.row).not.toContain('Zilverberk')
  expect(waiting?.row).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  for (const table of ['contacts', 'contacts_waiting']) {
    const columns = await sql()`
      select data_type from information_schema.columns where table_name = ${table}`
    for (const { data_type: type } of columns) expect(type).not.toContain('timestamp')
  }
})

test('two dumps do not show which contact came in between: all rows that wait are new each time', async () => {
  for (const name of ['een', 'twee', 'drie']) await leave(name)
  const first = await dump()
  await leave('vier')
  const second = await dump()
  expect(new Set(second.waiting.map(({ xmin }) => xmin)).size).toBe(1)
  for (const key of ['id', 'sealed'] as const) {
    const known = new Set(first.waiting.map((row) => row[key]))
    expect(second.waiting.filter((row) => known.has(row[key]))).toEqual([])
  }
})

test('who links stories to contacts by order, place, transaction or id does no better than chance', async () => {
  const rounds = 20
  const size = 5
  const names = ['een', 'twee', 'drie', 'vier', 'vijf']
  const hits = { place: 0, id: 0, last: 0 }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) await leave(name)
    // What an attacker knows: the stories of the day came in this order. What the dump gives: the rows that wait, and the box.
    const { waiting } = await dump()
    const opened: string[] = []
    await changeWaiting(at.app, PROJECT_ID, async (sealed) => {
      for (const one of sealed) opened.push((await openContact(pair, one)).name)
      return sealed
    })
    expect(waiting).toHaveLength(size)
    if (opened.at(-1) === 'vijf') hits.last += 1
    await sql()`update contact_keys set last_batch_on = null`
    await deliverContacts(at.app, '2026-03-04')
    const { box } = await dump()
    expect(new Set(box.map(({ xmin }) => xmin)).size).toBe(1)
    const nameOf = async ({ sealed }: { sealed: Buffer }) => (await openContact(pair, sealed)).name
    const inPlace = await Promise.all(box.map(nameOf))
    const byId = await Promise.all([...box].sort((a, b) => (a.id < b.id ? -1 : 1)).map(nameOf))
    hits.place += names.filter((name, index) => inPlace[index] === name).length
    hits.id += names.filter((name, index) => byId[index] === name).length
    await sql()`delete from contacts`
  }
  // One in five is chance: twenty of a hundred. Fewer than 4 or more than 40 happens less than once in a hundred thousand runs.
  for (const key of ['place', 'id'] as const) {
    expect(hits[key], key).toBeGreaterThan(3)
    expect(hits[key], key).toBeLessThan(41)
  }
  // Four of twenty.
  expect(hits.last).toBeLessThan(14)
})

test('what waits goes along in a backup, without a word of it', async () => {
  await tellAndLeave('Waterlelie')
  const folder = await newFolder()
  const backupKey = Buffer.alloc(32, 7)
  const { file } = await writeBackup(sql(), at.app.keys, { folder, backupKey, now })
  const sealed = Readable.from([await readFile(file)])
  const contents = gunzipSync(await buffer(sealed.pipe(openStream(backupKey)))).toString()
  await removeFolder(folder)
  expect(contents.match(/\["contacts_waiting"/g)).toHaveLength(1)
  expect(contents).not.toContain('Waterlelie')
})

test('contact details go a year after their batch, and not a day sooner', async () => {
  for (const name of ['een', 'twee', 'drie', 'vier', 'vijf']) await leave(name)
  await deliverContacts(at.app, '2026-03-04')
  await runRetention(at.app, '2027-03-04')
  expect((await dump()).box).toHaveLength(5)
  await runRetention(at.app, '2027-03-05')
  expect((await dump()).box).toHaveLength(0)
  const events = await sql()`select details from events where kind = 'contacts.expired'`
  expect(events).toEqual([{ details: { count: 5 } }])
})

/** Runs the command and gives its exit code and what it wrote. */
async function run(argv: readonly string[], answer: string) {
  const [out, errors] = [new PassThrough(), new PassThrough()]
  const code = await contacts(argv, Readable.from([`${answer}\n`]), out, errors)
  out.end()
  errors.end()
  return { code, out: (await buffer(out)).toString(), errors: (await buffer(errors)).toString() }
}

test('a wrong call of the command says how it is called', async () => {
  for (const argv of [[], ['open'], ['new-key', 'p'], ['burn', 'p', 'x']]) {
    const { code, errors } = await run(argv, '')
    expect(code).toBe(2)
    expect(errors).toContain('Usage')
  }
})
