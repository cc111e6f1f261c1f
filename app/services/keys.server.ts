import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const MASTER_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

export type SealUse = 'form' | 'authenticator' | 'set-up'

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
  /** The password of one login role of the database. */
  databasePassword(role: string): string
  /** Keyed hash (HMAC-SHA-256, 32 bytes); `purpose` keeps uses apart. */
  hash(purpose: HashPurpose, value: string): Buffer
  /** Encrypts what only we may read again, for one use: what a page carries, or a secret at rest. base64url. */
  seal(plain: string, use?: SealUse): string
  /** What `seal` was given, or undefined when it was altered, sealed for another use or never ours. */
  open(sealed: string, use?: SealUse): string | undefined
  /** A fresh key for one story and the same key wrapped for storage. */
  newStoryKey(storyId: string): { readonly key: Buffer; readonly wrapped: Buffer }
  /** The story key back; throws when key and story do not belong together. */
  unwrap(storyId: string, wrapped: Buffer): Buffer
}

const HASH_PURPOSES = [
  'receipt',
  'submission',
  'content',
  'visitor',
  'later',
  'later-key',
  'attempt',
  'recovery',
  'invitation',
  'proof',
  'word',
] as const

export type HashPurpose = (typeof HASH_PURPOSES)[number]

/** AES-256-GCM: nonce, ciphertext, tag in one buffer; `bound` is what the cipher belongs to and must be given again. */
export function encrypt(key: Buffer, plain: string | Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(bound))
  const bytes = typeof plain === 'string' ? Buffer.from(plain) : plain
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** The text that `encrypt` was given. Throws when the key, `bound` or a byte is not what it was. */
export function decrypt(key: Buffer, sealed: Buffer, bound: string): string {
  return decryptBytes(key, sealed, bound).toString('utf8')
}

/** As `decrypt`, for what is not text. */
export function decryptBytes(key: Buffer, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
  decipher.setAAD(Buffer.from(bound))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const body = sealed.subarray(NONCE_BYTES, -TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()])
}

/** The keys that follow from one master key of 32 bytes (HKDF-SHA-256, one info string per use). */
export function keysFrom(master: Buffer): Keys {
  if (master.length !== MASTER_BYTES) throw new RangeError('a master key has 32 bytes')
  const derive = (info: string) =>
    Buffer.from(hkdfSync('sha256', master, '', `vertelpunt ${info}`, 32))
  const sealKey = derive('seal')
  const wrapKey = derive('wrap')
  const hashKeys = Object.fromEntries(
    HASH_PURPOSES.map((purpose) => [purpose, derive(purpose)]),
  ) as Record<HashPurpose, Buffer>
  return {
    fingerprint: derive('fingerprint').toString('hex').slice(0, 16),
    sessionSecret: derive('session').toString('base64url'),
    databasePassword: (role) => derive(`database ${role}`).toString('base64url'),
    hash: (purpose, value) => createHmac('sha256', hashKeys[purpose]).update(value).digest(),
    seal: (plain, use = 'form') => encrypt(sealKey, plain, use).toString('base64url'),
    open: (sealed, use = 'form') => {
      try {
        return decrypt(sealKey, Buffer.from(sealed, 'base64url'), use)
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
