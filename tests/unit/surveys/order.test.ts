import { expect, test } from 'vitest'
import { cornersShown, inOrder, shuffled } from '#surveys/order.ts'

const LIST = ['a', 'b', 'c', 'd', 'e']

test('one form shows one order, another form and another question their own', () => {
  expect(shuffled(LIST, 'form', 'q')).toEqual(shuffled(LIST, 'form', 'q'))
  expect([...shuffled(LIST, 'form', 'q')].sort()).toEqual(LIST)
  const seen = new Set(
    Array.from({ length: 30 }, (_, form) => String(shuffled(LIST, `${form}`, 'q'))),
  )
  expect(seen.size).toBeGreaterThan(20)
  expect(shuffled(LIST, 'form', 'q')).not.toEqual(shuffled(LIST, 'form', 'another'))
  expect(LIST).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('without a form, and where nothing says random, things stand as they were written', () => {
  expect(shuffled(LIST, undefined, 'q')).toEqual(LIST)
  expect(inOrder({ name: 'q' }, 'choices', LIST, 'form')).toEqual(LIST)
  expect(inOrder({ name: 'q', itemsOrder: 'random' }, 'choices', LIST, 'form')).toEqual(LIST)
  expect(cornersShown({ name: 'q' }, 'form')).toEqual([0, 1, 2])
})

test('every thing stands in every place about as often', () => {
  const forms = 6000
  const first = new Map<string, number>()
  const orders = new Map<string, number>()
  for (let form = 0; form < forms; form++) {
    const top = shuffled(LIST, `form ${form}`, 'q')[0] as string
    first.set(top, (first.get(top) ?? 0) + 1)
    const corners = String(cornersShown({ name: 't', cornersOrder: 'random' }, `form ${form}`))
    orders.set(corners, (orders.get(corners) ?? 0) + 1)
  }
  // Four standard deviations of a fair draw.
  for (const count of first.values()) expect(Math.abs(count - forms / 5)).toBeLessThan(125)
  expect(orders.size).toBe(6)
  for (const count of orders.values()) expect(Math.abs(count - forms / 6)).toBeLessThan(116)
})
