import { PROGRAM, recordEvent } from '#db/queries/events.ts'
import { deleteOldWaitingForms } from '#db/queries/later.ts'
import { countOldOriginals, deleteOldOriginals } from '#db/queries/originals.ts'
import { deletePassingRows } from '#db/queries/people.ts'
import { listProjects } from '#db/queries/surveys.ts'
import { type App, dayOf } from './app.server.ts'

/** How many days after release the text as typed stays; shorter for youngsters and children. */
export const KEEP_DAYS = { adults: 90, youth: 30 } as const

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
}

const limits = (day: string) => ({
  adults: dayOf(new Date(Date.parse(day) - KEEP_DAYS.adults * DAY_MS)),
  youth: dayOf(new Date(Date.parse(day) - KEEP_DAYS.youth * DAY_MS)),
})

/** What the run of `day` would do in one project, without doing it. */
export async function planRetention(
  app: App,
  projectId: string,
  day: string = dayOf(new Date(app.now().getTime() + DAY_MS)),
): Promise<RetentionPlan> {
  const counted = await app.database.deidentification.inProject(projectId, (db) =>
    countOldOriginals(db, projectId, limits(day)),
  )
  return { day, ...counted }
}

/**
 * Erases what has been kept long enough: originals of released stories, forms that nobody went on with, and log-ins, attempts and
 * tokens that ended.
 *
 * Runs daily; twice is once. A story that is not released is never erased here: nothing that a teller gave is lost because
 * nobody looked. Gives the number of originals that went.
 */
export async function runRetention(app: App, day: string): Promise<number> {
  const { db, deidentification } = app.database
  await deletePassingRows(db, app.now())
  await deleteOldWaitingForms(db, day)
  let erased = 0
  for (const { id: projectId } of await listProjects(db)) {
    erased += await deidentification.inProject(projectId, async (tx) => {
      const count = await deleteOldOriginals(tx, projectId, limits(day))
      if (count > 0)
        await recordEvent(tx, {
          projectId,
          kind: 'originals.expired',
          actorId: PROGRAM,
          details: { stories: count },
          at: app.now(),
        })
      return count
    })
  }
  return erased
}
