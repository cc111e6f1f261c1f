import { listToDiscuss } from '#db/queries/coding-acts.ts'
import { listWaitingToCode } from '#db/queries/learning.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { ORDERS } from './coding-order.server.ts'

export type { DiscussRow } from '#db/queries/coding-acts.ts'

/** What the page of themes shows: how many stories wait, and what is to be discussed. */
export async function loadCodingHome(app: App, projectId: string) {
  const codebook = await loadCodebook(app, projectId)
  return app.database.staff.inProject(projectId, async (db) => ({
    waiting: (await listWaitingToCode(db, projectId)).length,
    toDiscuss: await listToDiscuss(db, projectId),
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
    orders: ORDERS,
  }))
}
