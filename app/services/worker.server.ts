import { claimJob, deleteJob, type Job, type JobLane, postponeJob } from '#db/queries/events.ts'
import type { App } from './app.server.ts'
import { suggestForStory } from './coding.server.ts'
import { deidentifyStory } from './deidentification.server.ts'
import { logFault } from './log.server.ts'
import { makeUpStory } from './made-up-story.server.ts'
import { learn } from './training.server.ts'

const LEASE_SECONDS = { stories: 60, learning: 600 } as const satisfies Record<JobLane, number>
const ROUND_MS = { stories: 5_000, learning: 2_000 } as const satisfies Record<JobLane, number>
/** After a training its thread rests so many times as long: coding all day takes a quarter of one core. */
const REST = 3

const handlers = {
  deidentify: deidentifyStory,
  suggest: suggestForStory,
  learn,
  'make-up': makeUpStory,
} satisfies Record<
  Job['kind'],
  (app: App, projectId: string, storyId: string, jobId: string) => Promise<void>
>

/** Does the next job of a lane that is due; false when none waited. A job that fails is tried again later and never lost. */
export async function runNextJob(app: App, lane: JobLane = 'stories'): Promise<boolean> {
  const { db } = app.database
  const job = await claimJob(db, lane, LEASE_SECONDS[lane])
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

/** Starts the one worker of this process: in each lane it does jobs one after the other, then waits for `wake` or the next round. */
export function startWorker(app: () => App): Worker {
  const lanes = [startLane(app, 'stories'), startLane(app, 'learning')]
  return {
    wake: () => lanes[0]?.wake(),
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }
}

function startLane(app: () => App, lane: JobLane): Worker {
  let stopping = false
  let rest = 0
  let isAwake = false
  let wake = () => {
    // Called while a job runs: there is more to do than this round has seen.
    isAwake = true
  }
  const busy = wake
  const running = (async () => {
    while (!stopping) {
      const began = Date.now()
      const worked = await runNextJob(app(), lane).catch((error) => {
        logFault('worker round failed', error)
        return false
      })
      if (worked && lane === 'learning') rest = REST * (Date.now() - began)
      // Between two jobs the event loop belongs to the requests.
      if (worked && lane === 'stories') await new Promise(setImmediate)
      else if (!isAwake) {
        const pause = Math.max(rest, ROUND_MS[lane])
        rest = 0
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pause)
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
