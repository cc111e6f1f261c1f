import { expect, test } from 'vitest'
import { findTips, keyOf, replaceTip } from '#app/islands/parts/tips.ts'
import { enIsland } from '#app/words/en-island.ts'
import { nlIsland } from '#app/words/nl-island.ts'

const KNOWN = nlIsland.guard.found
const TEXT = 'Toen ging ik met Sanne praten. Sanne zei niets. Mail naar sanne@example.nl.'

test('the same words are one tip with all their places', () => {
  const tips = findTips(TEXT, [], new Set(), KNOWN)
  expect(tips.map(({ type, words, places }) => [type, words, places.length])).toEqual([
    ['NAAM', 'Sanne', 2],
    ['EMAIL', 'sanne@example.nl', 1],
  ])
})

test('a tip that was left does not come back, and a replaced one keeps its capital', () => {
  const tips = findTips(TEXT, [], new Set([keyOf('EMAIL', 'SANNE@example.nl')]), KNOWN)
  const [name] = tips
  expect(tips).toHaveLength(1)
  expect(name && replaceTip(TEXT, name, 'mijn ex')).toBe(
    'Toen ging ik met mijn ex praten. Mijn ex zei niets. Mail naar sanne@example.nl.',
  )
})

test('every kind of tip has a word to put in its place, in both languages', () => {
  for (const { guard } of [nlIsland, enIsland])
    for (const type of Object.keys(guard.found))
      expect(guard.words[type as keyof typeof guard.words].length).toBeGreaterThan(0)
})
