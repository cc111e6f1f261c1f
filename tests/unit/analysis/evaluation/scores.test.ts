import { expect, test } from 'vitest'
import { measuresOf, scoresOf } from '#analysis/evaluation/scores.ts'
import { type Said, tallyStory } from '#analysis/evaluation/tally.ts'

const TEXT = 'Anna belde de school. Daarna werd het stil in huis.'
const gold = {
  id: 'a',
  role: 'ouder' as const,
  title: '',
  text: TEXT,
  themes: [{ code: 'T17', direction: 'mixed' as const, evidence: 'Anna belde de school.' }],
  identifiers: [{ start: 0, end: 4, type: 'NAAM' }],
  safety: ['GEWELD'],
}
const nothing: Said = { themes: [], identifiers: [], safety: [] }
const measures = (said: Partial<Said>) => measuresOf([tallyStory(gold, { ...nothing, ...said })])

test('an identifier is found when every letter of it is covered, and precision counts letters', () => {
  const all = measures({ identifiers: [{ start: 0, end: 10, type: 'NAAM' }] })
  expect(all.get('found')).toBe(1)
  // Anna (4) of Annabelde (9)
  expect(all.get('letters')).toBeCloseTo(4 / 9)
  expect(measures({ identifiers: [{ start: 0, end: 3, type: 'NAAM' }] }).get('found')).toBe(0)
})

test('evidence over the whole of a long story is no evidence', () => {
  const long = { ...gold, text: `${TEXT} ${'Wij aten brood. '.repeat(40)}` }
  const evidence = (end: number) =>
    measuresOf([
      tallyStory(long, { ...nothing, themes: [{ code: 'T17', evidence: [{ start: 0, end }] }] }),
    ]).get('evidence')
  expect(evidence(10)).toBe(1)
  expect(evidence(long.text.length)).toBe(0)
})

test('F1 over all counts every theme, also those that are in one of the two only', () => {
  const all = measures({ themes: [{ code: 'T17' }, { code: 'T08' }] })
  expect(all.get('micro F1')).toBeCloseTo(2 / 3)
  expect(all.get('macro F1')).toBe(1)
  expect(all.get('safety found')).toBe(0)
})

test('intervals hold the value, are the same for the same seed, and close up when all stories agree', () => {
  const right = tallyStory(gold, { ...nothing, themes: [{ code: 'T17' }] })
  const wrong = tallyStory(gold, nothing)
  const mixed = Array.from({ length: 20 }, (_, at) => (at % 4 === 0 ? wrong : right))
  const score = scoresOf(mixed).get('T17 recall')
  expect(score?.value).toBe(0.75)
  expect(score?.low).toBeGreaterThan(0.4)
  expect(score?.low).toBeLessThan(0.75)
  expect(score?.high).toBeGreaterThan(0.75)
  expect(scoresOf(mixed)).toEqual(scoresOf(mixed))
  expect(scoresOf([right, right]).get('T17 recall')).toEqual({ value: 1, low: 1, high: 1 })
})
