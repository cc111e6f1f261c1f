import type { Writable } from 'node:stream'
import { drizzle } from 'drizzle-orm/postgres-js'
import { verifyAudit } from '#app/services/audit.server.ts'
import * as schema from '#db/schema/index.ts'
import { withDatabase } from './database.ts'

const REASONS = {
  'link-missing': 'a link of the chain was removed',
  'event-missing': 'its event was removed',
  'event-changed': 'its event was changed',
  'event-outside': 'an event was added without joining the chain',
  'tail-missing': 'the chain was cut off or rewritten before a head that was published',
} as const

/** Walks the chain of what staff did, and names the first row that is not what it was. Exit code 0, or 1 when there is one. */
export function main(
  _argv: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  return withDatabase(errors, {}, async ({ environment, client }) => {
    const breaks = await verifyAudit(
      drizzle(client, { schema, casing: 'snake_case' }),
      environment.dataDir,
    )
    for (const { projectId, number, eventId, reason } of breaks)
      out.write(
        `project ${projectId}, number ${number ?? '-'}, event ${eventId ?? '-'}: ${REASONS[reason]}\n`,
      )
    out.write(breaks.length === 0 ? 'The audit chain is whole.\n' : 'The audit chain is broken.\n')
    return breaks.length === 0 ? 0 : 1
  })
}
