/** One line of the log of a draft, as much as undo needs. */
export type Done = {
  readonly revision: number
  readonly kind: 'edit' | 'undo' | 'redo'
  /** The edit that an undo took back, or the undo that a redo took back. */
  readonly of: number | null
}

/** What one person can take back, and what they can do again, by revision; the last is next. */
export type Stacks = { readonly undo: readonly number[]; readonly redo: readonly number[] }

/**
 * What a person can still take back, from what they did to a draft, in order.
 *
 * As in every editor: a new edit makes what was taken back impossible to do again.
 */
export function stacksOf(own: readonly Done[]): Stacks {
  const undo: number[] = []
  const redo: number[] = []
  for (const { revision, kind, of } of own) {
    if (kind === 'edit') {
      undo.push(revision)
      redo.length = 0
    } else if (kind === 'undo') {
      undo.splice(undo.indexOf(of ?? -1), 1)
      redo.push(revision)
    } else {
      redo.splice(redo.indexOf(of ?? -1), 1)
      undo.push(revision)
    }
  }
  return { undo, redo }
}

/**
 * The edits that still count out of a part of the log: an edit and what took it back are nothing together.
 *
 * An undo of something before this part stays in it.
 */
export function withoutUndone<T extends Done>(part: readonly T[]): readonly T[] {
  const gone = new Set<number>()
  const inPart = new Set(part.map(({ revision }) => revision))
  for (const { revision, of } of [...part].reverse()) {
    if (of === null || gone.has(revision) || !inPart.has(of)) continue
    gone.add(revision)
    gone.add(of)
  }
  return part.filter(({ revision }) => !gone.has(revision))
}
