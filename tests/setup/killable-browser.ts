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

/** Opens the browser on a folder, which may be one whose browser was killed. */
export async function openKillable(folder: string): Promise<KillableBrowser> {
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
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context || child.pid === undefined) throw new Error('a browser without a window')
  const group = -child.pid
  return {
    context,
    kill: async () => {
      process.kill(group, 'SIGKILL')
      await exited
      await browser.close().catch(() => undefined)
    },
  }
}
