import { claimJob, deleteJob, type Job, postponeJob } from '#db/queries/events.ts'
import type { App } from './app.server.ts'
import { suggestForStory } from './coding.server.ts'
import { deidentifyStory } from './deidentification.server.ts'
import { logFault } from './log.server.ts'
import { makeUpStory } from './made-up-story.server.ts'

const LEASE_SECONDS = 60
const ROUND_MS = 5_000

const handlers = {
  deidentify: deidentifyStory,
  suggest: suggestForStory,
  'make-up': makeUpStory,
} satisfies Record<
  Job['kind'],
  (app: App, projectId: string, storyId: string, jobId: string) => Promise<void>
>

/** Does the next job that is due; false when none waited. A job that fails is tried again later and never lost. */
export async function runNextJob(app: App): Promise<boolean> {
  const { db } = app.database
  const job = await claimJob(db, LEASE_SECONDS)
  if (!job) return false
  try {
    await handlers[job.kind](app, job.projectId, job.storyId, job.id)
    await deleteJob(db, job)
  } catch (error) {
    logFault('job failed', error, { kind: job.kind, attempts: job.attempts })
    await postponeJob(db, job)
  }
  return true
}

export type Worker = {
  /** Looks for work now instead of at the next round. */
  wake(): void
  /** Lets the running job finish and starts no other. */
  stop(): Promise<void>
}

/** Starts the one worker of this process: does jobs one after the other, then waits for `wake` or the next round. */
export function startWorker(app: () => App): Worker {
  let stopping = false
  let isAwake = false
  let wake = () => {
    // Called while a job runs: there is more to do than this round has seen.
    isAwake = true
  }
  const busy = wake
  const running = (async () => {
    while (!stopping) {
      const worked = await runNextJob(app()).catch((error) => {
        logFault('worker round failed', error)
        return false
      })
      // Between two jobs the event loop belongs to the requests.
      if (worked) await new Promise(setImmediate)
      else if (!isAwake) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ROUND_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
        wake = busy
      }
      isAwake = false
    }
  })()
  return {
    wake: () => wake(),
    stop: async () => {
      stopping = true
      wake()
      await running
    },
  }
}
