import type { ShownCoding } from '#app/services/coding.server.ts'

/** A theme of a story with its number on the page: themes are numbered in the order in which their passages are met. */
export type NumberedCoding = ShownCoding & { readonly n: number }

/** Numbers themes by where their first passage begins; those without a passage come last. The order never depends on decisions. */
export function numbered(codings: readonly ShownCoding[]): readonly NumberedCoding[] {
  const begin = ({ evidence }: ShownCoding) => evidence[0]?.start ?? Number.POSITIVE_INFINITY
  return [...codings]
    .sort((a, b) => begin(a) - begin(b) || (a.code < b.code ? -1 : 1))
    .map((coding, at) => ({ ...coding, n: at + 1 }))
}

/** A stretch of the text, the themes whose passages it lies in, and those of which a passage begins or ends at its borders. */
export type Stretch = {
  readonly start: number
  readonly end: number
  readonly inside: readonly NumberedCoding[]
  readonly begins: readonly NumberedCoding[]
  readonly ends: readonly NumberedCoding[]
}

/** Cuts a text of this length at the borders of all passages; rejected themes and passages that are gone are left out. */
export function stretches(length: number, codings: readonly NumberedCoding[]): readonly Stretch[] {
  const shown = codings.filter((one) => one.state !== 'rejected' && !one.isPassageGone)
  const spans = shown.flatMap((coding) =>
    coding.evidence
      .map(({ start, end }) => ({
        coding,
        start: Math.max(0, start),
        end: Math.min(length, end),
      }))
      .filter(({ start, end }) => end > start),
  )
  const borders = new Set([0, length])
  for (const { start, end } of spans) borders.add(start).add(end)
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? length
    const of = (isSo: (span: (typeof spans)[number]) => boolean) =>
      spans.filter(isSo).map(({ coding }) => coding)
    return {
      start,
      end,
      inside: of((span) => span.start <= start && span.end >= end),
      begins: of((span) => span.start === start),
      ends: of((span) => span.end === end),
    }
  })
}

/**
 * A selection as a passage: without white space at its ends, and with whole words where it cut one. Undefined when nothing is
 * left.
 */
export function wholeWords(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | undefined {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (start === end) return undefined
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start--
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end++
  return { start, end }
}
