import { describe, expect, it } from 'vitest'
import {
  type NeedsAnswers,
  needRow,
  needsView,
  opportunityScore,
  pointsRows,
} from '#analysis/dashboard/needs.ts'

const answer = (
  importance: unknown,
  satisfaction: unknown,
  priorities: Record<string, unknown> = {},
): NeedsAnswers => ({
  importance: { a: importance },
  satisfaction: { a: satisfaction },
  priorities,
})

describe('the opportunity of a need', () => {
  it.each([
    [5, 1, 9],
    [4, 2, 6],
    [3, 3, 3],
    [2, 5, 2],
    [undefined, 3, undefined],
    [3, undefined, undefined],
  ])('importance %s and satisfaction %s give %s', (importance, satisfaction, score) => {
    expect(opportunityScore(importance, satisfaction)).toBe(score)
  })

  it('takes means, and leaves out who does not know and what is no place on the scale', () => {
    const row = needRow('a', [
      answer(5, 2),
      answer(4, 'na'),
      answer(undefined, 1),
      answer(9, '3'),
      answer('na', undefined),
    ])
    expect(row).toEqual({
      item: 'a',
      importance: 4.5,
      importanceCount: 2,
      satisfaction: 1.5,
      satisfactionCount: 2,
      both: 1,
      opportunity: 7.5,
      importanceSpread: [0, 0, 0, 1, 1],
      satisfactionSpread: [1, 1, 0, 0, 0],
    })
  })

  it('has no means of nobody', () => {
    expect(needRow('b', [answer(5, 5)])).toMatchObject({
      importance: undefined,
      satisfaction: undefined,
      opportunity: undefined,
      importanceCount: 0,
    })
  })
})

describe('points that were divided', () => {
  it('are taken over who divided them, the most first', () => {
    const given = [{ x: 4, y: 6 }, { y: 10 }, {}, { x: 'many' }].map((one) =>
      answer(1, 1, one as Record<string, unknown>),
    )
    expect(pointsRows(['x', 'y', 'z'], given)).toEqual({
      divided: 2,
      rows: [
        { item: 'y', points: 16, mean: 8 },
        { item: 'x', points: 4, mean: 2 },
        { item: 'z', points: 0, mean: 0 },
      ],
    })
  })
})

it('the view puts the need with the highest opportunity first', () => {
  const answers = [
    { importance: { a: 3, b: 5 }, satisfaction: { a: 3, b: 2 }, priorities: { x: 10 } },
  ]
  const view = needsView({ needs: ['a', 'c', 'b'], priorities: ['x'] }, answers)
  expect(view.needs.map(({ item }) => item)).toEqual(['b', 'a', 'c'])
  expect(view).toMatchObject({ responses: 1, divided: 1 })
})
