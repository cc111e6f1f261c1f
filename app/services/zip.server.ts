import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** 1 January 1980, midnight: the same files give the same archive. */
const DAY = 0x21
const UTF8 = 0x0800
const DEFLATED = 8

/**
 * Files as one ZIP archive, in this order, names in UTF-8.
 *
 * For files that fit in memory: no ZIP64. The same files give the same bytes. Source: PKWARE, ".ZIP File Format Specification" 6.3.10,
 * 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipOf(
  files: readonly (readonly [name: string, body: string | Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, body] of files) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const packed = deflateRawSync(bytes)
    const label = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(UTF8, 2)
    facts.writeUInt16LE(DEFLATED, 4)
    facts.writeUInt16LE(0, 6)
    facts.writeUInt16LE(DAY, 8)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(packed.byteLength, 14)
    facts.writeUInt32LE(bytes.byteLength, 18)
    facts.writeUInt16LE(label.byteLength, 22)
    const local = Buffer.concat([uint32(LOCAL), facts, label, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(20), facts, tail, label]))
    parts.push(local)
    at += local.byteLength
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.byteLength, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...parts, central, uint32(END), end]))
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
