import { test } from 'vitest'
import { makeRelease } from '#analysis/dashboard/release.ts'
import { parseRelease } from '#analysis/dashboard/release-content.ts'
import { BOOK, population } from './population.ts'

test('x', () => {
  for (const [n, m] of [
    [20, 5],
    [60, 5],
    [200, 5],
    [600, 5],
    [600, 10],
    [2000, 10],
  ] as const) {
    const t = performance.now()
    const r = makeRelease(population(7, n), BOOK, { minimum: m })
    parseRelease(JSON.parse(JSON.stringify(r)))
    const all: (number | null)[] = []
    JSON.stringify(r, (k, v) => {
      if (
        (v === null || typeof v === 'number') &&
        !['minimum', 'format', 'minimumSensitive', 'from', 'to'].includes(k)
      )
        all.push(v)
      return v
    })
    console.log(
      n,
      m,
      Math.round(performance.now() - t),
      'ms',
      all.length,
      'hidden',
      all.filter((x) => x === null).length,
    )
    if (n === 200)
      console.log(
        JSON.stringify(r.byRole),
        r.tellers,
        JSON.stringify(r.themes.slice(0, 4)),
        JSON.stringify(r.themes[26]),
        JSON.stringify(r.groups.slice(0, 2)),
        JSON.stringify(r.dyad),
        JSON.stringify(r.triad),
      )
  }
}, 120000)
