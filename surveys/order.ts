import type { Question } from './definition.ts'

/**
 * What decides random order: the random id of one form, so that every page of it and every reload show the same order.
 *
 * It says nothing about the teller, and neither it nor the order is kept with the story. Without a seed things stand as they
 * were written: on paper, where paper is typed over, and in what is checked.
 */
export type OrderSeed = string | undefined

/** A list in the order of one form, the same for the same seed and question; as it was written without a seed. */
export function shuffled<T>(list: readonly T[], seed: OrderSeed, question: string): readonly T[] {
  if (seed === undefined) return list
  const chance = chanceFrom(`${seed} ${question}`)
  const shown = [...list]
  for (let place = shown.length - 1; place > 0; place--) {
    const other = Math.floor(chance() * (place + 1))
    const moved = shown[place] as T
    shown[place] = shown[other] as T
    shown[other] = moved
  }
  return shown
}

/** The choices, rows, columns or items of a question in the order in which they are shown. */
export function inOrder<T>(
  question: Pick<Question, 'name' | 'choicesOrder' | 'rowOrder' | 'itemsOrder'>,
  list: 'choices' | 'rows' | 'items',
  entries: readonly T[],
  seed: OrderSeed,
): readonly T[] {
  const property = { choices: 'choicesOrder', rows: 'rowOrder', items: 'itemsOrder' } as const
  return question[property[list]] === 'random' ? shuffled(entries, seed, question.name) : entries
}

/** Three places: which corner of the definition stands at the top, which left below, which right below. */
export type CornersShown = readonly [number, number, number]

export const CORNERS_AS_WRITTEN: CornersShown = [0, 1, 2]

/** Where the corners of a triad stand in one form. */
export function cornersShown(
  { name, cornersOrder }: Pick<Question, 'name' | 'cornersOrder'>,
  seed: OrderSeed,
): CornersShown {
  if (cornersOrder !== 'random') return CORNERS_AS_WRITTEN
  return shuffled([0, 1, 2], seed, name) as unknown as CornersShown
}

/** Numbers in [0, 1) that follow from a text: FNV-1a to 32 bits, then mulberry32. Good for order, not for secrets. */
export function chanceFrom(text: string): () => number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
