import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { type Connection, openClient } from '#db/client.server.ts'
import { ROLES, type WallRole } from './spec.ts'
import type { Walls } from './stand.ts'
import { loginOf } from './statements.ts'

/** The password of a login role; it follows from the master key and is written down nowhere. */
export type PasswordOf = (role: WallRole) => string

const ROUNDS = 4096

/** A refusal at the door: wrong password, no entry in pg_hba.conf, not allowed to log in or to connect. */
const REFUSED = new Set(['28P01', '28000', '42501'])

/** The same database, entered as one of the login roles. Our own PostgreSQL asks no password at its private socket. */
export function connectionAs(connection: Connection, login: string, password: string): Connection {
  if (!('url' in connection)) return { ...connection, username: login }
  const url = new URL(connection.url)
  url.username = encodeURIComponent(login)
  url.password = encodeURIComponent(password)
  for (const name of ['user', 'username', 'password']) url.searchParams.delete(name)
  return { url: url.href }
}

/** The connection of each login role; without walls all of them are the owner's. */
export function connectionsBehind(
  walls: Walls,
  connection: Connection,
  passwordOf: PasswordOf,
): (role: WallRole) => Connection {
  return (role) =>
    walls.isStanding
      ? connectionAs(connection, loginOf(walls.owner, role), passwordOf(role))
      : connection
}

/**
 * Gives the login roles of standing walls their passwords, and tries the door of each.
 *
 * PostgreSQL gets what it needs to check a password and not the password, so that none can come into its log.
 */
export async function openDoors(
  connection: Connection,
  walls: Walls,
  passwordOf: PasswordOf,
): Promise<Walls> {
  if (!walls.isStanding) return walls
  const { owner } = walls
  if ('url' in connection && !(await setPasswords(connection, owner, passwordOf)))
    return { isStanding: false, owner, reason: 'may-not-make-roles' }
  for (const role of ROLES) {
    const door = openClient(connectionAs(connection, loginOf(owner, role), passwordOf(role)), 1)
    try {
      await door`select 1`
    } catch (error) {
      if (!REFUSED.has(String((error as { code?: string }).code))) throw error
      return { isStanding: false, owner, reason: 'log-in-refused' }
    } finally {
      await door.end({ timeout: 5 })
    }
  }
  return walls
}

/** False when the owner may not: somebody else made the roles. */
async function setPasswords(
  connection: Connection,
  owner: string,
  passwordOf: PasswordOf,
): Promise<boolean> {
  const client = openClient(connection, 1)
  try {
    for (const role of ROLES)
      await client.unsafe(
        `alter role "${loginOf(owner, role)}" password '${verifierOf(passwordOf(role))}'`,
      )
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    return false
  } finally {
    await client.end({ timeout: 5 })
  }
}

/** What PostgreSQL stores of a password for SCRAM-SHA-256 (RFC 5803, as in its documentation of pg_authid). */
export function verifierOf(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256')
  const keyed = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${ROUNDS}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
