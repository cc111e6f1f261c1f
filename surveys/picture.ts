import { fail, ok, type Result } from './result.ts'

/** The most bytes that the photo of a drawing may have as it comes in. */
export const PICTURE_BYTES = 8 * 1024 * 1024

export type PictureType = 'image/jpeg' | 'image/png'

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What kind of picture this is by its first bytes, whatever it calls itself; undefined for any other. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  return PNG_START.equals(bytes.subarray(0, PNG_START.length)) ? 'image/png' : undefined
}

/**
 * The same picture without anything that is not the picture: no place, camera, time, name, preview or hidden tail.
 *
 * Of a JPEG the turn (EXIF orientation) is kept, because without it a photo lies on its side. Parts that are not known are
 * left out, so a new kind of metadata does not pass. Problem `file-kind`: no JPEG or PNG, or cut off.
 * Sources: ITU-T T.81 annex B (JPEG), JFIF 1.02, Exif 2.3, PNG third edition.
 */
export function stripPicture(bytes: Uint8Array): Result<Buffer, { readonly code: 'file-kind' }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = pictureType(file)
  const bare = type === 'image/jpeg' ? bareJpeg(file) : type && barePng(file)
  return bare ? ok(bare) : fail({ code: 'file-kind' })
}

const [SOI, EOI, SOS, APP0, APP1, APP14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee]

/** Frames and their tables: SOF0 to SOF15 with DHT and DAC, then DQT, DNL and DRI. */
const isDrawn = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || [0xdb, 0xdc, 0xdd].includes(marker)

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** A JFIF header that says nothing but its version, and that pixels are square. */
const JFIF = Buffer.from('ffe000104a46494600010200000100010000', 'hex')

function bareJpeg(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = []
  let [hasJfif, hasFrame, hasScan] = [false, false, false]
  let turn = 1
  let at = 2
  while (at + 1 < file.length) {
    if (file[at] !== 0xff) return undefined
    const marker = file[at + 1] as number
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) {
      if (!hasFrame || !hasScan) return undefined
      const head = [Buffer.from([0xff, SOI]), ...(hasJfif ? [JFIF] : []), ...turned(turn)]
      return Buffer.concat([...head, ...kept, Buffer.from([0xff, EOI])])
    }
    if (at + 4 > file.length) return undefined
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end < at + 4 || end > file.length) return undefined
    const part = file.subarray(at, end)
    if (marker === APP0) hasJfif ||= part.toString('latin1', 4, 8) === 'JFIF'
    if (marker === APP1 && turn === 1) turn = turnOf(part.subarray(4))
    if (marker === APP14 && part.toString('latin1', 4, 9) === 'Adobe' && part.length >= 16)
      kept.push(Buffer.concat([Buffer.from([0xff, APP14, 0, 14]), part.subarray(4, 16)]))
    hasFrame ||= isFrame(marker)
    at = end
    if (marker === SOS) {
      hasScan = true
      at = endOfScan(file, end)
      kept.push(part, file.subarray(end, at))
    } else if (isDrawn(marker)) kept.push(part)
  }
  return undefined
}

/** Where the coded picture ends: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(file: Buffer, start: number): number {
  for (let at = start; at + 1 < file.length; at++) {
    if (file[at] !== 0xff) continue
    const next = file[at + 1] as number
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return file.length
}

const ORIENTATION = 0x0112

/** The orientation, 1 to 8, that an Exif segment tells; 1 (as it is) when it tells none. */
function turnOf(exif: Buffer): number {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0') return 1
  const tiff = exif.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const long = (at: number) =>
    at + 4 > tiff.length ? tiff.length : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const start = long(4)
  for (let entry = 0; entry < short(start); entry++) {
    const at = start + 2 + entry * 12
    if (at + 12 > tiff.length) return 1
    if (short(at) !== ORIENTATION) continue
    const turn = short(at + 8)
    return turn >= 1 && turn <= 8 ? turn : 1
  }
  return 1
}

/** An Exif segment that tells the orientation alone; nothing for a picture that lies as it is. */
function turned(turn: number): readonly Buffer[] {
  if (turn === 1) return []
  const one = `0112000300000001000${turn}0000`
  return [Buffer.from(`ffe100224578696600004d4d002a000000080001${one}00000000`, 'hex')]
}

/** What draws a PNG; everything else tells about it. */
const PNG_PARTS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

function barePng(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [PNG_START]
  const seen = new Set<string>()
  for (let at = PNG_START.length; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) return undefined
    const name = file.toString('latin1', at + 4, at + 8)
    if (seen.size === 0 && name !== 'IHDR') return undefined
    seen.add(name)
    if (PNG_PARTS.has(name)) kept.push(file.subarray(at, end))
    if (name === 'IEND') return seen.has('IDAT') ? Buffer.concat(kept) : undefined
    at = end
  }
  return undefined
}
