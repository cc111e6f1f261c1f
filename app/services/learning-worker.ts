import { parentPort } from 'node:worker_threads'
import { deflateSync } from 'node:zlib'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import { trainModel } from '#analysis/learning/learner.ts'
import { modelToJson } from '#analysis/learning/model-json.ts'
import type { ThemeModel } from '#analysis/learning/theme-model.ts'
import type { Answer, Asked } from './learner.server.ts'

/** The model of the newest lesson, for suggestions that follow it. */
let newest: { readonly lesson: number; readonly model: ThemeModel | undefined } | undefined

/** What runs beside the requests: trains, and suggests with what was trained last. Keeps no story once it has answered. */
function answer(asked: Asked): Answer {
  if (asked.kind === 'train') {
    const { stories, codebook, seed, lesson } = asked
    const model = trainModel(stories, codebook, seed)
    newest = { lesson, model }
    if (!model) return { kind: 'train', taught: undefined }
    return {
      kind: 'train',
      taught: {
        content: deflateSync(JSON.stringify(modelToJson(model))),
        heldOut: model.heldOut,
      },
    }
  }
  const model = newest?.lesson === asked.lesson ? newest.model : undefined
  return {
    kind: 'suggest',
    suggestions: asked.stories.map((story) => suggestThemes(story, asked.codebook, model)),
  }
}

parentPort?.on('message', ({ id, asked }: { id: number; asked: Asked }) => {
  try {
    parentPort?.postMessage({ id, answer: answer(asked) })
  } catch (error) {
    // The reason only: a message may quote what was read.
    parentPort?.postMessage({ id, failed: error instanceof Error ? error.name : 'Error' })
  }
})
