import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '#app/services/accounts.server.ts'
import { mayTryPassword } from '#app/services/attempts.server.ts'
import { loadAudit } from '#app/services/audit.server.ts'
import { makeRecoveryCodes, tryCode } from '#app/services/factors.server.ts'
import { tryPassword } from '#app/services/log-in.server.ts'
import { loadTeam } from '#app/services/team.server.ts'
import { newTotpSecret, totpCode, totpStep } from '#app/services/totp.server.ts'
import { countRecoveryCodes, saveAuthenticator } from '#db/queries/factors.ts'
import { insertMembership } from '#db/queries/people.ts'
import { rateLimits, recoveryCodes, sessions, users } from '#db/schema/people.ts'
import { openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'

const PASSWORD = 'paraplu kachel nijlpaard'
let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp()
})
afterAll(() => opened.close())

/** Somebody with an account, an authenticator app and a place. */
async function newPerson(name: string) {
  const { app } = opened
  const email = `${name}@example.org`
  const id = await app.accounts.create({ name, email, password: PASSWORD })
  await insertMembership(app.database.db, { projectId: PROJECT_ID, userId: id, role: 'lead' })
  const secret = newTotpSecret()
  const sealed = app.keys.seal(secret, 'authenticator')
  await saveAuthenticator(app.database.db, {
    userId: id,
    sealed,
    lastStep: 0,
    madeOn: '2026-03-04',
  })
  return { id, email, secret }
}

const requestWith = (cookies: readonly string[]) =>
  new Request('http://localhost:3000/werk', {
    headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') },
  })

async function openHalf(email: string): Promise<{ session: Session; request: Request }> {
  const half = await tryPassword(opened.app, { email, password: PASSWORD })
  if (!half.ok) throw new Error(half.problem.code)
  const request = requestWith(half.value)
  const session = await opened.app.accounts.findSession(request)
  if (!session) throw new Error('no session')
  return { session, request }
}

async function openWhole(person: { readonly email: string; readonly secret: string }) {
  const { session } = await openHalf(person.email)
  const done = await tryCode(opened.app, session, totpCode(person.secret, totpStep(new Date())))
  if (!done.ok) throw new Error(done.problem.code)
  return { id: session.id, request: requestWith(done.value) }
}

test('of twenty wrong passwords five are looked at, and others log in meanwhile', async () => {
  const person = await newPerson('slow')
  const other = await newPerson('other')
  const wrong = { email: person.email, password: 'not the right one' }
  const tries = await Promise.all(Array.from({ length: 20 }, () => tryPassword(opened.app, wrong)))
  const codes = tries.map((tried) => (tried.ok ? 'in' : tried.problem.code))
  expect(codes.filter((code) => code === 'log-in-refused')).toHaveLength(5)
  expect(codes.filter((code) => code === 'log-in-later')).toHaveLength(15)
  expect((await tryPassword(opened.app, { email: other.email, password: PASSWORD })).ok).toBe(true)
})

test('the wait doubles up to five minutes, and no address of anybody is kept', async () => {
  const { app } = opened
  let now = Date.now()
  const waits: number[] = []
  for (let tries = 0; tries < 16; tries++) {
    const began = now
    while (!(await mayTryPassword(app, 'waiting@example.org', now))) now += 1000
    waits.push((now - began) / 1000)
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  const kept = JSON.stringify(await app.database.db.query.rateLimits.findMany())
  expect(kept).not.toContain('example.org')
})

test('tries on very many addresses are slowed to one a second and never stopped', async () => {
  const { app } = opened
  const now = Date.now() + 3_600_000
  const tryAll = (at: number, from: number) =>
    Promise.all(
      Array.from({ length: 150 }, (_, n) =>
        mayTryPassword(app, `many-${from}-${n}@example.org`, at),
      ),
    )
  expect((await tryAll(now, 1)).filter(Boolean)).toHaveLength(100)
  expect((await tryAll(now + 1100, 2)).filter(Boolean)).toHaveLength(1)
  await app.database.db.delete(rateLimits)
})

test('a code of six digits works once, also for two at the same moment', async () => {
  const person = await newPerson('once')
  const code = totpCode(person.secret, totpStep(new Date()))
  const [first, second] = [await openHalf(person.email), await openHalf(person.email)]
  const both = await Promise.all([
    tryCode(opened.app, first.session, code),
    tryCode(opened.app, second.session, code),
  ])
  expect(both.filter((tried) => tried.ok)).toHaveLength(1)
  const third = await openHalf(person.email)
  expect(await tryCode(opened.app, third.session, code)).toMatchObject({
    problem: { code: 'code-used' },
  })
})

test('of twenty wrong codes five are looked at', async () => {
  const person = await newPerson('guesser')
  const { session } = await openHalf(person.email)
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => tryCode(opened.app, session, 'x7ws-9t24-6zsf')),
  )
  const codes = tries.map((tried) => (tried.ok ? 'in' : tried.problem.code))
  expect(codes.filter((code) => code === 'code-wrong')).toHaveLength(5)
  expect(codes.filter((code) => code === 'log-in-later')).toHaveLength(15)
})

