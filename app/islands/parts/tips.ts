import { findOnDevice } from '#analysis/deidentify/find-on-device.ts'
import type { IslandWords } from '#app/words/island-words.ts'
import { findHiddenNames } from './hidden-names.ts'

/** What a tip can be about; how old somebody is and what work they do are left to the people who read. */
export type TipType = keyof IslandWords['guard']['found']

/** One thing to think about: words that may give somebody away, and every place where the same words stand. */
export type Tip = {
  readonly type: TipType
  readonly words: string
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** Longer texts are looked at up to here: nobody types that much in a form, and a phone must stay quick. */
const MOST = 20_000

/** Tips for a text, in its order; one for each different wording. `left` holds what the writer wants to leave, as `keyOf` names it. */
export function findTips(
  text: string,
  hidden: readonly string[],
  left: ReadonlySet<string>,
  known: Readonly<Record<TipType, unknown>>,
): readonly Tip[] {
  const read = text.slice(0, MOST)
  const named = findHiddenNames(read, hidden).map((span) => ({ ...span, type: 'NAAM' as const }))
  const found = findOnDevice(read).identifiers.flatMap(({ start, end, type }) =>
    type in known && !named.some((span) => span.start < end && start < span.end)
      ? [{ start, end, type: type as TipType }]
      : [],
  )
  const byKey = new Map<string, Tip>()
  for (const { start, end, type } of [...named, ...found].sort((a, b) => a.start - b.start)) {
    const words = read.slice(start, end)
    const key = keyOf(type, words)
    if (left.has(key)) continue
    const earlier = byKey.get(key)
    byKey.set(key, { type, words, places: [...(earlier?.places ?? []), { start, end }] })
  }
  return [...byKey.values()]
}

/** The same words are the same tip, whatever their capitals. */
export function keyOf(type: TipType, words: string): string {
  return `${type}\n${words.toLowerCase()}`
}

/** The text with every place of a tip replaced; a possessive keeps its ending. */
export function replaceTip(text: string, tip: Tip, by: string): string {
  let result = ''
  let from = 0
  for (const { start, end } of tip.places) {
    const isOpening = /(?:^|[.!?\n]\s*)$/.test(text.slice(0, start))
    const word = isOpening ? by.charAt(0).toUpperCase() + by.slice(1) : by
    result += text.slice(from, start) + word
    from = end
  }
  return result + text.slice(from)
}
