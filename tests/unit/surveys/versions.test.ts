import { expect, it } from 'vitest'
import { canonicalJson } from '#surveys/canonical-json.ts'
import { fingerprint } from '#surveys/versions.ts'
import { smallSurvey } from './small-survey.ts'

it('equal content is equal text, whatever the order of the keys', () => {
  expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":null,"d":"é"}]}',
  )
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

it('canonical JSON is JSON, also with a key that every object has', () => {
  const value = JSON.parse('{"__proto__":{"a":1},"b":"\\u2028"}')
  expect(JSON.parse(canonicalJson(value))).toEqual(value)
  expect(canonicalJson(value)).toContain('"__proto__"')
})

it.each([Number.NaN, undefined, () => 1, new Date(0), 1n])('%s is not JSON', (value) => {
  expect(() => canonicalJson({ value: [value] })).toThrow(RangeError)
})

it('a fingerprint stays after storing, and changes with a word', () => {
  const stored = JSON.parse(JSON.stringify(smallSurvey))
  expect(fingerprint(stored)).toBe(fingerprint(smallSurvey))
  expect(fingerprint(stored)).toMatch(/^[0-9a-f]{64}$/)
  stored.pages[0].elements[3].title = 'Verhaal'
  expect(fingerprint(stored)).not.toBe(fingerprint(smallSurvey))
})
