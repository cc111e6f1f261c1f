import type { Filter } from '#analysis/dashboard/filter.ts'
import type { Reading } from '#analysis/explore/readings.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { listReadingList } from '#db/queries/reading-list.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { openStories, type ReadStory } from './dashboard.server.ts'
import { loadAnswersOf } from './explore-facts.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { type QrPicture, qrOf } from './qr.server.ts'
import { openColumns } from './story-columns.server.ts'

/** A story with the answers that its teller chose, and a code that leads to its page here. */
export type WholeStory = ReadStory & { readonly answers: Reading['values']; readonly qr: QrPicture }

/** So many cards are made at a time: twenty sheets of paper. */
export const MOST_PAPER_CARDS = 40

/** Where a story is read in the workroom; who opens it is asked to log in. */
export const storyAddress = (app: Pick<App, 'origin'>, projectSlug: string, storyId: string) =>
  `${app.origin}/werk/${projectSlug}/verhaal/${storyId}`

type Member = Actor & { readonly projectSlug: string }

/** These released stories with what their tellers chose, in the order asked. Every one is logged as read. */
export async function loadWholeStories(
  app: App,
  { projectId, projectSlug, person }: Member,
  ids: readonly string[],
): Promise<{ readonly stories: readonly WholeStory[]; readonly variables: readonly Variable[] }> {
  return app.database.staff.inProject(projectId, async (db) => {
    const [read, { answers, variables }] = await Promise.all([
      openStories(app, db, projectId, ids, person.id),
      loadAnswersOf(db, projectId, ids),
    ])
    const stories = read.map((story) => ({
      ...story,
      answers: answers.get(story.id) ?? {},
      qr: qrOf(storyAddress(app, projectSlug, story.id)),
    }))
    return { stories, variables }
  })
}

/** One released story; undefined when there is none of this id here. */
export async function loadWholeStory(app: App, member: Member, storyId: string) {
  if (!isId(storyId)) return undefined
  const { stories, variables } = await loadWholeStories(app, member, [storyId])
  const [story] = stories
  return story && { story, variables }
}

/** Which stories come on paper: those of the reading list, or the first forty of a choice; and how many there are. */
export async function cardsAsked(
  app: App,
  projectId: string,
  asked: 'list' | Filter,
): Promise<{ readonly ids: readonly string[]; readonly all: number }> {
  if (asked === 'list') {
    const listed = await app.database.staff.inProject(projectId, (db) =>
      listReadingList(db, projectId),
    )
    const ids = listed.map(({ storyId }) => storyId)
    return { ids: ids.slice(0, MOST_PAPER_CARDS), all: ids.length }
  }
  const { ids, linked } = await openColumns(app, projectId, await loadCodebook(app, projectId))
  const rows = linked.rows(asked)
  const shown = Array.from(rows.subarray(0, MOST_PAPER_CARDS), (row) => ids.at(row))
  return { ids: shown, all: rows.length }
}
