import { borrowed, LEAST_SOURCES } from '#analysis/insights/originality.ts'
import type { Db } from '#db/client.server.ts'
import { updateInsight } from '#db/queries/insights.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { type Actor, type InsightProblem, withInsight } from './insights.server.ts'
import { sourceTexts } from './passages.server.ts'

const LONGEST_COMPOSED = 5000

/**
 * Keeps a story composed of the cited ones, and shows it to the public or takes it back.
 *
 * Problems: `insight-empty` without words; `composed-few-sources` with fewer than three stories that support the insight;
 * `composed-borrowed` when words of a source still stand in it. What was typed is kept in each case, and not shown.
 */
export async function composeStory(
  app: App,
  actor: Actor,
  id: string,
  typed: { readonly text: string; readonly isShown: boolean },
): Promise<Result<null, InsightProblem>> {
  const { projectId } = actor
  const composed = typed.text.trim().slice(0, LONGEST_COMPOSED)
  let problem: InsightProblem | undefined
  const changed = await withInsight(app, actor, id, async (db, insight) => {
    problem = typed.isShown ? await whyNotShown(db, projectId, id, composed) : undefined
    const composedOn = typed.isShown && !problem ? (insight.composedOn ?? dayOf(app.now())) : null
    await updateInsight(db, projectId, id, { composed, composedOn })
    return ok(null)
  })
  return changed.ok && problem ? fail(problem) : changed
}

async function whyNotShown(
  db: Db,
  projectId: string,
  id: string,
  composed: string,
): Promise<InsightProblem | undefined> {
  if (!composed) return { code: 'insight-empty' }
  const texts = await sourceTexts(db, projectId, id)
  if (texts.length < LEAST_SOURCES) return { code: 'composed-few-sources' }
  return borrowed(composed, texts).length > 0 ? { code: 'composed-borrowed' } : undefined
}
