import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { recoverCounts } from '#analysis/dashboard/count-system.ts'
import { makeRelease } from './tmp-release.ts'
import { BOOK, population } from './population.ts'
test('x', () => {
  let i = 0
  for (const [n, m] of [[40,5],[60,5],[120,5],[200,5],[400,5],[900,5],[150,10],[600,10]] as const) for (let k = 0; k < 2; k++) {
    (globalThis as any).dump = (system: any, published: any) => { writeFileSync(`/tmp/audit/${i++}.json`, JSON.stringify({n, m, system, published, bounds: recoverCounts(system, published).map(b => [b.lo, b.hi === Infinity ? null : b.hi])})) }
    makeRelease(population(100 + i, n), BOOK, { minimum: m })
  }
}, 120000)
