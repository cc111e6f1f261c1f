import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { readEnvironment } from '#app/services/env.server.ts'
import { FIRST_FILE, type FirstAccount } from '#app/services/first-run.server.ts'
import { totpCode, totpStep } from '#app/services/totp.server.ts'

/**
 * Prints the six digits that the log-in asks of one of the first accounts now. Exit code 0, or 1 when there is no such account.
 *
 * It reads the file of the first run and nothing else: of people who were invited nobody can print a code.
 */
export async function main(
  argv: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const read = readEnvironment(process.env)
  if (!read.ok) {
    errors.write(`${read.problem.map((problem) => problem.message).join('\n')}\n`)
    return 1
  }
  const file = join(read.value.dataDir, FIRST_FILE)
  const accounts = await readAccounts(file)
  if (!accounts) {
    errors.write(
      `There are no first accounts in ${file}: start Vertelpunt once, or set DATA_DIR as you do for npm start.\n`,
    )
    return 1
  }
  const wanted = argv[0]?.trim().toLowerCase()
  const account = accounts.find(({ email }) => email === wanted)
  if (!account?.secret) {
    errors.write(`Name one of these accounts: ${accounts.map(({ email }) => email).join(', ')}.\n`)
    return 1
  }
  out.write(`${totpCode(account.secret, totpStep(new Date()))}\n`)
  return 0
}

async function readAccounts(file: string): Promise<readonly FirstAccount[] | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
