import { Worker } from 'node:worker_threads'
import type { Codebook } from '#analysis/coding/codebook.ts'
import type { StoryToRead } from '#analysis/coding/read-story.ts'
import type { Suggestion } from '#analysis/coding/suggest.ts'
import type { CodedStory } from '#analysis/learning/learner.ts'
import type { HeldOut } from '#analysis/learning/theme-model.ts'

/** What one training gives: the model as compressed JSON, and how it did on stories held out. */
export type Taught = { readonly content: Uint8Array; readonly heldOut: readonly HeldOut[] }

export type Asked =
  | {
      readonly kind: 'train'
      readonly lesson: number
      readonly stories: readonly CodedStory[]
      readonly codebook: Codebook
      readonly seed: number
    }
  | {
      readonly kind: 'suggest'
      readonly lesson: number
      readonly stories: readonly StoryToRead[]
      readonly codebook: Codebook
    }

export type Answer =
  | { readonly kind: 'train'; readonly taught: Taught | undefined }
  | { readonly kind: 'suggest'; readonly suggestions: readonly (readonly Suggestion[])[] }

/** Learns in a thread of its own, so that no request ever waits for it. */
export type Learner = {
  /** Trains; undefined when there are too few stories. `lesson` names the training for `suggest`. */
  train(
    stories: readonly CodedStory[],
    codebook: Codebook,
    seed: number,
  ): Promise<{ readonly lesson: number; readonly taught: Taught | undefined }>
  /** Themes for each story, by the model of that lesson when it is still the newest, and by the codebook alone otherwise. */
  suggest(
    stories: readonly StoryToRead[],
    codebook: Codebook,
    lesson: number,
  ): Promise<readonly (readonly Suggestion[])[]>
  /** Ends the thread; what it was doing is lost. */
  close(): Promise<void>
}

/** More than this is a fault, and ends the thread instead of the program. */
const MOST_MEGABYTES = 600

/** Opens a learner; `file` is the built thread (`learning-worker.ts`). The thread starts when it is first asked something. */
export function openLearner(file: string): Learner {
  let thread: Worker | undefined
  let lessons = 0
  let asking = 0
  const waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >()

  const started = (): Worker => {
    if (thread) return thread
    const mine = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
    // It does not keep the program from ending.
    mine.unref()
    const lost = (why: string) => {
      if (thread === mine) thread = undefined
      for (const { reject } of waiting.values())
        reject(new Error(`the learning thread ended: ${why}`))
      waiting.clear()
    }
    mine.on('message', ({ id, answer, failed }) => {
      const asker = waiting.get(id)
      waiting.delete(id)
      if (failed) asker?.reject(new Error(`the learning thread failed: ${failed}`))
      else asker?.resolve(answer)
    })
    mine.on('error', (error) => lost(error.name))
    mine.on('exit', () => lost('it stopped'))
    thread = mine
    return mine
  }

  const ask = (asked: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++asking
      waiting.set(id, { resolve, reject })
      started().postMessage({ id, asked })
    })

  return {
    train: async (stories, codebook, seed) => {
      const lesson = ++lessons
      const answer = await ask({ kind: 'train', lesson, stories, codebook, seed })
      return { lesson, taught: answer.kind === 'train' ? answer.taught : undefined }
    },
    suggest: async (stories, codebook, lesson) => {
      const answer = await ask({ kind: 'suggest', lesson, stories, codebook })
      return answer.kind === 'suggest' ? answer.suggestions : []
    },
    close: async () => {
      await thread?.terminate()
    },
  }
}
