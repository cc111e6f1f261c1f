import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Codebook } from '#analysis/coding/codebook.ts'
import type { Suggestion } from '#analysis/coding/suggest.ts'
import { modelFromJson } from '#analysis/learning/model-json.ts'
import { shifted, shiftSince } from '#analysis/learning/since-training.ts'
import type { ThemeModel } from '#analysis/learning/theme-model.ts'
import type { Db } from '#db/client.server.ts'
import { listCodings, refreshSuggestions } from '#db/queries/coding.ts'
import { saveProgress } from '#db/queries/coding-acts.ts'
import { insertJob } from '#db/queries/events.ts'
import {
  findModel,
  findModelContent,
  listDecisionsSince,
  type ModelRow,
} from '#db/queries/learning.ts'

/** So many seconds of decisions are learned from together. */
const GATHER_SECONDS = 2

/** Asks for a training after the decisions of the next seconds, in the caller's transaction. */
export async function askToLearn(db: Db, projectId: string, storyId: string): Promise<void> {
  await insertJob(db, {
    projectId,
    id: randomUUID(),
    kind: 'learn',
    storyId,
    inSeconds: GATHER_SECONDS,
  })
}

/** Puts suggestions in the place of those that still wait for one story, and writes down what made them. */
export async function storeSuggestions(
  db: Db,
  projectId: string,
  storyId: string,
  suggestions: readonly Suggestion[],
  by: { readonly codebookId: string; readonly model: Pick<ModelRow, 'id'> | undefined },
): Promise<void> {
  const known = await listCodings(db, projectId, storyId)
  await refreshSuggestions(db, { projectId, storyId, known, suggestions })
  await saveProgress(db, {
    projectId,
    storyId,
    codebookId: by.codebookId,
    modelId: by.model?.id ?? null,
  })
}

/** Models that were read, by id; what stands under an id never changes. */
const read = new Map<string, ThemeModel>()
const MOST_READ = 4

/** The model in use for a codebook, ready to suggest with, and its row; undefined for the codebook alone. */
export async function loadModel(
  db: Db,
  projectId: string,
  codebookId: string,
  codebook: Codebook,
): Promise<{ readonly row: ModelRow; readonly model: ThemeModel } | undefined> {
  const row = await findModel(db, projectId, codebookId)
  if (!row) return undefined
  const known = read.get(row.id)
  if (known) return { row, model: known }
  const content = await findModelContent(db, projectId, row.id)
  if (!content) return undefined
  const json = JSON.parse((await promisify(inflate)(content)).toString('utf8'))
  const model = modelFromJson(json, codebook)
  if (!model) return undefined
  if (read.size >= MOST_READ) read.clear()
  read.set(row.id, model)
  return { row, model }
}

/**
 * What decisions since the training do to the probability of suggestions: a function of a theme's code and its probability.
 *
 * It acts on the very next page, while a training takes seconds.
 */
export async function loadShift(
  db: Db,
  projectId: string,
  since: Date | undefined,
): Promise<(code: string, probability: number) => number> {
  const decided = await listDecisionsSince(db, projectId, since)
  const codes = new Set(decided.map(({ code }) => code))
  const shifts = new Map(
    [...codes].map((code) => [code, shiftSince(decided.filter((one) => one.code === code))]),
  )
  return (code, probability) => {
    const shift = shifts.get(code)
    return shift === undefined ? probability : shifted(probability, shift)
  }
}
