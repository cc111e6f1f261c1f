import type { Tenths } from '#analysis/dashboard/facts.ts'
import type { Zone } from '#analysis/dashboard/signifiers.ts'

const SIDE = 320
const PAD = 10

/** The drawing board of a triad: first corner on top, second at the left, third at the right. */
export const BOARD = {
  width: SIDE + 2 * PAD,
  height: Math.ceil((SIDE * Math.sqrt(3)) / 2) + 2 * PAD,
} as const

/** Where an answer lies on the board. */
export function boardPlace([a, , c]: Tenths): readonly [number, number] {
  const height = (SIDE * Math.sqrt(3)) / 2
  const x = PAD + SIDE * (a / 20 + c / 10)
  const y = PAD + height * (1 - a / 10)
  return [round(x), round(y)]
}

const round = (length: number) => Math.round(length * 10) / 10

/** A closed path through places. */
export function boardPath(places: readonly Tenths[]): string {
  return places.length === 0
    ? ''
    : `M${places.map((place) => boardPlace(place).join(' ')).join('L')}Z`
}

export const WHOLE: readonly Tenths[] = [
  [10, 0, 0],
  [0, 10, 0],
  [0, 0, 10],
]

/**
 * The borders between zones as drawn: between the points that the rules part, so that no point lies on a border.
 *
 * A corner ends where it is 1.9 times the second (no point has a ratio between 5 : 3 and 2), a pair where the third has
 * one and a half tenths.
 */
const RATIO = 1.9
const THIRD = 1.5

const onSide = (10 * RATIO) / (RATIO + 1)
const inMiddle = 10 / (RATIO + 2)
const beside = (10 - THIRD) / (RATIO + 1)

/** The outline of each zone when its letters are first, second and third; other corners follow by turning. */
const CORNER: readonly Tenths[] = [
  [10, 0, 0],
  [onSide, 10 - onSide, 0],
  [RATIO * inMiddle, inMiddle, inMiddle],
  [onSide, 0, 10 - onSide],
]
const PAIR: readonly Tenths[] = [
  [onSide, 10 - onSide, 0],
  [10 - onSide, onSide, 0],
  [beside, RATIO * beside, THIRD],
  [RATIO * beside, beside, THIRD],
]
const MIDDLE: readonly Tenths[] = [
  [RATIO * inMiddle, inMiddle, inMiddle],
  [RATIO * beside, beside, THIRD],
  [beside, RATIO * beside, THIRD],
  [inMiddle, RATIO * inMiddle, inMiddle],
  [THIRD, RATIO * beside, beside],
  [THIRD, beside, RATIO * beside],
  [inMiddle, inMiddle, RATIO * inMiddle],
  [beside, THIRD, RATIO * beside],
  [RATIO * beside, THIRD, beside],
]

const turn = (places: readonly Tenths[], times: number): readonly Tenths[] =>
  times === 0
    ? places
    : turn(
        places.map(([a, b, c]) => [c, a, b] as const),
        times - 1,
      )

/** The outline of each zone. */
export const ZONE_OUTLINES: Readonly<Record<Zone, readonly Tenths[]>> = {
  a: CORNER,
  b: turn(CORNER, 1),
  c: turn(CORNER, 2),
  ab: PAIR,
  bc: turn(PAIR, 1),
  ac: turn(PAIR, 2),
  middle: MIDDLE,
}

/** Where the number of each zone stands. */
export const ZONE_CENTRES: Readonly<Record<Zone, Tenths>> = {
  a: [7.4, 1.3, 1.3],
  b: [1.3, 7.4, 1.3],
  c: [1.3, 1.3, 7.4],
  ab: [4.65, 4.65, 0.7],
  bc: [0.7, 4.65, 4.65],
  ac: [4.65, 0.7, 4.65],
  middle: [10 / 3, 10 / 3, 10 / 3],
}
