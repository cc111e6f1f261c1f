import type { Tenths } from './facts.ts'
import type { TriadGrid } from './triad-smoothing.ts'

/** A place on the outline of an area, in tenths; the three sum to 10 but are not whole. */
export type ContourPoint = Tenths

/** A place with a number of its own: a point of the grid, or where an outline crosses the line between two of them. */
type Spot = { readonly id: number; readonly place: Tenths }
type Corner = Spot & { readonly height: number }
type Edge = { readonly from: Spot; readonly to: Spot }

/**
 * The outlines of where a density is at least `level`: closed loops of places, for one path with the even-odd rule.
 *
 * Straight between the points of the grid. Outlines run along the sides of the triangle where the density is high there.
 * Empty when nothing is that high. The last point of a loop is not the first again.
 */
export function contourLoops(grid: TriadGrid, level: number): readonly (readonly ContourPoint[])[] {
  const { corners, triangles } = gridOf(grid.steps)
  const most = (corners.length + 1) ** 2
  const edges = new Map<number, Edge>()
  const cornerAt = (at: number): Corner => ({
    ...(corners[at] as Spot),
    height: grid.values[at] as number,
  })
  for (const triangle of triangles) {
    if (triangle.every((at) => (grid.values[at] as number) < level)) continue
    const shape = areaAbove(triangle.map(cornerAt), level, corners.length)
    for (const [index, from] of shape.entries()) {
      const to = shape[(index + 1) % shape.length] as Spot
      if (from.id === to.id) continue
      // An edge that a neighbour walks the other way lies inside the area.
      if (!edges.delete(to.id * most + from.id)) edges.set(from.id * most + to.id, { from, to })
    }
  }
  return chainEdges([...edges.values()])
}

type Grid = {
  readonly corners: readonly Spot[]
  /** Places in `corners`, all turning the same way. */
  readonly triangles: readonly (readonly number[])[]
}
const grids = new Map<number, Grid>()

/** The points of a grid and every small triangle between them, worked out once. */
function gridOf(steps: number): Grid {
  const known = grids.get(steps)
  if (known) return known
  const unit = 10 / steps
  const at = (row: number, step: number) => (row * (row + 1)) / 2 + step
  const corners = Array.from({ length: steps + 1 }, (_, row) =>
    Array.from({ length: row + 1 }, (_, step) => ({
      id: at(row, step),
      place: [(steps - row) * unit, (row - step) * unit, step * unit] as const,
    })),
  ).flat()
  const triangles = Array.from({ length: steps }, (_, row) => [
    ...Array.from({ length: row + 1 }, (_, step) => [
      at(row, step),
      at(row + 1, step),
      at(row + 1, step + 1),
    ]),
    ...Array.from({ length: row }, (_, step) => [
      at(row, step),
      at(row + 1, step + 1),
      at(row, step + 1),
    ]),
  ]).flat()
  const grid = { corners, triangles }
  grids.set(steps, grid)
  return grid
}

/** The part of one small triangle that reaches the level: nothing, three corners or four. */
function areaAbove(triangle: readonly Corner[], level: number, corners: number): readonly Spot[] {
  return triangle.flatMap((here, index) => {
    const next = triangle[(index + 1) % triangle.length] as Corner
    const isIn = here.height >= level
    const crosses = isIn !== next.height >= level
    return [...(isIn ? [here] : []), ...(crosses ? [crossing(here, next, level, corners)] : [])]
  })
}

/** Worked out from the lower corner, so that both triangles beside an edge find the very same place. */
function crossing(one: Corner, other: Corner, level: number, corners: number): Spot {
  const [low, high] = one.height < other.height ? [one, other] : [other, one]
  const share = (level - low.height) / (high.height - low.height)
  if (share === 1) return high
  const mix = (index: 0 | 1 | 2) =>
    low.place[index] + share * (high.place[index] - low.place[index])
  return { id: corners + low.id * corners + high.id, place: [mix(0), mix(1), mix(2)] }
}

function chainEdges(edges: readonly Edge[]): readonly (readonly Tenths[])[] {
  const leaving = new Map<number, Edge[]>()
  for (const edge of edges) {
    const others = leaving.get(edge.from.id)
    if (others) others.push(edge)
    else leaving.set(edge.from.id, [edge])
  }
  const loops: Tenths[][] = []
  for (const first of edges) {
    const loop: Tenths[] = []
    let edge = leaving.get(first.from.id)?.pop()
    while (edge) {
      loop.push(edge.from.place)
      edge = leaving.get(edge.to.id)?.pop()
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}
