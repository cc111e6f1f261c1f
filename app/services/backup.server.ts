import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type postgres from 'postgres'
import { openStream, sealStream } from '#db/backup/sealed-stream.ts'
import {
  findMigration,
  insertRows,
  isEmptyDatabase,
  type JsonRow,
  listBackupTables,
  listStoryKeys,
  readRows,
} from '#db/queries/backup.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { decrypt, encrypt, type Keys } from './keys.server.ts'

/** What was written or put back. */
export type BackupCounts = {
  readonly file: string
  readonly rows: number
  readonly stories: number
  /** Stories whose key was gone: put back as tombstones. */
  readonly tombstones: number
}

export type RestoreProblem =
  | { readonly code: 'not-empty' }
  | { readonly code: 'other-version' }
  | { readonly code: 'other-key' }

type Heading = {
  readonly format: 1
  readonly kind: 'stories' | 'keys'
  readonly madeAt: string
  readonly migration: string
  readonly fingerprint: string
}

/** The words of stories that the database holds in the clear. In a backup they are under their story's key. */
const WORDS = ['released_title', 'released_text'] as const

/** Rows wait for each other up to this many characters: a recording is ten million of them. */
const MOST_WAITING = 16_000_000

/** What a story without a key comes back as: the same as one that its teller took back. */
const TOMBSTONE: JsonRow = {
  state: 'withdrawn',
  answers: {},
  safety_signals: [],
  released_title: null,
  released_text: null,
}

/** Tables whose rows belong to a story and go when its key is gone. The receipt and the consent stay with the tombstone. */
const OF_STORY = new Set([
  'story_originals',
  'attachments',
  'story_messages',
  'redactions',
  'codings',
  'round_stories',
  'round_judgements',
  'insight_passages',
  'sense_cards',
  'reading_list',
  'coding_progress',
  'release_stories',
])

/**
 * Writes one backup of the stories and one of their keys into `folder`, from one moment of the database.
 *
 * The stories' file (`vertelpunt-…`) holds every word that somebody told under that story's own key, and never a key. The keys'
 * file (`keys.backup`) holds the newest state alone and replaces the one before: a story that was taken back is then unreadable
 * in every older backup as well. Both are encrypted under `backupKey` (32 bytes). Written beside and renamed: there is never half
 * a backup under its name.
 */
export async function writeBackup(
  client: postgres.Sql,
  keys: Keys,
  options: { readonly folder: string; readonly backupKey: Buffer; readonly now: Date },
): Promise<BackupCounts> {
  const { folder, backupKey, now } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const migration = (await findMigration(client)).hash
  const headingOf = (kind: Heading['kind']): Heading => ({
    format: 1,
    kind,
    madeAt: now.toISOString(),
    migration,
    fingerprint: keys.fingerprint,
  })
  const stamp = now.toISOString().slice(0, 16).replace(/[T:]/g, '-')
  const file = join(folder, `vertelpunt-${stamp}.backup`)
  const counts = { file, rows: 0, stories: 0, tombstones: 0 }

  await client.begin('isolation level repeatable read read only', async (tx) => {
    const storyKeys = await listStoryKeys(tx as unknown as postgres.Sql)
    const lines = async function* () {
      yield JSON.stringify(headingOf('stories'))
      for (const table of await listBackupTables(tx as unknown as postgres.Sql)) {
        for await (const rows of readRows(tx as unknown as postgres.Sql, table)) {
          for (const row of rows) {
            counts.rows += 1
            if (table === 'stories') counts.stories += 1
            const kept = hide(table, row, keys, storyKeys)
            yield JSON.stringify([table, kept])
          }
        }
      }
    }
    await writeSealed(file, backupKey, lines())
    await writeSealed(join(folder, 'keys.backup'), backupKey, [
      JSON.stringify(headingOf('keys')),
      ...[...storyKeys].map(([storyId, wrapped]) =>
        JSON.stringify([storyId, wrapped.toString('base64')]),
      ),
    ])
  })
  return counts
}

/** A row as a backup holds it: what was told, and what was noted about it, is under the key of the story. */
function hide(
  table: string,
  row: JsonRow,
  keys: Keys,
  storyKeys: ReadonlyMap<string, Buffer>,
): JsonRow {
  if (table === 'stories') return hideWords(row, keys, storyKeys)
  if (table !== 'codings' || !row.note) return row
  const storyId = String(row.story_id)
  const wrapped = storyKeys.get(storyId)
  if (!wrapped) return { ...row, note: '' }
  const sealed = encrypt(keys.unwrap(storyId, wrapped), String(row.note), `${row.id} note`)
  return { ...row, note: '', sealed_note: sealed.toString('base64') }
}

/** A coding's row with its note in the clear again. */
function showNote(row: JsonRow, keys: Keys, storyKeys: ReadonlyMap<string, Buffer>): JsonRow {
  const { sealed_note: sealed, ...rest } = row
  const storyId = String(row.story_id)
  const wrapped = storyKeys.get(storyId)
  if (typeof sealed !== 'string' || !wrapped) return rest
  const key = keys.unwrap(storyId, wrapped)
  return { ...rest, note: decrypt(key, Buffer.from(sealed, 'base64'), `${row.id} note`).toString() }
}

/** A story's row with its words under its key. Where nothing was typed there never was a key, and the row says so. */
function hideWords(row: JsonRow, keys: Keys, storyKeys: ReadonlyMap<string, Buffer>): JsonRow {
  const id = String(row.id)
  const words = Object.fromEntries(WORDS.map((name) => [name, row[name] ?? null]))
  const wrapped = storyKeys.get(id)
  const hidden = Object.fromEntries(WORDS.map((name) => [name, null]))
  if (!wrapped) return { ...row, ...hidden, had_no_key: true }
  const sealed = encrypt(keys.unwrap(id, wrapped), JSON.stringify(words), `${id} words`)
  return { ...row, ...hidden, sealed_words: sealed.toString('base64') }
}

