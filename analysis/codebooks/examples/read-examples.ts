import type { Direction } from '../../coding/direction.ts'

/** A sentence as tellers write, with the theme it is about and which way that worked. */
export type ExampleSentence = {
  readonly code: string
  readonly direction: Direction
  readonly text: string
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  '+': 'helped',
  '-': 'hindered',
  '~': 'mixed',
}

/**
 * Example sentences from running text: a line with the code of a theme, then its sentences, a line each, that begin with `+`
 * (it helped), `-` (it hindered) or `~` (both). Throws a `RangeError` that names a line that is written otherwise.
 */
export function readExamples(written: string): readonly ExampleSentence[] {
  let code = ''
  const found: ExampleSentence[] = []
  for (const line of written.trim().split('\n')) {
    if (/^[A-Z]\d+$/.test(line)) {
      code = line
      continue
    }
    const direction = DIRECTIONS[line[0] ?? '']
    if (!direction || line[1] !== ' ' || code === '') throw new RangeError(`example line "${line}"`)
    found.push({ code, direction, text: line.slice(2) })
  }
  return found
}
