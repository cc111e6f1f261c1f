/** Ranks from 1, equal values sharing the mean of their places, and the sizes of the groups of equal values. */
export type Ranks = { readonly ranks: readonly number[]; readonly ties: readonly number[] }

/** Ranks of finite numbers in the order given. */
export function rank(values: readonly number[]): Ranks {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const ranks = new Array<number>(values.length)
  const ties: number[] = []
  for (let first = 0; first < order.length; ) {
    let last = first
    while (order[last + 1]?.value === order[first]?.value) last += 1
    for (let place = first; place <= last; place++)
      ranks[(order[place] as { at: number }).at] = (first + last) / 2 + 1
    if (last > first) ties.push(last - first + 1)
    first = last + 1
  }
  return { ranks, ties }
}

/** Σ (t³ - t) over the groups of equal values. */
export function tieSum(ties: readonly number[]): number {
  return ties.reduce((sum, size) => sum + size ** 3 - size, 0)
}
