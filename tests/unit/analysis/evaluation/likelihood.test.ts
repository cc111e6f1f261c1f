import { expect, test } from 'vitest'
import { besideEachOther } from '#analysis/evaluation/beside.ts'
import { bandsOf, likelihoodOf, shareInterval } from '#analysis/evaluation/likelihood.ts'

test.each([
  [0, 'unlikely'],
  [0.39, 'unlikely'],
  [0.4, 'maybe'],
  [0.65, 'likely'],
  [0.849, 'likely'],
  [0.85, 'surely'],
  [1, 'surely'],
])('%d is called %s', (probability, word) => {
  expect(likelihoodOf(probability)).toBe(word)
})

test('the interval of a share is the published one', () => {
  // R. Newcombe, Statistics in Medicine 17 (1998), table I, the score method without correction: 81 of 263, and 15 of 148.
  const [big, small] = [shareInterval(81, 263), shareInterval(15, 148)]
  expect([big.low, big.high].map((one) => one.toFixed(4))).toEqual(['0.2553', '0.3662'])
  expect([small.low, small.high].map((one) => one.toFixed(4))).toEqual(['0.0624', '0.1605'])
  expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 })
})

test('bands say per word how often it was said, with which mean, and how often it was right', () => {
  const [surely, likely] = bandsOf([
    { probability: 0.9, isRight: true },
    { probability: 1, isRight: false },
    { probability: 0.7, isRight: true },
  ])
  expect(surely).toMatchObject({ count: 2, right: 1, said: 0.95, from: 0.85, to: 1 })
  expect(likely).toMatchObject({ count: 1, right: 1, from: 0.65, to: 0.85 })
})

test('two sides beside each other: stories where both, one or neither gave a theme', () => {
  const stories = [
    { storyId: 'a', teller: ['T1'], team: ['T1'] },
    { storyId: 'b', teller: ['T1'], team: [] },
    { storyId: 'c', teller: [], team: [] },
    { storyId: 'd', teller: [], team: ['T1'] },
  ]
  expect(besideEachOther(stories, ['T1'])).toEqual([
    { code: 'T1', both: ['a'], tellerOnly: ['b'], teamOnly: ['d'], neither: 1, agreement: 0.5 },
  ])
  expect(besideEachOther([], ['T1'])[0]?.agreement).toBe(1)
})
