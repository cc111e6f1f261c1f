import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** RFC 6238 with what every authenticator app understands: SHA-1, six digits, thirty seconds. */
const STEP_SECONDS = 30
const DIGITS = 6
const SECRET_BYTES = 20
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret: 160 bits, base32 (32 letters and digits). */
export function newTotpSecret(): string {
  let bits = ''
  for (const byte of randomBytes(SECRET_BYTES)) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('')
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret.toUpperCase()]
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

/** The number of the half minute of a moment. */
export function totpStep(at: Date): number {
  return Math.floor(at.getTime() / 1000 / STEP_SECONDS)
}

/** The code of a secret (base32) in one half minute. RFC 4226, section 5.3. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const from = digest.readUInt8(digest.length - 1) & 15
  const number = (digest.readUInt32BE(from) & 0x7fffffff) % 10 ** DIGITS
  return String(number).padStart(DIGITS, '0')
}

/**
 * The half minute to which a typed code belongs: this one, the one before or the one after, as clocks differ. Undefined when
 * it is none of them. Spaces and dashes in what was typed do not count.
 */
export function matchTotp(secret: string, typed: string, at: Date): number | undefined {
  const code = Buffer.from(typed.replace(/[\s-]/g, ''))
  if (code.length !== DIGITS) return undefined
  const now = totpStep(at)
  return [now - 1, now, now + 1].find((step) =>
    timingSafeEqual(Buffer.from(totpCode(secret, step)), code),
  )
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, email: string): string {
  const label = encodeURIComponent(`Vertelpunt:${email}`)
  return `otpauth://totp/${label}?secret=${secret}&issuer=Vertelpunt`
}
