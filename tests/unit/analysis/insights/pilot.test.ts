import { expect, test } from 'vitest'
import {
  EMPTY_PLAN,
  mayStep,
  nextSteps,
  PILOT_STEPS,
  type PilotStep,
} from '#analysis/insights/pilot.ts'

const WHOLE = {
  forWhom: 'kinderen',
  tries: 'een vaste persoon',
  expects: 'vaker gehoord',
  firstStep: 'drie scholen vragen',
  owner: 'school',
  lookBackOn: '2027-06-15',
  figure: '',
}
const problem = (
  step: PilotStep,
  to: PilotStep,
  { plan = WHOLE, insights = 1, reason = 'omdat' } = {},
) => {
  const may = mayStep({ step, plan, insights }, to, reason)
  return may.ok ? undefined : may.problem.code
}

test('a proposal wants a whole plan, an insight and a reason; the figure of others may stay open', () => {
  expect(problem('idea', 'proposal')).toBeUndefined()
  expect(problem('idea', 'proposal', { plan: EMPTY_PLAN })).toBe('plan-not-whole')
  expect(problem('idea', 'proposal', { plan: { ...WHOLE, owner: ' ' } })).toBe('plan-not-whole')
  expect(problem('idea', 'proposal', { insights: 0 })).toBe('pilot-needs-insight')
  expect(problem('idea', 'proposal', { reason: '  ' })).toBe('step-needs-reason')
  expect(problem('proposal', 'running', { insights: 0 })).toBe('pilot-needs-insight')
})

test('a pilot can always stop, and what stopped can begin again', () => {
  for (const step of ['idea', 'proposal', 'running'] as const)
    expect(problem(step, 'stopped', { plan: EMPTY_PLAN, insights: 0 })).toBeUndefined()
  expect(problem('stopped', 'idea')).toBeUndefined()
  expect(problem('idea', 'adopted')).toBe('step-not-now')
  expect(problem('idea', 'running')).toBe('step-not-now')
})

test('from every step there is a way on', () => {
  for (const step of PILOT_STEPS) expect(nextSteps(step).length).toBeGreaterThan(0)
})
