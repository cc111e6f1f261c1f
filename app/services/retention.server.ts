import { countOldContacts, deleteOldContacts } from '#db/queries/contacts.ts'
import { PROGRAM, recordEvent } from '#db/queries/events.ts'
import { deleteOldWaitingForms } from '#db/queries/later.ts'
import { countOldOriginals, deleteOldOriginals } from '#db/queries/originals.ts'
import { deletePassingRows } from '#db/queries/people.ts'
import { listProjects } from '#db/queries/surveys.ts'
import { type App, dayOf } from './app.server.ts'
import { KEEP_DAYS } from './data-classes.server.ts'

export { KEEP_DAYS } from './data-classes.server.ts'

const DAY_MS = 86_400_000

/** What the retention of a project will do: originals to go on `day`, and stories that wait longer than their text may stay. */
export type RetentionPlan = {
  readonly day: string
  /** Released stories whose original goes at the next run. */
  readonly originals: number
  /** Recordings and drawings that go with them. */
  readonly files: number
  /** Stories that nobody released within the time: they are not erased, people have to act. */
  readonly overdue: number
  /** Contact details that go at the next run. */
  readonly contacts: number
}

/** The day before which something that stays this long is too old on `day`. */
const limit = (day: string, keep: keyof typeof KEEP_DAYS) =>
  dayOf(new Date(Date.parse(day) - KEEP_DAYS[keep] * DAY_MS))

const limits = (day: string) => ({ adults: limit(day, 'adults'), youth: limit(day, 'youth') })

/** What the run of `day` would do in one project, without doing it. */
export async function planRetention(
  app: App,
  projectId: string,
  day: string = dayOf(new Date(app.now().getTime() + DAY_MS)),
): Promise<RetentionPlan> {
  const counted = await app.database.deidentification.inProject(projectId, (db) =>
    countOldOriginals(db, projectId, limits(day)),
  )
  const contacts = await countOldContacts(app.database.db, projectId, limit(day, 'contacts'))
  return { day, ...counted, contacts }
}

/**
 * Erases what has been kept long enough, as `KEEP_DAYS` says: originals of released stories, contact details, forms that nobody
 * went on with, and log-ins, attempts and tokens that ended.
 *
 * Runs daily; twice is once. A story that is not released is never erased here: nothing that a teller gave is lost because
 * nobody looked. Gives the number of originals that went.
 */
export async function runRetention(app: App, day: string): Promise<number> {
  const { db, deidentification } = app.database
  await deletePassingRows(db, app.now(), KEEP_DAYS.attempts * DAY_MS)
  await deleteOldWaitingForms(db, day)
  let erased = 0
  for (const { id: projectId } of await listProjects(db)) {
    const note = { projectId, actorId: PROGRAM, at: app.now() }
    erased += await deidentification.inProject(projectId, async (tx) => {
      const stories = await deleteOldOriginals(tx, projectId, limits(day))
      if (stories > 0)
        await recordEvent(tx, { ...note, kind: 'originals.expired', details: { stories } })
      return stories
    })
    await db.transaction(async (tx) => {
      const count = await deleteOldContacts(tx, projectId, limit(day, 'contacts'))
      if (count > 0)
        await recordEvent(tx, { ...note, kind: 'contacts.expired', details: { count } })
    })
  }
  return erased
}
