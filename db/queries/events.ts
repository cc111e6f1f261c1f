import { randomUUID } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { events, jobs } from '#db/schema/events.ts'
import { memberships } from '#db/schema/people.ts'

/** Everything that can happen. */
export const EVENT_KINDS = [
  'story.submitted',
  'story.proposed',
  'story.prepared',
  'story.released',
  'story.withdrawn',
  'story.corrected',
  'quote.vetoed',
  'consent.changed',
  'story.read',
  'original.read',
  'coding.confirmed',
  'coding.rejected',
  'release.made',
  'originals.expired',
  'examples.removed',
  'staff.signed-in',
  'language.opened',
  'language.closed',
  'help-line.checked',
  'help-place.added',
  'help-place.removed',
  'channel.made',
  'recording.transcribed',
  'recording.erased',
  'staff.invited',
  'staff.uninvited',
  'staff.joined',
  'staff.place-changed',
  'staff.access-ended',
  'staff.factor-added',
  'staff.factor-removed',
  'staff.recovery-made',
  'staff.recovery-used',
  'staff.password-changed',
  'staff.sessions-ended',
  'doubt.taken-in',
  'doubt.erased',
  'contacts.key-made',
  'contacts.opened',
  'contacts.removed',
  'contacts.expired',
  'breach.recorded',
  'breach.changed',
  'breach.reported',
  'breach.closed',
  'register.changed',
  'project.made',
  'survey.made',
  'survey.published',
  'survey.copied',
  'story-point.changed',
  'note.written',
  'message.written',
  'message.answered',
  'answer.read',
  'round.made',
  'round.resolved',
  'staff.password-wrong',
  'staff.code-wrong',
  'staff.slowed',
  'insight.changed',
  'insight.told',
  'pilot.changed',
  'pilot.stepped',
  'pilot.told',
  'pilot.task-changed',
  'pilot.decided',
  'pilot.point-named',
  'session.changed',
  'pattern.marked',
  'release.exported',
  'figure.changed',
  'organisation.added',
  'organisation.renamed',
  'organisation.merged',
  'organisation.removed',
  'sandbox.made',
  'sandbox.removed',
  'codebook.changed',
  'codebook.published',
  'coding.changed',
  'coding.undone',
  'story.coded',
  'released.changed',
] as const

export type EventKind = (typeof EVENT_KINDS)[number]

/** Who acts when no person does. */
export const PROGRAM = 'program'

/**
 * Writes down what somebody did, in the caller's transaction. `actorId` is the member of staff, or `PROGRAM`.
 *
 * What the program does by itself follows a teller's act within seconds, so of that too only the day is kept.
 */
export async function recordEvent(
  db: Db,
  event: {
    readonly projectId: string
    readonly kind: EventKind
    readonly actorId: string
    readonly storyId?: string
    readonly details?: Readonly<Record<string, unknown>>
    readonly at: Date
  },
): Promise<void> {
  await db.insert(events).values({
    projectId: event.projectId,
    kind: event.kind,
    actorId: event.actorId,
    storyId: event.storyId,
    details: { ...event.details },
    day: event.at.toISOString().slice(0, 10),
    at: event.actorId === PROGRAM ? null : event.at,
  })
}

/** So many rows go in one statement: PostgreSQL takes 65,535 values. */
const MOST_ROWS = 1000

/** Writes down that somebody was shown these stories, each once. */
export async function recordReads(
  db: Db,
  read: {
    readonly projectId: string
    readonly readerId: string
    readonly storyIds: Iterable<string>
    readonly at: Date
  },
): Promise<void> {
  const { projectId, readerId: actorId, at } = read
  const rows = [...new Set(read.storyIds)].map((storyId) => ({
    projectId,
    kind: 'story.read' as const,
    actorId,
    storyId,
    details: {},
    day: at.toISOString().slice(0, 10),
    at,
  }))
  for (let from = 0; from < rows.length; from += MOST_ROWS)
    await db.insert(events).values(rows.slice(from, from + MOST_ROWS))
}

