import {
  deleteFromList,
  findRead,
  insertOnList,
  type ListedStory,
  listReadingList,
} from '#db/queries/reading-list.ts'
import { listReleasedStories } from '#db/queries/stories.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { oneLine } from './typed.server.ts'

export type ReadingListProblem = { readonly code: 'story-unknown' }

const LONGEST_NOTE = 300

/** The stories that the team put aside to read, and which of them this person opened before, as the log of reads says. */
export async function loadReadingList(
  app: App,
  { projectId, person }: Actor,
): Promise<readonly (ListedStory & { readonly isRead: boolean })[]> {
  return app.database.staff.inProject(projectId, async (db) => {
    const listed = await listReadingList(db, projectId)
    const ids = listed.map(({ storyId }) => storyId)
    const read = await findRead(db, projectId, person.id, ids)
    return listed.map((story) => ({ ...story, isRead: read.has(story.storyId) }))
  })
}

/** Puts a story on the list of the team, with a reason of at most 300 signs or none. Problem `story-unknown`: not released here. */
export async function putOnList(
  app: App,
  { projectId, person }: Actor,
  storyId: string,
  note: string,
): Promise<Result<null, ReadingListProblem>> {
  if (!isId(storyId)) return fail({ code: 'story-unknown' })
  return app.database.staff.inProject(projectId, async (db) => {
    const [story] = await listReleasedStories(db, projectId, [storyId])
    if (!story) return fail({ code: 'story-unknown' })
    await insertOnList(db, {
      projectId,
      storyId,
      note: oneLine(note, LONGEST_NOTE),
      addedBy: person.id,
      addedOn: dayOf(app.now()),
    })
    return ok(null)
  })
}

/** Takes a story off the list of the team; one that is not on it stays off. */
export async function takeOffList(app: App, projectId: string, storyId: string): Promise<void> {
  if (!isId(storyId)) return
  await app.database.staff.inProject(projectId, (db) => deleteFromList(db, projectId, storyId))
}
