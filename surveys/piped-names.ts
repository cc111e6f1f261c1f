/** The texts into which an earlier choice may be written, as `{name}`. */
export const PIPED_TEXTS = ['title', 'description', 'html'] as const

/** A name between braces. */
export const PIPE = /\{([^{}]+)\}/g

const KINDS: ReadonlySet<unknown> = new Set([
  'radiogroup',
  'dropdown',
  'checkbox',
  'feelings',
  'period',
  'dyad',
])

/** Whether answers of this kind may come back in a later text: choices and the side of a line, never what was typed. */
export function isPiped(kind: unknown): boolean {
  return KINDS.has(kind)
}

/** The names between braces in a text, whatever its languages; none in what is no text. */
export function listPiped(text: unknown): readonly string[] {
  const texts = typeof text === 'object' && text !== null ? Object.values(text) : [text]
  return texts.flatMap((one) =>
    typeof one === 'string' ? [...one.matchAll(PIPE)].map((match) => match[1] as string) : [],
  )
}
