import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { FirstAccount } from '#app/services/first-run.server.ts'

const ROOT = join(import.meta.dirname, '../..')
/** A first run that was broken off leaves its mark; after this time it counts for nothing. */
const LONGEST_FIRST_RUN_MS = 180_000
const READY = 'Vertelpunt is ready.'

/** The built program, running as its users run it. */
export type Program = {
  readonly origin: string
  readonly port: number
  readonly dataDir: string
  readonly process: ChildProcess
  /** What it wrote so far. */
  output(): string
  /** The accounts of its first run. */
  accounts(): Promise<readonly FirstAccount[]>
  /** Asks it to stop and gives its exit code. */
  stop(): Promise<number | null>
  /** Kills it with -9 and waits until it is gone. */
  kill(): Promise<void>
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** A folder for one program, removed by `removeFolder`. */
export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'vertelpunt-'))
}

/**
 * A folder for one program whose first run is over: the example project is in it, and the first accounts.
 *
 * The first run is made once for each build and copied from then on, owners and all.
 */
export async function exampleFolder(): Promise<string> {
  const stamp = (await readFile(join(ROOT, 'build/.stamp'), 'utf8')).slice(0, 16)
  const example = join(ROOT, `.cache/example-${stamp}`)
  while (!existsSync(example)) await makeExampleOnce(example)
  const folder = await newFolder()
  await promisify(execFile)('cp', ['-a', `${example}/.`, folder])
  return folder
}

/** Runs of tests go on beside each other: one makes the example, the others wait a second. */
async function makeExampleOnce(example: string): Promise<void> {
  const making = `${example}.making`
  const since = await stat(making).catch(() => undefined)
  if (since && Date.now() - since.mtimeMs > LONGEST_FIRST_RUN_MS) await removeFolder(making)
  const isOurs = await mkdir(making).then(
    () => true,
    () => false,
  )
  if (!isOurs) return setTimeout(1000)
  await makeExample(example).finally(() => removeFolder(making))
}

async function makeExample(example: string): Promise<void> {
  const unfinished = `${example}.part`
  for (const name of await readdir(join(ROOT, '.cache')))
    if (name.startsWith('example-') && !name.endsWith('.making'))
      await removeFolder(join(ROOT, '.cache', name))
  const program = await startProgram({ dataDir: unfinished })
  await program.stop()
  await rename(unfinished, example)
}

/** Removes a folder with everything in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Starts the built program on `dataDir` and waits until it says that it is ready; rejects with its output when it ends. */
export async function startProgram(options: {
  readonly dataDir: string
  readonly port?: number
  readonly environment?: Readonly<Record<string, string>>
}): Promise<Program> {
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, [join(ROOT, 'build/server.mjs')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: options.dataDir,
      // Tests tell faster than people can.
      SIEVE: 'off',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(READY)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void exited.then((code) => reject(new Error(`the program ended with ${code}:\n${output}`)))
  })
  return {
    origin: `http://localhost:${port}`,
    port,
    dataDir: options.dataDir,
    process: child,
    output: () => output,
    accounts: async () =>
      JSON.parse(await readFile(join(options.dataDir, 'first-log-in.json'), 'utf8')),
    stop: async () => {
      child.kill('SIGTERM')
      return exited
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
