import { describe, expect, test } from 'vitest'
import { fold, stem } from '#analysis/text/dutch.ts'

describe('forms of one word meet in one stem', () => {
  test.each([
    ['huilen', ['huilt', 'huilde', 'gehuild']],
    ['ophalen', ['opgehaald', 'ophaalde']],
    ['zien', ['zag', 'zagen', 'gezien', 'ziet']],
    ['wachten', ['wachtte', 'gewacht', 'wacht']],
    ['kind', ['kinderen', 'kindje', 'Kinderen']],
    ['ruzie', ['ruzies']],
    ['broer', ['broertje', 'broers']],
    ['mama', ['mam', 'mama’s', 'MAMA']],
    ['scheiden', ['gescheiden', 'scheidde']],
    ['tas', ['tassen', 'tasje']],
  ])('%s', (word, forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)))
  })
})

test('different words stay different', () => {
  for (const [one = '', other = ''] of [
    ['rechter', 'rechten'],
    ['geluk', 'gelukkig'],
    ['stil', 'stelen'],
    ['moeder', 'moeten'],
  ])
    expect(stem(one)).not.toBe(stem(other))
})

test('words are compared in lower case, without accents and with straight apostrophes', () => {
  expect(fold('Eén')).toBe('een')
  expect(fold('foto’s')).toBe("foto's")
  expect(stem('')).toBe('')
})
