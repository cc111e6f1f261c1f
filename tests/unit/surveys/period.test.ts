import { expect, test } from 'vitest'
import { PERIOD_WORDS } from '#app/words/period-words.ts'
import { LOCALES, localText } from '#surveys/definition.ts'
import { arePeriods, periodChoices } from '#surveys/period.ts'

const values = (...list: readonly string[]) => list.map((value) => ({ value }))

test('bounds become classes with words', () => {
  const choices = periodChoices(['6m', '1y', '5y'], PERIOD_WORDS, ['unknown', 'future'])
  expect(choices.map(({ value, text }) => [value, localText(text, 'nl')])).toEqual([
    ['future', 'dat moet nog komen'],
    ['under-6m', 'korter dan 6 maanden geleden'],
    ['6-12m', '6 tot 12 maanden geleden'],
    ['1-5y', '1 tot 5 jaar geleden'],
    ['over-5y', 'langer dan 5 jaar geleden'],
    ['unknown', 'dat weet ik niet meer'],
  ])
  expect(choices.map(({ text }) => localText(text, 'en')).slice(1, 5)).toEqual([
    'less than 6 months ago',
    '6 to 12 months ago',
    '1 to 5 years ago',
    'more than 5 years ago',
  ])
  for (const locale of LOCALES)
    for (const { text } of choices) expect(localText(text, locale), locale).toMatch(/\S{2}/)
})

test('one bound makes two classes, and one of a unit has its own form', () => {
  const [under, over] = periodChoices(['1m'], PERIOD_WORDS)
  expect(localText(under?.text, 'nl')).toBe('korter dan 1 maand geleden')
  expect(localText(over?.text, 'de')).toBe('vor mehr als einem Monat')
  expect(localText(over?.text, 'pl')).toBe('więcej niż miesiąc temu')
  expect(localText(over?.text, 'uk')).toBe('більше 1 місяця тому')
})

test.each([[[]], [['2y', '1y']], [['12m', '1y']], [['18m', '2y', '30m']]] as const)(
  'bounds %j are refused',
  (bounds) => {
    expect(() => periodChoices(bounds, PERIOD_WORDS)).toThrow(RangeError)
  },
)

test.each([
  ['classes that follow each other', values('under-12m', '1-2y', 'over-24m'), true],
  ['extras at both ends', values('future', 'under-1y', 'over-1y', 'unknown'), true],
  ['a hole', values('under-1y', 'over-2y'), false],
  ['an overlap', values('under-2y', '1-3y', 'over-3y'), false],
  ['no end', values('under-1y', '1-2y'), false],
  ['an end that is not last', values('under-1y', 'over-1y', '1-2y'), false],
  ['an extra in the middle', values('under-1y', 'unknown', 'over-1y'), false],
  ['a date', values('2021-05-01'), false],
  ['other words', values('long', 'short'), false],
  ['nothing', [], false],
  ['no list', 'under-1y', false],
])('%s', (_, choices, isRight) => {
  expect(arePeriods(choices)).toBe(isRight)
})
