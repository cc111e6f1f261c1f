import { expect, test } from 'vitest'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'
import { findHits, foldText, isEmptyQuery, isWithin, readQuery } from '#analysis/search/query.ts'
import { openTerms } from '#analysis/search/terms.ts'

const terms = openTerms((word) => dutchDictionary().isSimple(word))

const STORIES = [
  'De omgangsregeling werd niet nageleefd. De kinderen huilden.',
  'Ons kind sliep slecht na elke wissel. De rechter luisterde niet.',
  'Er kwam een regeling voor de omgang, met hulp van opa.',
  'De jeugdbeschermer belde nooit trug over de omgansregeling.',
  'Mijn moeder en mijn broer hielpen. Zij vertelden het de rechtbank.',
]
const vocabulary = new Set(STORIES.flatMap((story) => terms.ofText(story)))

/** The numbers of the stories that a search finds, by the meaning of `Query` alone. */
function search(typed: string): readonly number[] {
  const query = readQuery(typed, terms, vocabulary)
  return STORIES.flatMap((story, at) => {
    const has = new Set(terms.ofText(story))
    const fits =
      query.all.every((ways) => ways.some((way) => way.every((term) => has.has(term)))) &&
      !query.none.some((term) => has.has(term)) &&
      query.phrases.every((phrase) => ` ${foldText(story)} `.includes(` ${phrase} `))
    return fits && !isEmptyQuery(query) ? [at] : []
  })
}

test.each([
  ['another form', 'kind', [0, 1]],
  ['a form of a verb', 'helpen', [4]],
  ['a part of a compound', 'regeling', [0, 2, 3]],
  ['a compound, also taken apart, also misspelled in a story', 'omgangsregeling', [0, 2, 3]],
  ['a misspelled search', 'omgangsregelling', [0, 2, 3]],
  ['a misspelled word', 'rechtter', [1]],
  ['words that must all be there', 'kinderen omgangsregeling', [0]],
  ['a word that must not be there', 'rechter -kind', []],
  ['words in this order', '"voor de omgang"', [2]],
  ['capitals and accents', 'RÉCHTER', [1]],
  ['a word that says nothing', 'de kinderen', [0, 1]],
  ['nothing', 'de', []],
])('%s: %s', (_, typed, found) => {
  expect(search(typed)).toEqual(found)
})

test('a word that exists is no typing error of another', () => {
  // moeder and broer differ from moed and broek by a letter or two.
  expect(search('broek')).toEqual([])
  expect(search('moed')).toEqual([])
})

test('what is found is pointed at in the text', () => {
  const text = STORIES[0] as string
  const hits = findHits(text, readQuery('regeling kind', terms, vocabulary), terms)
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([
    'omgangsregeling',
    'kinderen',
  ])
})

test('letters that changed places are one change', () => {
  expect(isWithin('kniderne', 'kinderen', 2)).toBe(true)
  expect(isWithin('rechter', 'rechters', 1)).toBe(true)
  expect(isWithin('rechter', 'slechte', 1)).toBe(false)
})
