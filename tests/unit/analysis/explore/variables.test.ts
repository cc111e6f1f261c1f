import { expect, test } from 'vitest'
import { filterToSearch, matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { readerOf } from '#analysis/explore/readings.ts'
import { listVariables } from '#analysis/explore/variables.ts'
import { instruments } from '#surveys/instruments/index.ts'

const forms = instruments
  .filter(({ kind }) => kind === 'story')
  .map(({ role, definition }) => ({ role, definition }))
const variables = listVariables(forms)
const variable = (name: string) => variables.find((one) => one.name === name)
const read = (role: string, answers: Record<string, unknown>) => {
  const form = forms.find((one) => one.role === role)
  if (!form) throw new Error(`no form for ${role}`)
  return readerOf(form.definition, variables)(answers)
}

test('a question that children answer with a choice is one variable with the line of the others', () => {
  expect(variable('on_time')).toMatchObject({ kind: 'dyad', isCore: true })
  expect(Object.keys(variable('on_time')?.titles ?? {}).sort()).toEqual(
    ['ander', 'jongere', 'kind', 'ouder', 'professional'].sort(),
  )
  expect(variable('on_time')?.values.map(({ value }) => value)).toEqual([
    'low',
    'middle',
    'high',
    'none',
  ])
  expect(read('ouder', { on_time: 12 })).toMatchObject({
    values: { on_time: ['low'] },
    places: { on_time: 12 },
  })
  expect(read('kind', { on_time: 'late' }).values).toEqual({ on_time: ['low'] })
  expect(read('kind', { on_time: 'none' }).values).toEqual({ on_time: ['none'] })
  expect(read('kind', { information: 'bit' }).values).toEqual({ information: ['low'] })
})

test('triads count under their zones, several answers under each, and "does not fit" under na', () => {
  const reading = read('ouder', {
    difference: { tenths: [8, 1, 1], by: 'tap' },
    feelings: ['angry', 'alone'],
    heard: 'na',
  })
  expect(reading.values).toEqual({ difference: ['a'], feelings: ['angry', 'alone'], heard: ['na'] })
  expect(reading.tenths).toEqual({ difference: [8, 1, 1] })
  expect(variable('difference')?.values.map(({ value }) => value)).toEqual([
    'signal',
    'information',
    'help',
  ])
})

test('what is typed, consent and what does not fit its question is not counted', () => {
  const names = variables.map(({ name }) => name)
  for (const name of ['story', 'title', 'would_help', 'consent_read', 'consent_quote'])
    expect(names).not.toContain(name)
  expect(
    read('ouder', { on_time: 900, phase: 'no-such', difference: 'x', heard: {} }).values,
  ).toEqual({})
})

test('values of questions stand in the address and select stories', () => {
  const filter = parseFilter(
    new URLSearchParams('bij=heard:low&bij=heard:middle&bij=phase:court&bij=x'),
  )
  expect(filter.answers).toEqual({ heard: ['low', 'middle'], phase: ['court'] })
  expect(parseFilter(new URLSearchParams(filterToSearch(filter)))).toEqual(filter)
  const fact = { role: 'ouder', day: '2026-03-31', themes: [] } as const
  expect(matches({ ...fact, values: { heard: ['low'], phase: ['court'] } }, filter)).toBe(true)
  expect(matches({ ...fact, values: { heard: ['low'], phase: ['longer'] } }, filter)).toBe(false)
  expect(matches({ ...fact, values: { heard: ['low'] } }, filter)).toBe(false)
})
