import { inOrder, orderByTeller } from './column-order.ts'
import { NOTHING, type QuestionColumns, type StoryColumns } from './columns.ts'

/** Names the form of the file: a browser with an older page reads nothing that it does not know. */
const FORM = 'vertelpunt-columns-2'

/**
 * How the answers to one question are written.
 *
 * - `one`: a code a story. `several`: how many codes each story has, and all codes.
 * - `marked`: of a line or a triangle, one byte a story: its place, or behind all places the code of who chose no place. `codeAt` says which
 *   code each place means.
 * - `apart`: the same, when one place means different codes in different forms: a code a story, and a place a story.
 */
type Packing =
  | { readonly as: 'one' | 'several' | 'apart' }
  | { readonly as: 'marked'; readonly codeAt: readonly number[] }

type Head = {
  readonly form: string
  readonly size: number
  readonly calendar: readonly string[]
  readonly themeCodes: readonly string[]
  readonly questions: readonly (Pick<QuestionColumns, 'name' | 'kind' | 'values'> & {
    readonly packing: Packing
  })[]
  /** How many bytes each array has, one after the other. */
  readonly lengths: readonly number[]
}

/**
 * Columns as one file: four bytes with the length of the head, little-endian, the head as JSON, and arrays of bytes behind it.
 *
 * Stories are put in the order of who told them and when, which is not theirs: what one role was not asked is then one long row of
 * the same byte, that packs to nothing. Where a story's items begin is written as how many it has; a month in two rows of bytes, the
 * high ones first.
 */
export function writeColumns(told: StoryColumns): Uint8Array<ArrayBuffer> {
  const columns = inOrder(told, orderByTeller(told))
  const { size, calendar, themeCodes, months } = columns
  const questions = columns.questions.map((question) => ({ question, ...packed(question) }))
  const arrays = [
    columns.roles,
    Uint8Array.from(months, (month) => month >> 8),
    Uint8Array.from(months, (month) => month & 255),
    countsOf(columns.themeStarts),
    columns.themes,
    columns.directions,
    ...questions.flatMap((one) => one.arrays),
  ]
  const head: Head = {
    form: FORM,
    size,
    calendar,
    themeCodes,
    questions: questions.map(({ question: { name, kind, values }, packing }) => ({
      name,
      kind,
      values,
      packing,
    })),
    lengths: arrays.map(({ length }) => length),
  }
  const words = new TextEncoder().encode(JSON.stringify(head))
  const start = 4 + words.length
  const file = new Uint8Array(arrays.reduce((sum, { length }) => sum + length, start))
  new DataView(file.buffer).setUint32(0, words.length, true)
  file.set(words, 4)
  let at = start
  for (const array of arrays) {
    file.set(array, at)
    at += array.length
  }
  return file
}

/** The columns of a file that `writeColumns` made; `undefined` for anything else. */
export function readColumns(file: ArrayBuffer): StoryColumns | undefined {
  const head = readHead(file)
  if (!head) return undefined
  let at = 4 + new DataView(file).getUint32(0, true)
  let next = 0
  const bytes = () => {
    const array = new Uint8Array(file, at, head.lengths[next++] ?? 0)
    at += array.length
    return array
  }
  const { size, calendar, themeCodes } = head
  const roles = bytes()
  const [high, low] = [bytes(), bytes()]
  return {
    size,
    calendar,
    themeCodes,
    roles,
    months: Uint16Array.from(high, (byte, story) => (byte << 8) | (low[story] as number)),
    themeStarts: startsOf(bytes()),
    themes: bytes(),
    directions: bytes(),
    questions: head.questions.map(({ packing, ...question }) => ({
      ...question,
      ...unpacked(question.kind, packing, bytes),
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

function packed({ starts, codes, places, points }: QuestionColumns): {
  readonly packing: Packing
  readonly arrays: readonly Uint8Array[]
} {
  const marks = places ?? points
  if (starts)
    return {
      packing: { as: 'several' },
      arrays: [countsOf(starts), codes, ...(marks ? [marks] : [])],
    }
  if (!marks) return { packing: { as: 'one' }, arrays: [codes] }
  const codeAt = codesOfPlaces(marks, codes)
  if (!codeAt) return { packing: { as: 'apart' }, arrays: [codes, marks] }
  const most = codeAt.length
  return {
    packing: { as: 'marked', codeAt },
    arrays: [
      marks.map((mark, at) => {
        if (mark !== NOTHING) return mark
        const code = codes[at] as number
        return code === NOTHING ? NOTHING : most + code
      }),
    ],
  }
}

/** Which code each place means; `undefined` when one place means two, or when the codes do not fit behind the places. */
function codesOfPlaces(marks: Uint8Array, codes: Uint8Array): readonly number[] | undefined {
  const codeAt: number[] = []
  let highest = 0
  for (let at = 0; at < marks.length; at++) {
    const [mark, code] = [marks[at] as number, codes[at] as number]
    if (mark === NOTHING) {
      if (code !== NOTHING && code > highest) highest = code
    } else if (codeAt[mark] === undefined) codeAt[mark] = code
    else if (codeAt[mark] !== code) return undefined
  }
  if (codeAt.length + highest >= NOTHING) return undefined
  return Array.from(codeAt, (code) => code ?? NOTHING)
}

function unpacked(
  kind: QuestionColumns['kind'],
  packing: Packing,
  bytes: () => Uint8Array,
): Pick<QuestionColumns, 'starts' | 'codes' | 'places' | 'points'> {
  const named = (marks: Uint8Array) => (kind === 'triad' ? { points: marks } : { places: marks })
  const hasMarks = kind === 'dyad' || kind === 'triad'
  switch (packing.as) {
    case 'one':
      return { codes: bytes() }
    case 'several':
      return { starts: startsOf(bytes()), codes: bytes(), ...(hasMarks && named(bytes())) }
    case 'apart':
      return { codes: bytes(), ...named(bytes()) }
    case 'marked': {
      const { codeAt } = packing
      const most = codeAt.length
      const written = bytes()
      const isPlace = (mark: number) => mark < most
      return {
        codes: written.map((mark) =>
          isPlace(mark) ? (codeAt[mark] as number) : mark === NOTHING ? NOTHING : mark - most,
        ),
        ...named(written.map((mark) => (isPlace(mark) ? mark : NOTHING))),
      }
    }
  }
}

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
