import type { Tenths } from './facts.ts'

const DYAD_BINS = 10
export type DyadBinNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** Whether a number names one of the ten bins of a dyad. */
export function isDyadBin(value: number): value is DyadBinNumber {
  return Number.isInteger(value) && value >= 0 && value < DYAD_BINS
}

/** The bin of a place from 0 to 100: ten wide, the lower border included; 100 belongs to the last. */
export function dyadBin(place: number): DyadBinNumber {
  if (!(place >= 0 && place <= 100)) throw new RangeError(`no place from 0 to 100: ${place}`)
  return Math.min(DYAD_BINS - 1, Math.floor(place / 10)) as DyadBinNumber
}

/** The seven zones of a triad: at a corner, between two corners, or in the middle. */
export const ZONES = ['a', 'b', 'c', 'ab', 'bc', 'ac', 'middle'] as const
export type Zone = (typeof ZONES)[number]

/** How many of the 66 points lie in each zone: what to expect when every point were chosen as often. */
export const ZONE_POINTS: Readonly<Record<Zone, number>> = {
  a: 13,
  b: 13,
  c: 13,
  ab: 5,
  bc: 5,
  ac: 5,
  middle: 12,
}

const CORNERS = ['a', 'b', 'c'] as const
const BESIDES: readonly Zone[] = ['bc', 'ac', 'ab']

/**
 * The zone of an answer, by three rules in this order.
 *
 * 1. A corner, when it got at least twice as much as the second: 10-0-0 to 6-3-1.
 * 2. Between two corners, when the third got at most one tenth: 5-5-0, 6-4-0, 5-4-1.
 * 3. Else the middle: each corner got at least two tenths and none more than five.
 *
 * The borders are ours. Zones are not equally large, see ZONE_POINTS.
 */
export function triadZone(tenths: Tenths): Zone {
  checkTenths(tenths)
  const [smallest, second, largest] = [...tenths].sort((x, y) => x - y) as [number, number, number]
  if (largest >= 2 * second) return CORNERS[tenths.indexOf(largest) as 0 | 1 | 2]
  if (smallest <= 1) return BESIDES[tenths.indexOf(smallest)] as Zone
  return 'middle'
}

/** Throws on what is not three whole tenths that sum to 10: answers are checked long before they come here. */
export function checkTenths(tenths: Tenths): void {
  const isWhole = tenths.length === 3 && tenths.every((part) => Number.isInteger(part) && part >= 0)
  if (!isWhole || tenths[0] + tenths[1] + tenths[2] !== 10) {
    throw new RangeError(`not three whole tenths: ${JSON.stringify(tenths)}`)
  }
}

/** The 66 points of a triad, from all in the first corner to all in the third. */
export const TRIAD_POINTS: readonly Tenths[] = Array.from(
  { length: 11 },
  (_, left) => 10 - left,
).flatMap((a) => Array.from({ length: 11 - a }, (_, right) => [a, 10 - a - right, right] as const))
