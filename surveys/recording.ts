/** How long a spoken story may be, and how large the file of it. Five minutes of speech are about 1.2 MB. */
export const RECORDING = { seconds: 300, bytes: 5 * 1024 * 1024 } as const

export type RecordingType = 'audio/webm' | 'audio/mp4' | 'audio/ogg'

/** How many bytes of a file are looked at to find the name of its format. */
const HEAD_BYTES = 64

/**
 * What kind of recording this is by its first bytes, whatever it calls itself; undefined when it is none that browsers make.
 *
 * Sources: RFC 8794 (EBML, of which WebM is one), ISO/IEC 14496-12 (the `ftyp` box), RFC 3533 (Ogg).
 */
export function recordingType(bytes: Uint8Array): RecordingType | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  if (head.startsWith('\x1aE\xdf\xa3') && head.includes('webm')) return 'audio/webm'
  if (head.slice(4, 8) === 'ftyp') return 'audio/mp4'
  if (head.startsWith('OggS')) return 'audio/ogg'
  return undefined
}
