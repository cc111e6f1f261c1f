import { randomUUID } from 'node:crypto'
import { deleteSavedSearch, insertSavedSearch, listSavedSearches } from '#db/queries/search.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { isId } from './http.server.ts'

const LONGEST_NAME = 80
const LONGEST_SEARCH = 1000

export type SearchProblem = { readonly code: 'search-wrong' }

/** The searches, or choices in the workroom, that somebody kept and those that colleagues share. */
export async function loadSavedSearches(app: App, projectId: string, personId: string) {
  return app.database.staff.inProject(projectId, (db) => listSavedSearches(db, projectId, personId))
}

/** Keeps a search under a name. Problem: `search-wrong`, without a name. */
export async function saveSearch(
  app: App,
  projectId: string,
  wanted: {
    readonly name: string
    readonly search: string
    readonly isShared: boolean
    readonly by: string
  },
): Promise<Result<null, SearchProblem>> {
  const name = wanted.name.trim()
  if (!name || name.length > LONGEST_NAME || wanted.search.length > LONGEST_SEARCH)
    return fail({ code: 'search-wrong' })
  await app.database.staff.inProject(projectId, (db) =>
    insertSavedSearch(db, {
      projectId,
      id: randomUUID(),
      ownerId: wanted.by,
      name,
      search: wanted.search,
      isShared: wanted.isShared,
      madeOn: dayOf(app.now()),
    }),
  )
  return ok(null)
}

/** Forgets a search of one's own. */
export async function forgetSearch(
  app: App,
  projectId: string,
  id: string,
  by: string,
): Promise<void> {
  if (!isId(id)) return
  await app.database.staff.inProject(projectId, (db) => deleteSavedSearch(db, projectId, id, by))
}

/** What somebody does with kept searches in a form: keeps what is asked now under a name, or forgets one. Problem: `search-wrong`. */
export async function takeSavedForm(
  app: App,
  projectId: string,
  now: { readonly search: string; readonly by: string },
  form: FormData,
): Promise<Result<null, SearchProblem>> {
  if (form.get('intent') === 'forget') {
    await forgetSearch(app, projectId, String(form.get('id') ?? ''), now.by)
    return ok(null)
  }
  return saveSearch(app, projectId, {
    name: String(form.get('name') ?? ''),
    search: now.search,
    isShared: form.get('shared') !== null,
    by: now.by,
  })
}
