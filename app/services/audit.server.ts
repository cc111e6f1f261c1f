import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '#db/client.server.ts'
import {
  type AuditBreak,
  findAuditBreak,
  findAuditHash,
  listAuditedProjects,
  listAuditHeads,
  listAuditRows,
} from '#db/queries/audit.ts'
import { EVENT_KINDS, type EventKind } from '#db/queries/events.ts'
import type { App } from './app.server.ts'

export type { AuditBreak }

const FILE = 'audit-heads.log'
const SHOWN = 50

/**
 * Adds the newest link of every project to `audit-heads.log` in `folder`: day, project, number and hash, one line each.
 *
 * A chain whose end was cut off cannot show that by itself; this file can, if it is copied to where the database's owner cannot
 * write. Lines are only ever added, and a chain that did not grow adds none.
 */
export async function publishHeads(db: Db, folder: string, day: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, FILE)
  const known = new Set((await readHeads(file)).map(({ projectId, number }) => projectId + number))
  const heads = (await listAuditHeads(db)).filter(
    ({ projectId, number }) => !known.has(projectId + number),
  )
  const lines = heads.map(({ projectId, number, hash }) => `${day} ${projectId} ${number} ${hash}`)
  if (lines.length > 0)
    await appendFile(file, `${lines.join('\n')}\n`, { mode: 0o600, flush: true })
  return lines.length
}

async function readHeads(file: string) {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    const [, projectId, number, hash] = line.trim().split(' ')
    return projectId && number && hash ? [{ projectId, number: Number(number), hash }] : []
  })
}

/**
 * Walks every project's chain, and holds it against the heads that were published in `folder`.
 *
 * Gives the first break of each project, in the order of the projects; empty when nothing was changed, removed or cut off.
 */
export async function verifyAudit(db: Db, folder: string): Promise<readonly AuditBreak[]> {
  const heads = await readHeads(join(folder, FILE))
  const breaks: AuditBreak[] = []
  const projects = new Set([
    ...(await listAuditedProjects(db)),
    ...heads.map(({ projectId }) => projectId),
  ])
  for (const projectId of projects) {
    const found = (await findAuditBreak(db, projectId)) ?? (await findCutTail(db, projectId, heads))
    if (found) breaks.push(found)
  }
  return breaks
}

async function findCutTail(
  db: Db,
  projectId: string,
  heads: Awaited<ReturnType<typeof readHeads>>,
): Promise<AuditBreak | undefined> {
  for (const head of heads.filter((one) => one.projectId === projectId)) {
    if ((await findAuditHash(db, projectId, head.number)) !== head.hash)
      return { projectId, number: head.number, eventId: undefined, reason: 'tail-missing' }
  }
  return undefined
}

/** One page of what staff did in a project, newest first, and the number to go on from. */
export async function loadAudit(
  app: App,
  projectId: string,
  asked: { readonly before?: number; readonly kind?: string },
) {
  const kind = EVENT_KINDS.find((one) => one === asked.kind)
  const wanted = { kind, before: asked.before, limit: SHOWN + 1 }
  const rows = await app.database.staff.inProject(projectId, (db) =>
    listAuditRows(db, projectId, wanted),
  )
  const shown = rows.slice(0, SHOWN).map(({ at, ...row }) => ({ ...row, at: at?.toISOString() }))
  return { kind, rows: shown, next: rows.length > SHOWN ? shown.at(-1)?.number : undefined }
}

export type { EventKind }
