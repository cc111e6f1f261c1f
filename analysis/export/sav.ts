import type { Column, DataSource, DataTable } from './table.ts'

/** A part of a long text is a variable of its own, of so many bytes at most. */
const SEGMENT = 255
/** For every so many bytes of a long text the format counts one part, although a part holds more. */
const COUNTED = 252
/** The longest text that the format holds, in bytes. */
const LONGEST = 32_767
const LONGEST_VALUE_LABEL = 120
const LONGEST_LABEL = 255

type Part = {
  readonly short: string
  readonly width: number
  readonly from: number
  readonly label: string
}
type Laid = {
  readonly column: Column
  readonly at: number
  readonly width: number
  readonly parts: readonly Part[]
}

const encode = (text: string) => Buffer.from(text, 'utf8')

/** The first bytes of a text, never half a letter. */
function cut(text: string, most: number): Buffer {
  const bytes = encode(text)
  if (bytes.byteLength <= most) return bytes
  let end = most
  while (end > 0 && ((bytes[end] as number) & 0xc0) === 0x80) end -= 1
  return bytes.subarray(0, end)
}

/**
 * A table as an SPSS system file (.sav), compressed by bytecodes, in UTF-8, with labels of variables and values.
 *
 * Numbers are doubles, `null` is missing; texts are as wide as the longest, at most 32,767 bytes, in parts when they are longer than 255.
 * Source: PSPP Developer's Guide, "System File Format" (very long strings in records 7/14), checked with PSPP 1.6.
 */
export function savOf(table: DataTable, source: DataSource): Uint8Array<ArrayBuffer> {
  const columns = layOut(table)
  const parts = columns.flatMap((laid) => laid.parts.map((part) => ({ laid, part })))
  const elements = parts.reduce((sum, { part }) => sum + slots(part.width), 0)
  const pieces = [header(table, source, elements)]
  let index = 1
  const firstIndex = new Map<Column, number>()
  for (const { laid, part } of parts) {
    if (part === laid.parts[0]) firstIndex.set(laid.column, index)
    pieces.push(...variable(part))
    index += slots(part.width)
  }
  for (const { column } of columns)
    if (column.values) pieces.push(valueLabels(column.values, firstIndex.get(column) ?? 0))
  pieces.push(integers(), floats(), longNames(columns))
  const long = columns.filter(({ width }) => width > SEGMENT)
  if (long.length > 0)
    pieces.push(
      info(
        14,
        1,
        encode(long.map(({ parts: [first], width }) => `${first?.short}=${width}\0\t`).join('')),
      ),
    )
  pieces.push(info(20, 1, encode('UTF-8')), int32(999, 0))
  pieces.push(casesOf(table.rows, columns))
  return Buffer.concat(pieces)
}

function layOut({ columns, rows }: DataTable): readonly Laid[] {
  let number = 0
  return columns.map((column, at) => {
    const short = () => {
      number += 1
      return `V${String(number).padStart(5, '0')}`
    }
    if (column.kind === 'number')
      return {
        column,
        at,
        width: 0,
        parts: [{ short: short(), width: 0, from: 0, label: column.label }],
      }
    const width = Math.min(
      LONGEST,
      rows.reduce((most, row) => Math.max(most, encode(String(row[at] ?? '')).byteLength), 1),
    )
    if (width <= SEGMENT)
      return { column, at, width, parts: [{ short: short(), width, from: 0, label: column.label }] }
    const count = Math.ceil(width / COUNTED)
    return {
      column,
      at,
      width,
      parts: Array.from({ length: count }, (_, part) => ({
        short: short(),
        width: part < count - 1 ? SEGMENT : width - (count - 1) * COUNTED,
        from: part * SEGMENT,
        label: part === 0 ? column.label : '',
      })),
    }
  })
}

/** How many pieces of eight bytes something takes in a case. */
const slots = (width: number) => Math.max(1, Math.ceil(width / 8))

function header(table: DataTable, { title, release, day }: DataSource, elements: number): Buffer {
  const [year = '', month = '1', date = ''] = day.split('-')
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
    Number(month) - 1
  ]
  return Buffer.concat([
    encode('$FL2'),
    padded('@(#) SPSS DATA FILE Vertelpunt', 60),
    int32(2, elements, 1, 0, table.rows.length),
    double(BIAS),
    padded(`${date} ${name} ${year.slice(2)}`, 9),
    padded('00:00:00', 8),
    padded(cut(`${title}, ${release}`, 64), 64),
    Buffer.alloc(3),
  ])
}

