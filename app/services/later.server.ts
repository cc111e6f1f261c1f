import { randomInt } from 'node:crypto'
import {
  deleteWaitingForm,
  findPointSlug,
  findWaitingForm,
  keepWaitingForm,
} from '#db/queries/later.ts'
import { parseReceipt, type Receipt, receiptFrom } from '#surveys/receipt.ts'
import { type App, dayOf } from './app.server.ts'
import { type OpenForm, sealForm } from './collection.server.ts'
import { KEEP_DAYS } from './data-classes.server.ts'
import { decrypt, encrypt } from './keys.server.ts'

/** How many days a form waits for its teller. */
export const WAIT_DAYS = KEEP_DAYS.aside

const DAY_MS = 86_400_000

/** A form that was put aside: the code that opens it, and the last day on which it does. */
export type PutAside = {
  readonly code: Receipt
  readonly until: string
  /** The same form as the page carries it, to go on at once. */
  readonly sealed: string
}

/** A form that a code opened, ready to be sent to `point` with the step `begin`. */
export type TakenUp = { readonly point: string; readonly sealed: string }

/**
 * Keeps a form that its teller wants to go on with later, also elsewhere; when this answers, it is on disk.
 *
 * Only the code opens it: the database holds a keyed hash of the code and a text encrypted under another keyed hash of it.
 * Put aside again, the same form keeps its code and replaces what was kept.
 */
export async function putAside(app: App, form: OpenForm): Promise<PutAside> {
  const digits = () => Array.from({ length: 18 }, () => randomInt(10)).join('')
  const code = form.laterCode ?? receiptFrom(digits())
  const kept: OpenForm = { ...form, laterCode: code }
  const { projectId } = form
  const codeHash = app.keys.hash('later', code)
  const cipher = encrypt(
    app.keys.hash('later-key', code),
    JSON.stringify(kept),
    codeHash.toString('hex'),
  )
  const until = dayOf(new Date(app.now().getTime() + WAIT_DAYS * DAY_MS))
  await keepWaitingForm(app.database.db, { projectId, codeHash, sealed: cipher, keptUntil: until })
  return { code, until, sealed: sealForm(app, kept) }
}

/** The form that was put aside under what somebody typed; undefined when there is none, or its time is over. */
export async function takeUp(
  app: App,
  projectId: string,
  typed: string,
): Promise<TakenUp | undefined> {
  const code = parseReceipt(typed)
  if (!code) return undefined
  const { db } = app.database
  const codeHash = app.keys.hash('later', code)
  const cipher = await findWaitingForm(db, projectId, codeHash, dayOf(app.now()))
  if (!cipher) return undefined
  const plain = decrypt(app.keys.hash('later-key', code), cipher, codeHash.toString('hex'))
  const form = JSON.parse(plain) as OpenForm
  const point = await findPointSlug(db, projectId, form.storyPointId)
  return point ? { point, sealed: sealForm(app, form) } : undefined
}

/** Removes what was put aside once the story itself is on disk. */
export async function forgetPutAside(app: App, form: OpenForm): Promise<void> {
  if (!form.laterCode) return
  await deleteWaitingForm(app.database.db, form.projectId, app.keys.hash('later', form.laterCode))
}
