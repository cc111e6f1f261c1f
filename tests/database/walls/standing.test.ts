import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Connection, openClient } from '#db/client.server.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { connectionAs, openDoors } from '#db/walls/log-in.ts'
import { ROLES } from '#db/walls/spec.ts'
import { loginOf } from '#db/walls/statements.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations')
const OWNER = `owner_${randomBytes(4).toString('hex')}`
const PASSWORD = 'of the owner'
const passwordOf = (role: string) => `a password of ${role}`

/** The database of an owner who is no superuser, as an operator would make it. */
let connection: Connection
const server = () => openClient(inject('databases').server, 1)

async function asServer(statements: readonly string[]): Promise<void> {
  const client = server()
  try {
    for (const statement of statements) await client.unsafe(statement)
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await asServer([
    `create role ${OWNER} login password '${PASSWORD}'`,
    `grant ${OWNER} to current_user`,
    `create database ${OWNER} owner ${OWNER} template template0`,
  ])
  const own = connectionAs(inject('databases').server, OWNER, PASSWORD)
  connection =
    'url' in own ? { url: own.url.replace(/\/[^/]*$/, `/${OWNER}`) } : { ...own, database: OWNER }
})

afterAll(() =>
  asServer([
    `drop database if exists ${OWNER} with (force)`,
    ...ROLES.map((role) => `drop role if exists ${loginOf(OWNER, role)}`),
    `drop role ${OWNER}`,
  ]),
)

const stand = async () =>
  openDoors(connection, await migrateDatabase(connection, MIGRATIONS), passwordOf)

test('an owner who may not make roles gets a working database without walls, and is told', async () => {
  expect(await stand()).toEqual({
    isStanding: false,
    owner: OWNER,
    reason: 'may-not-make-roles',
  })
})

test('once the owner may, the walls stand at the next start, and stay as they are at every other', async () => {
  await asServer([`alter role ${OWNER} createrole`])
  expect(await stand()).toEqual({ isStanding: true, owner: OWNER })
  expect(await stand()).toEqual({ isStanding: true, owner: OWNER })
  const team = connectionAs(connection, loginOf(OWNER, 'team'), passwordOf('team'))
  const client = openClient(team, 1)
  expect(await client`select id from stories`).toHaveLength(0)
  await expect(client`select 1 from vault.story_keys`).rejects.toThrow('permission denied')
  await client.end()
})

test('what a migration made anew gets its rights', async () => {
  const client = openClient(connection, 1)
  await client`create or replace function find_own_story(p_receipt bytea) returns uuid language sql stable as 'select null::uuid'`
  await client`grant execute on function find_own_story(bytea) to public`
  await client`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`
  await stand()
  const [made] = await client`
    select prosecdef as definer, has_function_privilege(${loginOf(OWNER, 'team')}, oid, 'execute') as open
    from pg_proc where proname = 'find_own_story'`
  expect(made).toEqual({ definer: true, open: false })
  await client.end()
})

test('when PostgreSQL does not let the roles in, that is told too', async () => {
  const role = loginOf(OWNER, 'team')
  await asServer([`alter role ${role} nologin`])
  const told = await stand()
  await asServer([`alter role ${role} login`])
  expect(told).toMatchObject({ isStanding: false, reason: 'log-in-refused' })
})