/**
 * Puts a backup back into an empty, migrated database, in one transaction: all of it or nothing.
 *
 * `keysFile` is the newest backup of the keys. A story whose key is not in it comes back as a tombstone.
 * Problems: `not-empty`, `other-version` (the backup is of another migration), `other-key` (the master key is another).
 * Throws a `BrokenSeal` when a file was altered, cut off, or made with another backup key.
 */
export async function restoreBackup(
  client: postgres.Sql,
  keys: Keys,
  options: { readonly file: string; readonly keysFile: string; readonly backupKey: Buffer },
): Promise<Result<BackupCounts, RestoreProblem>> {
  const { file, keysFile, backupKey } = options
  if (!(await isEmptyDatabase(client))) return fail({ code: 'not-empty' })
  const migration = (await findMigration(client)).hash
  const storyKeys = await readKeys(keysFile, backupKey)
  const counts = { file, rows: 0, stories: 0, tombstones: 0 }
  let refused: RestoreProblem | undefined

  await client
    .begin(async (transaction) => {
      const tx = transaction as unknown as postgres.Sql
      const projects = new Map<string, string>()
      let table = ''
      let waiting: JsonRow[] = []
      let size = 0
      const flush = async () => {
        await insertRows(tx, table, waiting)
        waiting = []
        size = 0
      }
      let isHeading = true
      for await (const line of readSealed(file, backupKey)) {
        if (isHeading) {
          const heading = JSON.parse(line) as Heading
          if (heading.fingerprint !== keys.fingerprint) refused = { code: 'other-key' }
          else if (heading.migration !== migration) refused = { code: 'other-version' }
          if (refused) throw new Error(refused.code)
          isHeading = false
          continue
        }
        const [name, row] = JSON.parse(line) as [string, JsonRow]
        size += line.length
        if (name !== table || waiting.length === 200 || size > MOST_WAITING) {
          await flush()
          table = name
        }
        const storyId = String(row.story_id ?? '')
        if (OF_STORY.has(name) && !storyKeys.has(storyId)) continue
        counts.rows += 1
        if (name === 'stories') {
          counts.stories += 1
          const shown = showWords(row, keys, storyKeys)
          if (shown.state === 'withdrawn' && row.state !== 'withdrawn') counts.tombstones += 1
          if (storyKeys.has(String(row.id))) projects.set(String(row.id), String(row.project_id))
          waiting.push(shown)
        } else waiting.push(name === 'codings' ? showNote(row, keys, storyKeys) : row)
      }
      await flush()
      for (const [storyId, projectId] of projects)
        await tx`insert into vault.story_keys (project_id, story_id, wrapped)
          values (${projectId}, ${storyId}, ${storyKeys.get(storyId) ?? null})`
    })
    .catch((error: unknown) => {
      if (!refused) throw error
    })
  return refused ? fail(refused) : ok(counts)
}

function showWords(row: JsonRow, keys: Keys, storyKeys: ReadonlyMap<string, Buffer>): JsonRow {
  const { sealed_words: sealed, had_no_key: hadNoKey, ...rest } = row
  const id = String(row.id)
  const wrapped = storyKeys.get(id)
  if (!wrapped) return hadNoKey ? rest : { ...rest, ...TOMBSTONE }
  if (typeof sealed !== 'string') return rest
  const words = decrypt(keys.unwrap(id, wrapped), Buffer.from(sealed, 'base64'), `${id} words`)
  return { ...rest, ...JSON.parse(words) }
}

async function readKeys(file: string, backupKey: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>()
  let isHeading = true
  for await (const line of readSealed(file, backupKey)) {
    if (!isHeading) {
      const [storyId, wrapped] = JSON.parse(line) as [string, string]
      found.set(storyId, Buffer.from(wrapped, 'base64'))
    }
    isHeading = false
  }
  return found
}

async function writeSealed(
  file: string,
  backupKey: Buffer,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const part = `${file}.part`
  const ended = async function* () {
    for await (const line of lines) yield `${line}\n`
  }
  await pipeline(
    Readable.from(ended()),
    createGzip(),
    sealStream(backupKey),
    createWriteStream(part, { mode: 0o600 }),
  )
  const handle = await open(part)
  await handle.sync()
  await handle.close()
  await rename(part, file)
}

async function* readSealed(file: string, backupKey: Buffer): AsyncGenerator<string> {
  const plain = createGunzip()
  const flowing = pipeline(createReadStream(file), openStream(backupKey), plain)
  // Reading ends with the same fault; without a listener here it would be reported twice.
  flowing.catch(() => {})
  yield* createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })
  await flowing
}

/**
 * The key of backups in `folder` (`backup.key`, mode 0600), made there on the first backup.
 *
 * Keep a copy of it, and of `master.key`, where the backups are not: without these two nobody can read them, you neither.
 */
export async function loadBackupKey(
  folder: string,
): Promise<{ readonly key: Buffer; readonly isNew: boolean }> {
  const file = join(folder, 'backup.key')
  try {
    return { key: Buffer.from((await readFile(file, 'utf8')).trim(), 'base64'), isNew: false }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const key = randomBytes(32)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(file, `${key.toString('base64')}\n`, { mode: 0o600, flush: true })
  return { key, isNew: true }
}
