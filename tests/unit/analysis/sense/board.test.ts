import { expect, test } from 'vitest'
import {
  boardOf,
  cardsToRead,
  type DoneAct,
  MOST_VOTES,
  rankedGroups,
  readAct,
  type SenseAct,
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

test('a card lies where it was put last, whoever put it there', () => {
  const acts = [
    group(LATE, 'Te laat'),
    group(LONELY, 'Alleen'),
    move(ANN, 3, LATE),
    move(BOB, 3, LONELY),
    move(ANN, 4, LATE),
    move(BOB, 4, null),
  ]
  expect([...boardOf(acts).places]).toEqual([[3, LONELY]])
})

test('an act that comes twice counts once, and a card never goes to a group that is not there', () => {
  const put = move(ANN, 1, LATE)
  const back = move(BOB, 1, null)
  expect(boardOf([group(LATE, 'Te laat'), put, back, put]).places.size).toBe(0)
  expect(boardOf([move(ANN, 1, LONELY)]).places.size).toBe(0)
})

test('a group that is named again keeps its place and its cards', () => {
  const board = boardOf([
    group(LATE, 'Te laat'),
    move(ANN, 2, LATE),
    group(LATE, 'Nooit op tijd', BOB),
  ])
  expect(board.groups).toEqual([{ id: LATE, name: 'Nooit op tijd' }])
  expect(board.places.get(2)).toBe(LATE)
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
      move(id(chance(30) + 1), chance(12) + 1, groups[chance(4)] ?? null),
    ),
  ]
  const seen = boardOf(acts)
  // A screen that hears in pieces, some of them twice, and has its own acts in front of it.
  const pieces = [...acts.slice(0, 150), ...acts.slice(100, 300), ...acts.slice(300)]
  expect([...boardOf(pieces).places].sort()).toEqual([...seen.places].sort())
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
