/** One answered survey of needs, as far as it was chosen: no text, nobody's name. */
export type NeedsAnswers = {
  readonly importance: Readonly<Record<string, unknown>>
  readonly satisfaction: Readonly<Record<string, unknown>>
  readonly priorities: Readonly<Record<string, unknown>>
}

/**
 * What people say about one need. Means are absent where nobody answered.
 *
 * `opportunity` is importance + max(0, importance − satisfaction), from 1 to 9 on scales of 1 to 5: high where something
 * matters and is badly arranged. It takes both means over everybody who gave one, which need not be the same people;
 * `both` says how many gave both. Source: Ulwick, "Turn customer input into innovation", Harvard Business Review 2002.
 */
export type NeedRow = {
  readonly item: string
  readonly importance: number | undefined
  readonly importanceCount: number
  readonly satisfaction: number | undefined
  readonly satisfactionCount: number
  readonly both: number
  readonly opportunity: number | undefined
  /** How many gave 1, 2, 3, 4 and 5: a mean hides who disagrees. */
  readonly importanceSpread: readonly number[]
  readonly satisfactionSpread: readonly number[]
}

export type PointsRow = { readonly item: string; readonly mean: number; readonly points: number }

export type NeedsView = {
  readonly responses: number
  /** The highest opportunity first; what has none comes last. */
  readonly needs: readonly NeedRow[]
  /** How many divided the points. */
  readonly divided: number
  /** The most points first. */
  readonly priorities: readonly PointsRow[]
}

const SCALE = [1, 2, 3, 4, 5]

/** A place on the scale; 'na' and anything else is none. */
function gradeOf(given: unknown): number | undefined {
  return typeof given === 'number' && SCALE.includes(given) ? given : undefined
}

const isGrade = (grade: number | undefined): grade is number => grade !== undefined

function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

const spreadOf = (grades: readonly number[]): readonly number[] =>
  SCALE.map((place) => grades.filter((grade) => grade === place).length)

/** Importance + max(0, importance − satisfaction); absent when either is. */
export function opportunityScore(
  importance: number | undefined,
  satisfaction: number | undefined,
): number | undefined {
  if (importance === undefined || satisfaction === undefined) return undefined
  return importance + Math.max(0, importance - satisfaction)
}

/** Importance beside satisfaction per need, over all answers; "I do not know" is left out of both means. */
export function needRow(item: string, answers: readonly NeedsAnswers[]): NeedRow {
  const pairs = answers.map(({ importance, satisfaction }) => ({
    important: gradeOf(importance[item]),
    satisfied: gradeOf(satisfaction[item]),
  }))
  const important = pairs.map((pair) => pair.important).filter(isGrade)
  const satisfied = pairs.map((pair) => pair.satisfied).filter(isGrade)
  return {
    item,
    importance: mean(important),
    importanceCount: important.length,
    satisfaction: mean(satisfied),
    satisfactionCount: satisfied.length,
    both: pairs.filter((pair) => isGrade(pair.important) && isGrade(pair.satisfied)).length,
    opportunity: opportunityScore(mean(important), mean(satisfied)),
    importanceSpread: spreadOf(important),
    satisfactionSpread: spreadOf(satisfied),
  }
}

/** Points per item over everybody who divided them; an item that got no points counts as nought. */
export function pointsRows(
  items: readonly string[],
  answers: readonly NeedsAnswers[],
): { readonly divided: number; readonly rows: readonly PointsRow[] } {
  const divisions = answers
    .map(({ priorities }) => priorities)
    .filter((given) => items.some((item) => isPositive(given[item])))
  const rows = items.map((item) => {
    const points = divisions.reduce(
      (sum, given) => sum + (isPositive(given[item]) ? given[item] : 0),
      0,
    )
    return { item, points, mean: divisions.length === 0 ? 0 : points / divisions.length }
  })
  return { divided: divisions.length, rows: rows.sort((a, b) => b.points - a.points) }
}

const isPositive = (part: unknown): part is number => typeof part === 'number' && part > 0

/** The whole picture of one survey of needs. */
export function needsView(
  items: { readonly needs: readonly string[]; readonly priorities: readonly string[] },
  answers: readonly NeedsAnswers[],
): NeedsView {
  const { divided, rows } = pointsRows(items.priorities, answers)
  return {
    responses: answers.length,
    needs: items.needs
      .map((item) => needRow(item, answers))
      .sort((a, b) => (b.opportunity ?? 0) - (a.opportunity ?? 0)),
    divided,
    priorities: rows,
  }
}
