import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'

const PROGRAM = join(import.meta.dirname, '../../../.cache/embedded-holder.mjs')

/** Makes one file of `holder.ts`, that Node can run. */
export async function makeHolder(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'holder.ts')],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
}

export type Holder = {
  readonly child: ChildProcess
  /** Every line that it said. */
  readonly said: string[]
  readonly ended: Promise<number | null>
}

/** Starts a holder on `dataDir` without waiting for it. */
export function startHolder(dataDir: string): Holder {
  const child = spawn(process.execPath, [PROGRAM, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  let rest = ''
  child.stdout.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, ended }
}

/** Starts a holder on `dataDir`; settles when it runs or gave up. */
export async function hold(dataDir: string): Promise<Holder> {
  const holder = startHolder(dataDir)
  await until(() => holder.said.length > 0 || holder.child.exitCode !== null)
  return holder
}

/** The last number that a holder said was committed. */
export function lastNumber({ said }: Holder): number {
  return Number(said.at(-1)) || 0
}

/** The process number of the postmaster in a data folder. */
export async function postmasterOf(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
}

/** The process above another one. */
export async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** Every process below `pid`. */
export async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.trim() === '' ? [] : text.trim().split(' ').map(Number)
}

/** Whether a process is there and no zombie. */
export async function lives(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !stat.includes(') Z ')
}

/** Looks again and again, at most half a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const late = Date.now() + 60_000
  while (!(await isSo())) {
    if (Date.now() > late) throw new Error('it took more than a minute')
    await sleep(20)
  }
}
