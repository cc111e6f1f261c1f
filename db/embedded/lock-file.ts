import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { GUARD_NAME } from './guard.ts'

/** The port that names the socket file; there is no TCP port. */
export const SOCKET_PORT = 5432

/** How our own postmasters can be told from one that somebody started by hand on the same folder. */
export const CLUSTER_NAME = 'vertelpunt'

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export type LockFile = {
  readonly pid: number
  /** Absolute folder of the socket. */
  readonly socketDir: string
  readonly status: 'starting' | 'ready' | 'stopping'
}

/**
 * What is going on in a data folder.
 *
 * `quiet`: nothing runs. `busy`: a postmaster starts or stops. `running`: one answers; `guard` is the process that watches it.
 * `orphan`: one of ours runs, but whoever started it is gone, and its guard too.
 */
export type Occupant =
  | { readonly state: 'quiet' | 'busy' }
  | { readonly state: 'running'; readonly lock: LockFile; readonly owner: number | undefined }
  | { readonly state: 'orphan'; readonly lock: LockFile }

/** Reads `postmaster.pid` of a data folder; undefined when there is none, or none that makes sense yet. */
export async function readLockFile(cluster: string): Promise<LockFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  const status = lines[7] === 'ready' || lines[7] === 'stopping' ? lines[7] : 'starting'
  return { pid, socketDir: resolve(cluster, lines[4] || '.'), status }
}

/**
 * Finds out who is in the data folder, and removes lock files of a postmaster that is surely gone.
 *
 * The socket is asked first: it answers over the border of a container too, where process numbers say nothing.
 */
export async function occupantOf(cluster: string): Promise<Occupant> {
  const lock = await readLockFile(cluster)
  if (!lock) return { state: 'quiet' }
  const postmaster = await processOf(lock.pid)
  const isAlive = !!postmaster && (await standsIn(postmaster.pid, cluster))
  if (lock.status === 'ready' && (await answers(lock.socketDir))) {
    if (!postmaster || !isAlive) return { state: 'running', lock, owner: undefined }
    const parent = await processOf(postmaster.parent)
    if (parent?.command.includes(GUARD_NAME))
      return { state: 'running', lock, owner: parent.parent }
    return postmaster.command.includes(`cluster_name=${CLUSTER_NAME}`)
      ? { state: 'orphan', lock }
      : { state: 'running', lock, owner: lock.pid }
  }
  if (isAlive) return { state: 'busy' }
  await rm(join(cluster, 'postmaster.pid'), { force: true })
  await rm(join(lock.socketDir, `.s.PGSQL.${SOCKET_PORT}.lock`), { force: true })
  return { state: 'quiet' }
}

/** Whether somebody listens on the socket in `socketDir`. */
export function answers(socketDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketDir, `.s.PGSQL.${SOCKET_PORT}`))
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.setTimeout(3000, () => end(false))
  })
}

/** Whether `pid` is a living child of `parent`. */
export async function isChild(pid: number, parent: number | undefined): Promise<boolean> {
  return (await processOf(pid))?.parent === parent
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

/** A living process; a zombie counts as gone. */
async function processOf(pid: number): Promise<Process | undefined> {
  try {
    if (process.platform === 'linux') {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
      return state === 'Z' || state === 'X' ? undefined : { pid, parent: Number(parent), command }
    }
    const { stdout } = await promisify(execFile)('ps', [
      '-o',
      'ppid=,stat=,command=',
      '-p',
      `${pid}`,
    ])
    const [, parent, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/s.exec(stdout) ?? []
    if (!command || state?.startsWith('Z')) return undefined
    return { pid, parent: Number(parent), command }
  } catch {
    return undefined
  }
}

/** Whether a process has the data folder as its working directory, as every PostgreSQL process has. */
async function standsIn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return true
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}
