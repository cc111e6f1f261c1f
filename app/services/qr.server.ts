import { encode } from 'uqr'

/** A QR code as one path over a square of `size` by `size`; each module is a square of 1 by 1, the quiet zone included. */
export type QrPicture = { readonly size: number; readonly path: string }

/** The QR code of a text, made on this machine. A quarter of it may be folded or stained and it still reads. */
export function qrOf(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'Q', border: 4 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size, path }
}
