import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashRaw } from '@node-rs/argon2'
import sodium from 'libsodium-wrappers'
import { decrypt, encrypt } from '#app/services/keys.server.ts'
import type { Contact } from '#app/services/sealed-box.server.ts'

/** Argon2id with 256 MiB and three passes: about a second for us, and for everybody who guesses. */
const ARGON = { memoryCost: 262_144, timeCost: 3, parallelism: 1, outputLen: 32 }

/** A project's private key as it lies in KEY_DIR: of no use without the passphrase. */
type KeyFile = {
  readonly format: 1
  readonly projectId: string
  readonly publicKey: string
  readonly salt: string
  readonly sealedKey: string
}

/** Both halves of a project's key while a command uses them. */
export type KeyPair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }

/** Where the private key of a project lies. */
export function keyFileOf(folder: string, projectId: string): string {
  return join(folder, `contacts-${projectId}.key`)
}

async function lockOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return hashRaw(passphrase.normalize('NFC'), { ...ARGON, salt })
}

/** Makes a key for a project and writes its private half into `folder` under `passphrase`; never over a file that is there. */
export async function makeContactKey(
  folder: string,
  projectId: string,
  passphrase: string,
): Promise<Uint8Array> {
  await sodium.ready
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  const salt = randomBytes(16)
  const file: KeyFile = {
    format: 1,
    projectId,
    publicKey: Buffer.from(publicKey).toString('base64'),
    salt: salt.toString('base64'),
    sealedKey: encrypt(
      await lockOf(passphrase, salt),
      Buffer.from(privateKey).toString('base64'),
      projectId,
    ).toString('base64'),
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(keyFileOf(folder, projectId), `${JSON.stringify(file)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  })
  return publicKey
}

/** Both halves of a project's key, or undefined when the passphrase is another. Throws ENOENT when there is no file. */
export async function openContactKey(
  folder: string,
  projectId: string,
  passphrase: string,
): Promise<KeyPair | undefined> {
  const file = JSON.parse(await readFile(keyFileOf(folder, projectId), 'utf8')) as KeyFile
  const lock = await lockOf(passphrase, Buffer.from(file.salt, 'base64'))
  try {
    const privateKey = decrypt(lock, Buffer.from(file.sealedKey, 'base64'), projectId)
    return {
      publicKey: Buffer.from(file.publicKey, 'base64'),
      privateKey: Buffer.from(privateKey, 'base64'),
    }
  } catch {
    return undefined
  }
}

/** What `sealContact` was given. Throws when it was sealed under another key or altered. */
export async function openContact(keys: KeyPair, sealed: Buffer): Promise<Contact> {
  await sodium.ready
  const plain = sodium.crypto_box_seal_open(sealed, keys.publicKey, keys.privateKey)
  return JSON.parse(Buffer.from(plain).toString()) as Contact
}
