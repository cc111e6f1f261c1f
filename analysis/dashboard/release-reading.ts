import type { Release } from './release-content.ts'
import { ZONES, type Zone } from './signifiers.ts'

/** The themes of a release, most tellers first; those whose number is hidden come last, in the order of the codebook. */
export function themesInOrder({ themes }: Pick<Release, 'themes'>): Release['themes'] {
  return [...themes].sort((one, other) => (other.tellers ?? -1) - (one.tellers ?? -1))
}

/** The codes of the themes with the highest number: rounded to five, so several can share it. None when all are hidden. */
export function mostTold({ themes }: Pick<Release, 'themes'>): readonly string[] {
  const open = themes.filter(({ tellers }) => tellers !== null)
  const highest = Math.max(...open.map(({ tellers }) => tellers ?? 0))
  return open.filter(({ tellers }) => tellers === highest).map(({ code }) => code)
}

/** The number of each zone of the triad of a release; `null` where it is hidden. */
export function zonesOf({ triad }: Pick<Release, 'triad'>): Readonly<Record<Zone, number | null>> {
  return Object.fromEntries(
    ZONES.map((zone) => [zone, triad.zones.find((row) => row.zone === zone)?.tellers ?? null]),
  ) as Record<Zone, number | null>
}
