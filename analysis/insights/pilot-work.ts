import { fail, ok, type Result } from '#surveys/result.ts'

/** How far a task is, in the order in which a page shows them. What is let go stays to be read. */
export const TASK_STATES = ['open', 'done', 'dropped'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** What has to be done at a pilot, by whom (an organisation or a name; empty: nobody yet), and by which day. */
export type Task = {
  readonly what: string
  readonly who: string
  /** `YYYY-MM-DD`; null: whenever it fits. */
  readonly dueOn: string | null
}

/** What was decided at a pilot, why, and on which day. */
export type Decision = {
  readonly what: string
  readonly why: string
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string
}

/** At most so many characters in each line that is typed. */
export const LONGEST = { what: 500, who: 120, why: 2000 } as const

/** Whether this is a day that exists, as `YYYY-MM-DD`. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false
  const day = new Date(`${typed}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === typed
}

const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim()

export type TaskProblem = { readonly code: 'task-empty' | 'task-day-wrong' | 'pilot-text-long' }

/**
 * Reads what was typed for a task; spaces too many go.
 *
 * Problems: `task-empty` without what has to be done; `pilot-text-long`, as nothing is cut off; `task-day-wrong` for a day that is none.
 */
export function readTask(
  typed: Readonly<Record<'what' | 'who' | 'dueOn', string>>,
): Result<Task, TaskProblem> {
  const [what, who, dueOn] = [oneLine(typed.what), oneLine(typed.who), typed.dueOn.trim()]
  if (!what) return fail({ code: 'task-empty' })
  if (what.length > LONGEST.what || who.length > LONGEST.who)
    return fail({ code: 'pilot-text-long' })
  if (dueOn && !isDay(dueOn)) return fail({ code: 'task-day-wrong' })
  return ok({ what, who, dueOn: dueOn || null })
}

export type DecisionProblem = {
  readonly code: 'decision-not-whole' | 'decision-day-wrong' | 'pilot-text-long'
}

/**
 * Reads what was typed for a decision; spaces too many go.
 *
 * Problems: `decision-not-whole` without what, why or day; `pilot-text-long`; `decision-day-wrong` for a day that is none or comes
 * after `latest`.
 */
export function readDecision(
  typed: Readonly<Record<'what' | 'why' | 'decidedOn', string>>,
  latest: string,
): Result<Decision, DecisionProblem> {
  const [what, why, decidedOn] = [oneLine(typed.what), oneLine(typed.why), typed.decidedOn.trim()]
  if (!what || !why || !decidedOn) return fail({ code: 'decision-not-whole' })
  if (what.length > LONGEST.what || why.length > LONGEST.why)
    return fail({ code: 'pilot-text-long' })
  if (!isDay(decidedOn) || decidedOn > latest) return fail({ code: 'decision-day-wrong' })
  return ok({ what, why, decidedOn })
}

type Followed = { readonly state: TaskState; readonly dueOn: string | null }

/** Whether a task is still open after its day; on the day itself it is not. */
export function isOverdue({ state, dueOn }: Followed, today: string): boolean {
  return state === 'open' && dueOn !== null && dueOn < today
}

/** How many tasks are open, and how many of those are overdue. */
export function countTasks(
  tasks: readonly Followed[],
  today: string,
): { readonly open: number; readonly overdue: number } {
  return {
    open: tasks.filter(({ state }) => state === 'open').length,
    overdue: tasks.filter((task) => isOverdue(task, today)).length,
  }
}
