import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { drawLandscape } from '#analysis/drawing/landscape.ts'
import { drawTimeline } from '#analysis/drawing/timeline.ts'
import { boardOf, type DoneAct, readAct, type SenseAct, stepsOf } from '#analysis/sense/board.ts'
import { landscapeOf, SIDE, TIMES, timelineOf } from '#analysis/sense/exercises.ts'
import { drawnLandscape, FIELD, placeAt } from '#analysis/sense/field.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
let next = 100
const done = (who: number, act: SenseAct): DoneAct => ({ id: id(next++), who: id(who), act })
const land = (who: number, card: number, x: number, y: number) =>
  done(who, { kind: 'land', card, at: { x, y } })
const time = (who: number, card: number, at: number | null) => done(who, { kind: 'time', card, at })

test('a session has the exercises that were chosen for it, in their place', () => {
  expect(stepsOf([])).toEqual(['read', 'sort', 'vote', 'done'])
  expect(stepsOf(['time'])).toEqual(['read', 'sort', 'time', 'vote', 'done'])
  expect(stepsOf(['time', 'land'])).toEqual(['read', 'sort', 'land', 'time', 'vote', 'done'])
})

test('everybody has one place for a card, and the middle is where the middle one of them stands', () => {
  const board = boardOf([
    land(1, 3, 9, 9),
    land(1, 3, 2, 8),
    land(2, 3, 4, 1),
    land(3, 3, 9, 3),
    land(1, 7, 5, 5),
    done(1, { kind: 'land', card: 7, at: null }),
    time(1, 2, 1),
    time(2, 2, 4),
    time(2, 5, 3),
    time(2, 5, null),
  ])
  expect(landscapeOf(board)).toEqual([
    {
      card: 3,
      middle: { x: 4, y: 3 },
      places: [
        { x: 2, y: 8 },
        { x: 4, y: 1 },
        { x: 9, y: 3 },
      ],
    },
  ])
  expect(timelineOf(board)).toEqual([{ card: 2, middle: 1, counts: [1, 0, 0, 1, 0] }])
})

test('what is no place is no act', () => {
  const place = { x: 1, y: 9 }
  expect(readAct({ kind: 'land', card: 1, at: { ...place, name: 'Jan' } })).toEqual({
    kind: 'land',
    card: 1,
    at: place,
  })
  expect(readAct({ kind: 'time', card: 1, at: null })).toEqual({ kind: 'time', card: 1, at: null })
  for (const at of [0, SIDE + 1, 1.5, '3', undefined]) {
    expect(readAct({ kind: 'land', card: 1, at: { x: 1, y: at } }), String(at)).toBeUndefined()
    expect(readAct({ kind: 'time', card: 1, at: at === SIDE + 1 ? TIMES + 1 : at })).toBeUndefined()
  }
  expect(readAct({ kind: 'land', card: 99, at: place })).toBeUndefined()
})

test('acts that come again, or in pieces, give the same landscape', () => {
  const random = seeded(9)
  const below = (most: number) => 1 + Math.floor(random() * most)
  const acts = Array.from({ length: 500 }, () =>
    random() < 0.5
      ? land(below(30), below(12), below(SIDE), below(SIDE))
      : time(below(30), below(12), random() < 0.1 ? null : below(TIMES)),
  )
  const pieces = [...acts.slice(0, 200), ...acts.slice(100, 400), ...acts.slice(300)]
  expect(landscapeOf(boardOf(pieces))).toEqual(landscapeOf(boardOf(acts)))
  expect(timelineOf(boardOf(pieces))).toEqual(timelineOf(boardOf(acts)))
})

test('a tap falls on the place that is drawn there', () => {
  for (let x = 1; x <= SIDE; x++)
    for (let y = 1; y <= SIDE; y++) {
      const { numbers } = drawnLandscape([{ card: 1, middle: { x, y }, places: [] }])
      const [{ cx, cy } = { cx: 0, cy: 0 }] = numbers
      expect(placeAt(cx / FIELD, cy / FIELD)).toEqual({ x, y })
    }
  expect([placeAt(0, 0), placeAt(1, 1)]).toEqual([
    { x: 1, y: 9 },
    { x: 9, y: 1 },
  ])
})

test('the pictures are whole, say every card, and take no words for marks', () => {
  const sheet = {
    id: 'proef',
    locale: 'nl' as const,
    title: 'Wat < wie & "hoe"',
    sentence: 'Zo zagen wij het.',
    foot: 'Sessie <script>',
    say: { number: String, hidden: 'te klein' },
  }
  const board = boardOf([
    ...Array.from({ length: 25 }, (_, who) => land(who + 1, 4, 5, 5)),
    ...Array.from({ length: 20 }, (_, card) => time(1, card + 1, 2)),
  ])
  const ends = { left: 'a<b', right: 'b', bottom: 'c', top: 'd' }
  const field = drawLandscape(sheet, landscapeOf(board), ends, ['Kaart 4: 5 en 5'])
  const line = drawTimeline(sheet, timelineOf(board), ['1', '2', '3', '4', '5'], ['Kaart 1: 2'])
  for (const svg of [field, line]) {
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toContain('<script>')
  }
  expect(field).toContain('Kaart 4: 5 en 5')
  expect(field.match(/r="4"/g)).toHaveLength(25)
  expect(line.match(/r="11"/g)).toHaveLength(20)
})
