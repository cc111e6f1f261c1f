import { expect, test } from 'vitest'
import { csvOf } from '#analysis/export/csv.ts'
import { dutchTime, momentOf } from '#app/services/breach-form.server.ts'
import { clockOf, mostTellers } from '#app/services/breaches.server.ts'

const discoveredAt = new Date('2026-03-04T09:30:00Z')
const after = (hours: number) => new Date(discoveredAt.getTime() + hours * 3_600_000)

test('the clock runs for 72 hours from the discovery and stops at the report', () => {
  const open = { discoveredAt, reportedAt: null }
  expect(clockOf(open, discoveredAt)).toEqual({ state: 'running', hours: 72, minutes: 0 })
  expect(clockOf(open, after(20.5))).toEqual({ state: 'running', hours: 51, minutes: 30 })
  expect(clockOf(open, after(73))).toEqual({ state: 'over' })
  expect(clockOf({ discoveredAt, reportedAt: after(72) }, after(200))).toEqual({ state: 'in-time' })
  expect(clockOf({ discoveredAt, reportedAt: after(72.1) }, after(80))).toEqual({ state: 'late' })
})

test('as many tellers as the largest class has, and those who left contact details with that', () => {
  const counted = { originals: 10, stories: 40, themes: 120, contacts: 3 }
  expect(mostTellers(counted, ['originals'])).toBe(10)
  expect(mostTellers(counted, ['originals', 'themes'])).toBe(40)
  expect(mostTellers(counted, ['originals', 'contacts'])).toBe(13)
  expect(mostTellers(counted, ['backups'])).toBe(40)
  expect(mostTellers(counted, ['settings'])).toBe(0)
})

test.each([
  ['2026-03-04T10:30', '2026-03-04T09:30:00.000Z'],
  ['2026-07-04T10:30', '2026-07-04T08:30:00.000Z'],
])('Dutch time %s is %s', (typed, iso) => {
  expect(momentOf(typed).toISOString()).toBe(iso)
  expect(dutchTime(new Date(iso))).toBe(typed)
})

test('a moment that does not exist is none', () => {
  for (const typed of ['', 'gisteren', '2026-13-01T10:00', '2026-03-29T02:30'])
    expect(momentOf(typed).getTime()).toBeNaN()
})

test('a spreadsheet takes no field for a formula, and a number for a telephone stays one', () => {
  expect(csvOf([['=1+1', '+31 6 12345678', 'a "b"']])).toBe(
    '\uFEFF"\'=1+1","+31 6 12345678","a ""b"""\r\n',
  )
})
