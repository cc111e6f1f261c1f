import { expect, test } from 'vitest'
import stories from '#db/example/stories-parents.json' with { type: 'json' }
import { doubtsOf, sameForm } from '#surveys/doubts.ts'

const calm = { seconds: 240, isTrapFilled: false }

test.each([
  ['a short story', ['Mijn ouders gingen uit elkaar.'], []],
  ['nothing typed, all skipped', [], []],
  ['nothing typed, spaces', ['  ', '\n'], []],
  ['one word', ['nee'], []],
  ['faces alone', ['😢😢😡'], []],
  ['Arabic', ['كان البيت هادئًا.'], []],
  [
    'a place to look things up',
    ['Wij keken op www.villapinedo.nl en dat hielp mijn zoon echt.'],
    [],
  ],
  ['two places', ['Ik las https://a.nl en daarna nog https://b.nl, samen met mijn zus thuis.'], []],
  ['a mail address', ['Ik mailde naar iets@school.nl maar kreeg geen antwoord.'], []],
  [
    'three links',
    ['Kijk op http://a.ru, http://b.ru en http://c.ru voor meer geld en geluk.'],
    ['links'],
  ],
  ['a link and hardly a word', ['klik hier http://a.ru'], ['links']],
  [
    'HTML',
    ['Goede dag lieve mensen <a href="http://a.ru">pillen voor weinig</a> dank u'],
    ['links'],
  ],
  ['forum code', ['Goede dag lieve mensen [url=http://a.ru]pillen[/url] dank u zeer'], ['links']],
  ['signs alone', ['12345 ??? ---'], ['no-letters']],
] as const)('%s', (_name, texts, doubts) => {
  expect(doubtsOf({ ...calm, texts })).toEqual(doubts)
})

test('a form that was done within three seconds is doubted, and one that lay in a drawer for days is not', () => {
  const at = (seconds: number) =>
    doubtsOf({ texts: ['Een verhaal.'], seconds, isTrapFilled: false })
  expect(at(0.4)).toEqual(['too-fast'])
  expect(at(2.9)).toEqual(['too-fast'])
  expect(at(3)).toEqual([])
  expect(at(14 * 86_400)).toEqual([])
})

test('a field that people do not see is doubted when it is filled in', () => {
  expect(doubtsOf({ texts: ['x'], seconds: 9, isTrapFilled: true })).toEqual(['trap-filled'])
})

test('no example story is doubted, and no two of them are taken for the same', () => {
  for (const { title, text } of stories)
    expect(doubtsOf({ ...calm, texts: [title, text] }), text).toEqual([])
  expect(new Set(stories.map(({ text }) => sameForm(text))).size).toBe(stories.length)
})

test('the same text in other clothes is the same, a short one is nobody’s, another number is another', () => {
  const long = 'Wij hadden het niet verwacht, maar het hielp ons allemaal enorm in dat jaar.'
  expect(sameForm(`  ${long.toUpperCase().replaceAll(' ', '  ')}!!!`)).toBe(sameForm(long))
  expect(sameForm('Weet ik niet.')).toBeUndefined()
  expect(sameForm(`${long} 1`)).not.toBe(sameForm(`${long} 2`))
})
