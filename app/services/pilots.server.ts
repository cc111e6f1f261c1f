import { randomUUID } from 'node:crypto'
import {
  EMPTY_PLAN,
  mayStep,
  type PilotPlan,
  type PilotStep,
  PLAN_PARTS,
  type StepProblem,
} from '#analysis/insights/pilot.ts'
import type { Db } from '#db/client.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import { listInsights } from '#db/queries/insights.ts'
import {
  findPilot,
  insertPilot,
  insertStep,
  listPilotInsights,
  listPilots,
  listSteps,
  lockPilot,
  type PilotRow,
  replacePilotInsights,
  updatePilot,
} from '#db/queries/pilots.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, type Desk, dayOf } from './app.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { oneLine } from './typed.server.ts'

export type PilotProblem =
  | StepProblem
  | { readonly code: 'pilot-unknown' | 'pilot-empty' | 'told-empty' }
type Done<T = null> = Promise<Result<T, PilotProblem>>

const LONGEST_NAME = 120
const LONGEST_TEXT = 2000

/** A pilot on the board, with how many insights it is built on. */
export type ListedPilot = Pick<PilotRow, 'id' | 'name' | 'question' | 'step' | 'plan'> & {
  readonly insights: number
}

/** The pilots of a project, by name. */
export async function loadPilots(app: App, projectId: string): Promise<readonly ListedPilot[]> {
  return app.database.team.inProject(projectId, async (db) => {
    const [rows, links] = await Promise.all([
      listPilots(db, projectId),
      listPilotInsights(db, projectId),
    ])
    return rows.map(({ id, name, question, step, plan }) => ({
      id,
      name,
      question,
      step,
      plan: { ...EMPTY_PLAN, ...plan },
      insights: links.filter(({ pilotId }) => pilotId === id).length,
    }))
  })
}

/** One pilot with the insights it is built on and every step it took. Undefined when it is not there. */
export async function loadPilot(app: App, projectId: string, id: string) {
  if (!isId(id)) return undefined
  return app.database.team.inProject(projectId, async (db) => {
    const pilot = await findPilot(db, projectId, id)
    if (!pilot) return undefined
    const [insights, steps] = await Promise.all([
      listPilotInsights(db, projectId, id),
      listSteps(db, projectId, id),
    ])
    return {
      pilot: { ...pilot, plan: { ...EMPTY_PLAN, ...pilot.plan } },
      insights,
      steps: steps.map(({ takenAt, ...step }) => ({ ...step, day: dayOf(takenAt) })),
    }
  })
}

/** The insights that a pilot can be built on: those that are not dropped. */
export async function loadUsableInsights(app: App, projectId: string) {
  return app.database.staff.inProject(projectId, async (db) =>
    (await listInsights(db, projectId))
      .filter(({ state }) => state !== 'dropped')
      .map(({ id, claim, state }) => ({ id, claim, state })),
  )
}

/** Starts a pilot as an idea, built on these insights; those that are not there are passed over. Gives its id. Problem `pilot-empty`: without a name or a question. */
export async function startPilot(
  app: Desk,
  {
    projectId,
    person,
  }: { readonly projectId: string; readonly person: { readonly id: string } | null },
  typed: {
    readonly name: string
    readonly question: string
    readonly insights?: readonly string[]
  },
): Done<string> {
  const [name, question] = [
    oneLine(typed.name, LONGEST_NAME),
    oneLine(typed.question, LONGEST_TEXT),
  ]
  if (!name || !question) return fail({ code: 'pilot-empty' })
  const id = randomUUID()
  await app.database.staff.inProject(projectId, async (db) => {
    const madeOn = dayOf(app.now())
    await insertPilot(db, { projectId, id, name, question, plan: EMPTY_PLAN, madeOn })
    await buildOn(db, projectId, id, typed.insights ?? [])
    await record(app, db, { projectId, actorId: person?.id ?? 'program' }, 'pilot.changed', id)
  })
  return ok(id)
}

