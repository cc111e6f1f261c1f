import type { Codebook } from '#analysis/coding/codebook.ts'
import { besideEachOther, type ThemeBeside } from '#analysis/evaluation/beside.ts'
import { bandsOf, type LikelihoodBand, shareInterval } from '#analysis/evaluation/likelihood.ts'
import { findModel, listBothSides, listDecisionsSince } from '#db/queries/learning.ts'
import type { App } from './app.server.ts'
import { loadCodebook, loadEdition } from './coding.server.ts'

/** How suggestions of one theme did on stories that were held out, with a 95 % interval of the share that was right. */
export type MeasuredTheme = {
  readonly code: string
  readonly said: number
  readonly right: number
  readonly missed: number
  readonly low: number
  readonly high: number
}

export type ThemeFiguresView = {
  readonly codebook: Codebook
  /** Undefined while there are too few coded stories to learn from. */
  readonly model:
    | {
        readonly number: number
        readonly learnedAt: Date
        readonly stories: number
        readonly themes: readonly MeasuredTheme[]
      }
    | undefined
  /** What people decided about suggestions, by how likely these were called when they were made. */
  readonly bands: readonly LikelihoodBand[]
}

/** How good the suggestions are: per theme on stories the model had not seen, and by how likely they were called. */
export async function loadThemeFigures(app: App, projectId: string): Promise<ThemeFiguresView> {
  const { id, codebook } = await loadEdition(app, projectId)
  return app.database.staff.inProject(projectId, async (db) => {
    const model = await findModel(db, projectId, id)
    const decided = await listDecisionsSince(db, projectId, undefined)
    return {
      codebook,
      model: model && {
        number: model.number,
        learnedAt: model.learnedAt,
        stories: model.storyIds.length,
        themes: model.figures
          .filter(({ said, missed }) => said + missed > 0)
          .map((theme) => ({ ...theme, ...shareInterval(theme.right, theme.said) })),
      },
      bands: bandsOf(decided),
    }
  })
}

export type BesideView = {
  readonly codebook: Codebook
  /** How many stories both sides spoke about. */
  readonly stories: number
  readonly caseNumbers: Readonly<Record<string, string>>
  /** Themes that at least one side gave, in the order of the codebook. */
  readonly themes: readonly ThemeBeside[]
}

/** The themes that tellers recognised beside those of the team, over the stories that the team coded to the end. */
export async function loadBeside(app: App, projectId: string): Promise<BesideView> {
  const codebook = await loadCodebook(app, projectId)
  const both = await app.database.staff.inProject(projectId, (db) => listBothSides(db, projectId))
  const codes = codebook.themes.map(({ code }) => code)
  return {
    codebook,
    stories: both.length,
    caseNumbers: Object.fromEntries(both.map(({ storyId, caseNumber }) => [storyId, caseNumber])),
    themes: besideEachOther(both, codes).filter(({ neither }) => neither < both.length),
  }
}
