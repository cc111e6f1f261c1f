/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A fold from 0 for each of `size` things, the folds as large as each other within one; the same for the same seed. */
export function foldsOf(size: number, folds: number, seed: number): readonly number[] {
  const random = seeded(seed)
  const order = Array.from({ length: size }, (_, at) => at)
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
  }
  const found = new Array<number>(size).fill(0)
  order.forEach((at, place) => {
    found[at] = place % folds
  })
  return found
}
