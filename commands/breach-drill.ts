import type { Readable, Writable } from 'node:stream'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Desk } from '#app/services/app.server.ts'
import {
  changeBreach,
  closeBreach,
  loadBreach,
  recordBreach,
  reportBreach,
} from '#app/services/breaches.server.ts'
import { breachText } from '#app/services/guard-files.server.ts'
import { loadRegister } from '#app/services/register.server.ts'
import { wallOf } from '#db/client.server.ts'
import { PROGRAM } from '#db/queries/events.ts'
import { findPersonByEmail } from '#db/queries/people.ts'
import { listProjects } from '#db/queries/surveys.ts'
import * as schema from '#db/schema/index.ts'
import type { Result } from '#surveys/result.ts'
import { withDatabase } from './database.ts'

const DATA = ['originals', 'contacts'] as const

/**
 * Goes through a data breach as an exercise: written down, added to, drafted, reported and closed, with how long each took.
 *
 * Arguments: a project's address (else the first) and the mail address of a member of staff, who then stands in the log.
 * Prints the draft of the report. Exit code 0, or 1 with a sentence.
 */
export function main(
  [slug, mail]: readonly string[],
  _in: Readable,
  out: Writable,
  errors: Writable,
): Promise<number> {
  return withDatabase(errors, {}, async ({ client }) => {
    const db = drizzle(client, { schema, casing: 'snake_case' })
    const project = (await listProjects(db)).find((one) => !slug || one.slug === slug)
    const person = mail ? await findPersonByEmail(db, mail.toLowerCase()) : PROGRAM
    if (!project || !person) {
      errors.write('There is no such project, or nobody with that mail address.\n')
      return 1
    }
    const began = Date.now()
    let last = began
    const tell = (step: string) => {
      const now = Date.now()
      out.write(`${String(now - last).padStart(6)} ms  ${step}\n`)
      last = now
    }
    const app: Desk = { database: { db, staff: wallOf(client) }, now: () => new Date() }
    const facts = {
      what: 'Oefening: een laptop met een kopie van de database is weg.',
      measures: '',
      dataClasses: DATA,
      discoveredAt: new Date(began),
    }
    const id = need(await recordBreach(app, project.id, person, { ...facts, isDrill: true }))
    tell('written down; the clock of 72 hours runs')
    const measures = 'Oefening: de kopie is versleuteld, de sleutels zijn vervangen.'
    need(await changeBreach(app, project.id, person, id, { ...facts, measures }))
    tell('measures added')
    const breach = await loadBreach(app, project.id, id)
    if (!breach) throw new Error('the exercise is not there')
    const draft = breachText(breach, await loadRegister(app, project.id), 'nl')
    tell('report drafted, with who could read what')
    need(await reportBreach(app, project.id, person, id))
    need(await closeBreach(app, project.id, person, id))
    tell('marked as reported, and closed')
    out.write(`${String(Date.now() - began).padStart(6)} ms  altogether; 72 hours are allowed\n\n`)
    out.write(draft.body)
    return 0
  })
}

function need<T>(done: Result<T, { readonly code: string }>): T {
  if (!done.ok) throw new Error(`the exercise stopped: ${done.problem.code}`)
  return done.value
}
