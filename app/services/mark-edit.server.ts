import type { RedactionMark } from '#db/schema/stories.ts'

/** The typed words of one story, by question name. */
export type Original = Readonly<Record<string, string>>

/**
 * What a reviewer does to the marks of one story: which of them are on, and words to replace besides.
 *
 * `on` holds the indexes of the marks that replace; every place with added words is replaced.
 */
export type MarkEdit = {
  readonly on: readonly number[]
  readonly add: readonly { readonly words: string; readonly type: string }[]
}

/** Marks after an edit, or undefined when added words are nowhere in the story. */
export function applyEdit(
  original: Original,
  marks: readonly RedactionMark[],
  edit: MarkEdit,
): readonly RedactionMark[] | undefined {
  let now = marks.map((mark, index) => ({ ...mark, on: edit.on.includes(index) }))
  for (const { words, type } of edit.add) {
    const places = placesOf(original, words.trim())
    if (places.length === 0) return undefined
    for (const place of places) {
      now = now.filter((mark) => !(mark.field === place.field && overlap(mark, place)))
      now.push({ ...place, type, rule: 'person', confidence: 1, by: 'person', on: true })
    }
  }
  return now
}

type Place = { readonly field: string; readonly start: number; readonly end: number }

const overlap = (a: Omit<Place, 'field'>, b: Omit<Place, 'field'>) =>
  a.start < b.end && b.start < a.end

const LETTER = /[\p{L}\p{N}]/u

/** Every place where these words stand by themselves, in any field, whatever the capitals. */
function placesOf(original: Original, surface: string): readonly Place[] {
  const places: Place[] = []
  if (surface === '') return places
  for (const [field, text] of Object.entries(original)) {
    // A few capitals change length in lower case (İ); offsets would no longer fit, so such a text is searched as it is.
    const isSafe = text.toLowerCase().length === text.length
    const lower = isSafe ? text.toLowerCase() : text
    const wanted = isSafe ? surface.toLowerCase() : surface
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      const alone = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')
      if (alone) places.push({ field, start: at, end })
    }
  }
  return places
}
