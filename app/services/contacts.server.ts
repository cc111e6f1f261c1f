import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import {
  findContactKey,
  insertContactBatch,
  listWaitingContacts,
  lockContactKey,
  rewriteWaitingContacts,
} from '#db/queries/contacts.ts'
import { listProjects } from '#db/queries/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { shuffled } from './chance.server.ts'
import type { OpenForm } from './collection.server.ts'
import { KEEP_DAYS } from './data-classes.server.ts'
import type { Keys } from './keys.server.ts'
import { CONTACT_WISHES, type Contact, sealContact } from './sealed-box.server.ts'

export type { Contact } from './sealed-box.server.ts'

/** A batch smaller than this waits until Monday, so that one contact seldom stands alone in a batch. */
const SMALLEST_BATCH = 5
const MONDAY = 1
const DAY_MS = 86_400_000

/** The most characters of each field. */
const LONGEST = { name: 80, mail: 120, phone: 30 } as const

/** Says that somebody of 16 or older has just told something in this project; it names no story, and holds two days. */
type Ticket = {
  readonly kind: 'contact'
  readonly projectId: string
  readonly id: string
  readonly day: string
}

/** What a page has to know to ask for contact details. */
export type ContactFacts = {
  readonly mail: string
  readonly keepDays: number
  readonly longest: Readonly<Record<'name' | 'mail' | 'phone', number>>
}

/** The same for a project; undefined when it has no key, and asks nothing. */
export async function findContactFacts(
  app: App,
  projectId: string,
): Promise<ContactFacts | undefined> {
  const key = await findContactKey(app.database.db, projectId)
  return key && { mail: key.mail, keepDays: KEEP_DAYS.contacts, longest: LONGEST }
}

/** Whether who fills in this form said, by role or band, to be 16 or older. */
function isSixteen({ role, answers }: OpenForm): boolean {
  if (role === 'jongere') return answers.band === '16to18'
  return role === 'ouder' || role === 'professional' || role === 'ander'
}

/** A sealed ticket, and what its form has to know. */
export type ContactOffer = { readonly ticket: string; readonly facts: ContactFacts }

/**
 * A ticket for leaving contact details after `form` was sent; undefined where they are not asked.
 *
 * Not asked: under 16, without a key of the project, on a shared tablet, and where somebody else writes.
 */
export async function offerContact(app: App, form: OpenForm): Promise<ContactOffer | undefined> {
  if (form.mode || !isSixteen(form)) return undefined
  const facts = await findContactFacts(app, form.projectId)
  if (!facts) return undefined
  const ticket: Ticket = {
    kind: 'contact',
    projectId: form.projectId,
    id: randomUUID(),
    day: dayOf(app.now()),
  }
  return { ticket: app.keys.seal(JSON.stringify(ticket)), facts }
}

function readTicket(app: App, sealed: string, projectId: string): Ticket | undefined {
  const plain = app.keys.open(sealed)
  if (plain === undefined) return undefined
  const ticket = JSON.parse(plain) as Partial<Ticket>
  if (ticket.kind !== 'contact' || ticket.projectId !== projectId) return undefined
  const age = Date.parse(dayOf(app.now())) - Date.parse(ticket.day ?? '')
  return age >= 0 && age <= DAY_MS ? (ticket as Ticket) : undefined
}

/** Tickets that were used, so that one cannot fill the box. In memory alone: a restart forgets, and no dump holds them. */
let used = { day: '', ids: new Set<string>(), earlier: new Set<string>() }

function isUsed(ticket: Ticket, today: string): boolean {
  if (used.day !== today) used = { day: today, ids: new Set(), earlier: used.ids }
  return used.ids.has(ticket.id) || used.earlier.has(ticket.id)
}

export type ContactProblem =
  | { readonly code: 'contact-not-offered' }
  | { readonly code: 'contact-wrong'; readonly fields: readonly ContactField[] }

/** What can be wrong with a form of contact details. */
export type ContactField = 'mail' | 'phone' | 'way' | 'wants'

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const PHONE = /^\+?[\d\s().-]{8,}$/
const clean = (text: string) => text.replace(/[\p{C}\s]+/gu, ' ').trim()

/** The fields of the form as they were sent. */
export type TypedContact = {
  readonly name: string
  readonly mail: string
  readonly phone: string
  readonly wants: readonly string[]
}

