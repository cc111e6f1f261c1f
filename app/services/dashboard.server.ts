import type { Codebook } from '#analysis/coding/codebook.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { type LinkedView, linkedView } from '#analysis/explore/linked-view.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import type { Db } from '#db/client.server.ts'
import { type CodingRow, listConfirmedCodings } from '#db/queries/coding.ts'
import { recordReads } from '#db/queries/events.ts'
import { findOnList } from '#db/queries/reading-list.ts'
import { listReleasedStories, type StoryRow } from '#db/queries/stories.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { openColumns } from './story-columns.server.ts'

/** The workroom's charts under a filter, with the questions and the codebook that name what they show. */
export async function loadDashboard(
  app: App,
  projectId: string,
  filter: Filter,
): Promise<{
  readonly view: LinkedView
  /** Names the stories that were counted. */
  readonly stamp: string
  readonly variables: readonly Variable[]
  readonly codebook: Codebook
}> {
  const codebook = await loadCodebook(app, projectId)
  const { columns, variables, linked, stamp } = await openColumns(app, projectId, codebook)
  const view = linkedView(columns, linked.count(filter), filter, codebook)
  return { view, stamp, variables, codebook }
}

export type ReadStory = {
  readonly id: string
  readonly role: StoryRow['role']
  readonly caseNumber: string
  readonly title: string
  readonly text: string
  readonly isExample: boolean
  /** The team put it aside to read. */
  readonly isListed: boolean
  /** Confirmed themes with their passages. */
  readonly codings: readonly CodingRow[]
}

const SHOWN = 5

/**
 * Five of the stories behind a filter, from `offset` on in the order of their ids, which is random; and how many there are.
 *
 * Every story shown is logged as read.
 */
export async function readStories(
  app: App,
  projectId: string,
  filter: Filter,
  offset: number,
  readerId: string,
): Promise<{ readonly all: number; readonly stories: readonly ReadStory[] }> {
  const { ids, linked } = await openColumns(app, projectId, await loadCodebook(app, projectId))
  const rows = linked.rows(filter)
  const shown = Array.from(rows.subarray(offset, offset + SHOWN), (row) => ids.at(row))
  const stories = await app.database.staff.inProject(projectId, (db) =>
    openStories(app, db, projectId, shown, readerId),
  )
  return { all: rows.length, stories }
}

/** These released stories with their confirmed themes, in the order asked. Every one is logged as read. */
export async function openStories(
  app: App,
  db: Db,
  projectId: string,
  ids: readonly string[],
  readerId: string,
): Promise<readonly ReadStory[]> {
  await recordReads(db, { projectId, readerId, storyIds: ids, at: app.now() })
  const [stories, codings, listed] = await Promise.all([
    listReleasedStories(db, projectId, ids),
    listConfirmedCodings(db, projectId, ids),
    findOnList(db, projectId, ids),
  ])
  const byId = new Map(stories.map((story) => [story.id, story]))
  return ids.flatMap((id) => {
    const story = byId.get(id)
    if (!story) return []
    const { role, caseNumber, releasedTitle, releasedText, isExample } = story
    return [
      {
        id,
        role,
        caseNumber,
        title: releasedTitle ?? '',
        text: releasedText ?? '',
        isExample,
        isListed: listed.has(id),
        codings: codings.filter((coding) => coding.storyId === id),
      },
    ]
  })
}
