import { PILOT_STEPS, PLAN_PARTS } from '#analysis/insights/pilot.ts'
import type { TaskState } from '#analysis/insights/pilot-work.ts'
import type { Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import type { Actor } from './insights.server.ts'
import { recordDecision } from './pilot-decisions.server.ts'
import { namePilotPoint } from './pilot-story-point.server.ts'
import { addTask, changeTask, markTask } from './pilot-tasks.server.ts'
import type { PilotWorkProblem } from './pilot-work.server.ts'
import { changePilot, type PilotProblem, stepPilot, tellPilot } from './pilots.server.ts'

/** The parts of the page of a pilot that answer where they stand, by the name in their address. */
export type PilotPlace = 'taken' | 'besluiten' | 'vertelpunt'

const MARKS: Readonly<Record<string, TaskState>> = {
  'task-done': 'done',
  'task-dropped': 'dropped',
  'task-open': 'open',
}

/** Where on the page of a pilot a form stands; undefined for the forms about the pilot as a whole. */
export function placeOf(intent: string): PilotPlace | undefined {
  if (intent.startsWith('task-')) return 'taken'
  if (intent === 'decide') return 'besluiten'
  return intent === 'point' ? 'vertelpunt' : undefined
}

/** Does what the forms on the page of a pilot ask; anything unknown saves what the pilot is about. */
export function answerPilotForm(
  app: App,
  actor: Actor,
  id: string,
  intent: string,
  form: FormData,
): Promise<Result<null, PilotProblem | PilotWorkProblem>> {
  const field = (name: string) => String(form.get(name) ?? '')
  const task = { what: field('what'), who: field('who'), dueOn: field('dueOn') }
  const of = { task: field('task'), basedOn: Number(field('revision') || Number.NaN) }
  const mark = MARKS[intent]
  if (mark) return markTask(app, actor, id, of, mark)
  const step = PILOT_STEPS.find((one) => `step-${one}` === intent)
  if (step) return stepPilot(app, actor, id, step, field('reason'))
  switch (intent) {
    case 'task-add':
      return addTask(app, actor, id, task)
    case 'task-save':
      return changeTask(app, actor, id, of, task)
    case 'decide':
      return recordDecision(app, actor, id, {
        what: field('what'),
        why: field('why'),
        decidedOn: field('decidedOn'),
        replaces: field('replaces'),
      })
    case 'point':
      return namePilotPoint(app, actor, id, field('point'))
    case 'tell':
    case 'untell':
      return tellPilot(app, actor, id, {
        nl: field('nl'),
        en: field('en'),
        isTold: intent === 'tell',
      })
    default:
      return changePilot(app, actor, id, {
        name: field('name'),
        question: field('question'),
        plan: Object.fromEntries(PLAN_PARTS.map((part) => [part, field(part)])),
        insights: form.getAll('insight').map(String),
      })
  }
}
