import { expect, it } from 'vitest'
import { recordingType } from '#surveys/recording.ts'

const WEBM = Buffer.concat([
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
  Buffer.from('webm'),
])

it.each([
  ['audio/webm', WEBM],
  ['audio/mp4', Buffer.from('\0\0\0\x1cftypiso5', 'latin1')],
  ['audio/ogg', Buffer.from('OggS\0\x02', 'latin1')],
])('%s is known by its first bytes', (type, bytes) => {
  expect(recordingType(bytes)).toBe(type)
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a page', Buffer.from('<!doctype html><script>')],
  ['another EBML file', Buffer.concat([WEBM.subarray(0, 8), Buffer.from('matroska')])],
  ['an MP3', Buffer.from('ID3\x04')],
  ['a name in the middle', Buffer.from(`${'x'.repeat(70)}ftypOggSwebm`)],
])('%s is no recording', (_, bytes) => {
  expect(recordingType(bytes)).toBeUndefined()
})
