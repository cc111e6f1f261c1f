import { test } from 'vitest'
import { suppressTable, recoverCells } from '#analysis/dashboard/protect.ts'
import { exactBounds, hideSmallOnly } from './exact-attack.ts'
import { seeded } from './population.ts'
test('x', () => {
  for (const m of [5, 10, 20]) {
  let hidden = 0, shownN = 0, narrow = 0, narrowNaive = 0, looser = 0, t = 0; const widths: number[] = []
  for (let seed = 1; seed <= 200; seed++) {
    const rnd = seeded(seed)
    const scale = 5 + 60 * rnd() 
    const counts = Array.from({length: 3 + Math.floor(rnd()*5)}, () => { const rs = rnd(); return Array.from({length: 5}, (_, c) => Math.floor(scale * rs * rnd() ** 2 * [1,.7,.2,.5,.1][c]! * 2)) })
    const a = performance.now()
    const p = suppressTable({counts}, m); t += performance.now() - a
    const ex = exactBounds({counts}, p); const pr = recoverCells(p)
    p.cells.forEach((r, i) => r.forEach((v, j) => { if (v === null) { hidden++; const e = ex[i]![j]!; const w = e.hi - e.lo; const wp = pr.cells[i]![j]!.hi - pr.cells[i]![j]!.lo; if (wp > w) looser++; if (w < m - 1) { narrow++; widths.push(w); if (narrow<3) console.log(seed, e, pr.cells[i]![j], counts[i]![j], JSON.stringify(p), JSON.stringify(counts)) } } else shownN++ }))
    const n = hideSmallOnly({counts}, m); const en = exactBounds({counts}, n)
    n.cells.forEach((r, i) => r.forEach((v, j) => { if (v === null) { const e = en[i]![j]!; if (e.hi - e.lo < m - 1) narrowNaive++ } }))
  }
  console.log(m, {hidden, shownN, narrow, narrowNaive, looser, t}, widths.join())
  }
}, 120000)
