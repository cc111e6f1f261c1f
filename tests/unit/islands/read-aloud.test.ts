import { beforeAll, expect, test, vi } from 'vitest'

let localVoice: typeof import('#app/islands/parts/read-aloud.ts').localVoice
beforeAll(async () => {
  // The part listens to the window of a page; here there is none.
  vi.stubGlobal('addEventListener', () => {})
  localVoice = (await import('#app/islands/parts/read-aloud.ts')).localVoice
})

const VOICES = [
  { lang: 'nl-NL', localService: false },
  { lang: 'en-GB', localService: true },
  { lang: 'nl_BE', localService: true },
  { lang: 'NL', localService: true },
]

test('only a voice of the device itself is taken, in the language of the question', () => {
  expect(localVoice(VOICES, 'nl')).toBe(2)
  expect(localVoice(VOICES, 'en')).toBe(1)
  expect(localVoice(VOICES, 'ar')).toBe(-1)
  expect(localVoice(VOICES.slice(0, 1), 'nl')).toBe(-1)
  expect(localVoice([{ lang: 'nln', localService: true }], 'nl')).toBe(-1)
})
