import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const MASTER_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * What only this server can do: wrap story keys, seal forms, and hash receipts and submission keys.
 *
 * All of it comes from one master key that never enters the database.
 */
export type Keys = {
  /** Says which master key this is without telling anything about it. */
  readonly fingerprint: string
  /** Signs the session cookies of staff. */
  readonly sessionSecret: string
  /** Keyed hash (HMAC-SHA-256, 32 bytes); `purpose` keeps uses apart. */
  hash(purpose: 'receipt' | 'submission' | 'content' | 'visitor' | 'proof', value: string): Buffer
  /** Encrypts what a page carries for us; only `open` reads it. base64url. */
  seal(plain: string): string
  /** What `seal` was given, or undefined when it was altered or never ours. */
  open(sealed: string): string | undefined
  /** A fresh key for one story and the same key wrapped for storage. */
  newStoryKey(storyId: string): { readonly key: Buffer; readonly wrapped: Buffer }
  /** The story key back; throws when key and story do not belong together. */
  unwrap(storyId: string, wrapped: Buffer): Buffer
}

/** AES-256-GCM: nonce, ciphertext, tag in one buffer; `bound` is what the cipher belongs to and must be given again. */
export function encrypt(key: Buffer, plain: string, bound: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** The text that `encrypt` was given. Throws when the key, `bound` or a byte is not what it was. */
export function decrypt(key: Buffer, sealed: Buffer, bound: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
  decipher.setAAD(Buffer.from(bound))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const body = sealed.subarray(NONCE_BYTES, -TAG_BYTES)
  return decipher.update(body, undefined, 'utf8') + decipher.final('utf8')
}

/** The keys that follow from one master key of 32 bytes (HKDF-SHA-256, one info string per use). */
export function keysFrom(master: Buffer): Keys {
  if (master.length !== MASTER_BYTES) throw new RangeError('a master key has 32 bytes')
  const derive = (info: string) =>
    Buffer.from(hkdfSync('sha256', master, '', `vertelpunt ${info}`, 32))
  const sealKey = derive('seal')
  const wrapKey = derive('wrap')
  const hashKeys = {
    receipt: derive('receipt'),
    submission: derive('submission'),
    content: derive('content'),
    visitor: derive('visitor'),
    proof: derive('proof'),
  }
  return {
    fingerprint: derive('fingerprint').toString('hex').slice(0, 16),
    sessionSecret: derive('session').toString('base64url'),
    hash: (purpose, value) => createHmac('sha256', hashKeys[purpose]).update(value).digest(),
    seal: (plain) => encrypt(sealKey, plain, 'form').toString('base64url'),
    open: (sealed) => {
      try {
        return decrypt(sealKey, Buffer.from(sealed, 'base64url'), 'form')
      } catch {
        return undefined
      }
    },
    newStoryKey: (storyId) => {
      const key = randomBytes(32)
      return { key, wrapped: encrypt(wrapKey, key.toString('base64'), storyId) }
    },
    unwrap: (storyId, wrapped) => Buffer.from(decrypt(wrapKey, wrapped, storyId), 'base64'),
  }
}

/**
 * Reads the master key from `folder`, or makes one there on the first start (file mode 0600, folder 0700).
 *
 * Written beside and renamed, so that a crash leaves either no key or a whole one.
 */
export async function loadMasterKey(folder: string): Promise<Buffer> {
  const file = join(folder, 'master.key')
  try {
    return Buffer.from((await readFile(file, 'utf8')).trim(), 'base64')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const master = randomBytes(MASTER_BYTES)
  await writeFile(`${file}.new`, `${master.toString('base64')}\n`, { mode: 0o600, flush: true })
  await rename(`${file}.new`, file)
  return master
}
