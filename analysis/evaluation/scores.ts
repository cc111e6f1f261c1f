import { seeded } from '../chance.ts'
import type { Tally } from './tally.ts'

/** A score with how far it would go up and down with other stories: 95 %, by the bootstrap. */
export type Score = { readonly value: number; readonly low: number; readonly high: number }

/** Precision, recall and F1 over counts. Undefined where nothing was asked. */
export type Measures = ReadonlyMap<string, number>

const ROUNDS = 1000
const CUT = 0.025

/**
 * Every score of a set of stories, each with its interval.
 *
 * The stories are drawn again with replacement a thousand times (B. Efron, R. Tibshirani, An Introduction to the Bootstrap,
 * 1993, the percentile interval), from the seed, so that two runs say the same. A score that cannot be had (no such theme in
 * the gold) is absent.
 */
export function scoresOf(tallies: readonly Tally[], seed = 1): ReadonlyMap<string, Score> {
  const values = measuresOf(tallies)
  const drawn = new Map<string, number[]>()
  const random = seeded(seed)
  for (let round = 0; round < ROUNDS; round++) {
    const again = tallies.map(() => tallies[Math.floor(random() * tallies.length)] as Tally)
    for (const [name, value] of measuresOf(again)) {
      const there = drawn.get(name)
      if (there) there.push(value)
      else drawn.set(name, [value])
    }
  }
  const scores = new Map<string, Score>()
  for (const [name, value] of values) {
    const all = (drawn.get(name) ?? [value]).sort((a, b) => a - b)
    const at = (part: number) => all[Math.round(part * (all.length - 1))] ?? value
    scores.set(name, { value, low: at(CUT), high: at(1 - CUT) })
  }
  return scores
}

/** All scores of the stories by name: what a tally counts, and F1 per theme, over all (`micro`) and as their mean (`macro`). */
export function measuresOf(tallies: readonly Tally[]): Measures {
  const sums = new Map<string, { hit: number; of: number }>()
  for (const tally of tallies)
    for (const [name, { hit, of }] of tally) {
      const there = sums.get(name)
      if (there) {
        there.hit += hit
        there.of += of
      } else sums.set(name, { hit, of })
    }
  const measures = new Map<string, number>()
  for (const [name, { hit, of }] of sums) if (of > 0) measures.set(name, hit / of)
  addF1(measures, sums)
  return measures
}

function addF1(
  measures: Map<string, number>,
  sums: ReadonlyMap<string, { readonly hit: number; readonly of: number }>,
): void {
  const all = { hit: 0, wanted: 0, said: 0 }
  const perCode: number[] = []
  const codes = [...sums.keys()].flatMap(
    (name) => /^(\S+) (?:recall|precision)$/.exec(name)?.[1] ?? [],
  )
  for (const code of new Set(codes)) {
    const [recall, precision] = [sums.get(`${code} recall`), sums.get(`${code} precision`)]
    const [hit, wanted, said] = [recall?.hit ?? 0, recall?.of ?? 0, precision?.of ?? 0]
    const f1 = (2 * hit) / (wanted + said)
    measures.set(`${code} F1`, f1)
    if (wanted > 0) perCode.push(f1)
    all.hit += hit
    all.wanted += wanted
    all.said += said
  }
  if (all.wanted + all.said > 0) measures.set('micro F1', (2 * all.hit) / (all.wanted + all.said))
  if (all.said > 0) measures.set('micro precision', all.hit / all.said)
  if (all.wanted > 0) measures.set('micro recall', all.hit / all.wanted)
  if (perCode.length > 0)
    measures.set('macro F1', perCode.reduce((sum, f1) => sum + f1, 0) / perCode.length)
}
