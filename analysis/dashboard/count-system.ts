/**
 * One number of tellers. Below `minimum` it may not be published, and nobody may work it out.
 *
 * `isLatent`: follows from other numbers and is never published, such as the tellers without a theme.
 * `isFixed`: is not hidden to protect another number.
 */
export type Count = {
  readonly value: number
  readonly minimum: number
  readonly isLatent?: boolean
  readonly isFixed?: boolean
}

/** The counts at `plus` sum to those at `minus`. Both are places in a list of counts. */
export type Equation = { readonly plus: readonly number[]; readonly minus: readonly number[] }

/** Counts and everything that a reader knows about how they hang together. */
export type CountSystem = {
  readonly counts: readonly Count[]
  readonly equations: readonly Equation[]
}

/** What somebody can know of a count: it lies from `lo` to `hi`, both included; `hi` may be Infinity. */
export type Interval = { readonly lo: number; readonly hi: number }

/** A published count, or `null` for one that is hidden. */
export type Published = number | null

const BASE = 5
const SLACK = 2

/** The nearest multiple of five; halves do not occur. */
export function roundToBase(value: number): number {
  return BASE * Math.round(value / BASE)
}

/**
 * What an attacker works out from published counts.
 *
 * The attacker knows every equation, that counts are not negative, how they were rounded, and that what is shown is not
 * below its minimum. Bounds are narrowed over all equations until none narrows further: the bounds of one equation
 * follow from those of the others in it. Exact where equations form no rings; elsewhere never narrower than the truth
 * allows. One interval per count, in order.
 */
export function recoverCounts(
  system: CountSystem,
  published: readonly Published[],
): readonly Interval[] {
  const bounds = system.counts.map((count, place) => startBounds(count, published[place] ?? null))
  const queue = new Set(system.equations.keys())
  const users = equationsByCount(system)
  for (const number of queue) {
    queue.delete(number)
    for (const place of narrow(system.equations[number] as Equation, bounds)) {
      for (const user of users[place] as readonly number[]) queue.add(user)
    }
  }
  return bounds
}

function startBounds(count: Count, shown: Published): { lo: number; hi: number } {
  if (shown === null) return { lo: 0, hi: Number.POSITIVE_INFINITY }
  return { lo: Math.max(shown - SLACK, count.minimum, 0), hi: shown + SLACK }
}

function equationsByCount(system: CountSystem): readonly (readonly number[])[] {
  const users = system.counts.map(() => [] as number[])
  for (const [number, { plus, minus }] of system.equations.entries()) {
    for (const place of [...plus, ...minus]) users[place]?.push(number)
  }
  return users
}

/** Narrows the bounds of every count of one equation; gives the places that changed. */
function narrow(equation: Equation, bounds: { lo: number; hi: number }[]): readonly number[] {
  const changed: number[] = []
  for (const [side, other] of [
    [sumBounds(equation.plus, bounds), sumBounds(equation.minus, bounds)],
    [sumBounds(equation.minus, bounds), sumBounds(equation.plus, bounds)],
  ] as const) {
    for (const place of side.places) {
      const bound = bounds[place] as { lo: number; hi: number }
      const lo = other.lo - highWithout(side, bound)
      const hi = highWithout(other, undefined) - (side.lo - bound.lo)
      if (lo <= bound.lo && hi >= bound.hi) continue
      changed.push(place)
      bound.lo = Math.max(bound.lo, lo)
      bound.hi = Math.min(bound.hi, hi)
    }
  }
  return changed
}

/** The bounds of a sum: `hi` sums those that have an end, `endless` counts the others. */
type SideBounds = {
  readonly places: readonly number[]
  readonly lo: number
  readonly hi: number
  readonly endless: number
}

function sumBounds(places: readonly number[], bounds: readonly Interval[]): SideBounds {
  let lo = 0
  let hi = 0
  let endless = 0
  for (const place of places) {
    const bound = bounds[place] as Interval
    lo += bound.lo
    if (bound.hi === Number.POSITIVE_INFINITY) endless += 1
    else hi += bound.hi
  }
  return { places, lo, hi, endless }
}

/** The highest that the rest of a side can be, one count left out. */
function highWithout({ hi, endless }: SideBounds, left: Interval | undefined): number {
  const isEndless = left?.hi === Number.POSITIVE_INFINITY
  if (endless - (isEndless ? 1 : 0) > 0) return Number.POSITIVE_INFINITY
  return isEndless || left === undefined ? hi : hi - left.hi
}

/**
 * Equations that follow from the rows and columns of a table: for each cell, what lies outside its row and its column.
 *
 * They say nothing new. They let an attacker who looks at one equation at a time see across the ring that a table is.
 * All are places; `cells` row by row.
 */
export function crossEquations(
  cells: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  total: number,
): readonly Equation[] {
  return cells.flatMap((row, r) =>
    row.map((cell, c) => ({
      plus: [
        ...cells.flatMap((others, other) =>
          other === r ? [] : others.filter((_, column) => column !== c),
        ),
        rowTotals[r] as number,
        columnTotals[c] as number,
      ],
      minus: [total, cell],
    })),
  )
}

