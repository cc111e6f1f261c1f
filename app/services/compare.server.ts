import { parseFilter } from '#analysis/dashboard/filter.ts'
import { type Comparison, compareChoices } from '#analysis/explore/compare.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'

/**
 * Two choices of stories beside each other; without a second one, the first beside all others. Exact and live: for the workroom alone.
 */
export async function loadComparison(
  app: App,
  projectId: string,
  asked: { readonly first: URLSearchParams; readonly second: string | null },
): Promise<Comparison & { readonly variables: readonly Variable[] }> {
  const [{ facts, variables }, { themes }] = await Promise.all([
    app.database.staff.inProject(projectId, (db) => loadExploreFacts(db, projectId)),
    loadCodebook(app, projectId),
  ])
  const compared = compareChoices(
    facts,
    variables,
    themes.map(({ code }) => code),
    {
      first: parseFilter(asked.first),
      ...(asked.second === null ? {} : { second: parseFilter(new URLSearchParams(asked.second)) }),
    },
  )
  return { ...compared, variables }
}
