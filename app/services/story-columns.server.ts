import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Codebook } from '#analysis/coding/codebook.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { writeColumns } from '#analysis/explore/column-file.ts'
import { columnsOf, type StoryColumns } from '#analysis/explore/columns.ts'
import { type LinkedCounts, openLinked } from '#analysis/explore/linked.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { stampStoryFacts } from '#db/queries/story-facts.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'

export type OpenColumns = {
  /** Names this state of the stories, for a browser that has the file already. */
  readonly stamp: string
  readonly columns: StoryColumns
  readonly variables: readonly Variable[]
  readonly count: (filter: Filter) => LinkedCounts
}

/** Projects of which the columns stay in memory: about 60 bytes a story each. */
const KEPT = 4
const kept = new WeakMap<App['database'], Map<string, OpenColumns>>()

/**
 * The released stories of a project as columns, in memory as long as no story, theme or form changed.
 *
 * Exact and live, without texts and ids: for the workroom alone.
 */
export async function openColumns(
  app: App,
  projectId: string,
  codebook: Codebook,
): Promise<OpenColumns> {
  const known = kept.get(app.database) ?? new Map<string, OpenColumns>()
  kept.set(app.database, known)
  return app.database.staff.inProject(projectId, async (db) => {
    const codes = codebook.themes.map(({ code }) => code)
    const stamp = createHash('sha256')
      .update(`${await stampStoryFacts(db, projectId)}/${codes.join()}`)
      .digest('base64url')
    const before = known.get(projectId)
    if (before?.stamp === stamp) return before
    const { facts, variables } = await loadExploreFacts(db, projectId)
    const columns = columnsOf(facts, variables, codes)
    const opened = { stamp, columns, variables, count: openLinked(columns) }
    known.delete(projectId)
    known.set(projectId, opened)
    for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest)
    return opened
  })
}

/** The columns of a project as a file for the browser, packed with gzip. */
export async function makeColumnFile(
  app: App,
  projectId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { columns } = await openColumns(app, projectId, await loadCodebook(app, projectId))
  return new Uint8Array(await promisify(gzip)(writeColumns(columns), { level: 4 }))
}

/** The questions that stories of a project can be chosen by, with their words. */
export async function loadVariables(app: App, projectId: string): Promise<readonly Variable[]> {
  return (await openColumns(app, projectId, await loadCodebook(app, projectId))).variables
}
