import { isIPv6 } from 'node:net'

/**
 * What stands for the place a request came from: the address, or of IPv6 the first 64 bits, which one household or school has.
 *
 * "::ffff:192.0.2.7" is the IPv4 address in it. Empty when there is none.
 */
export function placeOf(address: string | undefined): string {
  if (!address) return ''
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = (plain.split('%')[0] ?? '').split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
