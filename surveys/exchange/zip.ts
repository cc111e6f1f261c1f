import { inflateRawSync } from 'node:zlib'
import { IMPORT_LIMITS } from './import-report.ts'

/** The most files that a package may have; a workbook of a form has about fifteen. */
const MOST_FILES = 1000

/**
 * The files in a ZIP archive by name, unpacked when asked for; nothing when it is no archive that can be read.
 *
 * All that is unpacked together stays below the limit: the size that an archive claims is not believed, inflating stops. Encrypted and
 * ZIP64 archives are refused. Source: PKWARE, ".ZIP File Format Specification" 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
export function openZip(bytes: Uint8Array): ((name: string) => Uint8Array | undefined) | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const files = listFiles(
    view,
    bytes,
    view.getUint16(end + 10, true),
    view.getUint32(end + 16, true),
  )
  if (!files) return undefined
  let left = IMPORT_LIMITS.unpacked
  return (name) => {
    const file = files.get(name)
    if (!file) return undefined
    const unpacked = unpack(view, bytes, file, left)
    left -= unpacked?.byteLength ?? 0
    return unpacked
  }
}

type ZipFile = { readonly method: number; readonly packed: number; readonly at: number }

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

function listFiles(
  view: DataView,
  bytes: Uint8Array,
  count: number,
  start: number,
): ReadonlyMap<string, ZipFile> | undefined {
  if (count > MOST_FILES) return undefined
  const files = new Map<string, ZipFile>()
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined
    const [named, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (named ?? 0)))
    const packed = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    if (!isEncrypted) files.set(name, { method: view.getUint16(at + 10, true), packed, at: local })
    at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

function unpack(
  view: DataView,
  bytes: Uint8Array,
  { method, packed, at }: ZipFile,
  most: number,
): Uint8Array | undefined {
  if (most <= 0 || at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50)
    return undefined
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > view.byteLength) return undefined
  const content = bytes.subarray(start, start + packed)
  if (method === 0) return packed <= most ? content : undefined
  if (method !== 8) return undefined
  try {
    return inflateRawSync(content, { maxOutputLength: most })
  } catch {
    // Broken, or more than the limit: Node stops before it holds it.
    return undefined
  }
}
