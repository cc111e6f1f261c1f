import { expect, test } from 'vitest'
import { type Choice, choose, firstChoices, isChanged } from '#app/components/review/finds.ts'
import type { RedactionMark } from '#app/services/deidentification.server.ts'

const original = { story: 'Daan en Mila. DAAN lachte.', title: 'Mila' }

const mark = (field: 'story' | 'title', start: number, end: number): RedactionMark => ({
  field,
  start,
  end,
  type: 'NAAM',
  rule: 'list',
  confidence: 1,
  by: 'program',
  on: true,
})

/** Mila in the story, Daan, DAAN, and Mila in the title: not in the order of reading. */
const marks = [
  mark('story', 8, 12),
  mark('story', 0, 4),
  mark('story', 14, 18),
  mark('title', 0, 4),
]
const texts = { original, marks }

const after = (...done: readonly Choice[]) =>
  done.reduce((now, choice) => choose(texts, now, choice), firstChoices(marks))

const next: Choice = { kind: 'step', by: 1 }
const previous: Choice = { kind: 'step', by: -1 }
const leave: Choice = { kind: 'choose', on: false }

test('steps go from the title through the story and stop at both ends', () => {
  expect([1, 2, 3, 4, 5].map((steps) => after(...Array(steps).fill(next)).at)).toEqual([
    3, 1, 0, 2, 2,
  ])
  expect(after(next, previous).at).toBe(3)
  expect(after(previous).at).toBe(2)
})

test('a choice holds for the same words everywhere, whatever their capitals', () => {
  expect(after(next, next, leave).on).toEqual([true, false, false, true])
  expect(after(next, leave).on).toEqual([false, true, true, false])
})

test('a tick holds for one place, and undo takes back one choice at a time', () => {
  const ticked = after({ kind: 'tick', index: 2, on: false })
  expect(ticked.on).toEqual([true, true, false, true])
  const both = after({ kind: 'tick', index: 2, on: false }, next, leave)
  expect(choose(texts, both, { kind: 'undo' }).on).toEqual(ticked.on)
  expect(isChanged(marks, after(next, leave, { kind: 'undo' }))).toBe(false)
  expect(isChanged(marks, ticked)).toBe(true)
})

test('without a find nothing is chosen, and the same choice twice is undone once', () => {
  expect(after(leave)).toEqual(firstChoices(marks))
  expect(after(next, leave, leave, { kind: 'undo' }).on).toEqual(marks.map(() => true))
  const none = { original: {}, marks: [] }
  expect(choose(none, firstChoices([]), next).at).toBeUndefined()
})
