import { expect, test } from 'vitest'
import {
  type Board,
  boardOf,
  cardsToRead,
  type DoneAct,
  fitsTable,
  groupOf,
  MOST_VOTES,
  rankedGroups,
  readAct,
  type SenseAct,
  seatOf,
  votesOf,
} from '#analysis/sense/board.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [ANN, BOB] = [id(1), id(2)] as const
const [LATE, LONELY] = [id(11), id(12)] as const

let next = 100
const done = (who: string, act: SenseAct): DoneAct => ({ id: id(next++), who, act })
const group = (which: string, name: string, who = ANN) =>
  done(who, { kind: 'group', group: which, name })
const move = (who: string, card: number, to: string | null) =>
  done(who, { kind: 'move', card, group: to })

/** Table, card and group of every card that lies in one. */
const placesOf = (board: Board) =>
  [...board.places]
    .flatMap(([table, cards]) => [...cards].map(([card, to]) => [table, card, to] as const))
    .sort()

test('a card lies where it was put last, whoever put it there', () => {
  const acts = [
    group(LATE, 'Te laat'),
    group(LONELY, 'Alleen'),
    move(ANN, 3, LATE),
    move(BOB, 3, LONELY),
    move(ANN, 4, LATE),
    move(BOB, 4, null),
  ]
  expect(placesOf(boardOf(acts))).toEqual([[1, 3, LONELY]])
})

test('an act that comes twice counts once, and a card never goes to a group that is not there', () => {
  const put = move(ANN, 1, LATE)
  const back = move(BOB, 1, null)
  expect(placesOf(boardOf([group(LATE, 'Te laat'), put, back, put]))).toEqual([])
  expect(placesOf(boardOf([move(ANN, 1, LONELY)]))).toEqual([])
})

test('a group that is named again keeps its place and its cards', () => {
  const board = boardOf([
    group(LATE, 'Te laat'),
    move(ANN, 2, LATE),
    group(LATE, 'Nooit op tijd', BOB),
  ])
  expect(board.groups).toEqual([{ id: LATE, name: 'Nooit op tijd', table: 1 }])
  expect(groupOf(board, 1, 2)).toBe(LATE)
})

test('everybody has three votes, and taking one back gives one', () => {
  const groups = [21, 22, 23, 24].map(id)
  const vote = (which: string, is = true) => done(ANN, { kind: 'vote', group: which, is })
  const four = [...groups.map((one) => group(one, one)), ...groups.map((one) => vote(one))]
  const full = boardOf(four)
  expect(votesOf(full.votes, ANN)).toBe(MOST_VOTES)
  expect(full.votes.get(id(24))?.size ?? 0).toBe(0)
  const after = boardOf([...four, vote(id(21), false), vote(id(24))])
  expect(rankedGroups(after).map(({ votes }) => votes)).toEqual([1, 1, 1, 0])
  expect(after.votes.get(id(24))?.has(ANN)).toBe(true)
})

test('any order of sending gives every screen the same table when the server orders the acts', () => {
  let seed = 7
  const chance = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const groups = [31, 32, 33].map(id)
  const acts = [
    ...groups.map((one) => group(one, one)),
    ...Array.from({ length: 400 }, () =>
      chance(8) === 0
        ? done(id(chance(30) + 1), { kind: 'sit', table: chance(3) + 1 })
        : move(id(chance(30) + 1), chance(12) + 1, groups[chance(4)] ?? null),
    ),
  ]
  const seen = boardOf(acts)
  // A screen that hears in pieces, some of them twice, and has its own acts in front of it.
  const pieces = [...acts.slice(0, 150), ...acts.slice(100, 300), ...acts.slice(300)]
  expect(placesOf(boardOf(pieces))).toEqual(placesOf(seen))
  expect([...boardOf(pieces).seats].sort()).toEqual([...seen.seats].sort())
})

