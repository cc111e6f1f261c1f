import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { DIRECTIONS, ROLES, type StoryFact } from '#analysis/dashboard/facts.ts'
import { matches } from '#analysis/dashboard/filter.ts'
import { readingSet } from '#analysis/explore/reading-set.ts'

type Fact = StoryFact & { readonly storyId: string }

/** Stories with T08 hindering mostly, T07 helping mostly, and "heard" low or high. */
function stories(size: number, seed: number): readonly Fact[] {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: size }, (_, at) => ({
    storyId: `s${String(at).padStart(3, '0')}`,
    role: pick(ROLES),
    day: '2026-03-01',
    onTime: Math.floor(random() * 101),
    themes: [
      { code: 'T08', direction: random() < 0.8 ? ('hindered' as const) : pick(DIRECTIONS) },
      ...(random() < 0.4 ? [{ code: 'T07', direction: 'helped' as const }] : []),
    ],
    values: { heard: [pick(['low', 'low', 'middle', 'high', 'na'])] },
  }))
}

const facts = stories(60, 3)
const direction = (fact: Fact, code: string) =>
  fact.themes.find((theme) => theme.code === code)?.direction

test('five to read together: most say the pattern, two say otherwise, and tellers differ', () => {
  const { choices, pattern, against } = readingSet(facts, { roles: [], theme: 'T08' }, 'samen', 1)
  expect(pattern).toMatchObject({ theme: 'T08', direction: 'hindered' })
  expect(choices.map(({ why }) => why)).toEqual([
    'fits',
    'fits-otherwise',
    'fits-otherwise',
    'against',
    'against',
  ])
  for (const { fact, why } of choices)
    expect(direction(fact, 'T08') === 'hindered').toBe(why !== 'against')
  expect(new Set(choices.slice(0, 3).map(({ fact }) => fact.role)).size).toBe(3)
  expect(against).toBe(facts.filter((fact) => direction(fact, 'T08') !== 'hindered').length)
})

test('who says otherwise: only stories that contradict, whatever the claim is', () => {
  for (const filter of [
    { roles: [], theme: 'T08' },
    { roles: [], theme: 'T08', direction: 'helped' as const },
    { roles: [], cell: 'help-organisation' as const },
    { roles: [], answers: { heard: ['low'] } },
    { roles: [], onTime: 'low' as const },
  ]) {
    const { choices, with: fitting } = readingSet(facts, filter, 'tegen', 1)
    expect(choices.length).toBeGreaterThan(0)
    expect(fitting).toBeGreaterThan(0)
    for (const { fact } of choices) {
      if (filter.answers) expect(['middle', 'high']).toContain(fact.values?.heard?.[0])
      else if (filter.onTime) expect(matches(fact, filter)).toBe(false)
      else
        expect(direction(fact, 'T08')).not.toBe(
          'direction' in filter ? filter.direction : 'hindered',
        )
    }
  }
})

test('without a claim the theme that most stories have is the pattern; a theme that nobody contradicts says so', () => {
  expect(readingSet(facts, { roles: [] }, 'samen', 1).pattern?.theme).toBe('T08')
  const { choices, against } = readingSet(facts, { roles: [], theme: 'T07' }, 'tegen', 1)
  expect([choices.length, against]).toEqual([0, 0])
})

test('the same seed gives the same five, whatever the order of the stories; another seed gives others', () => {
  const ids = (some: readonly Fact[], seed: number) =>
    readingSet(some, { roles: [], theme: 'T08' }, 'samen', seed).choices.map(
      ({ fact }) => fact.storyId,
    )
  expect(ids([...facts].reverse(), 7)).toEqual(ids(facts, 7))
  expect(ids(facts, 8)).not.toEqual(ids(facts, 7))
})

test('fewer stories than five are all read, none twice', () => {
  for (const kind of ['samen', 'toeval'] as const)
    for (let size = 0; size < 8; size++) {
      const { choices } = readingSet(stories(size, 5), { roles: [] }, kind, 1)
      const ids = choices.map(({ fact }) => fact.storyId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeLessThanOrEqual(Math.min(5, size))
      if (kind === 'toeval') expect(ids.length).toBe(Math.min(5, size))
    }
})