/**
 * Publishes counts so that none below its minimum can be worked out.
 *
 * Counts below their minimum are hidden, true noughts too: that nobody in a group told something is also a fact about
 * people, and a nought in view gives away its neighbours. Then others are hidden until (1) no equation has one hidden
 * count alone, and (2) the attacker of `recoverCounts` leaves every hidden count at least as many possible values as its
 * minimum. Of the counts that would help, the smallest is hidden. What stays in view is rounded to five, each by itself,
 * so that parts and totals need not add up.
 *
 * A count that can only lie in a small whole, such as a sensitive theme in a role with twelve tellers, cannot have more
 * possible values than that whole; then everything around it is hidden and no more can be done.
 * One published number or `null` per count, in order; latent counts are `null`.
 */
export function protectCounts(system: CountSystem): readonly Published[] {
  const { counts } = system
  const hidden = new Set<number>()
  for (const [place, count] of counts.entries()) {
    if (!count.isLatent && count.value < count.minimum) hidden.add(place)
  }
  const hopeless = new Set<number>()
  for (;;) {
    accompany(system, hidden)
    const exposed = findExposed(system, hidden, hopeless)
    if (exposed === undefined) return publish(system, hidden)
    const helper = findHelper(system, hidden, exposed)
    if (helper === undefined) hopeless.add(exposed)
    else hidden.add(helper)
  }
}

function publish({ counts }: CountSystem, hidden: ReadonlySet<number>): readonly Published[] {
  return counts.map((count, place) =>
    count.isLatent || hidden.has(place) ? null : roundToBase(count.value),
  )
}

/** Gives every hidden count that is alone in an equation the smallest of the others for company. */
function accompany(system: CountSystem, hidden: Set<number>): void {
  let before: number
  do {
    before = hidden.size
    for (const { plus, minus } of system.equations) {
      const places = [...plus, ...minus]
      const unknown = places.filter((place) => hidden.has(place) || system.counts[place]?.isLatent)
      if (unknown.length !== 1 || !hidden.has(unknown[0] as number)) continue
      const [smallest] = bySize(
        system,
        places.filter((place) => isInView(system, hidden, place)),
      )
      if (smallest !== undefined) hidden.add(smallest)
    }
  } while (hidden.size > before)
}

/** The count that the attacker pins most, if any is pinned too closely. */
function findExposed(
  system: CountSystem,
  hidden: ReadonlySet<number>,
  hopeless: ReadonlySet<number>,
): number | undefined {
  const bounds = recoverCounts(system, publish(system, hidden))
  const exposed = [...system.counts.keys()].filter(
    (place) =>
      !hopeless.has(place) &&
      isSecret(system, hidden, place) &&
      shortage(system, bounds, place) > 0,
  )
  exposed.sort((one, other) => shortage(system, bounds, other) - shortage(system, bounds, one))
  return exposed[0]
}

/** Hidden, or latent and small: a latent count that is large enough needs no protection. */
function isSecret(system: CountSystem, hidden: ReadonlySet<number>, place: number): boolean {
  const count = system.counts[place] as Count
  return hidden.has(place) || (count.isLatent === true && count.value < count.minimum)
}

/** How many possible values a count lacks. */
function shortage(system: CountSystem, bounds: readonly Interval[], place: number): number {
  const { lo, hi } = bounds[place] as Interval
  return (system.counts[place] as Count).minimum - 1 - (hi - lo)
}

/** The count to hide next for an exposed one: the smallest nearby that cures it, else the one that helps most. */
function findHelper(
  system: CountSystem,
  hidden: ReadonlySet<number>,
  exposed: number,
): number | undefined {
  const candidates = bySize(system, nearestInView(system, hidden, exposed))
  let best: { place: number; lacking: number } | undefined
  for (const place of candidates) {
    const bounds = recoverCounts(system, publish(system, new Set([...hidden, place])))
    const lacking = Math.max(0, shortage(system, bounds, exposed))
    if (best === undefined || lacking < best.lacking) best = { place, lacking }
    if (lacking === 0) break
  }
  return best?.place
}

/** The counts in view that are fewest equations away from a count; empty when none can be reached. */
function nearestInView(
  system: CountSystem,
  hidden: ReadonlySet<number>,
  start: number,
): readonly number[] {
  const reached = new Set([start])
  for (;;) {
    const around = new Set(
      system.equations
        .map(({ plus, minus }) => [...plus, ...minus])
        .filter((places) => places.some((place) => reached.has(place)))
        .flat(),
    )
    const found = [...around].filter((place) => isInView(system, hidden, place))
    if (found.length > 0) return found
    const size = reached.size
    for (const place of around) reached.add(place)
    if (reached.size === size) return []
  }
}

function isInView(system: CountSystem, hidden: ReadonlySet<number>, place: number): boolean {
  const count = system.counts[place] as Count
  return !hidden.has(place) && !count.isLatent && !count.isFixed
}

function bySize(system: CountSystem, places: readonly number[]): readonly number[] {
  const value = (place: number) => (system.counts[place] as Count).value
  return [...places].sort((one, other) => value(one) - value(other) || one - other)
}
