// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { showCare } from '#app/islands/parts/care.ts'

vi.mock('#analysis/safety/signals-by-sound.ts', () => ({
  findSignalsBySound: (text: string) =>
    text.includes('slaat') ? [{ signal: 'violence', start: 0, end: 5 }] : [],
}))

beforeEach(() => {
  document.documentElement.lang = 'nl'
  document.body.innerHTML =
    '<div class="question"><textarea></textarea><div id="place"></div></div>' +
    '<footer id="hulp"><ul class="help-list"><li>112</li></ul></footer>'
})

test('help lines appear once under a text about danger, and stay away after they were closed', () => {
  const place = document.querySelector('#place') as HTMLElement
  expect(showCare(place, 'Het was een fijne dag.')).toBe(false)
  expect(place.childElementCount).toBe(0)
  expect(showCare(place, 'Hij slaat mij.')).toBe(true)
  expect(showCare(place, 'Hij slaat mij vaak.')).toBe(false)
  expect(place.querySelectorAll('.care')).toHaveLength(1)
  expect(place.textContent).toContain('112')
  place.querySelector('button')?.click()
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  expect(showCare(place, 'Hij slaat mij.')).toBe(false)
  expect(place.childElementCount).toBe(0)
})