async function buildOn(
  db: Db,
  projectId: string,
  pilotId: string,
  insights: readonly string[],
): Promise<void> {
  if (insights.length === 0) return replacePilotInsights(db, projectId, pilotId, [])
  const there = (await listInsights(db, projectId)).map(({ id }) => id)
  const chosen = there.filter((id) => insights.includes(id))
  await replacePilotInsights(db, projectId, pilotId, chosen)
}

/** Changes what a pilot is about, its plan, and the insights it is built on; insights that are not there are passed over. */
export async function changePilot(
  app: App,
  actor: Actor,
  id: string,
  typed: {
    readonly name: string
    readonly question: string
    readonly plan: Partial<PilotPlan>
    readonly insights: readonly string[]
  },
): Done {
  const [name, question] = [
    oneLine(typed.name, LONGEST_NAME),
    oneLine(typed.question, LONGEST_TEXT),
  ]
  const plan = Object.fromEntries(
    PLAN_PARTS.map((part) => [part, oneLine(typed.plan[part] ?? '', LONGEST_TEXT)]),
  ) as PilotPlan
  return change(app, actor, id, 'pilot.changed', async (db) => {
    if (!name || !question) return fail({ code: 'pilot-empty' })
    await updatePilot(db, actor.projectId, id, { name, question, plan })
    await buildOn(db, actor.projectId, id, typed.insights)
    return ok(null)
  })
}

/** Takes a pilot one step on, with the reason. Problems: those of `mayStep`. */
export async function stepPilot(
  app: App,
  actor: Actor,
  id: string,
  to: PilotStep,
  typedReason: string,
): Done {
  const reason = oneLine(typedReason, LONGEST_TEXT)
  return change(app, actor, id, 'pilot.stepped', async (db, pilot) => {
    const { projectId, person } = actor
    const insights = (await listPilotInsights(db, projectId, id)).length
    const plan = { ...EMPTY_PLAN, ...pilot.plan }
    const may = mayStep({ step: pilot.step, plan, insights }, to, reason)
    if (!may.ok) return may
    await updatePilot(db, projectId, id, { step: to })
    await insertStep(db, {
      projectId,
      pilotId: id,
      step: to,
      reason,
      takenBy: person.id,
      takenAt: app.now(),
    })
    return ok(null)
  })
}

/** Tells a pilot back in words for tellers, or takes that back. Problem `told-empty`: without Dutch words. */
export async function tellPilot(
  app: App,
  actor: Actor,
  id: string,
  typed: { readonly nl: string; readonly en: string; readonly isTold: boolean },
): Done {
  const [toldNl, toldEn] = [typed.nl, typed.en].map((text) => oneLine(text, LONGEST_TEXT))
  return change(app, actor, id, 'pilot.told', async (db, pilot) => {
    if (typed.isTold && !toldNl) return fail({ code: 'told-empty' })
    const toldOn = typed.isTold ? (pilot.toldOn ?? dayOf(app.now())) : null
    await updatePilot(db, actor.projectId, id, { toldNl, toldEn, toldOn })
    return ok(null)
  })
}

async function change(
  app: App,
  actor: Actor,
  id: string,
  kind: 'pilot.changed' | 'pilot.stepped' | 'pilot.told',
  act: (db: Db, pilot: PilotRow) => Promise<Result<null, PilotProblem>>,
): Done {
  if (!isId(id)) return fail({ code: 'pilot-unknown' })
  const { projectId, person } = actor
  return app.database.staff.inProject(projectId, async (db) => {
    const pilot = await lockPilot(db, projectId, id)
    if (!pilot) return fail({ code: 'pilot-unknown' })
    const done = await act(db, pilot)
    if (done.ok) await record(app, db, { projectId, actorId: person.id }, kind, id)
    return done
  })
}

async function record(
  app: Pick<App, 'now'>,
  db: Db,
  { projectId, actorId }: { readonly projectId: string; readonly actorId: string },
  kind: 'pilot.changed' | 'pilot.stepped' | 'pilot.told',
  pilot: string,
): Promise<void> {
  await recordEvent(db, { projectId, kind, actorId, details: { pilot }, at: app.now() })
}
