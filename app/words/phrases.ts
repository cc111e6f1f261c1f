/** Some of the words of `T`; a function or a list is there whole or not at all. */
export type DeepPartial<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
      : T

/** The words of a language, with Dutch wherever it has none. */
export function complete<T>(dutch: T, own: DeepPartial<T>): T {
  const isGroup = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isGroup(dutch) || !isGroup(own)) return (own ?? dutch) as T
  const entries = Object.entries(dutch as object).map(([key, value]) => [
    key,
    complete(value, (own as Record<string, never>)[key] as DeepPartial<unknown>),
  ])
  // Words under free keys, such as those of help lines, may be there in this language alone.
  return { ...own, ...Object.fromEntries(entries) } as T
}

/** One of five phrases for a place on a dyad: at the left, nearer left, in the middle, nearer right, at the right. */
export function byPlace(
  value: number,
  phrases: readonly [string, string, string, string, string],
): string {
  if (value < 13) return phrases[0]
  if (value < 38) return phrases[1]
  if (value <= 62) return phrases[2]
  return value <= 87 ? phrases[3] : phrases[4]
}

/** A piece of text that may run the other way than the sentence it is put in. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`
}