/** Contact details as typed in a form, made clean; or which fields are wrong. */
export function readContact(typed: TypedContact): Result<Contact, readonly ContactField[]> {
  const contact: Contact = {
    name: clean(typed.name).slice(0, LONGEST.name),
    mail: clean(typed.mail),
    phone: clean(typed.phone),
    wants: CONTACT_WISHES.filter((wish) => typed.wants.includes(wish)),
  }
  const wrong: ContactField[] = []
  const { mail, phone } = contact
  if (mail && (!MAIL.test(mail) || mail.length > LONGEST.mail)) wrong.push('mail')
  if (phone && (!PHONE.test(phone) || phone.length > LONGEST.phone)) wrong.push('phone')
  if (!mail && !phone) wrong.push('way')
  if (contact.wants.length === 0) wrong.push('wants')
  return wrong.length === 0 ? ok(contact) : fail(wrong)
}

/**
 * Seals contact details and has them wait for a batch; when this answers ok, they are on disk.
 *
 * No event, no time, nothing that names a story. Everything that waits for the project is sealed anew for this server and
 * written anew in random order, so that two dumps do not show which came in between. A second post of a ticket changes nothing.
 */
export async function leaveContact(
  app: App,
  projectId: string,
  sealedTicket: string,
  typed: TypedContact,
): Promise<Result<null, ContactProblem>> {
  const ticket = readTicket(app, sealedTicket, projectId)
  if (!ticket) return fail({ code: 'contact-not-offered' })
  const contact = readContact(typed)
  if (!contact.ok) return fail({ code: 'contact-wrong', fields: contact.problem })
  const today = dayOf(app.now())
  if (isUsed(ticket, today)) return ok(null)
  const key = await findContactKey(app.database.db, projectId)
  if (!key) return fail({ code: 'contact-not-offered' })
  used.ids.add(ticket.id)
  try {
    const sealed = await sealContact(key.publicKey, contact.value)
    await changeWaiting(app, projectId, (waiting) => [...waiting, sealed])
  } catch (error) {
    used.ids.delete(ticket.id)
    throw error
  }
  return ok(null)
}

/** What sealing anew takes: a command has no whole `App`. */
type Sealer = { readonly database: { readonly db: Db }; readonly keys: Pick<Keys, 'seal' | 'open'> }

/** Changes what waits for a project, in one transaction; `change` gets and gives sealed contacts. */
export async function changeWaiting(
  app: Sealer,
  projectId: string,
  change: (waiting: readonly Buffer[]) => readonly Buffer[] | Promise<readonly Buffer[]>,
): Promise<void> {
  await app.database.db.transaction(async (tx) => {
    await lockContactKey(tx, projectId)
    const waiting = await listWaitingContacts(tx, projectId)
    const next = await change(waiting.map((outer) => openOuter(app, outer)))
    await rewriteWaitingContacts(
      tx,
      projectId,
      next.map((inner) => app.keys.seal(inner.toString('base64'))),
    )
  })
}

function openOuter(app: Pick<Sealer, 'keys'>, outer: string): Buffer {
  const inner = app.keys.open(outer)
  if (inner === undefined) throw new Error('waiting contact details of another master key')
  return Buffer.from(inner, 'base64')
}

/**
 * Adds what waits to the box of every project, shuffled, as one batch under `day`; gives how many were added.
 *
 * At most once a day for a project. Fewer than five wait for more, until Monday.
 */
export async function deliverContacts(app: App, day: string): Promise<number> {
  let delivered = 0
  for (const { id: projectId } of await listProjects(app.database.db)) {
    delivered += await app.database.db.transaction(async (tx) => {
      const key = await lockContactKey(tx, projectId)
      if (!key || key.lastBatchOn === day) return 0
      const waiting = await listWaitingContacts(tx, projectId)
      const isMonday = new Date(`${day}T12:00:00Z`).getUTCDay() === MONDAY
      if (waiting.length === 0 || (waiting.length < SMALLEST_BATCH && !isMonday)) return 0
      const batch = shuffled(waiting.map((outer) => openOuter(app, outer)))
      await insertContactBatch(tx, projectId, day, batch)
      await rewriteWaitingContacts(tx, projectId, [])
      return batch.length
    })
  }
  return delivered
}
