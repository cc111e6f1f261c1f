import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { loadBackupKey, restoreBackup } from '#app/services/backup.server.ts'
import { BrokenSeal } from '#db/backup/sealed-stream.ts'
import { withDatabase } from './database.ts'

const REFUSALS = {
  'not-empty': 'This database is not empty: restore into a new one, and nothing is overwritten.',
  'other-version':
    'The backup was made by another version of Vertelpunt: restore it with that version, then update.',
  'other-key':
    'The backup belongs to another master key: put the master.key of that time into KEY_DIR.',
} as const

const USAGE = 'Usage: npm run restore -- BACKUP [KEYS]   (KEYS: the newest keys.backup)'

/** Puts a backup back into an empty database. Exit codes: 0; 1 with a sentence; 2 for a wrong call. */
export async function main(
  argv: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const [file, keysFile = join(dirname(file ?? ''), 'keys.backup')] = argv
  if (!file) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  return withDatabase(errors, { migrate: true }, async ({ environment, client, keys }) => {
    const { key: backupKey, isNew } = await loadBackupKey(environment.keyDir)
    if (isNew) {
      errors.write('There was no backup.key in KEY_DIR: put the one of this backup there.\n')
      return 1
    }
    try {
      const restored = await restoreBackup(client, keys, { file, keysFile, backupKey })
      if (!restored.ok) {
        errors.write(`${REFUSALS[restored.problem.code]}\n`)
        return 1
      }
      const { stories, rows, tombstones } = restored.value
      out.write(
        `Restored ${stories} stories, ${rows} rows; ${tombstones} were taken back since and stay unreadable.\n`,
      )
      return 0
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (error instanceof BrokenSeal) errors.write(`Nothing was restored: ${error.message}.\n`)
      else if (code === 'ENOENT') errors.write('There is no such file.\n')
      else throw error
      return 1
    }
  })
}
