import type { Role } from '../dashboard/facts.ts'

/** Exercises that a session may have besides sorting: a landscape with two axes, a line of time, and looking through the eyes of others. */
export const EXERCISES = ['land', 'time', 'view'] as const
export type Exercise = (typeof EXERCISES)[number]

/** Through whose eyes a group can be looked at. */
export const EYES = ['kind', 'jongere', 'ouder', 'ander', 'professional'] as const satisfies Role[]
export const LONGEST_VIEW = 200

/** How a group looks through the eyes of somebody, in the words of one device. */
export type View = { readonly who: string; readonly eyes: Role; readonly text: string }

/** Places along each side of a landscape: from 1, at the left and at the bottom, to 9. */
export const SIDE = 9
/** Places on the line of time, from 1: still together, just apart, arranging, after that, years later. */
export const TIMES = 5

/** A place in a landscape. */
export type LandPlace = { readonly x: number; readonly y: number }

/** The words at the ends of a landscape; an empty one has the words of the program. */
export type LandEnds = Readonly<Record<'left' | 'right' | 'bottom' | 'top', string>>
export const LAND_ENDS = ['left', 'right', 'bottom', 'top'] as const
export const NO_ENDS: LandEnds = { left: '', right: '', bottom: '', top: '' }

export const isPlace = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most

/** Where each device put each card. */
export type Placed<Place> = ReadonlyMap<number, ReadonlyMap<string, Place>>

/** A card in the landscape: where each person put it, and the middle of that. */
export type LandCard = {
  readonly card: number
  readonly middle: LandPlace
  readonly places: readonly LandPlace[]
}

/** The cards that somebody put in the landscape, by number. The middle is the median of each axis: between two, half-way. */
export function landscapeOf({ land }: { readonly land: Placed<LandPlace> }): readonly LandCard[] {
  return [...land]
    .filter(([, byPerson]) => byPerson.size > 0)
    .map(([card, byPerson]) => {
      const places = [...byPerson.values()]
      return {
        card,
        places,
        middle: { x: halfWay(places.map(({ x }) => x)), y: halfWay(places.map(({ y }) => y)) },
      }
    })
    .sort((one, other) => one.card - other.card)
}

/** A card on the line of time: the middle, and how many put it at each place. */
export type TimeCard = {
  readonly card: number
  readonly middle: number
  readonly counts: readonly number[]
}

/** The cards that somebody put on the line of time, by number. The middle is the median, the lower of two. */
export function timelineOf({ time }: { readonly time: Placed<number> }): readonly TimeCard[] {
  return [...time]
    .filter(([, byPerson]) => byPerson.size > 0)
    .map(([card, byPerson]) => {
      const places = [...byPerson.values()]
      return {
        card,
        middle: median(places),
        counts: Array.from(
          { length: TIMES },
          (_, at) => places.filter((place) => place === at + 1).length,
        ),
      }
    })
    .sort((one, other) => one.card - other.card)
}

/** The median; of an even number the middle between the two. */
function halfWay(places: readonly number[]): number {
  const sorted = [...places].sort((one, other) => one - other)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? 1) + (sorted[Math.ceil(at)] ?? 1)) / 2
}

/** The median; the lower of two. */
function median(places: readonly number[]): number {
  const sorted = [...places].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1
}
