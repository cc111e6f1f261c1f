import { countReadStories, type ReadCount } from '#db/queries/reading.ts'
import { type App, dayOf } from './app.server.ts'
import { type Member, may } from './auth.server.ts'

const DAY_MS = 86_400_000
const DAYS = 7

/** From this many stories with a safety signal in a week we advise a break. Our own estimate: ask readers whether it fits. */
export const MANY_HEAVY = 5

export type Reading = ReadCount & { readonly isMuch: boolean }

/**
 * How many stories with a safety signal this person read in the last seven days, today included, from what the logbook holds
 * already; for whom runs the project also those of every other reader.
 */
export async function loadReading(
  app: App,
  member: Member,
): Promise<{ readonly own: Pick<Reading, 'heavy' | 'isMuch'>; readonly team: readonly Reading[] }> {
  const { projectId, person, role } = member
  const since = dayOf(new Date(app.now().getTime() - (DAYS - 1) * DAY_MS))
  const counted = await app.database.staff.inProject(projectId, (db) =>
    countReadStories(db, projectId, since),
  )
  const team = counted.map((one) => ({ ...one, isMuch: one.heavy >= MANY_HEAVY }))
  const own = team.find(({ userId }) => userId === person.id)
  return {
    own: { heavy: own?.heavy ?? 0, isMuch: own?.isMuch ?? false },
    team: may(role, 'manage') ? team : [],
  }
}
