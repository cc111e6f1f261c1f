import { randomUUID } from 'node:crypto'
import { sqlState } from '#db/problems.ts'

type Fields = Readonly<Record<string, string | number | boolean | undefined>>

/** Writes one line of JSON. Fields are numbers and words of ours: never an address, a browser name or a story. */
export function logLine(
  level: 'info' | 'warn' | 'error',
  message: string,
  fields: Fields = {},
): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })
  if (level === 'info') process.stdout.write(`${line}\n`)
  else process.stderr.write(`${line}\n`)
}

/**
 * Logs a surprise under the request's id, or a new one, and gives that id, to be shown to the person.
 *
 * Only the error's class, its SQLSTATE and the places in our code are written: messages may hold what somebody typed.
 */
export function logFault(message: string, error: unknown, fields: Fields = {}): string {
  const id = fields.requestId ? String(fields.requestId) : randomUUID().slice(0, 8)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const at = stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' | ')
  logLine('error', message, {
    id,
    error: error instanceof Error ? error.constructor.name : typeof error,
    sqlState: sqlState(error),
    at,
    ...fields,
  })
  return id
}
