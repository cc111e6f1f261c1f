/** What somebody typed as one line, without spaces too many, and no longer than so many characters. */
export function oneLine(typed: string, longest = Number.POSITIVE_INFINITY): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, longest)
}
