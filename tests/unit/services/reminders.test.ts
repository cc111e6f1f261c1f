import { expect, test } from 'vitest'
import { type Collected, remindersOf } from '#app/services/reminders.server.ts'

const point: Collected = {
  isOpen: true,
  openedOn: '2026-03-01',
  closesOn: null,
  quota: null,
  target: null,
  received: 0,
  isFresh: false,
}
const on = (today: string, change: Partial<Collected>) =>
  remindersOf({ ...point, ...change }, today)

test('nothing is asked of a story point without a target, a quota or a last day, or that is not open', () => {
  expect(on('2026-06-01', {})).toEqual([])
  expect(on('2026-06-01', { isOpen: false, target: 10, closesOn: '2026-06-02' })).toEqual([])
})

test('a last day is told a week before', () => {
  expect(on('2026-03-23', { closesOn: '2026-03-31' })).toEqual([])
  expect(on('2026-03-24', { closesOn: '2026-03-31' })).toEqual(['closes-soon'])
  expect(on('2026-03-31', { closesOn: '2026-03-31' })).toEqual(['closes-soon'])
})

test('a full one is told', () => {
  expect(on('2026-03-02', { quota: 5, received: 4 })).toEqual([])
  expect(on('2026-03-02', { quota: 5, received: 5 })).toEqual(['is-full'])
})

test('half way in time, less than four tenths of the target lags', () => {
  const half = { closesOn: '2026-05-30', target: 100 }
  expect(on('2026-04-15', { ...half, received: 39 })).toEqual(['lags'])
  expect(on('2026-04-15', { ...half, received: 40 })).toEqual([])
  expect(on('2026-03-01', { ...half, received: 0 })).toEqual([])
  expect(on('2026-03-01', { closesOn: '2026-03-01', target: 1 })).toEqual(['closes-soon'])
})

test('without a last day, two silent weeks are told until the target is reached', () => {
  expect(on('2026-03-14', { target: 10 })).toEqual([])
  expect(on('2026-03-15', { target: 10 })).toEqual(['silent'])
  expect(on('2026-03-15', { target: 10, isFresh: true })).toEqual([])
  expect(on('2026-03-15', { target: 10, received: 10 })).toEqual([])
})
