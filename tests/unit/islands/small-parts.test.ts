import { expect, test } from 'vitest'
import { isOver, KEEP_MS } from '#app/islands/parts/expiry.ts'
import { countShiftPresses } from '#app/islands/parts/shift-presses.ts'

test('a draft waits fourteen days and a story without a connection three', () => {
  const now = 1_700_000_000_000
  expect(KEEP_MS.drafts / 86_400_000).toBe(14)
  expect(KEEP_MS.queue / 3_600_000).toBe(72)
  expect(isOver('queue', now - KEEP_MS.queue + 1, now)).toBe(false)
  expect(isOver('queue', now - KEEP_MS.queue, now)).toBe(true)
  expect(isOver('drafts', now - KEEP_MS.queue, now)).toBe(false)
  expect(isOver('drafts', now + 2 * 3_600_000, now)).toBe(true)
})

test('three times Shift alone within five seconds is leaving; a capital begins the count again', () => {
  const count = countShiftPresses()
  const press = (at: number) => {
    count('down', 'Shift', at)
    return count('up', 'Shift', at + 10)
  }
  expect([press(0), press(500), press(900)]).toEqual([2, 1, 0])
  expect([press(2000), press(8000), press(14_000)]).toEqual([2, 2, 2])
  press(15_000)
  count('down', 'Shift', 16_000)
  count('down', 'A', 16_100)
  count('up', 'A', 16_150)
  expect(count('up', 'Shift', 16_200)).toBeUndefined()
  expect(press(16_500)).toBe(2)
})
