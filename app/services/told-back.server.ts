import type { Role } from '#analysis/dashboard/facts.ts'
import { LEAST_SOURCES } from '#analysis/insights/originality.ts'
import type { PilotStep } from '#analysis/insights/pilot.ts'
import { listPassages, listToldInsights } from '#db/queries/insights.ts'
import { listPilotLinks, listToldPilots } from '#db/queries/pilots.ts'
import type { App } from './app.server.ts'
import { standing } from './passages.server.ts'

/** A sentence that its teller lets us use, and of the teller the role alone. */
export type ToldQuote = { readonly words: string; readonly role: Role }

export type ToldText = { readonly nl: string; readonly en: string }

/** What was heard and what is done with it, as the public reads it. */
export type ToldBack = {
  readonly insights: readonly {
    readonly id: string
    readonly text: ToldText
    readonly day: string
    readonly quotes: readonly ToldQuote[]
    /** A story that the team composed of several; empty when there is none, or too few stories are behind it by now. */
    readonly composed: string
    readonly pilots: readonly string[]
  }[]
  readonly pilots: readonly {
    readonly id: string
    readonly name: string
    readonly step: PilotStep
    readonly text: ToldText
    readonly day: string
  }[]
}

/** So many sentences stand under one insight, and of children none: their words are recognised at home. */
const MOST_QUOTES = 2
const NEVER_QUOTED: readonly Role[] = ['kind']

/**
 * What a project tells back: insights that are ready and told, pilots that are told, no numbers.
 *
 * Sentences only of stories that are released now, whose teller says now that a sentence may be used, that support the
 * insight, and that still stand where they were cited; at most two an insight, never of a child, and never of a story with a sign of danger.
 */
export async function loadToldBack(app: App, projectId: string): Promise<ToldBack> {
  return app.database.tellers.inProject(projectId, async (db) => {
    const [insights, pilots] = await Promise.all([
      listToldInsights(db, projectId),
      listToldPilots(db, projectId),
    ])
    if (insights.length === 0 && pilots.length === 0) return { insights: [], pilots: [] }
    const [passages, links] = await Promise.all([
      listPassages(db, projectId),
      listPilotLinks(db, projectId),
    ])
    const quotable = standing(projectId, passages).filter(
      ({ mayQuote, contradicts, role }) => mayQuote && !contradicts && !NEVER_QUOTED.includes(role),
    )
    const told = new Set(pilots.map(({ id }) => id))
    const sourcesOf = (id: string) =>
      new Set(
        standing(projectId, passages)
          .filter(({ insightId, contradicts }) => insightId === id && !contradicts)
          .map(({ storyId }) => storyId),
      ).size
    return {
      insights: insights.map(({ id, toldNl, toldEn, toldOn, composed, composedOn }) => ({
        id,
        text: { nl: toldNl, en: toldEn || toldNl },
        day: toldOn ?? '',
        composed: composedOn && sourcesOf(id) >= LEAST_SOURCES ? composed : '',
        quotes: quotable
          .filter(({ insightId }) => insightId === id)
          .slice(0, MOST_QUOTES)
          .map(({ words, role }) => ({ words, role })),
        pilots: links
          .filter(({ insightId, pilotId }) => insightId === id && told.has(pilotId))
          .map(({ pilotId }) => pilotId),
      })),
      pilots: pilots.map(({ id, name, step, toldNl, toldEn, toldOn }) => ({
        id,
        name,
        step,
        text: { nl: toldNl, en: toldEn || toldNl },
        day: toldOn ?? '',
      })),
    }
  })
}

/** Whether anything is told back, so that a page can lead there. */
export async function isAnythingTold(app: App, projectId: string): Promise<boolean> {
  return app.database.tellers.inProject(projectId, async (db) => {
    const [insights, pilots] = await Promise.all([
      listToldInsights(db, projectId),
      listToldPilots(db, projectId),
    ])
    return insights.length + pilots.length > 0
  })
}
