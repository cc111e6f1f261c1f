import type { Span } from './spans.ts'

/** A stretch of the old text that was replaced, and what stands there now; offsets are UTF-16 units, [start, end). */
export type Change = Span & { readonly newStart: number; readonly newEnd: number }

/** Words and single signs: a change never cuts a word in two. White space belongs to what stands between them. */
const PARTS = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu
/** Beyond this many steps the rest of both texts is one change. */
const MOST_STEPS = 4000

/**
 * What has to be replaced to make one text of another, in order; word by word, as few words as can be.
 *
 * E. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986). What both texts begin and end with is set
 * aside first. Equal texts give nothing.
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  const [inBefore, inAfter] = [partsOf(before), partsOf(after)]
  const a = inBefore.map(({ start, end }) => before.slice(start, end))
  const b = inAfter.map(({ start, end }) => after.slice(start, end))
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const pairs = samePairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const same = [
    ...Array.from({ length: head }, (_, at): Pair => [at, at]),
    ...pairs.map(([x, y]): Pair => [x + head, y + head]),
    ...Array.from({ length: tail }, (_, at): Pair => [a.length - tail + at, b.length - tail + at]),
  ]
  const changes: Change[] = []
  let [from, newFrom] = [0, 0]
  const close = (end: number, newEnd: number) => {
    if (before.slice(from, end) !== after.slice(newFrom, newEnd))
      changes.push({ start: from, end, newStart: newFrom, newEnd })
  }
  for (const [x, y] of same) {
    const [was, is] = [inBefore[x] as Span, inAfter[y] as Span]
    close(was.start, is.start)
    ;[from, newFrom] = [was.end, is.end]
  }
  close(before.length, after.length)
  return changes
}

const partsOf = (text: string): readonly Span[] =>
  [...text.matchAll(PARTS)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }))

/**
 * Where a passage stands after the text changed, or undefined when it is gone: less than half of its letters is left as it was.
 *
 * A change inside the passage stays inside; one across its border cuts it there. The result never begins or ends with white
 * space.
 */
export function rebaseSpan(
  span: Span,
  changes: readonly Change[],
  after: string,
): Span | undefined {
  let kept = span.end - span.start
  let [start, end] = [span.start, span.end]
  let [startMoves, endMoves] = [0, 0]
  for (const one of changes) {
    const shift = one.newEnd - one.newStart - (one.end - one.start)
    const inside = Math.min(one.end, span.end) - Math.max(one.start, span.start)
    if (inside > 0) kept -= inside
    if (one.end <= span.start) startMoves += shift
    else if (one.start < span.start) {
      // The passage begins inside what was replaced: it begins after the replacement now.
      start = one.end
      startMoves += shift
    }
    if (one.end <= span.end && !(one.start >= span.end)) endMoves += shift
    else if (one.start < span.end && one.end > span.end) {
      // It ends inside what was replaced: it ends before the replacement now.
      end = one.start
    }
  }
  if (kept * 2 < span.end - span.start) return undefined
  return trimmed(after, { start: start + startMoves, end: end + endMoves })
}

/** A span without the white space at its ends; undefined when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return to > from ? { start: from, end: to } : undefined
}

type Pair = readonly [number, number]

/** Places of the same parts in both, in order, as many as can be. */
function samePairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const most = Math.min(a.length + b.length, MOST_STEPS)
  const furthest = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  for (let steps = 0; steps <= most; steps++) {
    trace.push(new Map(furthest))
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && at(furthest, k - 1) < at(furthest, k + 1))
      let x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      furthest.set(k, x)
      if (x >= a.length && y >= b.length) return walkBack(trace, a.length, b.length)
    }
  }
  return []
}

const at = (furthest: ReadonlyMap<number, number>, k: number) => furthest.get(k) ?? -1

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  width: number,
  height: number,
): readonly Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [width, height]
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const furthest = trace[steps] as ReadonlyMap<number, number>
    const k = x - y
    const down = k === -steps || (k !== steps && at(furthest, k - 1) < at(furthest, k + 1))
    const before = down ? k + 1 : k - 1
    const fromX = steps === 0 ? 0 : at(furthest, before)
    const fromY = steps === 0 ? 0 : fromX - before
    while (x > fromX && y > fromY) {
      x--
      y--
      pairs.push([x, y])
    }
    ;[x, y] = [fromX, fromY]
  }
  return pairs.reverse()
}
