import { expect, test } from 'vitest'
import {
  countTasks,
  isDay,
  isOverdue,
  LONGEST,
  readDecision,
  readTask,
} from '#analysis/insights/pilot-work.ts'

const task = { what: 'Bel de scholen', who: 'Avedan', dueOn: '2026-03-01' }
const decision = { what: 'Twee scholen', why: 'Daar werkt iemand', decidedOn: '2026-03-04' }

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['1-3-2026', false],
  ['', false],
])('%s is a day: %s', (typed, isOne) => {
  expect(isDay(typed)).toBe(isOne)
})

test('a task keeps what was typed without spaces too many, and may be without anybody and without a day', () => {
  expect(readTask({ what: '  Bel \n de  scholen ', who: ' ', dueOn: ' ' })).toEqual({
    ok: true,
    value: { what: 'Bel de scholen', who: '', dueOn: null },
  })
})

test.each([
  [{ what: ' ' }, 'task-empty'],
  [{ what: 'x'.repeat(LONGEST.what + 1) }, 'pilot-text-long'],
  [{ who: 'x'.repeat(LONGEST.who + 1) }, 'pilot-text-long'],
  [{ dueOn: '2026-02-30' }, 'task-day-wrong'],
])('a task with %o is refused: %s', (changes, code) => {
  expect(readTask({ ...task, ...changes })).toEqual({ ok: false, problem: { code } })
})

test.each([
  [{ why: '' }, 'decision-not-whole'],
  [{ decidedOn: '' }, 'decision-not-whole'],
  [{ why: 'x'.repeat(LONGEST.why + 1) }, 'pilot-text-long'],
  [{ decidedOn: '2026-03-05' }, 'decision-day-wrong'],
  [{ decidedOn: 'gisteren' }, 'decision-day-wrong'],
])('a decision with %o is refused: %s', (changes, code) => {
  expect(readDecision({ ...decision, ...changes }, '2026-03-04')).toEqual({
    ok: false,
    problem: { code },
  })
})

test('a text of exactly the longest length is taken whole', () => {
  const what = 'x'.repeat(LONGEST.what)
  expect(readDecision({ ...decision, what }, '2026-03-04')).toMatchObject({ value: { what } })
})

test('a task is overdue after its day, not on it, and never once it is done or let go', () => {
  const today = '2026-03-02'
  expect(isOverdue({ state: 'open', dueOn: '2026-03-01' }, today)).toBe(true)
  for (const other of [
    { state: 'open', dueOn: today },
    { state: 'open', dueOn: null },
    { state: 'done', dueOn: '2026-03-01' },
    { state: 'dropped', dueOn: '2026-03-01' },
  ] as const)
    expect(isOverdue(other, today)).toBe(false)
})

test('open tasks are counted, and those that are late among them', () => {
  const tasks = [
    { state: 'open', dueOn: '2026-03-01' },
    { state: 'open', dueOn: null },
    { state: 'done', dueOn: '2026-03-01' },
  ] as const
  expect(countTasks(tasks, '2026-03-02')).toEqual({ open: 2, overdue: 1 })
  expect(countTasks([], '2026-03-02')).toEqual({ open: 0, overdue: 0 })
})
