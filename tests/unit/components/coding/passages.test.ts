import { expect, test } from 'vitest'
import { numbered, stretches, wholeWords } from '#app/components/coding/passages.ts'
import type { ShownCoding } from '#app/services/coding.server.ts'

const coding = (
  code: string,
  evidence: ShownCoding['evidence'],
  more: Partial<ShownCoding> = {},
): ShownCoding => ({
  id: code,
  storyId: 's',
  code,
  direction: 'helped',
  score: 0.5,
  probability: 0.5,
  likely: 0.5,
  evidence,
  reasons: [],
  saidBy: 'program',
  state: 'suggested',
  revision: 1,
  note: '',
  isToDiscuss: false,
  isPassageGone: false,
  decidedBy: null,
  ...more,
})

test('themes are numbered in the order in which they are met, whatever was decided about them', () => {
  const codings = [
    coding('C', []),
    coding('B', [{ start: 10, end: 20 }], { state: 'rejected' }),
    coding('A', [{ start: 0, end: 5 }]),
  ]
  expect(numbered(codings).map(({ code, n }) => `${n} ${code}`)).toEqual(['1 A', '2 B', '3 C'])
})

test('overlapping passages are cut so that each piece knows every theme it lies in', () => {
  const codings = numbered([
    coding('A', [{ start: 0, end: 10 }]),
    coding('B', [{ start: 5, end: 15 }]),
    coding('C', [{ start: 2, end: 4 }], { state: 'rejected' }),
    coding('D', [{ start: 0, end: 3 }], { isPassageGone: true }),
  ])
  const said = stretches(20, codings).map(({ start, end, inside, begins, ends }) => [
    `${start}-${end}`,
    inside.map(({ code }) => code).join(''),
    begins.map(({ code }) => code).join(''),
    ends.map(({ code }) => code).join(''),
  ])
  expect(said).toEqual([
    ['0-5', 'A', 'A', ''],
    ['5-10', 'AB', 'B', 'A'],
    ['10-15', 'B', '', 'B'],
    ['15-20', '', '', ''],
  ])
})

test.each([
  ['cuts no word in two', 5, 12, 'wachtlijst duurde'],
  ['leaves out white space at its ends', 3, 15, 'wachtlijst'],
  ['is nothing when it holds white space alone', 3, 4, undefined],
])('a selection %s', (_name, from, to, wanted) => {
  const text = 'De  wachtlijst duurde lang.'
  const span = wholeWords(text, from, from === 5 ? 17 : to)
  expect(span && text.slice(span.start, span.end)).toBe(wanted)
})
