import { describe, expect, test } from 'vitest'
import { separatedVerbs } from '#analysis/safety/separable.ts'
import { tokens } from '#analysis/text/spans.ts'

const verbsOf = (text: string) => separatedVerbs(tokens(text)).map(({ written }) => written)

describe('separatedVerbs', () => {
  test.each([
    ['Hij sluit me op.', 'opsluit'],
    ['Hij dreigde mij iets aan te doen.', 'aandoen'],
    ['Hij zei dat hij haar af zou maken.', 'afmaken'],
    ['Hij wacht me op en dan ga ik terug.', 'opwacht'],
  ])('%s holds %s', (text, verb) => {
    expect(verbsOf(text)).toContain(verb)
  })

  test('a particle in the middle of a clause is a preposition', () => {
    expect(verbsOf('De school sluit op vrijdag.')).toEqual([])
  })

  test('is empty without words', () => {
    expect(separatedVerbs([])).toEqual([])
  })
})
