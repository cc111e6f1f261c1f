import type { Tenths } from './facts.ts'
import type { TriadGrid } from './triad-smoothing.ts'

/** A place on the outline of an area, in tenths; the three sum to 10 but are not whole. */
export type ContourPoint = Tenths

type Corner = { readonly place: Tenths; readonly height: number }

/**
 * The outlines of where a density is at least `level`: closed loops of places, for one path with the even-odd rule.
 *
 * Straight between the points of the grid. Outlines run along the sides of the triangle where the density is high there.
 * Empty when nothing is that high. The last point of a loop is not the first again.
 */
export function contourLoops(grid: TriadGrid, level: number): readonly (readonly ContourPoint[])[] {
  const edges = new Map<string, { from: Tenths; to: Tenths }>()
  for (const triangle of gridTriangles(grid)) {
    const shape = areaAbove(triangle, level)
    for (const [index, from] of shape.entries()) {
      const to = shape[(index + 1) % shape.length] as Tenths
      if (keyOf(from) === keyOf(to)) continue
      // An edge that a neighbour walks the other way lies inside the area.
      if (!edges.delete(`${keyOf(to)}>${keyOf(from)}`)) {
        edges.set(`${keyOf(from)}>${keyOf(to)}`, { from, to })
      }
    }
  }
  return chainEdges([...edges.values()])
}

const keyOf = (place: Tenths) => `${place[0].toFixed(4)},${place[1].toFixed(4)}`

/** Every small triangle of the grid, all turning the same way. */
function gridTriangles({ steps, values }: TriadGrid): readonly (readonly Corner[])[] {
  const corner = (row: number, step: number): Corner => {
    const unit = 10 / steps
    return {
      place: [(steps - row) * unit, (row - step) * unit, step * unit],
      height: values[(row * (row + 1)) / 2 + step] as number,
    }
  }
  return Array.from({ length: steps }, (_, row) => row).flatMap((row) => [
    ...Array.from({ length: row + 1 }, (_, step) => [
      corner(row, step),
      corner(row + 1, step),
      corner(row + 1, step + 1),
    ]),
    ...Array.from({ length: row }, (_, step) => [
      corner(row, step),
      corner(row + 1, step + 1),
      corner(row, step + 1),
    ]),
  ])
}

/** The part of one small triangle that reaches the level: nothing, three corners or four. */
function areaAbove(triangle: readonly Corner[], level: number): readonly Tenths[] {
  return triangle.flatMap((here, index) => {
    const next = triangle[(index + 1) % triangle.length] as Corner
    const isIn = here.height >= level
    const crosses = isIn !== next.height >= level
    return [...(isIn ? [here.place] : []), ...(crosses ? [crossing(here, next, level)] : [])]
  })
}

/** Worked out from the lower corner, so that both triangles beside an edge find the very same place. */
function crossing(one: Corner, other: Corner, level: number): Tenths {
  const [low, high] = one.height < other.height ? [one, other] : [other, one]
  const share = (level - low.height) / (high.height - low.height)
  const mix = (index: 0 | 1 | 2) =>
    low.place[index] + share * (high.place[index] - low.place[index])
  return [mix(0), mix(1), mix(2)]
}

function chainEdges(
  edges: readonly { readonly from: Tenths; readonly to: Tenths }[],
): readonly (readonly Tenths[])[] {
  const leaving = new Map<string, { from: Tenths; to: Tenths }[]>()
  for (const edge of edges) {
    leaving.set(keyOf(edge.from), [...(leaving.get(keyOf(edge.from)) ?? []), edge])
  }
  const loops: Tenths[][] = []
  for (const first of edges) {
    const loop: Tenths[] = []
    let edge = takeEdge(leaving, keyOf(first.from))
    while (edge) {
      loop.push(edge.from)
      edge = takeEdge(leaving, keyOf(edge.to))
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}

function takeEdge<Edge>(leaving: Map<string, Edge[]>, place: string): Edge | undefined {
  return leaving.get(place)?.pop()
}
