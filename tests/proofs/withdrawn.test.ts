import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { restoreBackup, writeBackup } from '#app/services/backup.server.ts'
import { type Keys, keysFrom, loadMasterKey } from '#app/services/keys.server.ts'
import { type Connection, openClient } from '#db/client.server.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { dumpOf, filesOf, filesWith } from '../setup/dump.ts'
import { exampleFolder, type Program, removeFolder, startProgram } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { connections, PROJECT, sendStory, takeTicket, wholeAnswers } from '../setup/whole-story.ts'

const MIGRATIONS = join(import.meta.dirname, '../../db/migrations')
const backupKey = Buffer.alloc(32, 7)
const canary = (name: string) => `${name}${randomBytes(6).toString('hex')}`
/** One story that nobody released, and one that teams could read. */
const WAITING = canary('kwikstaart')
const RELEASED = canary('grutto')
const BOTH = [WAITING, RELEASED]

const began = Date.now()
let program: Program
let connection: Connection
let sql: postgres.Sql
let keys: Keys
let yesterday: string
let tookMs: number
beforeAll(async () => {
  program = await startProgram({ dataDir: await exampleFolder() })
  connection = await connectionOf(program)
  sql = openClient(connection, 2)
  keys = keysFrom(await loadMasterKey(join(program.dataDir, 'keys')))
  const codes = [await tell(WAITING), await tell(RELEASED)]
  const people = await sql<{ id: string }[]>`select id from users order by id limit 2`
  const hash = keys.hash('receipt', codes[1] ?? '')
  await sql`update stories set state = 'released', released_title = ${RELEASED},
    released_text = ${`Hier staat ${RELEASED}.`}, prepared_by = ${people[0]?.id ?? ''},
    released_by = ${people[1]?.id ?? ''}, released_at = now()
    where id = (select story_id from receipts where receipt_hash = ${hash})`
  expect(await dumpOf(sql)).toContain(RELEASED)
  const folder = join(program.dataDir, 'backups')
  const now = new Date(Date.now() - 86_400_000)
  yesterday = (await writeBackup(sql, keys, { folder, backupKey, now })).file
  const from = Date.now()
  for (const code of codes) await takeBack(code)
  tookMs = Date.now() - from
  // Today's backup: it brings the keys up to date.
  await writeBackup(sql, keys, { folder, backupKey, now: new Date() })
})
afterAll(async () => {
  await sql?.end()
  await program?.stop()
  await removeFolder(program.dataDir)
})

async function tell(word: string): Promise<string> {
  const agent = connections(1)
  const ticket = await takeTicket(agent, program.origin)
  const sent = await sendStory(agent, program.origin, ticket, wholeAnswers(`Het ging om ${word}.`))
  agent.destroy()
  return JSON.parse(sent.body).receipt
}

async function takeBack(code: string): Promise<void> {
  const reply = await fetch(`${program.origin}/p/${PROJECT}/code`, {
    method: 'POST',
    headers: { origin: program.origin },
    body: new URLSearchParams({ code, intent: 'withdraw', sure: 'yes' }),
  })
  expect(await reply.text()).toContain('weggehaald')
}

/** What of a text is one of the words, plain or as PostgreSQL writes bytes. */
const wordsIn = (text: string) =>
  BOTH.filter((word) => text.includes(word) || text.includes(Buffer.from(word).toString('hex')))

test('taken back, a story is in no table within a minute', async () => {
  expect(wordsIn(await dumpOf(sql))).toEqual([])
  expect(tookMs).toBeLessThan(60_000)
})

test('nor in what the program wrote, its folder, its backups and keys, or temporary files', async () => {
  expect(wordsIn(program.output())).toEqual([])
  const isDatabase = (path: string) => path.startsWith(join(program.dataDir, 'postgres'))
  const files = await filesOf(program.dataDir, { isLeftOut: isDatabase })
  expect(files.length).toBeGreaterThan(3)
  expect(await filesWith(files, BOTH)).toEqual([])
  const temporary = await filesOf(tmpdir(), {
    since: began,
    isLeftOut: (path) => path.startsWith(program.dataDir) || path.split('/').length > 4,
  })
  expect(await filesWith(temporary, BOTH)).toEqual([])
})

test('what was typed and never released was never in the clear in a file of the database either, nor in its log of writes', async () => {
  const files = await filesOf(program.dataDir)
  expect(files.some((file) => file.includes('pg_wal'))).toBe(true)
  expect(await filesWith(files, [WAITING])).toEqual([])
})

test('yesterday’s backup, restored with the newest keys, holds tombstones and not a word', async () => {
  if ('url' in connection) throw new Error('this proof runs on the embedded PostgreSQL')
  const database = `restored_${randomBytes(6).toString('hex')}`
  await sql.unsafe(`create database ${database} template template0`)
  const there = { ...connection, database }
  await migrateDatabase(there, MIGRATIONS)
  const restored = openClient(there, 1)
  try {
    const keysFile = join(program.dataDir, 'backups/keys.backup')
    const done = await restoreBackup(restored, keys, { file: yesterday, keysFile, backupKey })
    expect(done).toMatchObject({ ok: true, value: { tombstones: 2 } })
    expect(wordsIn(await dumpOf(restored))).toEqual([])
  } finally {
    await restored.end()
    await sql.unsafe(`drop database ${database} with (force)`)
  }
})
