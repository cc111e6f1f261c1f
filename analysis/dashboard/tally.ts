import type { Count, CountSystem, Equation } from './count-system.ts'
import type { Role, StoryFact } from './facts.ts'

/** Places of a number of tellers and of the same number per role. */
export type Split = {
  readonly all: number
  readonly byRole: Partial<Readonly<Record<Role, number>>>
}

/** Counts tellers and writes down how the numbers hang together. Places are places in `system.counts`. */
export type Tally = {
  readonly system: CountSystem
  /** All tellers, by role. */
  readonly everybody: Split
  /** A number to publish. */
  readonly add: (value: number, minimum: number) => number
  /** A number that follows from others, needs no protection and is never published. */
  readonly addLatent: (value: number) => number
  readonly equate: (parts: readonly number[], whole: readonly number[]) => void
  /** Some of the tellers by role, when those of other rows are the rest of them. */
  readonly addPart: (tellers: readonly StoryFact[], minimum: number) => Split
  /** Some of the tellers by role; those that are not among them are guarded too. */
  readonly addSubset: (tellers: readonly StoryFact[], minimum: number) => Split
  /** Every number of the parts sums to that of the whole. */
  readonly equateSplits: (parts: readonly Split[], whole: Split) => void
  /** The whole holds who is in any of the parts, which may overlap. */
  readonly coverSubset: (whole: Split, parts: readonly Split[]) => void
}

/** An empty count of these tellers. The total of everybody is never hidden to protect another number. */
export function newTally(
  facts: readonly StoryFact[],
  roles: readonly Role[],
  minimum: number,
): Tally {
  const counts: Count[] = []
  const equations: Equation[] = []
  const put = (count: Count) => counts.push(count) - 1
  const add = (value: number, least: number) => put({ value, minimum: least })
  const addLatent = (value: number, least = 0) => put({ value, minimum: least, isLatent: true })
  const equate = (plus: readonly number[], minus: readonly number[]) => {
    equations.push({ plus, minus })
  }
  const value = (place: number) => (counts[place] as Count).value
  const numbers = ({ all, byRole }: Split) => [all, ...roles.map((role) => byRole[role] as number)]

  const addPart = (tellers: readonly StoryFact[], least: number, isFixed = false): Split => {
    const all = put({ value: tellers.length, minimum: least, isFixed })
    const byRole = Object.fromEntries(
      roles.map((role) => [role, add(tellers.filter((fact) => fact.role === role).length, least)]),
    )
    equate(Object.values(byRole), [all])
    return { all, byRole }
  }
  const everybody = addPart(facts, minimum, true)

  return {
    system: { counts, equations },
    everybody,
    add,
    addLatent: (rest) => addLatent(rest),
    equate,
    addPart: (tellers, least) => addPart(tellers, least),
    addSubset(tellers, least) {
      const split = addPart(tellers, least)
      const wholes = numbers(everybody)
      for (const [index, part] of numbers(split).entries()) {
        const whole = wholes[index] as number
        equate([part, addLatent(value(whole) - value(part), minimum)], [whole])
      }
      return split
    },
    equateSplits(parts, whole) {
      for (const [index, total] of numbers(whole).entries()) {
        equate(
          parts.map((part) => numbers(part)[index] as number),
          [total],
        )
      }
    },
    coverSubset(whole, parts) {
      for (const [index, total] of numbers(whole).entries()) {
        const inside = parts.map((part) => numbers(part)[index] as number)
        const told = inside.reduce((sum, place) => sum + value(place), 0)
        equate(inside, [total, addLatent(told - value(total))])
        for (const place of inside) equate([place, addLatent(value(total) - value(place))], [total])
      }
    },
  }
}
