import { expect, test } from 'vitest'
import {
  cohensKappa,
  krippendorffsAlpha,
  percentAgreement,
  type Unit,
  withInterval,
} from '#analysis/coding/agreement.ts'

/** One line per coder, a judgement per unit; a dot where the coder gave none. */
const units = (...coders: string[]): Unit[] => {
  const rows = coders.map((line) =>
    line.split(' ').map((said) => (said === '.' ? undefined : said)),
  )
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]))
}

/** Units out of a table of two coders: how often the first said the row and the second the column. */
const table = (rows: readonly (readonly number[])[]): Unit[] =>
  rows.flatMap((row, a) =>
    row.flatMap((times, b) => Array.from({ length: times }, () => [`${a}`, `${b}`])),
  )

// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A, B and C.
const twoObservers = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
const ben = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
const fourObservers = units(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

test('alpha equals the published examples, with gaps and with more coders', () => {
  expect(krippendorffsAlpha(twoObservers)).toBeCloseTo(0.095, 3)
  expect(krippendorffsAlpha(ben)).toBeCloseTo(0.692, 3)
  expect(krippendorffsAlpha(fourObservers)).toBeCloseTo(0.743, 3)
})

test('kappa equals published examples', () => {
  // J. Cohen, 1960, table 1: two clinicians over three diagnoses, in hundredths.
  expect(
    cohensKappa(
      table([
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2],
      ]),
    ),
  ).toBeCloseTo(-0.0926, 3)
  // J. Cohen, Weighted kappa, Psychological Bulletin 70, 1968, table 1, without weights.
  expect(
    cohensKappa(
      table([
        [44, 7, 9],
        [5, 20, 5],
        [1, 3, 6],
      ]),
    ),
  ).toBeCloseTo(0.492, 3)
  // A. Viera, J. Garrett, Understanding interobserver agreement, Family Medicine 37, 2005, table 1.
  expect(
    cohensKappa(
      table([
        [15, 5],
        [10, 70],
      ]),
    ),
  ).toBeCloseTo(0.571, 3)
})

test('percent agreement counts a unit once, whoever judged it', () => {
  expect(percentAgreement(twoObservers)).toBeCloseTo(0.6)
  expect(
    percentAgreement([
      ['a', 'a', 'b'],
      ['a', undefined, 'a'],
      ['a', undefined, undefined],
    ]),
  ).toBeCloseTo((1 / 3 + 1) / 2)
})

test('where nothing varies there is no kappa or alpha', () => {
  const same = units('a a a', 'a a a')
  expect(cohensKappa(same)).toBeNaN()
  expect(krippendorffsAlpha(same)).toBeNaN()
  expect(withInterval(same, krippendorffsAlpha).low).toBeNaN()
  expect(percentAgreement(same)).toBe(1)
})

test('the interval holds the figure, narrows with more units and is the same each time', () => {
  const few = withInterval(ben, krippendorffsAlpha, 3)
  const many = withInterval(Array.from({ length: 8 }, () => ben).flat(), krippendorffsAlpha, 3)
  expect(few.low).toBeLessThan(few.value)
  expect(few.high).toBeGreaterThan(few.value)
  expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2)
  expect(withInterval(ben, krippendorffsAlpha, 3)).toEqual(few)
})
