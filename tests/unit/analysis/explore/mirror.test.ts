import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import type { Role, Tenths } from '#analysis/dashboard/facts.ts'
import { mirror } from '#analysis/explore/mirror.ts'
import { listVariables } from '#analysis/explore/variables.ts'
import { instruments } from '#surveys/instruments/index.ts'

const variables = listVariables(
  instruments
    .filter(({ kind }) => kind === 'story')
    .map(({ role, definition }) => ({ role, definition })),
)
const VALUES = ['low', 'middle', 'high']

type Told = Parameters<typeof mirror>[0][number]

const told = (role: Role, values: Told['values'], tenths: Told['tenths'] = {}): Told => ({
  role,
  values,
  places: {},
  tenths,
})

test('a planted difference is the gap of its question, said the right way round and not called chance', () => {
  const facts = [
    ...Array.from({ length: 40 }, (_, at) => told('ouder', { heard: [at < 30 ? 'low' : 'high'] })),
    ...Array.from({ length: 40 }, (_, at) =>
      told('professional', { heard: [at < 8 ? 'low' : 'high'] }),
    ),
  ]
  const heard = mirror(facts, variables).questions.find(({ name }) => name === 'heard')
  expect(heard?.gap).toMatchObject({ label: 'no-chance' })
  const { value, more, less, difference } = heard?.gap ?? {}
  expect([value, more, less]).toEqual(
    value === 'low' ? ['low', 'ouder', 'professional'] : ['high', 'professional', 'ouder'],
  )
  expect(difference?.value).toBeCloseTo(0.55)
  expect(difference?.low).toBeGreaterThan(0.3)
})

test('where nothing differs, hardly anything is called no chance', () => {
  let called = 0
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed)
    const pick = () => [VALUES[Math.floor(random() * 3)] as string]
    const facts = (['ouder', 'jongere', 'professional'] as const).flatMap((role) =>
      Array.from({ length: 20 }, () =>
        told(role, { heard: pick(), fitting: pick(), on_time: pick() }),
      ),
    )
    const { questions } = mirror(facts, variables)
    if (questions.some(({ gap }) => gap?.label === 'no-chance')) called += 1
  }
  expect(called / 60).toBeLessThanOrEqual(0.1)
})

test('what one of two groups could not answer is no difference between them', () => {
  const facts = [
    ...Array.from({ length: 20 }, (_, at) => told('kind', { on_time: [at < 15 ? 'none' : 'low'] })),
    ...Array.from({ length: 20 }, () => told('ouder', { on_time: ['low'] })),
  ]
  const onTime = mirror(facts, variables).questions.find(({ name }) => name === 'on_time')
  expect(onTime?.gap?.value).toBe('low')
})

test('small groups are shown and not compared; "does not fit" is no answer', () => {
  const facts = [
    ...Array.from({ length: 7 }, () => told('kind', { heard: ['low'] })),
    ...Array.from({ length: 9 }, () => told('ouder', { heard: ['high'] })),
    told('ouder', { heard: ['na'] }),
  ]
  const heard = mirror(facts, variables).questions.find(({ name }) => name === 'heard')
  expect(heard?.gap).toBeUndefined()
  const rows = new Map(heard?.rows.map((row) => [row.role, row]))
  expect(rows.get('kind')).toMatchObject({ answers: 7, counts: { low: 7 } })
  expect(rows.get('ouder')).toMatchObject({ answers: 9, notApplicable: 1 })
})

test('triads are counted under their zones and summed over their corners', () => {
  const half: Tenths = [5, 5, 0]
  const facts = Array.from({ length: 4 }, () =>
    told('ouder', { difference: ['ab'] }, { difference: half }),
  )
  const difference = mirror(facts, variables).questions.find(({ name }) => name === 'difference')
  const row = difference?.rows.find(({ role }) => role === 'ouder')
  expect(row?.counts.ab).toBe(4)
  expect(row?.tenths).toEqual([20, 20, 0])
})
