import { expect, test } from 'vitest'
import type { Role } from '#analysis/dashboard/facts.ts'
import { compareChoices } from '#analysis/explore/compare.ts'
import type { Told } from '#analysis/explore/features.ts'
import { listVariables } from '#analysis/explore/variables.ts'
import { instruments } from '#surveys/instruments/index.ts'

const variables = listVariables(
  instruments
    .filter(({ kind }) => kind === 'story')
    .map(({ role, definition }) => ({ role, definition })),
)
let number = 0
const many = (n: number, role: Role, theme: string, heard?: string): readonly Told[] =>
  Array.from(
    { length: n },
    () =>
      ({
        storyId: String(number++),
        role,
        day: '2026-03-04',
        themes: [{ code: theme, direction: 'helped' }],
        onTime: undefined,
        difference: undefined,
        values: heard ? { heard: [heard] } : {},
        places: {},
        tenths: {},
      }) as unknown as Told,
  )
const FACTS = [
  ...many(24, 'ouder', 'T01', 'low'),
  ...many(6, 'ouder', 'T01', 'high'),
  ...many(10, 'ouder', 'T02'),
  ...many(5, 'jongere', 'T02', 'low'),
  ...many(25, 'jongere', 'T02', 'high'),
]
const compare = (first: Role[], second?: Role[]) =>
  compareChoices(FACTS, variables, ['T01', 'T02'], {
    first: { roles: first },
    ...(second ? { second: { roles: second } } : {}),
  })

test('a choice is set beside all other stories, each answer over those that gave one', () => {
  const { first, second, features } = compare(['ouder'])
  expect([first, second]).toEqual([40, 30])
  const heard = features.find(({ source, code }) => source === 'heard' && code === 'low')
  expect(heard).toMatchObject({
    first: { count: 24, of: 30 },
    second: { count: 5, of: 30 },
    label: 'no-chance',
  })
  expect(heard?.difference.value).toBeCloseTo(24 / 30 - 5 / 30)
})

test('what a choice was made by is not compared', () => {
  expect(compare(['ouder']).features.filter(({ kind }) => kind === 'role')).toEqual([])
})

test('two choices that overlap are compared without what is in both', () => {
  const { first, second, inBoth, features } = compare(['ouder', 'jongere'], ['jongere'])
  expect([first, second, inBoth]).toEqual([40, 0, 30])
  expect(features).toEqual([])
})
