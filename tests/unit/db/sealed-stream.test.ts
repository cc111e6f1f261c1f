import { randomBytes } from 'node:crypto'
import { Readable, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { BrokenSeal, openStream, sealStream } from '#db/backup/sealed-stream.ts'

const key = randomBytes(32)

async function through(bytes: Buffer, transform: Transform): Promise<Buffer> {
  const source = Readable.from([bytes])
  source.on('error', (error) => transform.destroy(error))
  return buffer(source.pipe(transform))
}

const seal = (bytes: Buffer) => through(bytes, sealStream(key))
const open = (bytes: Buffer, other = key) => through(bytes, openStream(other))

describe('what was sealed', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
    'comes back as it was: %i bytes',
    async (size) => {
      const bytes = randomBytes(size)
      expect((await open(await seal(bytes))).equals(bytes)).toBe(true)
    },
  )

  test('does not show a word of it', async () => {
    const sealed = await seal(Buffer.from('mijn verhaal '.repeat(9000)))
    expect(sealed.includes('verhaal')).toBe(false)
  })
})

describe('what was touched is refused', () => {
  const plain = randomBytes(200_000)

  test('another key', async () => {
    await expect(open(await seal(plain), randomBytes(32))).rejects.toThrow(BrokenSeal)
  })

  test.each([0.01, 0.2, 0.5, 0.8, 0.999])('one bit changed at %d of the length', async (at) => {
    const sealed = await seal(plain)
    const place = Math.max(20, Math.floor(sealed.length * at))
    sealed.writeUInt8(sealed.readUInt8(place) ^ 1, place)
    await expect(open(sealed)).rejects.toThrow(BrokenSeal)
  })

  test('cut off at the border of a chunk', async () => {
    const sealed = await seal(plain)
    const first = 27 + 4 + sealed.readUInt32BE(27)
    await expect(open(sealed.subarray(0, first))).rejects.toThrow('cut off')
  })

  test('something added at the end', async () => {
    const sealed = await seal(plain)
    const more = Buffer.concat([sealed, sealed.subarray(27, 27 + 4 + sealed.readUInt32BE(27))])
    await expect(open(more)).rejects.toThrow(BrokenSeal)
  })

  test('another file', async () => {
    await expect(open(randomBytes(500))).rejects.toThrow('not a backup')
  })
})
