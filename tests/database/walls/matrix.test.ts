import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient } from '#db/client.server.ts'
import { connectionAs } from '#db/walls/log-in.ts'
import { ROLES, TABLES, type WallRole } from '#db/walls/spec.ts'
import { loginOf, readGrants, tableName } from '#db/walls/statements.ts'
import { openTestApp, PROJECT_ID, passwordOf, type TestApp } from '../../setup/app.ts'
import { fillTwoProjects, OTHER_ID, type ToldStories } from './two-projects.ts'

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const
type Command = (typeof COMMANDS)[number]

/** Which project a connection says it is in, and whose rows it tries to reach. */
const PLACES = {
  'own project': { within: PROJECT_ID, rowsOf: PROJECT_ID },
  'other project': { within: PROJECT_ID, rowsOf: OTHER_ID },
  'no project': { within: undefined, rowsOf: PROJECT_ID },
} as const
type Place = keyof typeof PLACES

/** 'rows': it was done, or only a rule about the data stood in the way. */
type Outcome = 'rows' | 'no rows' | 'refused'

let at: TestApp
let told: ToldStories
const doors = new Map<WallRole, postgres.Sql>()

beforeAll(async () => {
  at = await openTestApp()
  told = await fillTwoProjects(at)
  for (const role of ROLES) {
    const login = loginOf(at.walls.owner, role)
    doors.set(role, openClient(connectionAs(at.connection, login, passwordOf(role)), 1))
  }
})

afterAll(async () => {
  await Promise.all([...doors.values()].map((door) => door.end()))
  await at.close()
})

const projectColumn = (table: string, row: Row) =>
  table === 'projects' ? 'id' : 'project_id' in row ? 'project_id' : undefined

type Row = Readonly<Record<string, unknown>>

const rows = new Map<string, Promise<Row>>()

/** A row of the table, as its owner sees it; every attempt is undone, so it is looked up once. */
function rowOf(table: string, project: string): Promise<Row> {
  const key = `${table} ${project}`
  const known = rows.get(key) ?? findRow(table, project)
  rows.set(key, known)
  return known
}

async function findRow(table: string, project: string): Promise<Row> {
  const there = await at.sql.unsafe<{ row: Row }[]>(
    `select to_jsonb(t) as row from ${tableName(table)} t ${table === 'events' ? "where kind = 'story.read'" : ''}`,
  )
  const found = there.map(({ row }) => row)
  const row = found.find((one) => {
    const column = projectColumn(table, one)
    return !column || one[column] === project
  })
  if (!row) throw new Error(`add a row of ${table} to tests/database/walls/two-projects.ts`)
  return row
}

/** Tries one hand-written statement and undoes it. */
async function attempt(
  role: WallRole,
  within: string | undefined,
  statement: string,
  row?: Row,
): Promise<Outcome> {
  const door = doors.get(role) as postgres.Sql
  let outcome: Outcome = 'refused'
  const undo = new Error('undo')
  await door
    .begin(async (tx) => {
      if (within) await tx`select set_config('vertelpunt.project', ${within}, true)`
      const { count } = await tx.unsafe(statement, row ? [row as never] : [])
      outcome = count > 0 ? 'rows' : 'no rows'
      throw undo
    })
    .catch((error: { code?: string }) => {
      if (error === undo || error.code === '42501') return
      // A rule about the data (23…) comes after rights and rows.
      if (error.code?.startsWith('23')) outcome = 'rows'
      else throw error
    })
  return outcome
}

async function tryCommand(role: WallRole, table: string, command: Command, place: Place) {
  const { within, rowsOf } = PLACES[place]
  const row = await rowOf(table, rowsOf)
  const name = tableName(table)
  const column = projectColumn(table, row)
  const where = column ? `where ${column} = '${rowsOf}'` : ''
  const columns = readGrants(TABLES[table]?.[role]).find((one) => one.command === command)?.columns
  if (command === 'select')
    return attempt(role, within, `select ${columns?.join(', ') ?? '*'} from ${name} ${where}`)
  if (command === 'delete') return attempt(role, within, `delete from ${name} ${where}`)
  const ofRow = `jsonb_populate_record(null::${name}, $1)`
  if (command === 'insert')
    return attempt(role, within, `insert into ${name} select * from ${ofRow}`, row)
  const changed = `"${columns?.[0] ?? Object.keys(row)[0]}"`
  return attempt(
    role,
    within,
    `update ${name} set ${changed} = (${ofRow}).${changed} ${where}`,
    row,
  )
}

