import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Account } from './account.ts'
import { PLAIN_ENVIRONMENT } from './binaries.ts'

/** The name under which the guard shows in a list of processes. */
export const GUARD_NAME = 'vertelpunt-guard'

/**
 * Runs a program and asks it to stop (SIGINT) as soon as its standard input closes, and so when Node dies, however it dies.
 *
 * It is also the program's parent, so that a program that ended is never left behind as a zombie.
 */
const GUARD = `
trap '' HUP INT TERM
exec 3<&0 0</dev/null
"$@" 3<&- &
program=$!
( read -r _ <&3; kill -INT "$program" ) 2>/dev/null &
watcher=$!
exec 3<&-
wait "$program"
status=$?
kill -KILL "$watcher" 2>/dev/null
exit "$status"
`

type Child = ChildProcessByStdio<Writable, Readable, Readable>

/** A program that ends when we do. */
export type Guarded = {
  /** The process number of the guard, the program's parent. */
  readonly pid: number | undefined
  /** Asks the program to stop. */
  release(): void
  /** The exit code, once the program is gone; undefined when it never ran. */
  readonly ended: Promise<number | undefined>
  /** Whether Node keeps running only because the program does: yes at first. */
  holdNode(hold: boolean): void
  /** The last lines that it printed, at most forty. */
  readonly printed: readonly string[]
}

/**
 * Starts `program` under a guard in `folder`, as `account`, apart from our terminal: Ctrl-C is ours to handle.
 *
 * It gets the folder opened too, for `ownFolder`.
 */
export function runGuarded(
  program: string,
  args: readonly string[],
  {
    account,
    folder,
    onLine,
  }: { account: Account; folder: string; onLine?: (line: string) => void },
): Guarded {
  const handle = openSync(folder, 'r')
  const child = spawn('/bin/sh', ['-c', GUARD, GUARD_NAME, program, ...args], {
    ...account,
    cwd: account ? '/' : folder,
    env: PLAIN_ENVIRONMENT,
    detached: true,
    // The guard keeps number 3 for itself; the folder is 4, as `ownFolder` says.
    stdio: ['pipe', 'pipe', 'pipe', 'ignore', handle],
  }) as Child
  closeSync(handle)
  const printed: string[] = []
  const keep = (line: string) => {
    printed.push(line)
    if (printed.length > 40) printed.shift()
    onLine?.(line)
  }
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', keep)
  child.stdin.on('error', () => {})
  const ended = new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      keep(error.message)
      resolve(undefined)
    })
    child.once('close', (code) => resolve(code ?? undefined))
  })
  return {
    pid: child.pid,
    release: () => void child.stdin.end(),
    ended,
    holdNode: (hold) => holdNode(child, hold),
    printed,
  }
}

function holdNode(child: Child, hold: boolean): void {
  const change = hold ? 'ref' : 'unref'
  child[change]()
  for (const stream of [child.stdin, child.stdout, child.stderr])
    (stream as unknown as Socket)[change]()
}
