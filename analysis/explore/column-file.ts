import type { QuestionColumns, StoryColumns } from './columns.ts'

/** Names the form of the file: a browser with an older page reads nothing that it does not know. */
const FORM = 'vertelpunt-columns-1'

type Head = {
  readonly form: string
  readonly size: number
  readonly calendar: readonly string[]
  readonly themeCodes: readonly string[]
  readonly questions: readonly Pick<QuestionColumns, 'name' | 'kind' | 'values'>[]
  /** How many numbers each array has, in the order of `arraysOf`. */
  readonly lengths: readonly number[]
}

/**
 * Columns as one file: four bytes with the length of the head, the head as JSON, and the arrays behind it, little-endian, each from
 * a multiple of four bytes on. Where a story's items begin is written as how many it has, one byte.
 */
export function writeColumns(columns: StoryColumns): Uint8Array<ArrayBuffer> {
  const arrays = [
    columns.roles,
    columns.months,
    countsOf(columns.themeStarts),
    columns.themes,
    columns.directions,
    ...columns.questions.flatMap(({ starts, codes, places, points }) => [
      countsOf(starts),
      codes,
      ...(places ? [places] : []),
      ...(points ? [points] : []),
    ]),
  ]
  const { size, calendar, themeCodes } = columns
  const head: Head = {
    form: FORM,
    size,
    calendar,
    themeCodes,
    questions: columns.questions.map(({ name, kind, values }) => ({ name, kind, values })),
    lengths: arrays.map(({ length }) => length),
  }
  const words = new TextEncoder().encode(JSON.stringify(head))
  const start = padded(4 + words.byteLength)
  const file = new Uint8Array(
    arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), start),
  )
  new DataView(file.buffer).setUint32(0, words.byteLength, true)
  file.set(words, 4)
  let at = start
  for (const array of arrays) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += padded(array.byteLength)
  }
  return file
}

/** The columns of a file that `writeColumns` made; `undefined` for anything else. */
export function readColumns(file: ArrayBuffer): StoryColumns | undefined {
  const head = readHead(file)
  if (!head) return undefined
  let at = padded(4 + new DataView(file).getUint32(0, true))
  let next = 0
  const bytes = () => {
    const array = new Uint8Array(file, at, head.lengths[next] ?? 0)
    next += 1
    at += padded(array.byteLength)
    return array
  }
  const pairs = () => {
    const array = new Uint16Array(file, at, head.lengths[next] ?? 0)
    next += 1
    at += padded(array.byteLength)
    return array
  }
  const { size, calendar, themeCodes } = head
  return {
    size,
    calendar,
    themeCodes,
    roles: bytes(),
    months: pairs(),
    themeStarts: startsOf(bytes()),
    themes: bytes(),
    directions: bytes(),
    questions: head.questions.map((question) => ({
      ...question,
      starts: startsOf(bytes()),
      codes: bytes(),
      ...(question.kind === 'dyad' && { places: bytes() }),
      ...(question.kind === 'triad' && { points: bytes() }),
    })),
  }
}

function readHead(file: ArrayBuffer): Head | undefined {
  if (file.byteLength < 4) return undefined
  const length = new DataView(file).getUint32(0, true)
  if (length > file.byteLength - 4) return undefined
  try {
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as Head
    return head.form === FORM ? head : undefined
  } catch {
    return undefined
  }
}

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4

function countsOf(starts: Uint32Array): Uint8Array {
  const counts = new Uint8Array(starts.length - 1)
  for (let at = 0; at < counts.length; at++)
    counts[at] = (starts[at + 1] as number) - (starts[at] as number)
  return counts
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++)
    starts[at + 1] = (starts[at] as number) + (counts[at] as number)
  return starts
}