/** Writes down what somebody did with the own account, in every project in which they have a place. */
export async function recordForPerson(
  db: Db,
  event: {
    readonly personId: string
    readonly kind: EventKind
    readonly details?: Readonly<Record<string, unknown>>
    readonly at: Date
  },
): Promise<void> {
  const places = await db
    .select({ projectId: memberships.projectId })
    .from(memberships)
    .where(eq(memberships.userId, event.personId))
    .orderBy(memberships.projectId)
  const { personId: actorId, kind, details, at } = event
  for (const { projectId } of places)
    await recordEvent(db, { projectId, kind, actorId, details, at })
}

/** Writes down what a teller did: the day and nothing finer. */
export async function recordTellerEvent(
  db: Db,
  event: {
    readonly projectId: string
    readonly kind: EventKind
    readonly storyId: string
    readonly day: string
  },
): Promise<void> {
  await db.insert(events).values(event)
}

/** `make-up` makes one story of a trial; its `storyId` names the story point, and no story. */
export type JobKind = 'deidentify' | 'suggest' | 'learn' | 'make-up'

export type Job = {
  readonly projectId: string
  readonly id: string
  readonly kind: JobKind
  readonly storyId: string
  readonly attempts: number
}

/** Work is done in lanes, one job at a time in each: training takes long and makes no story wait. */
export type JobLane = 'stories' | 'learning'

/** Puts work in the queue, in the caller's transaction. */
export async function insertJob(
  db: Db,
  job: {
    readonly projectId: string
    readonly id: string
    readonly kind: JobKind
    readonly storyId: string
    /** Not before so many seconds from now. */
    readonly inSeconds?: number
  },
): Promise<void> {
  const { inSeconds, ...row } = job
  const dueAt = inSeconds ? sql`now() + make_interval(secs => ${inSeconds})` : undefined
  await db.insert(jobs).values({ ...row, ...(dueAt ? { dueAt } : {}) })
}

/** Puts the same work in the queue for several stories, each with a new id. */
export async function insertJobs(
  db: Db,
  work: { readonly projectId: string; readonly kind: JobKind },
  storyIds: readonly string[],
): Promise<void> {
  for (let at = 0; at < storyIds.length; at += 1000) {
    const some = storyIds.slice(at, at + 1000)
    await db.insert(jobs).values(some.map((storyId) => ({ ...work, id: randomUUID(), storyId })))
  }
}

/**
 * Takes the oldest job that is due and leases it, or undefined when nothing waits. A story that nobody can see yet goes first.
 *
 * Two workers never get the same job: locked rows are skipped, and a lease that ran out may be taken again.
 */
export async function claimJob(
  db: Db,
  lane: JobLane,
  leaseSeconds: number,
): Promise<Job | undefined> {
  const rows = (await db.execute(sql`
    update jobs set leased_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
    where (project_id, id) = (
      select project_id, id from jobs
      where due_at <= now() and (kind = 'learn') = ${lane === 'learning'} and (leased_until is null or leased_until < now())
      order by kind <> 'deidentify', kind = 'make-up', due_at limit 1 for update skip locked)
    returning project_id as "projectId", id, kind, story_id as "storyId", attempts`)) as unknown as Job[]
  return rows[0]
}

/** Removes what waits to be done for one story, because it was done by other means. */
export async function deleteJobsOf(db: Db, projectId: string, storyId: string): Promise<void> {
  await db.delete(jobs).where(and(eq(jobs.projectId, projectId), eq(jobs.storyId, storyId)))
}

/** Removes the jobs of one kind of a project that nobody has begun: what is being done covers them. */
export async function deleteOtherJobs(db: Db, projectId: string, kind: JobKind): Promise<void> {
  await db
    .delete(jobs)
    .where(and(eq(jobs.projectId, projectId), eq(jobs.kind, kind), isNull(jobs.leasedUntil)))
}

/** Removes a finished job. */
export async function deleteJob(db: Db, job: Job): Promise<void> {
  await db.delete(jobs).where(and(eq(jobs.projectId, job.projectId), eq(jobs.id, job.id)))
}

/** Gives a failed job back, to be tried again after a pause that doubles (1, 2, 4 … minutes, at most a day). */
export async function postponeJob(db: Db, job: Job): Promise<void> {
  const minutes = Math.min(2 ** (job.attempts - 1), 1440)
  await db
    .update(jobs)
    .set({ leasedUntil: null, dueAt: sql`now() + make_interval(mins => ${minutes})` })
    .where(and(eq(jobs.projectId, job.projectId), eq(jobs.id, job.id)))
}
