import { describe, expect, test } from 'vitest'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { indexCues } from '#analysis/coding/cue-index.ts'
import { readCueLine } from '#analysis/coding/cue-lines.ts'
import { findCues } from '#analysis/coding/find-cues.ts'

const classes = { school: ['juf', 'mentor'] }

/** What a cue line finds in a text: the words from the first to the last that it needs. */
function found(line: string, text: string, role: 'ouder' | 'kind' = 'ouder'): string[] {
  const book: Codebook = {
    slug: 'test',
    name: { nl: 'x', en: 'x' },
    groups: [{ code: 'A', name: { nl: 'x', en: 'x' } }],
    classes,
    themes: [
      {
        code: 'T1',
        group: 'A',
        name: { nl: 'x', en: 'x' },
        definition: 'x',
        include: 'x',
        exclude: 'x',
        cues: { ouder: [line] },
        examples: [],
      },
    ],
  }
  const finds = findCues(text, { start: 0, end: text.length }, role, indexCues(book))
  return finds.map((find) => text.slice(find.start, find.end))
}

describe('a cue line finds', () => {
  test.each([
    ['a word in any inflection', 'wachten', 'We hebben gewacht.', 'gewacht'],
    ['a long word with a typing error', 'ouderschapsplan', 'Het ouderschapplan.', 'ouderschapplan'],
    ['words that begin so', 'omgang*', 'De omgangsregeling.', 'omgangsregeling'],
    ['words that end so', '*regeling', 'De omgangsregeling.', 'omgangsregeling'],
    ['words with it inside', '*toezicht*', 'De ondertoezichtstelling.', 'ondertoezichtstelling'],
    ['this form only', '=bel', 'Ik bel haar.', 'bel'],
    ['one of some words', '(juf|meester) zag', 'De meester zag het.', 'meester zag'],
    ['a choice of more words', 'niemand (zag|had door)', 'Niemand had door.', 'Niemand had door'],
    ['one of a class', '{school} vroeg', 'De mentor vroeg iets.', 'mentor vroeg'],
    ['words in order past small words', 'kwam te laat', 'Zij kwam dus', undefined],
    ['words past three small words', 'hulp te laat', 'Hulp kwam', undefined],
    ['words past small words', 'kwam laat', 'Hij kwam nog wel laat.', 'kwam nog wel laat'],
    [
      'words with up to four between',
      'niemand ~ luister',
      'Niemand in huis luistert.',
      'Niemand in huis luistert',
    ],
    ['both in any order', 'juf & zag', 'Toen zag de juf mij.', 'zag de juf'],
    ['a separable verb together', 'op+halen', 'Om haar op te halen.', 'op te halen'],
    ['a separable verb apart', 'op+halen', 'Hij haalt ons op.', 'haalt ons op'],
  ])('%s', (_, line, text, expected) => {
    expect(found(line, text)).toEqual(expected === undefined ? [] : [expected])
  })

  test.each([
    ['another form of an exact word', '=bel', 'Hij belde.'],
    ['words in the wrong order', 'kwam laat', 'Laat kwam zij.'],
    ['words too far apart', 'niemand ~ luister', 'Niemand van al die grote mensen daar luistert.'],
    ['a short word with another letter', 'bank', 'De band.'],
    ['another long word that looks like it', 'postbode', 'Onze postcode.'],
  ])('not %s', (_, line, text) => {
    expect(found(line, text)).toEqual([])
  })

  test('only what the teller is looked at for', () => {
    expect(found('wachten', 'We wachten.', 'kind')).toEqual([])
  })
})

test('one word weighs one and a phrase two, unless the line says otherwise', () => {
  const weights = ['ruzie', 'twee huizen', 'ruzie ^0.5', 'ruzie ^-2'].map(
    (line) => readCueLine(line, {})[0]?.weight,
  )
  expect(weights).toEqual([1, 2, 0.5, -2])
})

test('a line tells that something helped or hindered on either side of its weight', () => {
  const leans = ['rust :) ^2', 'rust ^2 :)', 'ruzie :(', 'ruzie ^2'].map((line) => {
    const [cue] = readCueLine(line, {})
    return [cue?.leans, cue?.weight]
  })
  expect(leans).toEqual([
    [1, 2],
    [1, 2],
    [-1, 1],
    [0, 2],
  ])
})

test('an empty line and an unknown class are refused', () => {
  expect(() => readCueLine('^2', {})).toThrow(RangeError)
  expect(() => readCueLine('{nergens} zag', {})).toThrow('unknown class')
})
