import { type LandCard, type LandPlace, SIDE } from './exercises.ts'

/** How large a landscape is drawn, and one of its places. */
export const FIELD = 360
const CELL = FIELD / SIDE
/** What stands at one place is set apart by so much, three beside each other. */
const APART = 11

type Spot = { readonly cx: number; readonly cy: number }

/** Where the middle of a place is drawn: from the left and from the top. */
const spotOf = ({ x, y }: LandPlace): Spot => ({
  cx: (x - 0.5) * CELL,
  cy: FIELD - (y - 0.5) * CELL,
})

/** The place under a point of the drawing, both from 0 to 1, from the left and from the top. */
export function placeAt(acrossShare: number, downShare: number): LandPlace {
  const step = (share: number) => Math.min(SIDE, Math.max(1, Math.floor(share * SIDE) + 1))
  return { x: step(acrossShare), y: SIDE + 1 - step(downShare) }
}

/** Everything in a landscape with where it is drawn: what stands at the same place stands beside each other. */
export function drawnLandscape(cards: readonly LandCard[]): {
  readonly dots: readonly (Spot & { readonly card: number; readonly key: string })[]
  readonly numbers: readonly (Spot & { readonly card: number })[]
  /** From each dot to the number of its card. */
  readonly spokes: readonly { readonly key: string; readonly from: Spot; readonly to: Spot }[]
} {
  const taken = new Map<string, number>()
  const apart = (kind: string, place: LandPlace): Spot => {
    const key = `${kind} ${place.x} ${place.y}`
    const at = taken.get(key) ?? 0
    taken.set(key, at + 1)
    const { cx, cy } = spotOf(place)
    const [column, row] = [[0, 1, -1][at % 3] as number, Math.floor(at / 3)]
    const down = row % 2 === 0 ? row / 2 : -(row + 1) / 2
    return { cx: cx + column * APART, cy: cy + down * APART }
  }
  const dots = cards.flatMap(({ card, places }) =>
    places.map((place, at) => ({ card, key: `${card}-${at}`, ...apart('dot', place) })),
  )
  const numbers = cards.map(({ card, middle }) => ({ card, ...apart('number', middle) }))
  const numberOf = new Map(numbers.map((number) => [number.card, number]))
  return {
    dots,
    numbers,
    spokes: dots.map((dot) => ({ key: dot.key, from: dot, to: numberOf.get(dot.card) ?? dot })),
  }
}
