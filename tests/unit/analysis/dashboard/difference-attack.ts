import type { Release } from '#analysis/dashboard/release-content.ts'

type Bounds = { lo: number; hi: number }

/** What an attacker who holds two releases knows of the tellers who came between them, by what they told. */
export type Difference = {
  /** How many came. */
  readonly newcomers: Bounds
  /** How many of them are in each number that is published, shown or hidden; names such as `theme T01 kind`. */
  readonly told: ReadonlyMap<string, Bounds>
}

type Sum = { readonly parts: readonly string[]; readonly whole: string }

/** Every number of a release by name, with the least that it is when it is shown. */
function numbersOf(release: Release) {
  const { minimum, minimumSensitive } = release
  const numbers = new Map<string, { shown: number | null; least: number }>()
  const sums: Sum[] = []
  const put = (name: string, shown: number | null | undefined, least = minimum) => {
    numbers.set(name, { shown: shown ?? null, least })
    return name
  }
  const all = put('all', release.tellers)
  const roles = release.roles.map((role) => put(`all ${role}`, release.byRole[role]))
  sums.push({ parts: roles, whole: all })

  const putRow = (name: string, row: Pick<Release, 'tellers' | 'byRole'>, least?: number) => {
    const whole = put(name, row.tellers, least)
    const parts = release.roles.map((role) => put(`${name} ${role}`, row.byRole[role], least))
    sums.push({ parts, whole })
    return [whole, ...parts]
  }
  const putRest = (name: string, row: readonly string[]) => {
    const rests = row.map((_, index) => put(`without ${name} ${index}`, null))
    for (const [index, part] of row.entries())
      sums.push({ parts: [part, rests[index] ?? ''], whole: [all, ...roles][index] ?? '' })
    sums.push({ parts: rests.slice(1), whole: rests[0] ?? '' })
  }
  for (const theme of release.themes) {
    const name = `theme ${theme.code}`
    const least = theme.isSensitive ? minimumSensitive : minimum
    putRest(name, putRow(name, theme, least))
    const parts = Object.entries(theme.byDirection).map(([direction, shown]) =>
      put(`${name} ${direction}`, shown, least),
    )
    sums.push({ parts, whole: name })
  }
  for (const group of release.groups) {
    const name = `group ${group.code}`
    putRest(name, putRow(name, group))
    for (const theme of release.themes.filter((one) => one.group === group.code))
      sums.push({
        parts: [`theme ${theme.code}`, put(`${name} not ${theme.code}`, null)],
        whole: name,
      })
  }
  const classes = release.dyad.classes.map((row) => putRow(`class ${row.name}`, row))
  for (const [index, whole] of [all, ...roles].entries())
    sums.push({ parts: classes.map((row) => row[index] ?? ''), whole })
  const zones = release.triad.zones.map((zone) => {
    const whole = put(`zone ${zone.zone}`, zone.tellers)
    if (zone.nearCorner !== undefined) {
      const near = put(`${whole} near`, zone.nearCorner)
      sums.push({ parts: [near, put(`${whole} far`, zone.fartherOff)], whole })
    }
    return whole
  })
  const others = [put('zone na', release.triad.na), put('zone none', release.triad.unanswered)]
  sums.push({ parts: [...zones, ...others], whole: all })
  if (release.municipalities) {
    const { places, outside, unanswered } = release.municipalities
    const none = put('place none', unanswered)
    const said = places.map(({ code, tellers }) => put(`place ${code}`, tellers))
    sums.push({ parts: [...said, put('place outside', outside), none], whole: all })
    // Children are never asked, as everybody knows.
    sums.push({ parts: ['all kind', put('without place', null)], whole: none })
  }
  return { numbers, sums }
}

/**
 * Subtracts two releases as an attacker would who takes it that nobody left between them.
 *
 * Every number of the later release is that of the earlier one and the newcomers in it. All three sets sum up in the same
 * way, and bounds are narrowed over all sums until nothing changes. `newcomers` is how many came, for an attacker who
 * knows that too. Written apart from the code that it judges.
 */
export function subtractReleases(before: Release, after: Release, newcomers?: number): Difference {
  const sets = [numbersOf(before), numbersOf(after)]
  const bounds = new Map<string, Bounds>()
  const sums: Sum[] = []
  for (const [set, { numbers, sums: own }] of sets.entries()) {
    for (const [name, { shown, least }] of numbers) {
      const known =
        shown === null
          ? { lo: 0, hi: Number.POSITIVE_INFINITY }
          : { lo: Math.max(shown - 2, least), hi: shown + 2 }
      bounds.set(`${set} ${name}`, known)
    }
    for (const { parts, whole } of own)
      sums.push({ parts: parts.map((part) => `${set} ${part}`), whole: `${set} ${whole}` })
  }
  for (const name of sets[0]?.numbers.keys() ?? []) {
    bounds.set(`new ${name}`, { lo: 0, hi: Number.POSITIVE_INFINITY })
    sums.push({ parts: [`0 ${name}`, `new ${name}`], whole: `1 ${name}` })
  }
  for (const { parts, whole } of sets[0]?.sums ?? [])
    sums.push({ parts: parts.map((part) => `new ${part}`), whole: `new ${whole}` })
  if (newcomers !== undefined) bounds.set('new all', { lo: newcomers, hi: newcomers })
  narrowAll(bounds, sums)
  const told = new Map(
    [...bounds].flatMap(([name, known]) =>
      /^new (?!all$|without| )/.test(name) && !name.includes(' not ')
        ? [[name.slice(4), known] as const]
        : [],
    ),
  )
  return { newcomers: bounds.get('new all') ?? { lo: 0, hi: Number.POSITIVE_INFINITY }, told }
}

function narrowAll(bounds: ReadonlyMap<string, Bounds>, sums: readonly Sum[]): void {
  const find = (name: string): Bounds => {
    const found = bounds.get(name)
    if (!found) throw new Error(`no number ${name}`)
    return found
  }
  const lines = sums.map(({ parts, whole }) => ({ parts: parts.map(find), whole: find(whole) }))
  for (let isNew = true; isNew; ) {
    isNew = false
    const set = (bound: Bounds, lo: number, hi: number) => {
      if (lo <= bound.lo && hi >= bound.hi) return
      bound.lo = Math.max(bound.lo, lo)
      bound.hi = Math.min(bound.hi, hi)
      isNew = true
    }
    for (const { parts, whole } of lines) {
      const least = parts.reduce((sum, { lo }) => sum + lo, 0)
      const most = parts.reduce((sum, { hi }) => sum + hi, 0)
      set(whole, least, most)
      for (const part of parts) {
        const others = parts.filter((one) => one !== part).reduce((sum, { hi }) => sum + hi, 0)
        set(part, whole.lo - others, whole.hi - (least - part.lo))
      }
    }
  }
}
