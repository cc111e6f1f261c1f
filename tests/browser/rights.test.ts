import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient } from '#db/client.server.ts'
import { logInAll, openHalf, post } from '../setup/log-in.ts'
import { bringIn } from '../setup/people.ts'
import { exampleFolder, type Program, removeFolder, startProgram } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import {
  LOG_IN_PAGES,
  OPEN_PAGES,
  OWN_PAGES,
  PUBLIC_PAGE,
  RIGHTS,
  ROLES,
  type Rows,
} from '../setup/rights-table.ts'

const ROUTES = join(import.meta.dirname, '../../app/routes')

let program: Program
let sql: postgres.Sql
let own: Rows
let foreign: Rows
/** Cookie headers of everybody that the table asks about. */
const cookies: Record<string, string> = { nobody: '' }

beforeAll(async () => {
  program = await startProgram({ dataDir: await exampleFolder() })
  sql = openClient(await connectionOf(program), 2)
  for (const { role, cookie } of await logInAll(program)) cookies[role] ??= cookie
  const [lead] = await program.accounts()
  if (!lead) throw new Error('no lead')
  cookies.half = await openHalf(program.origin, lead)
  const other = await makeOtherProject()
  own = await rowsOf(await projectId('scheiden-zonder-schade-almelo'))
  foreign = await rowsOf(other)
  const stranger = await bringIn(program.origin, cookies.lead ?? '', 'vreemd@example.org', 'lead')
  await sql`update memberships set project_id = ${other}
    where user_id = (select id from users where email = ${stranger.email})`
  cookies.stranger = stranger.cookie
})

afterAll(async () => {
  await sql.end()
  await program.stop()
  await removeFolder(program.dataDir)
})

async function projectId(slug: string): Promise<string> {
  const [row] = await sql`select id from projects where slug = ${slug}`
  return row?.id
}

/** A project of others with rows like those of the example. */
async function makeOtherProject(): Promise<string> {
  const from = await projectId('scheiden-zonder-schade-almelo')
  const [row] = await sql`select gen_random_uuid() as id`
  const to = row?.id
  const copy = (table: string, change: string, where = 'true') =>
    sql.unsafe(
      `insert into ${table} select (jsonb_populate_record(x, jsonb_build_object('project_id', $2::uuid) || ${change})).*
       from ${table} x where project_id = $1::uuid and ${where}`,
      [from, to],
    )
  await sql`insert into projects select (jsonb_populate_record(x, jsonb_build_object('id', ${to}::uuid, 'slug', 'van-anderen'))).*
    from projects x where id = ${from}`
  await copy('surveys', "'{}'")
  await copy('survey_versions', "'{}'")
  await copy('survey_versions', "jsonb_build_object('id', gen_random_uuid(), 'number', 9)")
  await copy('story_points', "'{}'")
  for (const table of ['stories', 'insights', 'pilots'])
    await copy(table, "jsonb_build_object('id', gen_random_uuid())")
  await sql`insert into channels (project_id, id, code, name, made_on)
    values (${to}, gen_random_uuid(), 'bcdfgh', 'elders', '2026-01-01'), (${from}, gen_random_uuid(), 'hgfdcb', 'hier', '2026-01-01')`
  for (const [project, code] of [
    [from, 'bcdfghjk'],
    [to, 'kjhgfdcb'],
  ] as const)
    await sql`insert into sense_sessions (project_id, id, code, name, step_since, minutes, made_on)
      values (${project}, gen_random_uuid(), ${code}, 'samen', now(), '{}', current_date)`
  return to
}

async function rowsOf(project: string): Promise<Rows> {
  const [queued] =
    await sql`select id from stories where project_id = ${project} and state = 'proposed' and kind = 'story' limit 1`
  const [released] =
    await sql`select id from stories where project_id = ${project} and state = 'released' and kind = 'story' limit 1`
  const [version] =
    await sql`select id from survey_versions where project_id = ${project} order by number desc limit 1`
  const [channel] = await sql`select code from channels where project_id = ${project}`
  const [insight] = await sql`select id from insights where project_id = ${project}`
  const [pilot] = await sql`select id from pilots where project_id = ${project} limit 1`
  const [session] = await sql`select id from sense_sessions where project_id = ${project}`
  return {
    queued: queued?.id,
    released: released?.id,
    version: version?.id,
    channel: channel?.code,
    insight: insight?.id,
    pilot: pilot?.id,
    session: session?.id,
  }
}

/** The status and where a redirect leads, without asking further. */
async function get(path: string, who: string): Promise<string> {
  const reply = await fetch(`${program.origin}${path}`, {
    redirect: 'manual',
    headers: { cookie: cookies[who] ?? '' },
  })
  await reply.arrayBuffer()
  return told(reply)
}

function told(reply: Response): string {
  const to = reply.headers.get('location')
  return to?.startsWith('/inloggen') ? `${reply.status} ${to}` : `${reply.status}`
}

