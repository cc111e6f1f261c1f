import { expect, test } from 'vitest'
import { type Cited, mayBeReady, weigh } from '#analysis/insights/insight.ts'

const passage = (storyId: string, role: Cited['role'], contradicts = false): Cited => ({
  storyId,
  role,
  contradicts,
})
const READINGS = ['Het kan toeval zijn.', 'Wie boos is, vertelt eerder.']

test.each([
  ['one other meaning is too few', READINGS.slice(1), 0, ['for'], 'insight-needs-readings'],
  ['nothing speaks for it', READINGS, 0, [], 'insight-needs-support'],
  ['only a story against it', READINGS, 1, ['against'], 'insight-needs-support'],
  ['somebody said otherwise and is left out', READINGS, 3, ['for'], 'insight-needs-otherwise'],
  ['nobody said otherwise', READINGS, 0, ['for'], undefined],
  ['both sides are there', READINGS, 3, ['for', 'against'], undefined],
] as const)('ready or not: %s', (_why, readings, against, sides, problem) => {
  const cited = sides.map((side, at) => passage(`s${at}`, 'ouder', side === 'against'))
  const may = mayBeReady({ readings, view: { against }, cited })
  expect(may.ok ? undefined : may.problem.code).toBe(problem)
})

test('weight counts stories, not passages, and names who is missing', () => {
  const cited = [
    passage('a', 'ouder'),
    passage('a', 'ouder'),
    passage('b', 'jongere'),
    passage('c', 'kind', true),
  ]
  const byRole = { ouder: 8, jongere: 2, kind: 4, professional: 0, ander: 1 }
  expect(weigh(cited, { byRole }, 1)).toEqual({
    supports: 2,
    contradicts: 1,
    roles: ['ouder', 'jongere'],
    missing: ['kind', 'ander'],
    lost: 1,
  })
})
