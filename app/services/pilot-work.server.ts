import {
  countTasks,
  type DecisionProblem,
  isOverdue,
  TASK_STATES,
  type TaskProblem,
} from '#analysis/insights/pilot-work.ts'
import type { Db } from '#db/client.server.ts'
import { listNames } from '#db/queries/drafts.ts'
import { listDecisions, listTaskStates, listTasks } from '#db/queries/pilot-work.ts'
import { lockPilot } from '#db/queries/pilots.ts'
import { listOrganisations } from '#db/queries/team.ts'
import { fail, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'

export type PilotWorkProblem =
  | TaskProblem
  | DecisionProblem
  | { readonly code: 'pilot-unknown' | 'task-unknown' | 'task-changed-by-other' }
  | { readonly code: 'decision-unknown' | 'decision-replaced' | 'pilot-point-wrong' }
export type WorkDone = Promise<Result<null, PilotWorkProblem>>

/** How many tasks of each pilot are open and overdue, by the id of the pilot; one without tasks is not in it. */
export async function countPilotTasks(app: App, projectId: string) {
  const today = dayOf(app.now())
  const states = await app.database.team.inProject(projectId, (db) => listTaskStates(db, projectId))
  const ofPilot = (id: string) => states.filter(({ pilotId }) => pilotId === id)
  const pilots = new Set(states.map(({ pilotId }) => pilotId))
  return new Map([...pilots].map((id) => [id, countTasks(ofPilot(id), today)]))
}

/**
 * The tasks and decisions of a pilot. Tasks come by state, then by day; decisions newest first.
 *
 * Everybody with a place in the project may read them; `withNames` says who acted last, as on the other pages that belong to the
 * workroom.
 */
export async function loadPilotWork(
  app: App,
  projectId: string,
  pilotId: string,
  { withNames }: { readonly withNames: boolean },
) {
  const today = dayOf(app.now())
  const [tasks, decisions] = await app.database.team.inProject(projectId, (db) =>
    Promise.all([listTasks(db, projectId, pilotId), listDecisions(db, projectId, pilotId)]),
  )
  const people = [
    ...tasks.flatMap(({ changedBy }) => (changedBy ? [changedBy] : [])),
    ...decisions.map(({ recordedBy }) => recordedBy),
  ]
  const names = withNames
    ? await app.database.staff.inProject(projectId, (db) => listNames(db, [...new Set(people)]))
    : new Map<string, string>()
  const replacedBy = new Map(decisions.map(({ number, replaces }) => [replaces, number]))
  return {
    today,
    tasks: TASK_STATES.flatMap((state) => tasks.filter((task) => task.state === state)).map(
      ({ id, what, who, dueOn, state, revision, changedBy, changedAt }) => ({
        ...{ id, what, who, dueOn, state, revision },
        changedOn: dayOf(changedAt),
        changedBy: names.get(changedBy ?? ''),
        isOverdue: isOverdue({ state, dueOn }, today),
      }),
    ),
    decisions: decisions
      .map(({ number, what, why, decidedOn, replaces, recordedBy, recordedOn }) => ({
        ...{ number, what, why, decidedOn, replaces, recordedOn },
        recordedBy: names.get(recordedBy),
        replacedBy: replacedBy.get(number),
      }))
      .reverse(),
  }
}

export type PilotWork = Awaited<ReturnType<typeof loadPilotWork>>
export type PilotTask = PilotWork['tasks'][number]
export type PilotDecision = PilotWork['decisions'][number]

/** The names of the organisations of a project, for who looks for whom to name at a task. */
export async function loadOrganisationNames(
  app: App,
  projectId: string,
): Promise<readonly string[]> {
  return app.database.staff.inProject(projectId, async (db) =>
    (await listOrganisations(db, projectId)).map(({ name }) => name),
  )
}

/** Acts at a pilot that is there, which nobody else changes meanwhile. */
export async function atPilot(
  app: App,
  actor: Actor,
  pilotId: string,
  act: (db: Db) => WorkDone,
): WorkDone {
  if (!isId(pilotId)) return fail({ code: 'pilot-unknown' })
  return app.database.staff.inProject(actor.projectId, async (db) =>
    (await lockPilot(db, actor.projectId, pilotId)) ? act(db) : fail({ code: 'pilot-unknown' }),
  )
}
