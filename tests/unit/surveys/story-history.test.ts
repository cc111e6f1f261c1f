import { expect, test } from 'vitest'
import { type StoryFacts, storyHistory, storySteps } from '#surveys/story-history.ts'

const facts: StoryFacts = {
  kind: 'story',
  state: 'received',
  readersNeeded: 2,
  submittedOn: '2026-03-04',
  preparedOn: null,
  releasedOn: null,
  withdrawnOn: null,
  acts: [],
  releases: [],
}
const kinds = (changes: Partial<StoryFacts>) =>
  storyHistory({ ...facts, ...changes }).map(({ kind }) => kind)

test('what happened stands by day, and on one day in the order in which it can happen', () => {
  expect(
    storyHistory({
      ...facts,
      state: 'released',
      preparedOn: '2026-03-06',
      releasedOn: '2026-03-07',
      acts: [
        { kind: 'corrected', day: '2026-03-04' },
        { kind: 'quote-vetoed', day: '2026-03-20' },
      ],
      releases: [
        { number: 3, day: '2026-03-07' },
        { number: 4, day: '2026-04-01' },
      ],
      results: [{ kind: 'pilot', title: 'Een spreekuur', day: '2026-05-01' }],
    }),
  ).toEqual([
    { kind: 'received', day: '2026-03-04' },
    { kind: 'corrected', day: '2026-03-04' },
    { kind: 'read', day: '2026-03-07', readers: 2 },
    { kind: 'counted', day: '2026-03-07', release: 3 },
    { kind: 'quote-vetoed', day: '2026-03-20' },
    { kind: 'counted', day: '2026-04-01', release: 4 },
    { kind: 'pilot', title: 'Een spreekuur', day: '2026-05-01' },
  ])
})

test('one reading of two is told, and one reader is one', () => {
  expect(kinds({ state: 'prepared', preparedOn: '2026-03-05' })).toEqual(['received', 'read-once'])
  expect(kinds({ state: 'prepared', preparedOn: '2026-03-05', readersNeeded: 1 })).toEqual([
    'received',
  ])
  expect(kinds({ state: 'withdrawn', withdrawnOn: '2026-03-05' })).toEqual([
    'received',
    'withdrawn',
  ])
})

test('the steps end where the story is, and a release that counted it is the last', () => {
  const now = (changes: Partial<StoryFacts>) =>
    storySteps({ ...facts, ...changes }).find(({ isNow }) => isNow)?.step
  expect(now({ state: 'proposed' })).toBe('proposed')
  expect(now({ state: 'released' })).toBe('released')
  expect(now({ state: 'released', releases: [{ number: 1, day: '2026-04-01' }] })).toBe('counted')
  expect(storySteps({ ...facts, kind: 'needs', state: 'counted' })).toHaveLength(2)
  expect(storySteps({ ...facts, state: 'withdrawn' })).toEqual([])
})
