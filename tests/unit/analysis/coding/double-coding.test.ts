import { expect, test } from 'vitest'
import { agreementOf, differencesOf, type Judgement } from '#analysis/coding/double-coding.ts'

const span = { start: 0, end: 4 }
const said = (storyId: string, coder: string, ...themes: string[]): Judgement => ({
  storyId,
  coder,
  themes: themes.map((theme) => {
    const [code = '', direction = 'helped'] = theme.split(' ')
    return { code, direction: direction as 'helped', evidence: [span] }
  }),
})

const judgements = [
  said('a', 'an', 'T01', 'T02'),
  said('a', 'bo', 'T01', 'T02 hindered'),
  said('b', 'an', 'T01'),
  said('b', 'bo'),
  said('c', 'an'),
  said('c', 'bo'),
]

test('a theme is there or not, per story; one that nobody gave is left out', () => {
  const { themes, stories, overall } = agreementOf(judgements, ['an', 'bo'], ['T03', 'T02', 'T01'])
  expect(stories).toBe(3)
  expect(themes.map(({ code, byAll, byAny }) => [code, byAll, byAny])).toEqual([
    ['T02', 1, 1],
    ['T01', 1, 2],
  ])
  expect(themes[1]?.percent.value).toBeCloseTo(2 / 3)
  // Two by two: both yes 1, one yes 1, both no 1: (2/3 - 4/9) / (1 - 4/9).
  expect(themes[1]?.kappa?.value).toBeCloseTo((2 / 3 - 4 / 9) / (5 / 9))
  // Three stories times two themes, one of the six not equal.
  expect(overall.percent.value).toBeCloseTo(5 / 6)
})

test('directions are laid beside each other where both gave the theme', () => {
  const { direction } = agreementOf(judgements, ['an', 'bo'], ['T01', 'T02'])
  // T01 on a: equal. T02 on a: not.
  expect(direction.percent.value).toBeCloseTo(1 / 2)
})

test('with three coders there is no kappa, and who skipped a story is no disagreement', () => {
  const three = [...judgements, said('a', 'cy', 'T01', 'T02')]
  const { overall, themes } = agreementOf(three, ['an', 'bo', 'cy'], ['T01', 'T02'])
  expect(overall.kappa).toBeUndefined()
  expect(themes[0]?.percent.value).toBeCloseTo(2 / 3)
  expect(overall.alpha.value).toBeGreaterThan(0)
})

test('what coders must speak about: each theme once, with who gave it and every passage', () => {
  const [first, second] = differencesOf(judgements.slice(0, 2), ['T01', 'T02'])
  expect(first).toMatchObject({ code: 'T01', isAgreed: true, evidence: [span] })
  expect(second?.isAgreed).toBe(false)
  expect(second?.given).toEqual([
    { coder: 'an', direction: 'helped' },
    { coder: 'bo', direction: 'hindered' },
  ])
  expect(differencesOf(judgements.slice(2, 4), ['T01'])[0]?.isAgreed).toBe(false)
})
