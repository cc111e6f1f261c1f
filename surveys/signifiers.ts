/** What a teller answers when a signifier does not belong to the story ("past niet bij mijn verhaal"). */
export const NOT_APPLICABLE = 'na'

/** The number of parts that a triad divides over its corners: ten coins. */
export const TENTHS = 10

/** Three whole numbers of 0 to 10 that sum to 10, in the order of the corners of the definition. */
export type Tenths = readonly [number, number, number]

/** How a triad was answered; all ways have the same 66 points, this tells only which one people use. */
export const TRIAD_WAYS = ['plain', 'tap', 'keys', 'coins'] as const

export type Triad = { readonly tenths: Tenths; readonly by: (typeof TRIAD_WAYS)[number] }

/** A place in the picture of a triad: x and y in [0, 1], y downwards as on a screen. */
export type Point = { readonly x: number; readonly y: number }

/**
 * The corners of the picture in the order of the definition: first the top, then left below, then right below.
 *
 * x runs over the width and y over the height of the triangle; an equilateral picture is √3/2 as high as wide.
 */
export const TRIAD_CORNERS: readonly [Point, Point, Point] = [
  { x: 0.5, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
]

/** Whether three tenths are a point of a triad. */
export function isTenths(value: unknown): value is Tenths {
  if (!Array.isArray(value) || value.length !== 3) return false
  const isPart = (n: unknown): boolean => Number.isInteger(n) && (n as number) >= 0
  return value.every(isPart) && value[0] + value[1] + value[2] === TENTHS
}

/** The share of each corner, in [0, 1]; they sum to 1 (± 1e-15). */
export function triadWeights(tenths: Tenths): readonly [number, number, number] {
  return [tenths[0] / TENTHS, tenths[1] / TENTHS, tenths[2] / TENTHS]
}

/** Where three tenths lie in the picture: the corners weighted by their share (barycentric coordinates). */
export function triadPoint(tenths: Tenths): Point {
  const [top, , right] = triadWeights(tenths)
  return { x: right + top / 2, y: 1 - top }
}

/** All 66 points of a triad, from all at the first corner to all at the third. */
export const TRIAD_POINTS: readonly Tenths[] = Array.from({ length: TENTHS + 1 }, (_, rest) =>
  Array.from({ length: rest + 1 }, (_, right): Tenths => [TENTHS - rest, rest - right, right]),
).flat()

/** The height of an equilateral triangle as a share of its width. */
const HEIGHT = Math.sqrt(3) / 2

/**
 * The one of the 66 points that lies nearest to a place in the picture, also when that place is outside the triangle.
 *
 * Near as the eye sees it in an equilateral picture; halfway between points the earlier one of `TRIAD_POINTS` wins.
 */
export function tenthsAt(x: number, y: number): Tenths {
  let nearest: Tenths = [TENTHS, 0, 0]
  let least = Number.POSITIVE_INFINITY
  for (const tenths of TRIAD_POINTS) {
    const point = triadPoint(tenths)
    const distance = (point.x - x) ** 2 + ((point.y - y) * HEIGHT) ** 2
    if (distance < least - 1e-12) [nearest, least] = [tenths, distance]
  }
  return nearest
}

export type TriadKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home'

/** The point where somebody starts who uses the keys: as near to the middle as tenths allow. */
export const TRIAD_MIDDLE: Tenths = [4, 3, 3]

/**
 * The point one step further with an arrow key; the same point where there is no room to go.
 *
 * Up takes a tenth from the fuller of the two lower corners (left when equal) to the top; down gives one back to the emptier
 * (left when equal). Left and right move a tenth between the lower corners; when the corner it should come from is empty,
 * the tenth comes from the top, so that every point can be reached. Home goes to the middle.
 */
export function moveTenths(tenths: Tenths, key: TriadKey): Tenths {
  const [top, left, right] = tenths
  switch (key) {
    case 'Home':
      return TRIAD_MIDDLE
    case 'ArrowUp':
      if (left === 0 && right === 0) return tenths
      return left >= right ? [top + 1, left - 1, right] : [top + 1, left, right - 1]
    case 'ArrowDown':
      if (top === 0) return tenths
      return left <= right ? [top - 1, left + 1, right] : [top - 1, left, right + 1]
    case 'ArrowLeft':
      if (right > 0) return [top, left + 1, right - 1]
      return top > 0 ? [top - 1, left + 1, right] : tenths
    case 'ArrowRight':
      if (left > 0) return [top, left - 1, right + 1]
      return top > 0 ? [top - 1, left, right + 1] : tenths
  }
}

export type TriadZone = 'first' | 'second' | 'third' | 'between'

/** The corner that has at least half of the coins alone, or `between` when none has. */
export function triadZone(tenths: Tenths): TriadZone {
  const most = Math.max(...tenths)
  if (most * 2 < TENTHS || tenths.filter((part) => part === most).length > 1) return 'between'
  return (['first', 'second', 'third'] as const)[tenths.indexOf(most)] ?? 'between'
}

export type DyadClass = 'low' | 'middle' | 'high'

/**
 * Where the classes of a dyad meet unless the definition says otherwise.
 *
 * They are the places where the words beside the slider change from a pole to "in the middle", so a story is counted under
 * what its teller read.
 */
export const DYAD_BOUNDS = { low: 38, high: 62 } as const

/**
 * The class under which a dyad is compared over roles: below `low`, above `high`, or the middle with both bounds in it.
 *
 * `value` is a whole number of 0 to 100. With the standard bounds: 0..37, 38..62 and 63..100.
 * For *on time* and *information* the classes mean too little, right and too much.
 */
export function dyadClass(
  value: number,
  bounds: { readonly low: number; readonly high: number } = DYAD_BOUNDS,
): DyadClass {
  if (!(value >= 0 && value <= 100))
    throw new RangeError(`a dyad lies between 0 and 100, not ${value}`)
  if (value < bounds.low) return 'low'
  return value > bounds.high ? 'high' : 'middle'
}
