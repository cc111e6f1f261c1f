import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pictureType, stripPicture } from '#surveys/picture.ts'

const SECRET = 'Torenstraat 5, 52.35N 6.66E, camera van Daan'

const segment = (marker: number, body: Buffer | string): Buffer => {
  const bytes = Buffer.from(body)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** An Exif segment with an orientation among other entries, in either order of bytes. */
function exif(turn: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  tiff.write(isLittle ? 'II' : 'MM', 'latin1')
  const short = (at: number, value: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (at: number, value: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  short(2, 42)
  long(4, 8)
  short(8, 2)
  for (const [at, tag, value] of [
    [10, 0x010f, 7],
    [22, 0x0112, turn],
  ] as const) {
    short(at, tag)
    short(at + 2, 3)
    long(at + 4, 1)
    short(at + 8, value)
  }
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)])
}

const DRAWN = [
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
  segment(0xc4, Buffer.alloc(20, 0)),
]
/** A scan with a stuffed byte and a restart in it. */
const SCAN = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
])
const START = Buffer.from([0xff, 0xd8])
const END = Buffer.from([0xff, 0xd9])

const jpeg = (...extra: readonly Buffer[]) =>
  Buffer.concat([START, ...extra, ...DRAWN, SCAN, SCAN, END, Buffer.from(`motion ${SECRET}`)])

const stripped = (bytes: Uint8Array): Buffer => {
  const done = stripPicture(bytes)
  if (!done.ok) throw new Error(done.problem.code)
  return done.value
}

describe('a JPEG', () => {
  it('keeps what draws it and loses every other segment and the tail', () => {
    const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x48\0\x48\0\0', 'latin1'))
    const bare = stripped(
      jpeg(
        jfif,
        segment(0xe1, exif(1, true)),
        segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`),
        segment(0xe2, `MPF\0${SECRET}`),
        segment(0xed, `Photoshop 3.0\0${SECRET}`),
        segment(0xfe, SECRET),
      ),
    )
    expect(bare.toString('latin1')).not.toMatch(/Torenstraat|Exif|adobe|MPF|Photoshop/)
    const own = segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1'))
    expect(bare).toEqual(Buffer.concat([START, own, ...DRAWN, SCAN, SCAN, END]))
  })

  it.each([
    [6, true],
    [8, false],
  ])(
    'turned %i (little-endian: %s) stays turned, and nothing else of its Exif stays',
    (turn, isLittle) => {
      const bare = stripped(jpeg(segment(0xe1, exif(turn, isLittle))))
      expect(bare.toString('latin1')).not.toContain('Torenstraat')
      const kept = bare.subarray(2, 2 + 36)
      expect(kept.toString('latin1', 4, 10)).toBe('Exif\0\0')
      // Read again it says the same: the segment is a right one.
      expect(stripped(bare)).toEqual(bare)
      expect(kept.readUInt16BE(2)).toBe(34)
      expect(kept[29]).toBe(turn)
    },
  )

  it('keeps how its colours are to be read, and nothing behind that', () => {
    const adobe = Buffer.concat([
      Buffer.from('Adobe', 'latin1'),
      Buffer.from([0, 100, 0, 0, 0, 0, 1]),
    ])
    const bare = stripped(jpeg(segment(0xee, Buffer.concat([adobe, Buffer.from(SECRET)]))))
    expect(bare).toEqual(Buffer.concat([START, segment(0xee, adobe), ...DRAWN, SCAN, SCAN, END]))
  })

  it.each([
    ['cut off', jpeg().subarray(0, 60)],
    ['without a frame', Buffer.concat([START, SCAN, END])],
    ['without a scan', Buffer.concat([START, ...DRAWN, END])],
    [
      'with a length past its end',
      Buffer.concat([START, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1])]),
    ],
    ['with a length of nothing', Buffer.concat([START, Buffer.from([0xff, 0xe1, 0, 0, 1, 2])])],
  ])('%s is refused', (_, bytes) => {
    expect(stripPicture(bytes)).toEqual({ ok: false, problem: { code: 'file-kind' } })
  })
})

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const chunk = (name: string, body: Buffer | string = ''): Buffer => {
  const bytes = Buffer.from(body)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), bytes, Buffer.alloc(4)])
}
const HEAD = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 3, 0, 0, 0]))
const DATA = chunk('IDAT', deflateSync(Buffer.from([0, 0])))

describe('a PNG', () => {
  it('keeps what draws it and loses every other chunk and the tail', () => {
    const [palette, clear] = [chunk('PLTE', Buffer.from([1, 2, 3])), chunk('tRNS', 'a')]
    const extra = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'iCCP', 'acTL'].map((name) =>
      chunk(name, SECRET),
    )
    const file = Buffer.concat([
      SIGNATURE,
      HEAD,
      ...extra,
      palette,
      clear,
      DATA,
      chunk('IEND'),
      Buffer.from(SECRET),
    ])
    expect(stripped(file)).toEqual(
      Buffer.concat([SIGNATURE, HEAD, palette, clear, DATA, chunk('IEND')]),
    )
  })

  it.each([
    ['cut off', Buffer.concat([SIGNATURE, HEAD, DATA.subarray(0, 9)])],
    ['without its end', Buffer.concat([SIGNATURE, HEAD, DATA])],
    ['without a picture', Buffer.concat([SIGNATURE, HEAD, chunk('IEND')])],
    ['that begins with something else', Buffer.concat([SIGNATURE, DATA, HEAD, chunk('IEND')])],
  ])('%s is refused', (_, bytes) => {
    expect(stripPicture(bytes).ok).toBe(false)
  })
})

it('anything else is no picture, whatever it is called', () => {
  for (const bytes of ['', '<svg xmlns="x"/>', 'GIF89a', 'RIFF0000WEBP', '%PDF-1.7'])
    expect(pictureType(Buffer.from(bytes))).toBeUndefined()
  expect(stripPicture(Buffer.from('<script>')).ok).toBe(false)
})

it('no bytes at all make the stripper throw', () => {
  let seed = 7
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed
  }
  const whole = jpeg(segment(0xe1, exif(6, true)))
  for (let round = 0; round < 3000; round++) {
    const bytes = Buffer.from(whole)
    for (let hits = 0; hits < 4; hits++) bytes[2 + (next() % (bytes.length - 2))] = next() % 256
    expect(() => stripPicture(bytes)).not.toThrow()
  }
})
