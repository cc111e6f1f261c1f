import { describe, expect, test } from 'vitest'
import { sentences, tokens } from '#analysis/text/spans.ts'

const parts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('the sentences of a story', () => {
  test.each([
    ['two sentences', 'Hij ging weg. Ik bleef.', ['Hij ging weg.', 'Ik bleef.']],
    ['no space after the dot', 'Hij ging weg.Toen niets.', ['Hij ging weg.', 'Toen niets.']],
    ['a line break', 'hij ging weg\nik bleef', ['hij ging weg', 'ik bleef']],
    ['an abbreviation', 'Wij lazen bijv. de folder.', ['Wij lazen bijv. de folder.']],
    ['an initial', 'Zij heet K. de Wit.', ['Zij heet K. de Wit.']],
    ['an ellipsis that goes on', 'En toen... niets meer.', ['En toen... niets meer.']],
    ['a quoted exclamation', '"Ga weg!" riep hij.', ['"Ga weg!" riep hij.']],
    ['nothing', '', []],
    ['only white space', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test('every letter lies in exactly one sentence', () => {
    const text = '  Eerst dit! En dan… nog dat?\n\n“Ja,” zei ze. Om 8.30 uur begon het.  '
    const all = sentences(text)
    for (let at = 0; at < text.length; at++) {
      const inside = all.filter(({ start, end }) => start <= at && at < end).length
      if (/\S/.test(text[at] ?? '')) expect(inside).toBe(1)
    }
  })
})

test('words keep accents, apostrophes and hyphens, and numbers stand on their own', () => {
  const text = 'Foto’s van één mede-ouder, 8jarig 😀!'
  expect(tokens(text).map((token) => token.text)).toEqual([
    'Foto’s',
    'van',
    'één',
    'mede-ouder',
    '8',
    'jarig',
  ])
  for (const { text: word, start, end } of tokens(text)) expect(text.slice(start, end)).toBe(word)
})
