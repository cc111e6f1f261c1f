import { fail, ok, type Result } from '#surveys/result.ts'

/** The way of a pilot, in the order of the board. */
export const PILOT_STEPS = ['idea', 'proposal', 'running', 'adopted', 'stopped'] as const
export type PilotStep = (typeof PILOT_STEPS)[number]

/** What a proposal says, each in a sentence or two; what is not known yet is empty. Days are `YYYY-MM-DD`. */
export const PLAN_PARTS = [
  'forWhom',
  'tries',
  'expects',
  'firstStep',
  'owner',
  'lookBackOn',
  'figure',
] as const
export type PlanPart = (typeof PLAN_PARTS)[number]
export type PilotPlan = Readonly<Record<PlanPart, string>>

export const EMPTY_PLAN: PilotPlan = {
  forWhom: '',
  tries: '',
  expects: '',
  firstStep: '',
  owner: '',
  lookBackOn: '',
  figure: '',
}

/** What a proposal cannot do without. The figure it hopes to move may stay open. */
const NEEDED: readonly PlanPart[] = [
  'forWhom',
  'tries',
  'expects',
  'firstStep',
  'owner',
  'lookBackOn',
]

const NEXT: Readonly<Record<PilotStep, readonly PilotStep[]>> = {
  idea: ['proposal', 'stopped'],
  proposal: ['running', 'idea', 'stopped'],
  running: ['adopted', 'stopped'],
  adopted: ['running'],
  stopped: ['idea'],
}

/** The steps that can come after this one. */
export function nextSteps(step: PilotStep): readonly PilotStep[] {
  return NEXT[step]
}

export type StepProblem = {
  readonly code: 'step-not-now' | 'step-needs-reason' | 'plan-not-whole' | 'pilot-needs-insight'
}

/**
 * Whether a pilot may take a step.
 *
 * Problems: `step-not-now` when it does not follow on where the pilot is; `step-needs-reason`; `plan-not-whole` and
 * `pilot-needs-insight` for a proposal or a run without all parts of its plan or without an insight to build on.
 */
export function mayStep(
  pilot: { readonly step: PilotStep; readonly plan: PilotPlan; readonly insights: number },
  to: PilotStep,
  reason: string,
): Result<null, StepProblem> {
  if (!NEXT[pilot.step].includes(to)) return fail({ code: 'step-not-now' })
  if (!reason.trim()) return fail({ code: 'step-needs-reason' })
  if (to === 'proposal' || to === 'running') {
    if (NEEDED.some((part) => !pilot.plan[part].trim())) return fail({ code: 'plan-not-whole' })
    if (pilot.insights === 0) return fail({ code: 'pilot-needs-insight' })
  }
  return ok(null)
}
