import { logFault } from './log.server.ts'

const LOOK_MS = 10 * 60_000

/** Work that has to be done once a day. */
export type DailyTask = {
  readonly name: string
  readonly run: (day: string) => Promise<unknown>
}

/**
 * Does every task now, and again on each new day (UTC) for as long as the process runs.
 *
 * A task that fails is logged and tried again at the next look, ten minutes later. Tasks may run twice on one day, after a
 * restart: they must be such that twice is once.
 */
export function startDaily(
  tasks: readonly DailyTask[],
  today: () => string,
): { stop(): Promise<void> } {
  const done = new Map<string, string>()
  let running = Promise.resolve()
  const look = () => {
    running = running.then(async () => {
      const day = today()
      for (const { name, run } of tasks) {
        if (done.get(name) === day) continue
        try {
          await run(day)
          done.set(name, day)
        } catch (error) {
          logFault('daily task failed', error, { name })
        }
      }
    })
  }
  look()
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
