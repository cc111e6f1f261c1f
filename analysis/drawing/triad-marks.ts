import { ZONE_POINTS, ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import type { DrawnCount } from './stacks.ts'

/** How strongly each zone is tinted, 0 to 0.55: by how full it is for its size, since zones hold different numbers of points. */
export function zoneTints(
  zones: Readonly<Record<Zone, DrawnCount>>,
): Readonly<Record<Zone, number>> {
  const fullness = (zone: Zone) => (zones[zone] ?? 0) / ZONE_POINTS[zone]
  const most = Math.max(...ZONES.map(fullness))
  return Object.fromEntries(
    ZONES.map((zone) => [zone, most === 0 ? 0 : (0.55 * fullness(zone)) / most]),
  ) as Record<Zone, number>
}

/** How large the dot of a point is: its surface grows with the number of stories, of which the fullest point has `most`. */
export function pointRadius(stories: number, most: number): number {
  return Math.max(1.5, 8 * Math.sqrt(stories / Math.max(most, 8)))
}
