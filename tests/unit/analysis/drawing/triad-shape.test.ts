import { expect, test } from 'vitest'
import { TRIAD_POINTS, triadZone, ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { boardPlace, ZONE_CENTRES, ZONE_OUTLINES } from '#analysis/drawing/triad-shape.ts'

/** Whether a place on the board lies inside an outline (by counting crossings). */
function isInside([x, y]: readonly [number, number], zone: Zone): boolean {
  const outline = ZONE_OUTLINES[zone].map(boardPlace)
  return outline.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] as readonly [number, number]
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)
}

test('each answer is drawn within the borders of its own zone, and each number too', () => {
  const [middleX, middleY] = boardPlace([10 / 3, 10 / 3, 10 / 3])
  for (const point of TRIAD_POINTS) {
    const [x, y] = boardPlace(point)
    // A hair towards the middle: a point on the side of the triangle lies on the outline itself.
    const nudged = [x + (middleX - x) * 0.005, y + (middleY - y) * 0.005] as const
    expect(ZONES.filter((zone) => isInside(nudged, zone))).toEqual([triadZone(point)])
  }
  for (const zone of ZONES) expect(isInside(boardPlace(ZONE_CENTRES[zone]), zone)).toBe(true)
})
