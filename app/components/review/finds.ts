import type { RedactedField } from '#analysis/deidentify/redact.ts'
import type { RedactionMark, SafetyMark } from '#app/services/deidentification.server.ts'

/** What both halves of the review screen draw. */
export type ReviewTexts = {
  readonly original: Readonly<Record<string, string>>
  readonly marks: readonly RedactionMark[]
  readonly safety: readonly SafetyMark[]
  readonly result: Readonly<Record<string, RedactedField>>
  readonly revision: number
  readonly state: string
}

type Texts = {
  readonly original: Readonly<Record<string, string>>
  readonly marks: readonly RedactionMark[]
}

/** What a reader chose so far: per find whether it is replaced, which find has the attention, and the choices before. */
export type Choices = {
  readonly on: readonly boolean[]
  /** Index of a mark, not a place in the reading order. */
  readonly at: number | undefined
  readonly before: readonly (readonly boolean[])[]
}

export type Choice =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'go'; readonly to: number }
  /** Everywhere where these words were found. */
  | { readonly kind: 'choose'; readonly on: boolean }
  | { readonly kind: 'tick'; readonly index: number; readonly on: boolean }
  | { readonly kind: 'undo' }
  /** They were stored, or somebody else stored others. */
  | { readonly kind: 'begin' }

/** The title stands above the story, as it was read; what else was typed follows. */
export function fieldsInOrder(original: Texts['original']): readonly string[] {
  return Object.keys(original).sort((a, b) => Number(b === 'title') - Number(a === 'title'))
}

/** Indexes of the marks, in the order in which they are met when reading. */
export function readingOrder({ original, marks }: Texts): readonly number[] {
  const fields = fieldsInOrder(original)
  const place = ({ field, start }: RedactionMark) => [fields.indexOf(field), start] as const
  return marks
    .map((mark, index) => ({ index, place: place(mark) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ index }) => index)
}

/** The words of one mark. */
export function wordsOf({ original }: Texts, mark: RedactionMark | undefined): string {
  return mark ? (original[mark.field]?.slice(mark.start, mark.end) ?? '') : ''
}

/** Indexes of the marks with the same words of the same kind as this one, itself among them, whatever the capitals. */
export function sameWords(texts: Texts, index: number): readonly number[] {
  const { marks } = texts
  const words = wordsOf(texts, marks[index]).toLowerCase()
  return marks.flatMap((mark, other) =>
    other === index ||
    (mark.type === marks[index]?.type && wordsOf(texts, mark).toLowerCase() === words)
      ? [other]
      : [],
  )
}

/** The choices as they were stored. */
export function firstChoices(marks: readonly RedactionMark[]): Choices {
  return { on: marks.map((mark) => mark.on), at: undefined, before: [] }
}

/** Whether something was chosen that is not stored yet. */
export function isChanged(marks: readonly RedactionMark[], { on }: Choices): boolean {
  return marks.some((mark, index) => mark.on !== on[index])
}

/** Choices after one more. Steps stop at the first and the last find; a choice without a find changes nothing. */
export function choose(texts: Texts, now: Choices, choice: Choice): Choices {
  const set = (indexes: readonly number[], on: boolean): Choices => {
    const next = now.on.map((was, index) => (indexes.includes(index) ? on : was))
    const isSame = next.every((one, index) => one === now.on[index])
    return isSame ? now : { ...now, on: next, before: [...now.before, now.on] }
  }
  switch (choice.kind) {
    case 'step': {
      const order = readingOrder(texts)
      const place = now.at === undefined ? -1 : order.indexOf(now.at)
      const first = choice.by > 0 ? 0 : order.length - 1
      const next = place < 0 ? first : Math.min(Math.max(place + choice.by, 0), order.length - 1)
      return { ...now, at: order[next] }
    }
    case 'go':
      return { ...now, at: choice.to }
    case 'choose':
      return now.at === undefined ? now : set(sameWords(texts, now.at), choice.on)
    case 'tick':
      return set([choice.index], choice.on)
    case 'begin':
      return firstChoices(texts.marks)
    case 'undo': {
      const last = now.before.at(-1)
      return last ? { ...now, on: last, before: now.before.slice(0, -1) } : now
    }
  }
}
