import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { writeColumns } from '#analysis/explore/column-file.ts'
import { buildColumns, type StoryColumns } from '#analysis/explore/columns.ts'
import { type Linked, openLinked } from '#analysis/explore/linked.ts'
import { packIds, type StoryIds } from '#analysis/explore/story-ids.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { stampStoryFacts } from '#db/queries/story-facts.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { readExploreFacts } from './explore-facts.server.ts'

export type OpenColumns = {
  /** Names this state of the stories, for a browser that has the file already. */
  readonly stamp: string
  readonly columns: StoryColumns
  /** Which story stands where in the columns. Never sent. */
  readonly ids: StoryIds
  readonly variables: readonly Variable[]
  readonly linked: Linked
}

/** Projects of which the columns stay in memory: about 100 bytes a story each. */
const KEPT = 4
type Kept = {
  readonly known: Map<string, OpenColumns>
  readonly opening: Map<string, Promise<OpenColumns>>
}
const keptOf = new WeakMap<App['database'], Kept>()

/**
 * The released stories of a project as columns, in memory as long as no story, theme or form changed.
 *
 * Exact and live, without texts: for the workroom alone. Who comes while they are read waits for the same reading.
 */
export async function openColumns(
  app: App,
  projectId: string,
  codebook: Codebook,
): Promise<OpenColumns> {
  const kept = keptOf.get(app.database) ?? { known: new Map(), opening: new Map() }
  keptOf.set(app.database, kept)
  const { known, opening } = kept
  const codes = codebook.themes.map(({ code }) => code)
  const stamp = await stampOf(app, projectId, codes)
  const before = known.get(projectId)
  if (before?.stamp === stamp) return before
  const key = `${projectId}/${stamp}`
  const reading =
    opening.get(key) ??
    readColumnsOf(app, projectId, codes, stamp).finally(() => opening.delete(key))
  opening.set(key, reading)
  const opened = await reading
  known.delete(projectId)
  known.set(projectId, opened)
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest)
  return opened
}

async function stampOf(app: App, projectId: string, codes: readonly string[]): Promise<string> {
  const facts = await app.database.staff.inProject(projectId, (db) =>
    stampStoryFacts(db, projectId),
  )
  return createHash('sha256').update(`${facts}/${codes.join()}`).digest('base64url')
}

/** Reads all stories, some thousands at a time so that other requests go on in between. */
async function readColumnsOf(
  app: App,
  projectId: string,
  codes: readonly string[],
  stamp: string,
): Promise<OpenColumns> {
  return app.database.staff.inProject(projectId, async (db) => {
    const { variables, rounds } = await readExploreFacts(db, projectId)
    const builder = buildColumns(variables, codes)
    const ids = packIds()
    for await (const facts of rounds)
      for (const fact of facts) {
        builder.add(fact)
        ids.add(fact.storyId)
      }
    const columns = builder.done()
    return { stamp, columns, ids: ids.done(), variables, linked: openLinked(columns) }
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
