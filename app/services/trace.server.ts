import { csvOf } from '#analysis/export/csv.ts'
import type { PilotStep } from '#analysis/insights/pilot.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { recordReads } from '#db/queries/events.ts'
import {
  type InsightRow,
  listInsights,
  listPassages,
  type PassageRow,
} from '#db/queries/insights.ts'
import { listPilotLinks, listPilots } from '#db/queries/pilots.ts'
import type { App } from './app.server.ts'
import type { GuardFile } from './guard-files.server.ts'
import type { Actor } from './insights.server.ts'
import { standing } from './passages.server.ts'

/** An insight with the passages it rests on. */
export type TracedInsight = Pick<InsightRow, 'id' | 'claim' | 'state' | 'lost'> & {
  readonly passages: readonly Pick<
    PassageRow,
    'storyId' | 'start' | 'words' | 'role' | 'caseNumber' | 'contradicts'
  >[]
}

/** From pilots down to passages; insights that no pilot is built on stand apart. */
export type Trace = {
  readonly pilots: readonly {
    readonly id: string
    readonly name: string
    readonly question: string
    readonly step: PilotStep
    readonly insights: readonly TracedInsight[]
  }[]
  readonly loose: readonly TracedInsight[]
}

/**
 * What is built on what: of a whole project, or of the one story with this case number, from the story up.
 *
 * Every story of which words are shown is logged as read, once.
 */
export async function loadTrace(
  app: App,
  { projectId, person }: Actor,
  caseNumber: string | undefined,
): Promise<Trace> {
  return app.database.staff.inProject(projectId, async (db) => {
    const [insights, all, pilots, links] = await Promise.all([
      listInsights(db, projectId),
      listPassages(db, projectId),
      listPilots(db, projectId),
      listPilotLinks(db, projectId),
    ])
    const passages = standing(projectId, all).filter(
      (passage) => caseNumber === undefined || passage.caseNumber === caseNumber,
    )
    await recordReads(db, {
      projectId,
      readerId: person.id,
      storyIds: passages.map((passage) => passage.storyId),
      at: app.now(),
    })
    const traced = insights
      .map(({ id, claim, state, lost }) => ({
        id,
        claim,
        state,
        lost,
        passages: passages
          .filter(({ insightId }) => insightId === id)
          .map(({ storyId, start, words, role, caseNumber: number, contradicts }) => ({
            storyId,
            start,
            words,
            role,
            caseNumber: number,
            contradicts,
          })),
      }))
      .filter((insight) => caseNumber === undefined || insight.passages.length > 0)
    const isUnder = (pilotId: string, insightId: string) =>
      links.some((link) => link.pilotId === pilotId && link.insightId === insightId)
    return {
      pilots: pilots
        .map(({ id, name, question, step }) => ({
          id,
          name,
          question,
          step,
          insights: traced.filter((insight) => isUnder(id, insight.id)),
        }))
        .filter(({ insights: under }) => caseNumber === undefined || under.length > 0),
      loose: traced.filter(({ id }) => !links.some(({ insightId }) => insightId === id)),
    }
  })
}

/** A trace for a spreadsheet: a line for each passage under each pilot; what has none has one line without. */
export function traceCsv({ pilots, loose }: Trace, locale: StaffLocale): GuardFile {
  const { trace: say, insights: words, pilots: pilotWords, told } = wordsFor(locale)
  const linesOf = (pilot: string, step: string, insights: readonly TracedInsight[]) =>
    insights.flatMap(({ claim, state, lost, passages }) => {
      const head = [pilot, step, claim, words.state[state], String(lost)]
      if (passages.length === 0) return [[...head, '', '', '', '']]
      return passages.map(({ contradicts, role, caseNumber, words: quoted }) => [
        ...head,
        contradicts ? words.side.against : words.side.with,
        told.quote(role),
        caseNumber,
        quoted,
      ])
    })
  return {
    name: 'spoor.csv',
    type: 'text/csv; charset=utf-8',
    body: csvOf([
      say.columns,
      ...pilots.flatMap(({ name, step, insights }) => {
        const lines = linesOf(name, pilotWords.steps[step], insights)
        return lines.length > 0
          ? lines
          : [[name, pilotWords.steps[step], '', '', '', '', '', '', '']]
      }),
      ...linesOf('', '', loose),
    ]),
  }
}
