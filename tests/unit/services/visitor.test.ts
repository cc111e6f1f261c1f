import { expect, test } from 'vitest'
import { placeOf } from '#app/http/visitor.server.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:1:aaaa::1', '2001:db8:0:1'],
  ['2001:0db8:0000:0001:bbbb:0:0:2', '2001:db8:0:1'],
  ['2001:db8::2', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  [undefined, ''],
])('%s is the place %s', (address, place) => {
  expect(placeOf(address)).toBe(place)
})
