/** A number in a drawing, or `null` for one that is hidden because it is small. */
export type DrawnCount = number | null

type Parts = Readonly<Partial<Record<string, DrawnCount>>>

const shownSum = (parts: Parts) =>
  Object.values(parts).reduce<number>((sum, count) => sum + (count ?? 0), 0)

/** What the shown parts of a bar leave of its total. Rounded numbers need not add up, so it can be nothing; 0 when no part is hidden. */
export function restOf(total: DrawnCount, parts: Parts): number {
  if (!Object.values(parts).includes(null)) return 0
  return Math.max(0, (total ?? 0) - shownSum(parts))
}

/** How long a bar stands: its total, or its shown parts where those are more. */
export function stackLength(total: DrawnCount, parts: Parts): number {
  return Math.max(total ?? 0, shownSum(parts))
}
