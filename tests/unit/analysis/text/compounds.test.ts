import { expect, test } from 'vitest'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'
import { compoundParts } from '#analysis/text/compounds.ts'

test.each([
  ['omgangsregeling', 'omgang regeling'],
  ['ouderavond', 'ouder avond'],
  ['ondertoezichtstelling', 'onder toezicht stelling'],
  ['wisselmoment', 'wissel moment'],
  ['jeugdzorg', 'jeugd zorg'],
])('%s is made of %s', (word, parts) => {
  const { isSimple } = dutchDictionary()
  const found = compoundParts(word, isSimple).map((part) => part.replace(/(?<=omgang)s$/, ''))
  expect(found.join(' ')).toBe(parts)
})

test('short words, and what is not made of words, stay whole', () => {
  const { isSimple } = dutchDictionary()
  for (const word of ['huis', 'xqzwvkjhg', '']) expect(compoundParts(word, isSimple)).toEqual([])
})
