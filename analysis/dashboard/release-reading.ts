import { MUNICIPALITIES, type Municipality } from '#surveys/municipalities.ts'
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

/** The number of each municipality of a release; `null` where it is hidden, and for all where it has no map. */
export function placesOf({
  municipalities,
}: Pick<Release, 'municipalities'>): Readonly<Record<Municipality, number | null>> {
  const { places = [] } = municipalities ?? {}
  return Object.fromEntries(
    MUNICIPALITIES.map(({ value }) => [
      value,
      places.find(({ code }) => code === value)?.tellers ?? null,
    ]),
  ) as Record<Municipality, number | null>
}

/**
 * The table of municipalities, row by row: those of Twente, then who is outside and who did not say, with these words. No rows where a
 * release has no map.
 */
export function placeRows(
  content: Pick<Release, 'municipalities'>,
  words: { readonly outside: string; readonly unanswered: string },
): readonly { readonly label: string; readonly tellers: number | null }[] {
  if (!content.municipalities) return []
  const counts = placesOf(content)
  return [
    ...MUNICIPALITIES.map(({ value, name }) => ({ label: name, tellers: counts[value] })),
    { label: words.outside, tellers: content.municipalities.outside },
    { label: words.unanswered, tellers: content.municipalities.unanswered },
  ]
}

/** The names of the municipalities with the highest number, as `mostTold`. None when all are hidden. */
export function mostNamedPlaces(content: Pick<Release, 'municipalities'>): readonly string[] {
  const counts = placesOf(content)
  const highest = Math.max(...Object.values(counts).map((tellers) => tellers ?? 0))
  return MUNICIPALITIES.filter(({ value }) => highest > 0 && counts[value] === highest).map(
    ({ name }) => name,
  )
}
