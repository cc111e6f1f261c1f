import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'

const MAGIC = Buffer.from('VERTELPUNT-BACKUP 1\n')
const PREFIX_BYTES = 7
const TAG_BYTES = 16
const CHUNK_BYTES = 64 * 1024
const LENGTH_BYTES = 4

/** A sealed stream that was cut off, altered, or made with another key. */
export class BrokenSeal extends Error {}

/**
 * The nonce of one chunk: a random prefix, the number of the chunk, and whether it is the last.
 *
 * So chunks cannot be swapped, repeated or left out, and a cut-off end shows.
 * Source: Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance"
 * (CRYPTO 2015), the STREAM construction.
 */
function nonceOf(prefix: Buffer, counter: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(counter, PREFIX_BYTES)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Encrypts what flows through under a key of 32 bytes: AES-256-GCM in chunks of 64 KiB, each with its own tag. */
export function sealStream(key: Buffer): Transform {
  const prefix = randomBytes(PREFIX_BYTES)
  let counter = 0
  let held = Buffer.alloc(0)
  const sealed = (chunk: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, counter, isLast))
    counter += 1
    const body = Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, body])
  }
  return new Transform({
    construct(done) {
      this.push(Buffer.concat([MAGIC, prefix]))
      done()
    },
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk])
      // The last chunk is known only at the end, so one is always held back.
      for (; held.length > CHUNK_BYTES; held = held.subarray(CHUNK_BYTES))
        this.push(sealed(held.subarray(0, CHUNK_BYTES), false))
      done()
    },
    flush(done) {
      this.push(sealed(held, true))
      done()
    },
  })
}

/** Gives back what `sealStream` was given. Ends with a `BrokenSeal` when a byte, the order or the end is not what it was. */
export function openStream(key: Buffer): Transform {
  let held = Buffer.alloc(0)
  let prefix: Buffer | undefined
  let counter = 0
  let isEnded = false
  const opened = (body: Buffer): Buffer => {
    for (const isLast of [false, true]) {
      const decipher = createDecipheriv(
        'aes-256-gcm',
        key,
        nonceOf(prefix as Buffer, counter, isLast),
      )
      decipher.setAuthTag(body.subarray(-TAG_BYTES))
      const plain = decipher.update(body.subarray(0, -TAG_BYTES))
      try {
        decipher.final()
      } catch {
        continue
      }
      isEnded = isLast
      counter += 1
      return plain
    }
    throw new BrokenSeal('this is not the right key, or the file was altered')
  }
  const read = (out: Transform) => {
    if (!prefix) {
      if (held.length < MAGIC.length + PREFIX_BYTES) return
      if (!held.subarray(0, MAGIC.length).equals(MAGIC))
        throw new BrokenSeal('this is not a backup of Vertelpunt')
      prefix = Buffer.from(held.subarray(MAGIC.length, MAGIC.length + PREFIX_BYTES))
      held = held.subarray(MAGIC.length + PREFIX_BYTES)
    }
    while (held.length >= LENGTH_BYTES) {
      const length = held.readUInt32BE()
      if (length < TAG_BYTES || length > CHUNK_BYTES + TAG_BYTES || isEnded)
        throw new BrokenSeal('the file was altered')
      if (held.length < LENGTH_BYTES + length) return
      out.push(opened(held.subarray(LENGTH_BYTES, LENGTH_BYTES + length)))
      held = held.subarray(LENGTH_BYTES + length)
    }
  }
  const guarded = (done: TransformCallback, work: () => void) => {
    try {
      work()
      done()
    } catch (error) {
      done(error as Error)
    }
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk])
      guarded(done, () => read(this))
    },
    flush(done) {
      guarded(done, () => {
        if (!isEnded || held.length > 0) throw new BrokenSeal('the file is cut off')
      })
    },
  })
}