/** What the spec says: who has the command reaches the own project, and the program everything. */
async function expected(
  role: WallRole,
  table: string,
  command: Command,
  place: Place,
): Promise<Outcome> {
  const isGiven = readGrants(TABLES[table]?.[role]).some((one) => one.command === command)
  if (!isGiven) return 'refused'
  const isOfProject = projectColumn(table, await rowOf(table, PROJECT_ID)) !== undefined
  if (role === 'program' || !isOfProject || place === 'own project') return 'rows'
  return command === 'insert' ? 'refused' : 'no rows'
}

test('every table has a row in the spec', async () => {
  const tables = await at.sql<{ name: string }[]>`
    select case when schemaname = 'public' then tablename else schemaname || '.' || tablename end as name
    from pg_tables where schemaname in ('public', 'vault')`
  expect(Object.keys(TABLES).sort()).toEqual(tables.map(({ name }) => name).sort())
})

test.each(ROLES)('%s does at every table what the spec says, and nothing else', async (role) => {
  const said: Record<string, Outcome> = {}
  const done: Record<string, Outcome> = {}
  for (const table of Object.keys(TABLES))
    for (const command of COMMANDS)
      for (const place of Object.keys(PLACES) as Place[]) {
        const key = `${command} ${table}, ${place}`
        said[key] = await expected(role, table, command, place)
        done[key] = await tryCommand(role, table, command, place)
      }
  expect(done).toEqual(said)
  expect(Object.keys(done)).toHaveLength(Object.keys(TABLES).length * 4 * 3)
})

/** The rows that a role gets for a statement, within the first project. */
const ask = async (role: WallRole, statement: string, project = PROJECT_ID) =>
  (doors.get(role) as postgres.Sql).begin(async (tx) => {
    await tx`select set_config('vertelpunt.project', ${project}, true)`
    return [...(await tx.unsafe(statement))]
  })

test('a team reads the stories of its release that it may read, and no other', async () => {
  const stories = await ask('team', 'select id, released_text from stories')
  expect(stories.map(({ id }) => id)).toEqual([told.shared])
  expect(stories[0]?.released_text).toContain('Dit mag het team lezen.')
  const consents = await ask('team', 'select story_id from consents')
  expect(consents.map((row) => row.story_id)).toEqual([told.shared])
  await expect(ask('team', 'select case_number from stories')).rejects.toThrow('permission denied')
})

test('a team cannot write down anything but what it read', async () => {
  const event = (kind: string) =>
    `insert into events (project_id, kind, actor_id, day) values ('${PROJECT_ID}', '${kind}', 'x', '2026-03-04')`
  await expect(ask('team', event('story.released'))).rejects.toThrow('row-level security')
  await expect(ask('team', event('story.read'))).resolves.toEqual([])
})

test.each([...ROLES])('%s reads no cipher, key or hash of a receipt', async (role) => {
  for (const secret of [
    'select cipher from story_originals',
    'select wrapped from vault.story_keys',
    'select receipt_hash from receipts',
  ])
    await expect(ask(role, secret), secret).rejects.toThrow('permission denied')
})

const readsOf = async (story: string) =>
  (
    await at.sql`select actor_id from events where kind = 'original.read' and story_id = ${story}
      and project_id = ${PROJECT_ID}`
  ).length

test('who may read an original by hand is written down', async () => {
  const [member] = await at.sql`select user_id from memberships where project_id = ${PROJECT_ID}`
  const read = (reader: string) =>
    `select cipher from read_original('${told.waiting}', '${reader}', now())`
  const before = await readsOf(told.waiting)
  expect(await ask('deidentification', read(member?.user_id))).toHaveLength(1)
  expect(await readsOf(told.waiting)).toBe(before + 1)
  await expect(ask('deidentification', read('nobody'))).rejects.toThrow('no place in this project')
  expect(await ask('deidentification', read('program'), crypto.randomUUID())).toHaveLength(0)
  expect(await readsOf(told.waiting)).toBe(before + 1)
  for (const role of ROLES.filter((one) => one !== 'deidentification'))
    await expect(ask(role, read('program')), role).rejects.toThrow('permission denied')
})

test('a project is forgotten when the transaction ends', async () => {
  const wall = at.app.database.staff
  const count = (db: Parameters<Parameters<typeof wall.inProject>[1]>[0]) =>
    db.execute('select 1 from stories')
  expect(await wall.inProject(PROJECT_ID, count)).toHaveLength(3)
  const door = doors.get('staff') as postgres.Sql
  await ask('staff', 'select 1')
  expect(await door`select 1 from stories`).toHaveLength(0)
})