const OUTSIDE = {
  nobody: '302 /inloggen',
  half: '302 /inloggen/code',
  stranger: '404',
} as const

test('every page that is not for the public has a row', () => {
  const files = readdirSync(ROUTES).filter((name) => !PUBLIC_PAGE.test(name))
  const known = [RIGHTS, OWN_PAGES, LOG_IN_PAGES].flatMap((rows) => Object.keys(rows))
  known.push(...OPEN_PAGES)
  expect(files.sort()).toEqual(known.sort())
})

test.each(Object.entries(RIGHTS))('%s shows itself to who may see it', async (_file, row) => {
  const path = row.path(own)
  const asked = await Promise.all([
    ...Object.entries(OUTSIDE).map(async ([who, status]) => [who, await get(path, who), status]),
    ...ROLES.map(async (role) => [
      role,
      await get(path, role),
      row.may.includes(role) ? `${row.status ?? 200}` : /[?&]zo$/.test(path) ? '302' : '403',
    ]),
  ])
  for (const [who, is, wanted] of asked) expect(is, `${who} at ${path}`).toBe(wanted)
})

const ACTS = Object.values(RIGHTS).flatMap((row) =>
  (row.acts ?? []).map((act) => ({ row, act, name: `${row.path({} as Rows)}: ${act.what}` })),
)

test.each(ACTS)('$name is done by who may, and by nobody else', async ({ row, act }) => {
  const path = row.path(own)
  const before = await fingerprint()
  const wanted = {
    ...OUTSIDE,
    ...Object.fromEntries(ROLES.map((r) => [r, act.may.includes(r) ? `${act.status}` : '403'])),
  }
  for (const [who, status] of Object.entries(wanted)) {
    const reply = await post(program.origin, path, act.fields, cookies[who])
    await reply.arrayBuffer()
    expect(told(reply), `${who} at ${path}`).toBe(status)
  }
  expect(await fingerprint()).toEqual(before)
})

/** What an act would change. */
async function fingerprint() {
  const [counts] = await sql`select
    (select count(*) from memberships) as places, (select count(*) from staff_invitations) as invited,
    (select count(*) from channels) as channels, (select count(*) from releases) as releases,
    (select string_agg(state, '' order by id) from stories) as states,
    (select string_agg(claim || coalesce(told_on::text, ''), '' order by id) from insights) as insights,
    (select string_agg(name || step || coalesce(told_on::text, ''), '' order by id) from pilots) as pilots,
    (select sum(revision) from redactions) as revisions, (select count(*) from codings where state <> 'suggested') as decided`
  return counts
}

test.each(Object.entries(RIGHTS).filter(([, row]) => row.foreign))(
  '%s knows no row of another project',
  async (_file, row) => {
    expect(Object.values(foreign)).not.toContain(undefined)
    for (const role of row.may)
      expect(await get(row.path(foreign), role), role).toBe(`${row.foreign}`)
    const before = await fingerprint()
    for (const act of row.acts ?? []) {
      const reply = await post(program.origin, row.path(foreign), act.fields, cookies.lead)
      await reply.arrayBuffer()
      // The review page leads back to its list when there is no such story, and says nothing of an act that was done.
      expect([302, 404, 409], act.what).toContain(reply.status)
      expect(reply.headers.get('location') ?? '').not.toContain('klaar')
    }
    expect(await fingerprint()).toEqual(before)
  },
)

test.each(Object.entries(OWN_PAGES))(
  '%s is for everybody with both factors',
  async (_file, page) => {
    expect(await get(page.path, 'nobody')).toBe('302 /inloggen')
    expect(await get(page.path, 'half')).toBe('302 /inloggen/code')
    for (const who of [...ROLES, 'stranger'])
      expect(await get(page.path, who), who).toBe(
        page.may && !page.may.includes(who) ? '403' : `${page.status}`,
      )
  },
)

test.each(Object.entries(LOG_IN_PAGES))('%s lets everybody go one step on', async (_file, page) => {
  for (const who of ['nobody', 'half', 'lead'] as const) {
    const reply = page.isPost
      ? told(await post(program.origin, page.path, {}, cookies[who]))
      : await get(page.path, who)
    expect(reply, who).toBe(page[who])
  }
})

test('with a password alone nobody adds a factor to an account that has one, nor acts on the own page', async () => {
  const half = cookies.half ?? ''
  const acts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['/inloggen/instellen', { intent: 'app', sealed: 'x', code: '123456' }],
    ['/inloggen/instellen', { intent: 'passkey', answer: '{}' }],
    ['/werk/ik', { intent: 'end-others' }],
    ['/werk/ik', { intent: 'password', now: 'x', next: 'y' }],
    ['/werk/ik/herstelcodes', {}],
  ]
  for (const [path, fields] of acts)
    expect(told(await post(program.origin, path, fields, half)), path).toBe('302 /inloggen/code')
})