function variable({ short, width, label }: Part): readonly Buffer[] {
  const format = width === 0 ? (5 << 16) | (8 << 8) : (1 << 16) | (Math.min(width, 255) << 8)
  const said = cut(label, LONGEST_LABEL)
  const words = said.byteLength
    ? [int32(said.byteLength), said, Buffer.alloc((4 - (said.byteLength % 4)) % 4)]
    : []
  const more = Array.from({ length: slots(width) - 1 }, () =>
    Buffer.concat([int32(2, -1, 0, 0, format, format), padded('', 8)]),
  )
  return [
    Buffer.concat([
      int32(2, width, said.byteLength ? 1 : 0, 0, format, format),
      padded(short, 8),
      ...words,
    ]),
    ...more,
  ]
}

function valueLabels(values: NonNullable<Column['values']>, index: number): Buffer {
  return Buffer.concat([
    int32(3, values.length),
    ...values.map(({ value, label }) => {
      const said = cut(label, LONGEST_VALUE_LABEL)
      const length = Math.ceil((said.byteLength + 1) / 8) * 8
      return Buffer.concat([
        double(value),
        Buffer.from([said.byteLength]),
        said,
        Buffer.alloc(length - said.byteLength - 1, ' '),
      ])
    }),
    int32(4, 1, index),
  ])
}

/** A record of type 7: subtype, size of an element, how many, and the elements. */
function info(subtype: number, size: number, body: Buffer): Buffer {
  return Buffer.concat([int32(7, subtype, size, body.byteLength / size), body])
}

/** Machine: version 1.0.0, little-endian IEEE 754, character code 65001 (UTF-8). */
const integers = () => info(3, 4, int32(1, 0, 0, -1, 1, 1, 2, 65_001))

/** What stands for missing, and the largest and smallest number. */
const floats = () =>
  info(4, 8, Buffer.concat([double(MISSING), double(Number.MAX_VALUE), double(LOWEST)]))

const MISSING = -Number.MAX_VALUE
/** The double just above the one that stands for missing. */
const LOWEST = -1.7976931348623155e308

const longNames = (columns: readonly Laid[]) =>
  info(
    13,
    1,
    encode(
      columns.map(({ column, parts: [first] }) => `${first?.short}=${column.name}`).join('\t'),
    ),
  )

/**
 * The cases with a code for each piece of eight bytes: whole numbers from -99 to 151, spaces and missing cost one byte, and whatever else
 * nine. Codes come in blocks of eight, each before the pieces that it names; the last block is filled up with zeros.
 */
function casesOf(rows: DataTable['rows'], columns: readonly Laid[]): Buffer {
  const out = openPieces()
  for (const row of rows)
    for (const { column, at, width, parts } of columns) {
      const value = row[at] ?? null
      if (column.kind === 'number') out.number(typeof value === 'number' ? value : undefined)
      else {
        const bytes = cut(value === null ? '' : String(value), width)
        for (const { from, width: room } of parts)
          out.text(bytes.subarray(from, from + Math.min(room, SEGMENT)), slots(room))
      }
    }
  return out.end()
}

/** Writes pieces behind their codes into one buffer that grows. */
function openPieces() {
  let out = Buffer.alloc(65_536)
  let end = 0
  let block = 0
  let codes = 8
  const makeRoom = (bytes: number) => {
    if (end + bytes <= out.byteLength) return
    const larger = Buffer.alloc(out.byteLength * 2)
    out.copy(larger, 0, 0, end)
    out = larger
  }
  const code = (value: number) => {
    if (codes === 8) {
      makeRoom(8)
      block = end
      end += 8
      codes = 0
    }
    out[block + codes] = value
    codes += 1
  }
  return {
    number(value: number | undefined) {
      if (value === undefined) return code(SYSMIS)
      if (Number.isInteger(value) && value >= -99 && value <= 151 && !Object.is(value, -0))
        return code(value + BIAS)
      code(PLAIN)
      makeRoom(8)
      end = out.writeDoubleLE(value, end)
    },
    text(bytes: Buffer, pieces: number) {
      const used = Math.ceil(bytes.byteLength / 8)
      for (let piece = 0; piece < used; piece++) {
        code(PLAIN)
        makeRoom(8)
        out.fill(' ', end, end + 8)
        bytes.copy(out, end, piece * 8, piece * 8 + 8)
        end += 8
      }
      for (let piece = used; piece < pieces; piece++) code(SPACES)
    },
    end: () => out.subarray(0, end),
  }
}

const [PLAIN, SPACES, SYSMIS] = [253, 254, 255] as const
/** Small whole numbers are their own code plus this. */
const BIAS = 100

function int32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value, at * 4)
  return bytes
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

function padded(text: string | Buffer, length: number): Buffer {
  const bytes = typeof text === 'string' ? encode(text) : text
  return Buffer.concat([
    bytes.subarray(0, length),
    Buffer.alloc(Math.max(0, length - bytes.byteLength), ' '),
  ])
}
