import sodium from 'libsodium-wrappers'

/** What somebody leaves to be reached: a name to be called by, at least one way, and what for. */
export type Contact = {
  readonly name: string
  readonly mail: string
  readonly phone: string
  readonly wants: readonly ContactWish[]
}

/** What somebody may be reached for. */
export const CONTACT_WISHES = ['sessions', 'results', 'talk'] as const
export type ContactWish = (typeof CONTACT_WISHES)[number]

/** Every contact is filled up to this many bytes before it is sealed, so that lengths tell nothing apart. */
const PADDED = 1536

/**
 * Seals contact details under a project's public key (libsodium `crypto_box_seal`: X25519, XSalsa20-Poly1305).
 *
 * Whoever seals cannot open again: that takes the private key, which this server never has. Always 1,584 bytes.
 */
export async function sealContact(publicKey: Uint8Array, contact: Contact): Promise<Buffer> {
  await sodium.ready
  const plain = Buffer.alloc(PADDED, ' ')
  if (plain.write(JSON.stringify(contact)) === PADDED)
    throw new RangeError('contact details are longer than their fields allow')
  return Buffer.from(sodium.crypto_box_seal(plain, publicKey))
}