test('recovery codes are kept as hashes, work once, and new ones replace the old', async () => {
  const { app } = opened
  const { db } = app.database
  const person = await newPerson('lost')
  const { session } = await openHalf(person.email)
  const old = await makeRecoveryCodes(app, session)
  const codes = await makeRecoveryCodes(app, session)
  expect(new Set(codes).size).toBe(10)
  const kept = JSON.stringify(await db.select().from(recoveryCodes))
  for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''))
  expect((await tryCode(app, session, old[0] ?? '')).ok).toBe(false)
  expect((await tryCode(app, session, (codes[0] ?? '').toUpperCase())).ok).toBe(true)
  const again = await openHalf(person.email)
  expect((await tryCode(app, again.session, codes[0] ?? '')).ok).toBe(false)
  expect(await countRecoveryCodes(db, person.id)).toBe(9)
})

test('the token of half a log-in does not open the whole one', async () => {
  const person = await newPerson('token')
  const { session, request } = await openHalf(person.email)
  const done = await tryCode(opened.app, session, totpCode(person.secret, totpStep(new Date())))
  expect(done.ok).toBe(true)
  expect(await opened.app.accounts.findSession(request)).toBeUndefined()
  const whole = done.ok && (await opened.app.accounts.findSession(requestWith(done.value)))
  expect(whole).toMatchObject({ id: session.id, isWhole: true })
})

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)

test.each([
  ['unused for 31 minutes', { lastUsedAt: ago(31) }, false],
  ['unused for 29 minutes', { lastUsedAt: ago(29) }, true],
  ['of twelve hours and a minute', { createdAt: ago(12 * 60 + 1) }, false],
  ['of nearly twelve hours', { createdAt: ago(12 * 60 - 1) }, true],
  ['with a password alone, of eleven minutes', { secondFactorAt: null, createdAt: ago(11) }, false],
])('a log-in %s: %o lives on: %s', async (name, change, livesOn) => {
  const { app } = opened
  const person = await newPerson(`time-${name.replace(/\W/g, '')}`)
  const { id, request } = await openWhole(person)
  await app.database.db.update(sessions).set(change).where(eq(sessions.id, id))
  expect((await app.accounts.findSession(request)) !== undefined).toBe(livesOn)
  const left = await app.database.db.select().from(sessions).where(eq(sessions.id, id))
  expect(left).toHaveLength(livesOn ? 1 : 0)
})

test('a closed account is out at once and does not come in again', async () => {
  const { app } = opened
  const person = await newPerson('closed')
  const { request } = await openWhole(person)
  await app.database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, person.id))
  expect(await app.accounts.findSession(request)).toBeUndefined()
  expect(await tryPassword(app, { email: person.email, password: PASSWORD })).toMatchObject({
    problem: { code: 'log-in-refused' },
  })
})

test('no address and no browser is kept with a log-in, and the log tells who came in', async () => {
  const { app } = opened
  const person = await newPerson('log')
  await openWhole(person)
  const kept = await app.database.db.query.sessions.findMany()
  expect(kept.every((one) => one.ipAddress === null && one.userAgent === null)).toBe(true)
  const events = await opened.owner.query.events.findMany()
  const own = events.filter(({ actorId }) => actorId === person.id).map(({ kind }) => kind)
  expect(own).toEqual(['staff.signed-in'])
})

test('failed log-ins are in the logbook under the account, and an address of nobody is nowhere', async () => {
  const { app } = opened
  const person = await newPerson('tried')
  const wrong = (email: string) => tryPassword(app, { email, password: 'not the right one' })
  for (let tries = 0; tries < 9; tries++) await wrong(person.email)
  await wrong('nobody-at-all@example.org')
  const rows = (await loadAudit(app, PROJECT_ID, {})).rows.filter(({ actor }) => actor === 'tried')
  const kinds = rows.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'staff.password-wrong')).toHaveLength(5)
  expect(kinds.filter((kind) => kind === 'staff.slowed')).toHaveLength(1)
  const kept = JSON.stringify(await opened.owner.query.events.findMany())
  expect(kept).not.toMatch(/nobody|@example/)
})

test('a run of failures warns on the page of people, and says when the password is known', async () => {
  const { app } = opened
  const [guessed, opening] = [await newPerson('guessed'), await newPerson('half-open')]
  const { session } = await openHalf(opening.email)
  for (let tries = 0; tries < 3; tries++) await tryCode(app, session, 'x7ws-9t24-6zsf')
  for (let tries = 0; tries < 5; tries++)
    await tryPassword(app, { email: guessed.email, password: 'not the right one' })
  const lead = { id: guessed.id, name: 'lead', email: guessed.email }
  const member = { person: lead, projectId: PROJECT_ID, projectSlug: 'x', role: 'lead' as const }
  const { people } = await loadTeam(app, member)
  const warned = new Map(people.map(({ userId, refused }) => [userId, refused]))
  expect(warned.get(guessed.id)).toEqual({ times: 5, knowsPassword: false })
  expect(warned.get(opening.id)).toEqual({ times: 3, knowsPassword: true })
  const calm = await newPerson('calm')
  await tryPassword(app, { email: calm.email, password: 'not the right one' })
  const later = await loadTeam(app, member)
  expect(later.people.find(({ userId }) => userId === calm.id)?.refused).toBeUndefined()
})
