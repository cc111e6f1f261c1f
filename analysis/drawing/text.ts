import { inXml } from '#analysis/export/xml.ts'

/** How wide signs of a plain letter without serifs are, in parts of its size; an estimate, since no font is at hand. */
const NARROW = /[ijlftrI.,:;'’|!()[\]/-]/
const WIDE = /[mwMW@%&—…]/
const CAPITAL = /[A-ZÀ-ÞŒ]/

/** About how wide a text stands, in the units of its size. Rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const sign of text)
    width += WIDE.test(sign) ? 0.9 : NARROW.test(sign) ? 0.34 : CAPITAL.test(sign) ? 0.72 : 0.57
  return width * size
}

/**
 * A text in lines that fit a width, broken between words; a word that is too long by itself is cut.
 *
 * What does not fit in `most` lines ends in an ellipsis. No lines for an empty text.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const fits = (line: string) => textWidth(line, size) <= width
  const lines: string[] = []
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => cutWord(word, fits))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  let last = kept[most - 1] ?? ''
  while (last && !fits(`${last}…`)) last = last.slice(0, -1)
  return [...kept.slice(0, -1), `${last.trimEnd()}…`]
}

function cutWord(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word) || word.length < 2) return [word]
  let end = word.length - 1
  while (end > 1 && !fits(`${word.slice(0, end)}-`)) end -= 1
  return [`${word.slice(0, end)}-`, ...cutWord(word.slice(end), fits)]
}

/** How lines of text stand; `anchor` says which side of a line `x` is. */
export type Lettering = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
  readonly isBold?: boolean
  readonly isSlanted?: boolean
  /** A white rim, for letters on a picture. */
  readonly hasRim?: boolean
}

/** How far lines stand under each other, in parts of their size. */
export const LEADING = 1.25

/** Lines of text under each other; `y` is where the first stands. */
export function drawText(lines: readonly string[], lettering: Lettering): string {
  const { x, y, size, anchor = 'start', fill, isBold, isSlanted, hasRim } = lettering
  const looks = [
    `font-size="${size}"`,
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    fill ? `fill="${fill}"` : '',
    isBold ? 'font-weight="700"' : '',
    isSlanted ? 'font-style="italic"' : '',
    hasRim ? 'stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"' : '',
  ]
  return lines
    .map(
      (line, at) =>
        `<text x="${round(x)}" y="${round(y + at * size * LEADING)}" ${looks.filter(Boolean).join(' ')}>${inXml(line)}</text>`,
    )
    .join('')
}

/** A length as it stands in a drawing: a tenth is fine enough. */
export const round = (length: number) => Math.round(length * 10) / 10
