import { expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { plainThemeName } from '#app/words/theme-names.ts'

test.each(['nl', 'en', 'tr', 'ar', 'pl', 'de', 'uk'] as const)(
  'every theme has a short everyday name in %s, of its own',
  (locale) => {
    for (const role of ['ouder', 'jongere']) {
      const names = pactCodebook.themes.map(({ code }) => plainThemeName(code, role, locale))
      expect(names.every((name) => name && name.length <= 40)).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }
  },
)

test('a theme of another codebook has no everyday name', () => {
  expect(plainThemeName('X1', 'ouder', 'nl')).toBeUndefined()
  expect(plainThemeName('toString', 'ouder', 'nl')).toBeUndefined()
})
