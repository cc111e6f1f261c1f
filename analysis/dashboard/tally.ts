import { type Count, type CountSystem, crossEquations, type Equation } from './count-system.ts'
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
  /** A number that follows from others and is never published; below `minimum`, 0 when it is left out, nobody may work it out. */
  readonly addLatent: (value: number, minimum?: number) => number
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

  /** Who is in the whole but not in the part. Those of the roles sum to those of all: that helps the attacker to see. */
  const guardRest = (part: Split, whole: Split, least: number) => {
    const wholes = numbers(whole)
    const rests = numbers(part).map((place, index) => {
      const total = wholes[index] as number
      const rest = addLatent(value(total) - value(place), least)
      equate([place, rest], [total])
      return rest
    })
    equate(rests.slice(1), rests.slice(0, 1))
  }

  return {
    system: { counts, equations },
    everybody,
    add,
    addLatent,
    equate,
    addPart: (tellers, least) => addPart(tellers, least),
    addSubset(tellers, least) {
      const split = addPart(tellers, least)
      guardRest(split, everybody, minimum)
      return split
    },
    equateSplits(parts, whole) {
      for (const [index, total] of numbers(whole).entries()) {
        equate(
          parts.map((part) => numbers(part)[index] as number),
          [total],
        )
      }
      const [total, ...columns] = numbers(whole) as [number, ...number[]]
      const rows = parts.map((part) => numbers(part))
      equations.push(
        ...crossEquations(
          rows.map((row) => row.slice(1)),
          rows.map((row) => row[0] as number),
          columns,
          total,
        ),
      )
    },
    coverSubset(whole, parts) {
      for (const part of parts) guardRest(part, whole, 0)
      const twice = numbers(whole).map((total, index) => {
        const inside = parts.map((part) => numbers(part)[index] as number)
        const told = inside.reduce((sum, place) => sum + value(place), 0)
        const rest = addLatent(told - value(total))
        equate(inside, [total, rest])
        return rest
      })
      equate(twice.slice(1), twice.slice(0, 1))
    },
  }
}
