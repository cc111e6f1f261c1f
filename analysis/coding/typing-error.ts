/** Letters that sound alike in Dutch: one written for the other is an error, not another word. */
const ALIKE = new Set('dt td sz zs fv vf ck kc iy yi jy yj ea ae'.split(' '))

/**
 * Whether two words differ by one typing error: a letter too many, too few, one that sounds alike, or two swapped.
 * The first two letters must be the same, which is where writers seldom err and where words differ most.
 * Equal words are not nearly equal.
 */
export function isNearly(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  if (one[0] !== other[0] || one[1] !== other[1]) return false
  let at = 2
  while (at < one.length && one[at] === other[at]) at++
  const [left, right] = [one.slice(at), other.slice(at)]
  if (left.slice(1) === right.slice(1)) return left.length > 1 && ALIKE.has(`${left[0]}${right[0]}`) // not the last letter: that is an ending
  if (left.slice(1) === right || left === right.slice(1)) return left.length > 1 && right.length > 1
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}
