/** A list with `item` behind the one that `isAfter` finds: first for null, last where there is no such one. */
export function putAfter<T>(
  list: readonly T[],
  item: T,
  after: string | null,
  nameOf: (one: T) => string,
): readonly T[] {
  if (after === null) return [item, ...list]
  const place = list.findIndex((one) => nameOf(one) === after)
  if (place < 0) return [...list, item]
  return [...list.slice(0, place + 1), item, ...list.slice(place + 1)]
}

/** The name of what stands in front of a place in a list; null for the first. */
export function before<T>(
  list: readonly T[],
  place: number,
  nameOf: (one: T) => string,
): string | null {
  const neighbour = list[place - 1]
  return place > 0 && neighbour !== undefined ? nameOf(neighbour) : null
}

/** A list with another item in one place. */
export function replaceAt<T>(list: readonly T[], place: number, item: T): readonly T[] {
  return list.map((one, index) => (index === place ? item : one))
}

/** A list without the item in one place. */
export function withoutAt<T>(list: readonly T[], place: number): readonly T[] {
  return list.filter((_, index) => index !== place)
}
