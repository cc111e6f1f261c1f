import { expect, test } from 'vitest'
import { onTimeClass, parseOnTime, placeClass, storyThemes } from '#analysis/dashboard/facts.ts'

test('a place below 38 is too late, one above 62 too early, and between them lies the middle', () => {
  expect([0, 37, 38, 62, 63, 100].map(placeClass)).toEqual([
    'low',
    'low',
    'middle',
    'middle',
    'high',
    'high',
  ])
  expect(() => placeClass(101)).toThrow(RangeError)
})

test('children answer in words that become the same classes, and "no help" stays apart', () => {
  expect(['late', 'on_time', 'early', 'none', 'na'].map(parseOnTime)).toEqual([
    'low',
    'middle',
    'high',
    'none',
    'na',
  ])
  expect([99.5, -1, 101, 'toString', null, [5]].map(parseOnTime)).toEqual([
    99.5,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(onTimeClass(undefined)).toBe('unanswered')
})

test('a theme that two people confirmed in different directions is on the story once, as mixed', () => {
  const themes = storyThemes({
    role: 'ouder',
    day: '2026-03-01',
    themes: [
      { code: 'T04', direction: 'helped' },
      { code: 'T04', direction: 'hindered' },
      { code: 'T08', direction: 'hindered' },
      { code: 'T08', direction: 'hindered' },
    ],
  })
  expect([...themes]).toEqual([
    ['T04', 'mixed'],
    ['T08', 'hindered'],
  ])
})
