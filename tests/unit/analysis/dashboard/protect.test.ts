import { expect, test } from 'vitest'
import { roundToBase } from '#analysis/dashboard/count-system.ts'
import { type CountTable, recoverCells, suppressTable } from '#analysis/dashboard/protect.ts'
import { exactBounds, hideSmallOnly } from './exact-attack.ts'
import { seeded } from './population.ts'

/** A table of tellers with uneven rows and columns, many of them small. */
function randomTable(seed: number): CountTable {
  const random = seeded(seed)
  const scale = 5 + 60 * random()
  const columns = [1, 0.7, 0.2, 0.5, 0.1]
  const counts = Array.from({ length: 3 + Math.floor(random() * 5) }, () => {
    const row = random()
    return columns.map((column) => Math.floor(2 * scale * row * column * random() ** 2))
  })
  return { counts }
}

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1)

test.each([5, 10, 20])(
  'in 200 random populations no hidden cell has fewer than %i possible values, for an exact attacker too',
  (minimum) => {
    let hidden = 0
    let shown = 0
    for (const seed of SEEDS) {
      const table = randomTable(seed)
      const published = suppressTable(table, minimum)
      const known = recoverCells(published).cells
      const exact = exactBounds(table, published)
      for (const [r, row] of published.cells.entries()) {
        for (const [c, cell] of row.entries()) {
          const truth = table.counts[r]?.[c] as number
          if (cell !== null) {
            shown += 1
            expect(truth).toBeGreaterThanOrEqual(minimum)
            expect(cell).toBe(roundToBase(truth))
            continue
          }
          hidden += 1
          for (const { lo, hi } of [known[r]?.[c], exact[r]?.[c]] as { lo: number; hi: number }[]) {
            expect(lo).toBeLessThanOrEqual(truth)
            expect(hi).toBeGreaterThanOrEqual(truth)
            expect(hi - lo).toBeGreaterThanOrEqual(minimum - 1)
          }
        }
      }
    }
    expect(hidden).toBeGreaterThan(1000)
    expect(shown).toBeGreaterThan(100)
  },
)

test('hiding small cells alone would not do: the exact attacker pins hundreds of them', () => {
  let pinned = 0
  for (const seed of SEEDS) {
    const table = randomTable(seed)
    const published = hideSmallOnly(table, 5)
    const exact = exactBounds(table, published)
    pinned += published.cells.flatMap((row, r) =>
      row.filter((cell, c) => {
        const { lo, hi } = exact[r]?.[c] ?? { lo: 0, hi: 99 }
        return cell === null && hi - lo < 4
      }),
    ).length
  }
  expect(pinned).toBeGreaterThan(200)
})

test('totals that are small are hidden, and no line has one hidden number alone', () => {
  for (const seed of SEEDS) {
    const { cells, rowTotals, columnTotals } = suppressTable(randomTable(seed), 5)
    const lines = [
      ...cells.map((row, r) => [...row, rowTotals[r]]),
      ...columnTotals.map((total, c) => [...cells.map((row) => row[c]), total]),
    ]
    for (const line of lines) expect(line.filter((cell) => cell === null)).not.toHaveLength(1)
  }
})

test('a true nought is hidden like any small count; a question that was never put shows its nought', () => {
  const counts = [
    [40, 30, 0],
    [40, 30, 20],
    [40, 30, 20],
  ]
  expect(suppressTable({ counts }, 5).cells[0]?.[2]).toBeNull()
  const impossible = counts.map((row, r) => row.map((_, c) => r === 0 && c === 2))
  const { cells, columnTotals } = suppressTable({ counts, impossible }, 5)
  expect(cells).toEqual(counts)
  expect(columnTotals).toEqual([120, 90, 40])
})

test('a role that was asked nothing is nought everywhere, and an empty table stays empty', () => {
  const impossible = [
    [false, true],
    [false, true],
  ]
  const published = suppressTable(
    {
      counts: [
        [12, 0],
        [9, 0],
      ],
      impossible,
    },
    5,
  )
  expect(published.columnTotals).toEqual([20, 0])
  expect(suppressTable({ counts: [[0, 0]] }, 5)).toMatchObject({
    cells: [[null, null]],
    total: null,
  })
})

test('every published number is a multiple of five', () => {
  expect([5, 7, 8, 12, 13].map(roundToBase)).toEqual([5, 5, 10, 10, 15])
  const { cells, rowTotals, columnTotals, total } = suppressTable(randomTable(4), 5)
  for (const count of [...cells.flat(), ...rowTotals, ...columnTotals, total]) {
    expect((count ?? 0) % 5).toBe(0)
  }
})