test('each table sorts the cards in its own way, and a group stays at the table where it was made', () => {
  const sit = (who: string, table: number) => done(who, { kind: 'sit', table })
  const board = boardOf([
    sit(ANN, 1),
    sit(BOB, 2),
    group(LATE, 'Te laat', ANN),
    group(LONELY, 'Alleen', BOB),
    move(ANN, 3, LATE),
    move(BOB, 3, LONELY),
    move(ANN, 4, LATE),
    move(BOB, 4, null),
    // Who changes tables works at the new one; what was made stays.
    sit(ANN, 2),
    move(ANN, 5, LONELY),
    // Nobody reaches over to another table.
    group(LATE, 'Veel te laat', ANN),
    move(ANN, 6, LATE),
    move(ANN, 4, null),
  ])
  expect(board.groups.map(({ name, table }) => [name, table])).toEqual([
    ['Te laat', 1],
    ['Alleen', 2],
  ])
  expect(placesOf(board)).toEqual([
    [1, 3, LATE],
    [1, 4, LATE],
    [2, 3, LONELY],
    [2, 5, LONELY],
  ])
  expect(rankedGroups(board).map(({ cards }) => cards)).toEqual([
    [3, 5],
    [3, 4],
  ])
  expect([seatOf(board, ANN), seatOf(board, id(9))]).toEqual([2, 1])
})

test('each phone says once how a group looks through the eyes of somebody, and can take it away', () => {
  const view = (who: string, eyes: 'kind' | 'ouder', text: string, to = LATE) =>
    done(who, { kind: 'view', group: to, eyes, text })
  const board = boardOf([
    group(LATE, 'Te laat'),
    view(ANN, 'kind', 'Ik wist van niets'),
    view(BOB, 'kind', 'Ik was bang'),
    view(ANN, 'ouder', 'Ik zocht hulp'),
    view(ANN, 'kind', 'Niemand vertelde mij iets'),
    view(BOB, 'kind', ''),
    view(BOB, 'kind', 'Over een groep die er niet is', LONELY),
  ])
  expect([...board.views].map(([to, views]) => [to, views.map(({ text }) => text)])).toEqual([
    [LATE, ['Niemand vertelde mij iets', 'Ik zocht hulp']],
  ])
  expect(readAct({ kind: 'view', group: LATE, eyes: 'rechter', text: 'x' })).toBeUndefined()
  const long = readAct({
    kind: 'view',
    group: LATE,
    eyes: 'kind',
    text: ` een\n twee ${'x'.repeat(300)}`,
  })
  expect(long?.kind === 'view' && long.text).toMatch(/^een twee x+$/)
  expect(long?.kind === 'view' && long.text.length).toBe(200)
})

test('an act about a table, a card or an exercise that is not there does not fit', () => {
  const table = { cards: [1, 2], exercises: ['view'] as const, tables: 2 }
  const fits = (act: SenseAct) => fitsTable(act, table)
  expect(fits({ kind: 'sit', table: 2 })).toBe(true)
  expect(fits({ kind: 'sit', table: 3 })).toBe(false)
  expect(fits({ kind: 'view', group: LATE, eyes: 'kind', text: 'x' })).toBe(true)
  expect(fits({ kind: 'time', card: 1, at: 1 })).toBe(false)
  expect(fits({ kind: 'touch', card: 3, is: true })).toBe(false)
})

test('phones read the next cards, round and round', () => {
  const cards = [1, 2, 4, 5, 7]
  expect(cardsToRead([ANN, BOB], ANN, cards)).toEqual([1, 2, 4])
  expect(cardsToRead([ANN, BOB], BOB, cards)).toEqual([5, 7, 1])
  expect(cardsToRead([ANN], ANN, [9])).toEqual([9])
})

test.each([
  ['nothing', undefined],
  ['another kind', { kind: 'erase' }],
  ['a card that is no number', { kind: 'move', card: '1', group: null }],
  ['card 0', { kind: 'touch', card: 0, is: true }],
  ['a group with a strange id', { kind: 'vote', group: '<b>', is: true }],
  ['a name of spaces', { kind: 'group', group: LATE, name: '   ' }],
])('what is no act is passed over: %s', (_why, value) => {
  expect(readAct(value)).toBeUndefined()
})

test('a name is one line and not longer than sixty letters', () => {
  const read = readAct({ kind: 'group', group: LATE, name: ` Te\n laat ${'x'.repeat(99)}` })
  expect(read).toMatchObject({ kind: 'group', group: LATE })
  expect(read?.kind === 'group' && read.name.startsWith('Te laat x')).toBe(true)
  expect(read?.kind === 'group' && read.name.length).toBe(60)
})
