import { ROLES, type Role, type Tenths } from '#analysis/dashboard/facts.ts'
import { ZONES } from '#analysis/dashboard/signifiers.ts'
import { fisher } from '#analysis/statistics/crosstab.ts'
import { benjaminiHochberg } from '#analysis/statistics/many-tests.ts'
import type { Estimate } from '#analysis/statistics/resampling.ts'
import { shareDifference } from '#analysis/statistics/shares.ts'
import type { Reading } from './readings.ts'
import type { Variable } from './variables.ts'

/** Whether a difference can be chance: probably not, or it can. */
export type ChanceLabel = 'no-chance' | 'chance'

/** Fewer answers in a group than this and nothing is said about a difference. */
export const FEW = 8
/** Differences are called "probably no chance" at a false-discovery rate of at most this. */
export const FALSE_DISCOVERIES = 0.05

/**
 * How one group answered a question: under each value the number of stories, `answers` the stories with any, "does not
 * fit" apart. `tenths` sums the divided triads, each corner.
 */
export type MirrorRow = {
  readonly role: Role
  readonly counts: Readonly<Record<string, number>>
  readonly answers: number
  readonly notApplicable: number
  readonly tenths: Tenths | undefined
}

/** The largest difference between two groups on one question: `value` is answered more by `more`. */
export type Gap = {
  readonly value: string
  readonly more: Role
  readonly less: Role
  readonly difference: Estimate
  /** The false-discovery rate over every difference on the page that was looked at. */
  readonly q: number
  readonly label: ChanceLabel
}

export type MirrorQuestion = {
  readonly name: string
  readonly values: readonly string[]
  readonly rows: readonly MirrorRow[]
  /** Absent where fewer than two groups have enough answers. */
  readonly gap?: Gap
}

type Told = Reading & { readonly role: Role }
type Looked = Omit<Gap, 'q' | 'label'> & { readonly question: number; readonly p: number }

/**
 * The same question for all who were asked it, beside each other, with the largest difference.
 *
 * Every value that both could answer is compared between every two groups with at least eight answers, by Fisher's exact
 * test, two-sided; the false-discovery rate is over all of those together. The gap of a question is the difference with the
 * smallest p, and of equals the largest. Only core questions that two groups or more were asked.
 */
export function mirror(
  facts: readonly Told[],
  variables: readonly Variable[],
): { readonly questions: readonly MirrorQuestion[]; readonly looked: number } {
  const asked = variables.filter(({ isCore, titles }) => isCore && Object.keys(titles).length > 1)
  const questions = asked.map((variable) => ({
    name: variable.name,
    values: countedValues(variable),
    rows: ROLES.filter((role) => variable.titles[role] !== undefined).map((role) =>
      rowOf(
        facts.filter((fact) => fact.role === role),
        variable,
        role,
      ),
    ),
  }))
  const looked = questions.flatMap((question, at) =>
    differences(question, (asked[at] as Variable).offered, at),
  )
  const rates = benjaminiHochberg(looked.map(({ p }) => p))
  return {
    looked: looked.length,
    questions: questions.map((question, at) => {
      const [best] = looked
        .map((one, place) => ({ ...one, q: rates[place] as number }))
        .filter((one) => one.question === at)
        .sort((a, b) => a.p - b.p || b.difference.value - a.difference.value)
      if (!best) return question
      const { question: _, p: __, ...gap } = best
      const label = gap.q <= FALSE_DISCOVERIES ? ('no-chance' as const) : ('chance' as const)
      return { ...question, gap: { ...gap, label } }
    }),
  }
}

/** The values under which a chart shows a variable: the zones of a triad, else its own. */
export function countedValues({ kind, values }: Variable): readonly string[] {
  return kind === 'triad' ? ZONES : values.map(({ value }) => value)
}

function rowOf(facts: readonly Told[], variable: Variable, role: Role): MirrorRow {
  const counts: Record<string, number> = {}
  for (const value of countedValues(variable)) counts[value] = 0
  let answers = 0
  let notApplicable = 0
  const sum = [0, 0, 0] as [number, number, number]
  let divided = 0
  for (const { values, tenths } of facts) {
    const given = values[variable.name]
    if (given === undefined) continue
    if (given.includes('na')) {
      notApplicable += 1
      continue
    }
    answers += 1
    for (const value of given) counts[value] = (counts[value] ?? 0) + 1
    const parts = tenths[variable.name]
    if (!parts) continue
    divided += 1
    for (const corner of [0, 1, 2] as const) sum[corner] += parts[corner]
  }
  return { role, counts, answers, notApplicable, tenths: divided > 0 ? sum : undefined }
}

function differences(
  { rows, values }: Pick<MirrorQuestion, 'rows' | 'values'>,
  offered: Variable['offered'],
  question: number,
): readonly Looked[] {
  const enough = rows.filter(({ answers }) => answers >= FEW)
  return enough.flatMap((one, at) =>
    enough.slice(at + 1).flatMap((other) =>
      values
        .filter((value) => [one, other].every(({ role }) => offered[role]?.includes(value)))
        .map((value): Looked => {
          const mine = { count: one.counts[value] ?? 0, of: one.answers }
          const theirs = { count: other.counts[value] ?? 0, of: other.answers }
          const isMore = mine.count / mine.of >= theirs.count / theirs.of
          const [more, less] = isMore ? [mine, theirs] : [theirs, mine]
          return {
            question,
            value,
            more: isMore ? one.role : other.role,
            less: isMore ? other.role : one.role,
            difference: shareDifference(more, less),
            p: fisher([mine.count, mine.of - mine.count], [theirs.count, theirs.of - theirs.count])
              .p,
          }
        }),
    ),
  )
}
