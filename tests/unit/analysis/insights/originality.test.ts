import { expect, test } from 'vitest'
import { borrowed } from '#analysis/insights/originality.ts'

const SOURCES = [
  'Mijn moeder huilde elke avond in de keuken. Niemand vroeg iets.',
  'We zaten met z’n drieën in de auto en niemand zei een woord. Ik telde de lantaarnpalen.',
]
const shown = (text: string) =>
  borrowed(text, SOURCES).map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'six words in a row',
    'Zij zegt: mijn moeder huilde elke avond in de gang.',
    ['mijn moeder huilde elke avond in de'],
  ],
  [
    'other capitals, signs and accents',
    'MIJN moeder, huilde elke avónd in de keuken!',
    ['MIJN moeder, huilde elke avónd in de keuken'],
  ],
  [
    'a short sentence that is whole',
    'Het was stil. Ik telde de lantaarnpalen. Toen sliep ik.',
    ['Ik telde de lantaarnpalen'],
  ],
  ['five words in a row are everyday', 'Zij huilde elke avond in de badkamer.', []],
  ['three words of a sentence', 'Niemand vroeg iets aan mij.', []],
  ['nothing of it', 'Een kind luistert naar de ruzie beneden.', []],
])('%s', (_what, text, found) => {
  expect(shown(text)).toEqual(found)
})

test('stretches that overlap are one, and two that do not are two', () => {
  const text =
    'Mijn moeder huilde elke avond in de keuken en later: met z’n drieën in de auto en niemand.'
  expect(shown(text)).toEqual([
    'Mijn moeder huilde elke avond in de keuken',
    'met z’n drieën in de auto en niemand',
  ])
})
