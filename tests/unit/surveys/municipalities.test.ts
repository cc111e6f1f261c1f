import { expect, test } from 'vitest'
import { listQuestions, type Question } from '#surveys/definition.ts'
import { instruments } from '#surveys/instruments/index.ts'
import {
  asksAllMunicipalities,
  asksMunicipality,
  MUNICIPALITY_QUESTION,
  municipalityOf,
} from '#surveys/municipalities.ts'

test('of who is under 16 no municipality is ever counted, whatever came in', () => {
  const answers = { [MUNICIPALITY_QUESTION]: 'hof_van_twente' }
  expect(municipalityOf('ouder', answers)).toBe('hof_van_twente')
  expect(municipalityOf('jongere', { ...answers, band: '16to18' })).toBe('hof_van_twente')
  expect(municipalityOf('jongere', { ...answers, band: '12to15' })).toBeUndefined()
  expect(municipalityOf('jongere', answers)).toBeUndefined()
  expect(municipalityOf('kind', answers)).toBeUndefined()
})

test('outside Twente is an answer; what no form offers is none', () => {
  const say = (answer: unknown) => municipalityOf('ouder', { [MUNICIPALITY_QUESTION]: answer })
  expect(say('outside')).toBe('outside')
  for (const answer of [undefined, '', 'rather_not', 'amsterdam', 3, ['almelo'], null])
    expect(say(answer)).toBeUndefined()
})

test('every form that asks for a municipality asks it in the way that the map knows', () => {
  const asking = instruments.flatMap(({ definition }) =>
    listQuestions(definition).filter(asksMunicipality),
  )
  expect(asking.length).toBeGreaterThan(3)
  for (const { name, choices = [], isRequired } of asking) {
    expect(
      asksAllMunicipalities(
        name,
        choices.map(({ value }) => String(value)),
      ),
    ).toBe(true)
    expect(isRequired).not.toBe(true)
  }
})

test('a list of some places is recognised under any name, and a list of other things is not', () => {
  const list = (...values: string[]): Question => ({
    type: 'dropdown',
    name: 'where',
    title: 'Waar?',
    choices: values.map((value) => ({ value, text: value })),
  })
  expect(asksMunicipality(list('almelo', 'borne', 'wierden'))).toBe(true)
  expect(asksMunicipality(list('twente', 'elsewhere'))).toBe(false)
  expect(asksAllMunicipalities(MUNICIPALITY_QUESTION, ['almelo', 'borne', 'wierden'])).toBe(false)
})
