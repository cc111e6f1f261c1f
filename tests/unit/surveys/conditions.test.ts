import { describe, expect, it } from 'vitest'
import { holds, listAsked, parseCondition } from '#surveys/conditions.ts'

function outcome(source: string, answers: Record<string, unknown>): boolean | number {
  const parsed = parseCondition(source)
  return parsed.ok ? holds(parsed.value, answers) : parsed.problem.at
}

describe('a condition', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ["{a} = 'x'", { a: 'x' }, true],
    ["{a} = 'x'", {}, false],
    ["{a} != 'x'", {}, true],
    ["{a} = 'X '", { a: 'x' }, true],
    ['{a} = 3', { a: '3' }, true],
    ['{a} = true', { a: true }, true],
    ["{a} = ['x', 'y']", { a: ['y', 'x'] }, true],
    ['{a} empty', {}, true],
    ['{a} empty', { a: [] }, true],
    ['{a} empty', { a: 0 }, false],
    ['{a} notempty', { a: false }, true],
    ['{a} > 50', { a: 51 }, true],
    ['{a} > 50', { a: 'na' }, false],
    ['{a} < 50', {}, false],
    ['{a} <= 50', { a: 50 }, true],
    ["{a} anyof ['x', 'y']", { a: 'y' }, true],
    ["{a} anyof ['x', 'y']", { a: ['z', 'y'] }, true],
    ["{a} noneof ['x', 'y']", {}, true],
    ["{a} contains 'x'", { a: ['x', 'y'] }, true],
    ["{a} contains 'x'", { a: 'xyz' }, false],
    ["{a} notcontains 'x'", {}, true],
    ["{a} allof ['x', 'y']", { a: ['x', 'z'] }, false],
    ["{a} = 'x' or {b} = 'y' and {c} = 'z'", { a: 'x' }, true],
    ["({a} = 'x' or {b} = 'y') and {c} = 'z'", { a: 'x' }, false],
    ['!({a} empty) && {b} empty', { a: 1 }, true],
    ['{constructor} notempty', {}, false],
    ['{__proto__} notempty', {}, false],
  ])('%s with %o is %s', (source, answers, expected) => {
    expect(outcome(source, answers)).toBe(expected)
  })

  it.each([
    ['', 0],
    ['{a}', 3],
    ['{a} =', 5],
    ['{a} = x', 5],
    ['{a} = {b}', 5],
    ["{a} = 'x", 5],
    ["({a} = 'x'", 10],
    ["{a} = 'x')", 9],
    ["{a} anyof 'x'", 9],
    ['{a} anyof []', 11],
    ['iif({a} = 1)', 0],
    ['{a} + 1 > 2', 3],
    ['{a} = 12to15', 5],
    ['not {a} empty', 0],
    ['{a} constructor 1', 3],
  ])('%s cannot be read from place %i on', (source, at) => {
    expect(outcome(source, {})).toBe(at)
  })

  it('that is endlessly nested is refused, not followed', () => {
    expect(outcome('('.repeat(100_000), {})).toBe(2000)
    expect(outcome('('.repeat(2000), {})).toBe(2000)
  })

  it('tells what it asks about', () => {
    const parsed = parseCondition("({a} > 1 or {b} empty) and !({c} contains 'x')")
    expect(parsed.ok && listAsked(parsed.value)).toEqual([
      { name: 'a', how: 'order' },
      { name: 'b', how: 'presence' },
      { name: 'c', how: 'parts' },
    ])
  })
})
