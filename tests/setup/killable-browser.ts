import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type BrowserContext, chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts'

/** A browser with a folder of its own, as on somebody's device: what it keeps is there when it is opened again. */
export type KillableBrowser = {
  readonly context: BrowserContext
  /** Kills it with -9, all its processes. */
  kill(): Promise<void>
}

const TRIES = 3
const PATIENCE_MS = 15_000

/**
 * Opens the browser on a folder, which may be one whose browser was killed. Chromium now and then hangs on such a folder before
 * it shows a window; then it is killed and opened again, as a person would.
 */
export async function openKillable(folder: string): Promise<KillableBrowser> {
  for (let left = TRIES; ; left--) {
    try {
      return await open(folder)
    } catch (error) {
      if (left === 1) throw error
    }
  }
}

async function open(folder: string): Promise<KillableBrowser> {
  const child = spawn(
    chromiumPath(),
    [...CHROMIUM_FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const exited = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /ws:\/\/\S+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    void exited.then(() => reject(new Error(`the browser ended:\n${said}`)))
  })
  const group = -(child.pid ?? Number.NaN)
  const browser = await chromium
    .connectOverCDP(address, { timeout: PATIENCE_MS })
    .catch((error) => {
      process.kill(group, 'SIGKILL')
      throw error
    })
  const [context] = browser.contexts()
  if (!context) throw new Error('a browser without a window')
  return {
    context,
    kill: async () => {
      try {
        process.kill(group, 'SIGKILL')
      } catch (error) {
        // It ended by itself: what made it end is the error to tell, not that it cannot be killed.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
      await exited
      await browser.close().catch(() => undefined)
    },
  }
}
