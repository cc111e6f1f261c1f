import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BackupCounts, restoreBackup, writeBackup } from '#app/services/backup.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
} from '#app/services/deidentification.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import { openStream } from '#db/backup/sealed-stream.ts'
import { openClient } from '#db/client.server.ts'
import { LEFT_OUT } from '#db/queries/backup.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { freshDatabase } from '../setup/database.ts'
import { newFolder, removeFolder } from '../setup/program.ts'

const KEPT = 'Het eekhoorntje op de vensterbank hielp mij.'
const TAKEN_BACK = 'De paarse paraplu vergeet ik nooit.'
const backupKey = Buffer.alloc(32, 7)

let at: TestApp
let folder: string
let takenBack: string
let before: BackupCounts
let after: BackupCounts

/** Lets two people release every story that waits. */
async function releaseAll(): Promise<void> {
  const first = await at.member('moderator')
  const lead = await at.member('lead')
  for (const { id } of await loadQueue(at.app, PROJECT_ID)) {
    const seen = await loadReview(at.app, PROJECT_ID, id, first)
    if (!seen.ok) throw new Error(seen.problem.code)
    const on = seen.value.marks.flatMap((mark, index) => (mark.on ? [index] : []))
    const edit = { basedOn: seen.value.revision, on, add: [], isDone: true }
    await editMarks(at.app, PROJECT_ID, id, edit, first)
    const again = await loadReview(at.app, PROJECT_ID, id, lead)
    if (!again.ok) throw new Error(again.problem.code)
    const done = await confirmStory(at.app, PROJECT_ID, id, again.value.revision, lead)
    if (!done.ok) throw new Error(done.problem.code)
  }
}

beforeAll(async () => {
  at = await openTestApp()
  folder = await newFolder()
  await tellStory(at.app, KEPT)
  takenBack = await tellStory(at.app, TAKEN_BACK)
  await at.work()
  await releaseAll()
  const client = at.sql
  const now = new Date('2026-03-04T10:00:00Z')
  before = await writeBackup(client, at.app.keys, { folder, backupKey, now })
  await withdrawStory(at.app, PROJECT_ID, takenBack, 'a')
  const later = new Date('2026-03-05T10:00:00Z')
  after = await writeBackup(client, at.app.keys, { folder, backupKey, now: later })
})
afterAll(async () => {
  await at.close()
  await removeFolder(folder)
})

/** A backup's contents, as somebody with the key of backups alone would read it. */
async function contentsOf(file: string): Promise<string> {
  const sealed = Readable.from([await readFile(file)])
  return gunzipSync(await buffer(sealed.pipe(openStream(backupKey)))).toString()
}

test('a backup holds every table but the passing ones, no word of a story, and no key', async () => {
  const contents = await contentsOf(before.file)
  expect(before.stories).toBe(2)
  for (const word of ['eekhoorntje', 'paraplu']) expect(contents).not.toContain(word)
  const rows = await at.sql<{ wrapped: string }[]>`
    select encode(wrapped, 'hex') as wrapped from vault.story_keys`
  expect(rows).toHaveLength(1)
  for (const { wrapped } of rows) expect(contents).not.toContain(wrapped)

  const client = at.sql
  const tables = await client<{ name: string }[]>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`
  for (const { name } of tables) {
    const [filled] = await client`select 1 from ${client(name)} limit 1`
    const isExpected = Boolean(filled) && !LEFT_OUT.has(name)
    expect(contents.includes(`\n["${name}",`), name).toBe(isExpected)
  }
})

test('restored from the older backup with the newest keys: one story reads, the other stays unreadable', async () => {
  const fresh = await freshDatabase()
  const client = openClient(fresh.connection, 2)
  try {
    const restored = await restoreBackup(client, at.app.keys, {
      file: before.file,
      keysFile: join(folder, 'keys.backup'),
      backupKey,
    })
    expect(restored).toMatchObject({ ok: true, value: { stories: 2, tombstones: 1 } })
    const stories = await client<{ state: string; text: string | null; answers: object }[]>`
      select state, released_text as text, answers from stories order by state`
    expect(stories[0]).toMatchObject({ state: 'released' })
    expect(stories[0]?.text).toContain(KEPT)
    expect(stories[1]).toEqual({ state: 'withdrawn', text: null, answers: {} })
    const left = await client`select 1 from story_originals`
    expect(left).toHaveLength(1)
  } finally {
    await client.end()
    await fresh.drop()
  }
})

test('restored, every row is what it was; a database that is in use is refused', async () => {
  const other = await openTestApp()
  const client = other.sql
  try {
    const refused = await restoreBackup(client, at.app.keys, {
      file: after.file,
      keysFile: join(folder, 'keys.backup'),
      backupKey,
    })
    expect(refused).toEqual({ ok: false, problem: { code: 'not-empty' } })
  } finally {
    await other.close()
  }
  const fresh = await freshDatabase()
  const restoredClient = openClient(fresh.connection, 2)
  try {
    await restoreBackup(restoredClient, at.app.keys, {
      file: after.file,
      keysFile: join(folder, 'keys.backup'),
      backupKey,
    })
    for (const table of ['stories', 'events', 'survey_versions', 'consents', 'users', 'codings']) {
      const digest = (sql: typeof restoredClient) => sql<{ hash: string }[]>`
        select md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql(table)} t`
      const [there] = await digest(restoredClient)
      const [here] = await digest(at.sql)
      expect(there, table).toEqual(here)
    }
  } finally {
    await restoredClient.end()
    await fresh.drop()
  }
})

test('another master key is refused before anything is written', async () => {
  const fresh = await freshDatabase()
  const client = openClient(fresh.connection, 2)
  const other = { ...at.app.keys, fingerprint: 'another' }
  try {
    const refused = await restoreBackup(client, other, {
      file: after.file,
      keysFile: join(folder, 'keys.backup'),
      backupKey,
    })
    expect(refused).toEqual({ ok: false, problem: { code: 'other-key' } })
    expect(await client`select 1 from users`).toHaveLength(0)
  } finally {
    await client.end()
    await fresh.drop()
  }
})
