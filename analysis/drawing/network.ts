import { INKS } from './looks.ts'
import { type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'

/** A thing in a network: its name, and how often it is there. */
export type NetworkNode = { readonly name: string; readonly count: number }

/**
 * A tie between two things, by their places in the list. `strength` from 0 to 1 is how much more they stand together than by chance;
 * `isClear`: chance alone hardly does this. `said` says it in full.
 */
export type NetworkTie = {
  readonly first: number
  readonly second: number
  readonly strength: number
  readonly isClear: boolean
  readonly said: string
}

const ACROSS = 190
const UP = 190
const LABELS = 140
const SIZE = 13
const CENTRE = { x: WIDTH / 2, y: UP + 60 }
const LARGEST = 20
const SMALLEST = 6

/**
 * Things on a ring, with a line between every two that stand together more than by chance: thicker when more, whole when it is clear and
 * broken when chance can do it. Things that are tied lie beside each other as far as that goes. A circle is larger when the thing is there
 * more often. `key` are the words for a whole and a broken line. Best up to fourteen things.
 */
export function drawNetwork(
  sheet: Sheet,
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  key: readonly [string, string],
): string {
  const order = ringOrder(nodes.length, ties)
  const most = Math.max(1, ...nodes.map(({ count }) => count))
  const places = new Map(order.map((node, at) => [node, placeOnRing(at, nodes.length)]))
  const placeOf = (node: number) => places.get(node) ?? CENTRE
  const lines = [...ties]
    .sort((a, b) => a.strength - b.strength)
    .map(({ first, second, strength, isClear }) => {
      const [from, to] = [placeOf(first), placeOf(second)]
      const bend = { x: bent(from.x, to.x, CENTRE.x), y: bent(from.y, to.y, CENTRE.y) }
      return `<path d="M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}" fill="none" stroke="${INKS.main}" stroke-width="${round(1.5 + 6.5 * Math.min(1, strength))}"${isClear ? '' : ' stroke-dasharray="5 5" stroke-opacity="0.55"'}/>`
    })
  const circles = nodes.map(({ name, count }, node) => {
    const { x, y } = placeOf(node)
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count / most))
    return (
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${INKS.ground}" stroke="${INKS.ink}" stroke-width="1.5"/>` +
      drawText([sheet.say.number(count)], { x, y: y + 4, size: 11, anchor: 'middle' }) +
      nameBeside(name, { x, y }, radius)
    )
  })
  const foot = CENTRE.y + UP + 56
  const legend = key.map((text, at) => {
    const y = foot + at * 22
    return `<path d="M24 ${y}h36" stroke="${INKS.main}" stroke-width="4"${at === 0 ? '' : ' stroke-dasharray="5 5" stroke-opacity="0.55"'}/>${drawText([text], { x: 70, y: y + 4, size: SIZE })}`
  })
  return sheetOf(
    sheet,
    ties.map(({ said }) => said),
    { body: lines.join('') + circles.join('') + legend.join(''), height: foot + 40 },
  )
}

/** Half way between two places, drawn towards the centre so that lines of neighbours do not lie on the ring. */
const bent = (from: number, to: number, centre: number) => (from + to) / 4 + centre / 2

/** Where a thing stands on the ring, the first at the top, then with the clock. */
function placeOnRing(at: number, of: number): { readonly x: number; readonly y: number } {
  const angle = ((at + 0.5) / Math.max(1, of)) * 2 * Math.PI - Math.PI / 2
  return { x: CENTRE.x + ACROSS * Math.cos(angle), y: CENTRE.y + UP * Math.sin(angle) }
}

/** Beside each thing the one that is tied to it most and has no place yet; else the first of the list that has none. */
function ringOrder(count: number, ties: readonly NetworkTie[]): readonly number[] {
  const strongest = [...ties].sort((a, b) => b.strength - a.strength)
  const left = new Set(Array.from({ length: count }, (_, at) => at))
  const order: number[] = []
  let last = strongest[0]?.first ?? 0
  while (left.size > 0) {
    order.push(last)
    left.delete(last)
    const tie = strongest.find(
      ({ first, second }) =>
        (first === last && left.has(second)) || (second === last && left.has(first)),
    )
    last = tie ? tie.first + tie.second - last : ([...left][0] ?? 0)
  }
  return order
}

function nameBeside(
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): string {
  const lines = wrapText(name, SIZE, LABELS, 3)
  const side = x < CENTRE.x ? -1 : 1
  return drawText(lines, {
    x: x + side * (radius + 6),
    y: y - ((lines.length - 1) * SIZE * LEADING) / 2 + SIZE * 0.35,
    size: SIZE,
    anchor: side < 0 ? 'end' : 'start',
    hasRim: true,
  })
}
