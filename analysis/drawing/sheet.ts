import { inXml } from '#analysis/export/xml.ts'
import { INKS, patternsOf } from './looks.ts'
import type { DrawnCount } from './stacks.ts'
import { drawText, LEADING, wrapText } from './text.ts'

/**
 * What stands around every drawing.
 *
 * `id` names its parts: drawings that stand on one page need ids of their own, of letters, digits and hyphens. `sentence` reads it aloud.
 * `foot` says where the numbers come from, and of which day. With `isBare` the words around are said by the page and not drawn; they are
 * always in the `<title>` and the `<desc>`.
 */
export type Sheet = {
  readonly id: string
  readonly locale: 'nl' | 'en'
  readonly title: string
  readonly sentence: string
  readonly foot: string
  readonly isBare?: boolean
  readonly say: {
    /** A number as people read it. */
    readonly number: (count: number) => string
    /** Stands where a number is hidden. */
    readonly hidden: string
  }
}

export const WIDTH = 720
export const MARGIN = 24
const TITLE = 20
const TEXT = 14
const FOOT = 12

/** A number, or the word for one that is hidden. */
export const sayCount = ({ say }: Sheet, count: DrawnCount) =>
  count === null ? say.hidden : say.number(count)

/** What is drawn below the words: SVG whose top is at 0, and how high it stands. */
export type Drawn = { readonly body: string; readonly height: number }

/**
 * A whole SVG file: white ground, words above and below, and one text in `<desc>` that says every number that is drawn.
 *
 * `numbers` are those numbers in words, one after the other. It has a viewBox and no size: it takes the room that it is given.
 */
export function sheetOf(sheet: Sheet, numbers: readonly string[], drawn: Drawn): string {
  const { id, locale, title, sentence, foot, isBare } = sheet
  const inside = WIDTH - 2 * MARGIN
  const head = isBare ? [] : wrapText(title, TITLE, inside)
  const said = isBare ? [] : wrapText(sentence, TEXT, inside)
  const below = isBare ? [] : wrapText(foot, FOOT, inside)
  let y = isBare ? 8 : MARGIN
  const parts: string[] = []
  const put = (
    lines: readonly string[],
    size: number,
    look: { fill?: string; isBold?: boolean },
  ) => {
    parts.push(drawText(lines, { x: MARGIN, y: y + size, size, ...look }))
    y += lines.length * size * LEADING + (lines.length > 0 ? 8 : 0)
  }
  put(head, TITLE, { isBold: true })
  put(said, TEXT, { fill: INKS.soft })
  parts.push(`<g transform="translate(0 ${Math.ceil(y)})">${drawn.body}</g>`)
  y = Math.ceil(y) + drawn.height + 8
  put(below, FOOT, { fill: INKS.soft })
  const height = Math.ceil(y + (isBare ? 0 : 8))
  const text = [sentence, numbers.length > 0 ? `${numbers.join('; ')}.` : '', isBare ? '' : foot]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${locale}" font-family="Arial, Helvetica, sans-serif" fill="${INKS.ink}"><title id="${id}-title">${inXml(title)}</title><desc id="${id}-desc">${inXml(text.filter(Boolean).join(' '))}</desc><defs>${patternsOf(id)}</defs><rect width="${WIDTH}" height="${height}" fill="${INKS.ground}"/>${parts.join('')}</svg>`
}

/** How large a drawing is by its viewBox, for who needs a size in points. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** The same drawing with a size, for programs that ask for one. */
export function withSize(svg: string, width: number, height: number): string {
  return svg.replace('<svg ', `<svg width="${width}" height="${height}" `)
}
