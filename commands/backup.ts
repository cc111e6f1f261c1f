import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { loadBackupKey, writeBackup } from '#app/services/backup.server.ts'
import { withDatabase } from './database.ts'

/** Writes a backup into the folder given, or DATA_DIR/backups. May run beside the server. Exit code 0, or 1 with a sentence. */
export function main(
  argv: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  return withDatabase(errors, {}, async ({ environment, client, keys }) => {
    const folder = argv[0] ?? join(environment.dataDir, 'backups')
    const { key, isNew } = await loadBackupKey(environment.keyDir)
    const counts = await writeBackup(client, keys, { folder, backupKey: key, now: new Date() })
    out.write(`${counts.file}: ${counts.stories} stories, ${counts.rows} rows\n`)
    out.write(`${join(folder, 'keys.backup')}: the newest keys; keep this one apart\n`)
    if (isNew)
      out.write(
        `A new key for backups was made: ${join(environment.keyDir, 'backup.key')}. Keep a copy of it and of master.key where the backups are not.\n`,
      )
    return 0
  })
}
