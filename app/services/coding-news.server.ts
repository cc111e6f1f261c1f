import { listNews } from '#db/queries/coding-acts.ts'
import type { ActKind } from '#db/schema/coding-acts.ts'
import type { App } from './app.server.ts'
import { isId } from './http.server.ts'

/** What somebody else did at a story. */
export type News = {
  readonly number: number
  readonly kind: ActKind
  readonly name: string
  /** The theme; null for what is about the whole story. */
  readonly code: string | null
}

/** What others did at a story after act `after`, oldest first, and the newest act of anybody. */
export async function loadNews(
  app: App,
  projectId: string,
  storyId: string,
  after: number,
  readerId: string,
): Promise<{ readonly acts: readonly News[]; readonly last: number }> {
  if (!isId(storyId) || !Number.isSafeInteger(after)) return { acts: [], last: 0 }
  const rows = await app.database.staff.inProject(projectId, (db) =>
    listNews(db, { projectId, storyId, after }),
  )
  return {
    last: rows.at(-1)?.number ?? after,
    acts: rows
      .filter(({ actorId }) => actorId !== readerId)
      .map(({ number, kind, name, code }) => ({ number, kind, name, code })),
  }
}
