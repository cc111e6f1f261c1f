import { expect, test } from 'vitest'
import { answerBytes } from '#app/http/byte-range.server.ts'

const BYTES = Buffer.from('0123456789')
const ask = (range?: string) =>
  answerBytes(
    new Request('http://localhost/', { headers: range ? { range } : {} }),
    BYTES,
    'audio/mp4',
  )

test.each([
  [undefined, 200, '0123456789', null],
  ['bytes=0-', 200, '0123456789', null],
  ['bytes=0-1', 206, '01', 'bytes 0-1/10'],
  ['bytes=4-99', 206, '456789', 'bytes 4-9/10'],
  ['bytes=10-12', 416, '', 'bytes */10'],
  ['bytes=5-2', 416, '', 'bytes */10'],
  ['lines=1-2', 200, '0123456789', null],
])('%s is answered with %i', async (range, status, body, content) => {
  const answer = ask(range)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toBe(body)
  expect(answer.headers.get('content-range')).toBe(content)
})
