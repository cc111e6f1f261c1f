import { and, desc, eq, gte, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { auditChain, events } from '#db/schema/events.ts'
import { users } from '#db/schema/people.ts'
import { stories } from '#db/schema/stories.ts'
import { type EventKind, PROGRAM } from './events.ts'

/** Where a chain is broken. `number` is the place in the chain; an event that never joined it has none. */
export type AuditBreak = {
  readonly projectId: string
  readonly number: number | undefined
  readonly eventId: string | undefined
  readonly reason:
    | 'link-missing'
    | 'event-missing'
    | 'event-changed'
    | 'event-outside'
    | 'tail-missing'
}

/** The newest link of one project's chain. */
export type AuditHead = {
  readonly projectId: string
  readonly number: number
  /** Hexadecimal. */
  readonly hash: string
}

/** The newest link of every project that has one, by project. */
export async function listAuditHeads(db: Db): Promise<readonly AuditHead[]> {
  const rows = (await db.execute(sql`
    select distinct on (project_id) project_id as "projectId", number::int as number, encode(hash, 'hex') as hash
    from audit_chain order by project_id, number desc`)) as unknown as AuditHead[]
  return [...rows]
}

/** The first place where a project's chain is not what it was, or undefined. */
export async function findAuditBreak(db: Db, projectId: string): Promise<AuditBreak | undefined> {
  const [row] = (await db.execute(sql`
    select number::int as number, event_id as "eventId", reason from find_audit_break(${projectId})`)) as unknown as {
    number: number | null
    eventId: string | null
    reason: AuditBreak['reason']
  }[]
  if (!row) return undefined
  return {
    projectId,
    number: row.number ?? undefined,
    eventId: row.eventId ?? undefined,
    reason: row.reason,
  }
}

/** The hash at one place of a chain, hexadecimal; undefined when the chain is shorter. */
export async function findAuditHash(
  db: Db,
  projectId: string,
  number: number,
): Promise<string | undefined> {
  const [row] = await db
    .select({ hash: auditChain.hash })
    .from(auditChain)
    .where(and(eq(auditChain.projectId, projectId), eq(auditChain.number, number)))
  return row?.hash.toString('hex')
}

/** Every project that has events or links, by id. */
export async function listAuditedProjects(db: Db): Promise<readonly string[]> {
  const rows = (await db.execute(sql`
    select project_id as id from events union select project_id from audit_chain order by 1`)) as unknown as {
    id: string
  }[]
  return rows.map(({ id }) => id)
}

export type AuditRow = {
  readonly number: number
  readonly kind: EventKind
  readonly at: Date | null
  readonly actor: string | null
  readonly caseNumber: string | null
}

/** How often a log-in as each person was refused since a day: at the password, and at the second step. */
export async function countRefusedLogIns(db: Db, projectId: string, since: string) {
  const wrong = (kind: EventKind) =>
    sql<number>`count(*) filter (where ${events.kind} = ${kind})`.mapWith(Number)
  return db
    .select({
      userId: events.actorId,
      passwords: wrong('staff.password-wrong'),
      codes: wrong('staff.code-wrong'),
    })
    .from(events)
    .where(
      and(
        eq(events.projectId, projectId),
        inArray(events.kind, ['staff.password-wrong', 'staff.code-wrong']),
        gte(events.day, since),
      ),
    )
    .groupBy(events.actorId)
}

/** What staff did in a project, newest first; `before` is the number to go on from. */
export async function listAuditRows(
  db: Db,
  projectId: string,
  options: { readonly before?: number; readonly kind?: string; readonly limit: number },
): Promise<readonly AuditRow[]> {
  const rows = await db
    .select({
      number: auditChain.number,
      kind: events.kind,
      at: events.at,
      actor: users.name,
      caseNumber: stories.caseNumber,
    })
    .from(auditChain)
    .innerJoin(
      events,
      and(eq(events.projectId, auditChain.projectId), eq(events.id, auditChain.eventId)),
    )
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(stories, and(eq(stories.projectId, events.projectId), eq(stories.id, events.storyId)))
    .where(
      and(
        eq(auditChain.projectId, projectId),
        isNotNull(events.actorId),
        ne(events.actorId, PROGRAM),
        options.kind ? eq(events.kind, options.kind) : undefined,
        options.before ? sql`${auditChain.number} < ${options.before}` : undefined,
      ),
    )
    .orderBy(desc(auditChain.number))
    .limit(options.limit)
  return rows.map((row) => ({ ...row, kind: row.kind as EventKind }))
}
