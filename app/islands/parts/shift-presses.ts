const WITHIN_MS = 5000
const NEEDED = 3

/**
 * Counts presses of Shift alone. Give it every key that goes down and up; it answers how many presses of Shift are still
 * needed, or undefined when this key was none. A capital letter, or five seconds of waiting, begins the count again.
 */
export function countShiftPresses(): (
  kind: 'down' | 'up',
  key: string,
  at: number,
) => number | undefined {
  let count = 0
  let last = 0
  let isAlone = false
  return (kind, key, at) => {
    if (kind === 'down') {
      if (key !== 'Shift') count = 0
      isAlone = key === 'Shift'
      return undefined
    }
    if (key !== 'Shift' || !isAlone) return undefined
    count = at - last > WITHIN_MS ? 1 : count + 1
    last = at
    isAlone = false
    if (count < NEEDED) return NEEDED - count
    count = 0
    return 0
  }
}
