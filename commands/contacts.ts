import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { drizzle } from 'drizzle-orm/postgres-js'
import { csvOf } from '#analysis/export/csv.ts'
import { dayOf } from '#app/services/app.server.ts'
import { changeWaiting } from '#app/services/contacts.server.ts'
import type { Contact } from '#app/services/sealed-box.server.ts'
import type { Db } from '#db/client.server.ts'
import {
  deleteContacts,
  findContactKey,
  insertContactKey,
  listContacts,
  listWaitingContacts,
} from '#db/queries/contacts.ts'
import { PROGRAM, recordEvent } from '#db/queries/events.ts'
import { findProject } from '#db/queries/surveys.ts'
import * as schema from '#db/schema/index.ts'
import {
  type KeyPair,
  keyFileOf,
  makeContactKey,
  openContact,
  openContactKey,
} from './contact-key.ts'
import { type Workplace, withDatabase } from './database.ts'

const USAGE = `Usage: npm run -s contacts -- new-key PROJECT MAIL   makes the key; MAIL is where tellers ask to be removed
       npm run -s contacts -- open PROJECT           prints the box as CSV
       npm run -s contacts -- remove PROJECT TEXT    removes whoever has TEXT as name, mail address or number
PROJECT is the last part of the project's address. The passphrase is asked for.
`
const SHORTEST = 16

/** Makes the key of a project's contact details, opens them, or removes somebody. Exit codes: 0; 1 with a sentence; 2 for a wrong call. */
export async function main(
  [task, slug, text]: readonly string[],
  input: Readable,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const isWhole = task === 'open' ? slug : (task === 'new-key' || task === 'remove') && slug && text
  if (!slug || !isWhole) {
    errors.write(USAGE)
    return 2
  }
  return withDatabase(errors, {}, async (at) => {
    const db = drizzle(at.client, { schema, casing: 'snake_case' })
    const project = await findProject(db, slug)
    if (!project) return say(errors, 'There is no project at that address.')
    const here = { at, db, projectId: project.id }
    if (task === 'new-key') return newKey(here, text ?? '', input, out, errors)
    const key = await findContactKey(db, project.id)
    if (!key) return say(errors, 'No key was made for this project, so there is no box.')
    const pair = await askForKey(at.environment.keyDir, project.id, input, errors)
    if (typeof pair === 'string') return say(errors, pair)
    if (task === 'open') return open(here, pair, out, errors)
    return remove(here, pair, text ?? '', out)
  })
}

type Here = { readonly at: Workplace; readonly db: Db; readonly projectId: string }

function say(errors: Writable, sentence: string): number {
  errors.write(`${sentence}\n`)
  return 1
}

/** Asks for a line without showing what is typed where that is a terminal. */
async function ask(input: Readable, errors: Writable, question: string): Promise<string> {
  errors.write(question)
  const screen = input as Readable & { isTTY?: boolean; setRawMode?: (on: boolean) => void }
  const lines = createInterface({ input, terminal: screen.isTTY === true })
  for await (const line of lines) {
    lines.close()
    if (screen.isTTY) errors.write('\n')
    return line
  }
  return ''
}

async function askForKey(
  folder: string,
  projectId: string,
  input: Readable,
  errors: Writable,
): Promise<KeyPair | string> {
  try {
    const pair = await openContactKey(
      folder,
      projectId,
      await ask(input, errors, 'Passphrase of the contact details: '),
    )
    return pair ?? 'That is not the passphrase of this key.'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return `The key is not there: put back ${keyFileOf(folder, projectId)}.`
  }
}

async function newKey(
  { at, db, projectId }: Here,
  mail: string,
  input: Readable,
  out: Writable,
  errors: Writable,
): Promise<number> {
  if (!/^[^\s@]+@[^\s@]+$/.test(mail)) return say(errors, 'MAIL has to be a mail address.')
  if (await findContactKey(db, projectId))
    return say(
      errors,
      'This project has a key already; another one would not open what is in the box.',
    )
  const passphrase = await ask(input, errors, `New passphrase, ${SHORTEST} characters or more: `)
  if (passphrase.length < SHORTEST) return say(errors, 'That passphrase is too short.')
  const folder = at.environment.keyDir
  const publicKey = await makeContactKey(folder, projectId, passphrase)
  const now = new Date()
  await db.transaction(async (tx) => {
    const key = { projectId, publicKey: Buffer.from(publicKey), mail, madeOn: dayOf(now) }
    if (!(await insertContactKey(tx, key))) throw new Error('a key was made at the same time')
    await recordEvent(tx, { projectId, kind: 'contacts.key-made', actorId: PROGRAM, at: now })
  })
  out.write(`Tellers of 16 and older are now asked for contact details after sending.
Keep both of these, apart from each other and from the backups:
  ${keyFileOf(folder, projectId)}
  the passphrase
Without either of them nobody can open the contact details, you neither.
`)
  return 0
}

/** Everything in the box, opened: by batch, and within a batch by name, so that no other order is left. */
async function openAll({ db, projectId }: Here, pair: KeyPair) {
  const opened: { readonly id: string; readonly batchOn: string; readonly contact: Contact }[] = []
  for (const { id, batchOn, sealed } of await listContacts(db, projectId))
    opened.push({ id, batchOn, contact: await openContact(pair, sealed) })
  const key = ({ batchOn, contact }: (typeof opened)[number]) =>
    `${batchOn} ${contact.name} ${contact.mail} ${contact.phone}`
  return opened.sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

async function open(here: Here, pair: KeyPair, out: Writable, errors: Writable): Promise<number> {
  const { db, projectId } = here
  const all = await openAll(here, pair)
  const details = { contacts: all.length }
  await recordEvent(db, {
    projectId,
    kind: 'contacts.opened',
    actorId: PROGRAM,
    details,
    at: new Date(),
  })
  out.write(
    csvOf([
      ['batch', 'name', 'mail', 'phone', 'sessions', 'results', 'talk'],
      ...all.map(({ batchOn, contact: { name, mail, phone, wants } }) => [
        batchOn,
        name,
        mail,
        phone,
        ...(['sessions', 'results', 'talk'] as const).map((one) =>
          wants.includes(one) ? 'yes' : '',
        ),
      ]),
    ]),
  )
  const waiting = await listWaitingContacts(db, projectId)
  errors.write(`${all.length} in the box, ${waiting.length} wait for the next batch.\n`)
  return 0
}

async function remove(here: Here, pair: KeyPair, text: string, out: Writable): Promise<number> {
  const { at, db, projectId } = here
  const wanted = plainOf(text)
  const isWanted = ({ name, mail, phone }: Contact) =>
    [name, mail, phone].some((one) => one !== '' && plainOf(one) === wanted)
  const gone = (await openAll(here, pair)).filter(({ contact }) => isWanted(contact))
  let count = gone.length
  await changeWaiting({ database: { db }, keys: at.keys }, projectId, async (waiting) => {
    const kept: Buffer[] = []
    for (const sealed of waiting) {
      if (isWanted(await openContact(pair, sealed))) count += 1
      else kept.push(sealed)
    }
    return kept
  })
  await db.transaction(async (tx) => {
    await deleteContacts(
      tx,
      projectId,
      gone.map(({ id }) => id),
    )
    if (count > 0)
      await recordEvent(tx, {
        projectId,
        kind: 'contacts.removed',
        actorId: PROGRAM,
        details: { contacts: count },
        at: new Date(),
      })
  })
  out.write(`${count} removed. Older backups still hold them, sealed.\n`)
  return 0
}

const plainOf = (text: string) => text.toLowerCase().replace(/[\s().-]/g, '')
