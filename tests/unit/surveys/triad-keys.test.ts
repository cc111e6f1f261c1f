import { expect, it } from 'vitest'
import { isTenths, TRIAD_POINTS } from '#surveys/signifiers.ts'
import { pressTriadKey, type TriadKeyState } from '#surveys/triad-keys.ts'

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', ...'0123456789']

/** The fewest keys from one state to each point, by trying all keys, one more at a time. */
function fewestKeys(from: TriadKeyState): ReadonlyMap<string, number> {
  const fewest = new Map<string, number>()
  let states: readonly TriadKeyState[] = [from]
  const seen = new Set<string>()
  for (let keys = 1; states.length > 0; keys++) {
    const reached = states.flatMap((state) => KEYS.map((key) => pressTriadKey(state, key)))
    states = reached.filter((state) => {
      if (!state || seen.has(JSON.stringify(state))) return false
      seen.add(JSON.stringify(state))
      if (!fewest.has(String(state.tenths))) fewest.set(String(state.tenths), keys)
      return true
    }) as readonly TriadKeyState[]
  }
  return fewest
}

it.each([undefined, ...TRIAD_POINTS])(
  'all 66 points are at most four keys away from %o, where nothing was typed yet',
  (tenths) => {
    const fewest = fewestKeys({ tenths })
    expect(fewest.size).toBe(66)
    expect(Math.max(...fewest.values())).toBeLessThanOrEqual(3)
  },
)

it('every key keeps ten coins on the board, in whatever order keys are pressed', () => {
  for (const tenths of [undefined, ...TRIAD_POINTS])
    for (const typed of [undefined, ...Array(10).keys()])
      for (const key of KEYS)
        expect(pressTriadKey({ tenths, typed }, key)?.tenths).toSatisfy(isTenths)
})

it.each([
  [['ArrowUp'], [4, 3, 3]],
  [
    ['ArrowUp', 'ArrowUp'],
    [5, 2, 3],
  ],
  [['5'], [5, 3, 2]],
  [
    ['5', '3'],
    [5, 3, 2],
  ],
  [
    ['0', '0'],
    [0, 0, 10],
  ],
  [
    ['9', '5'],
    [9, 1, 0],
  ],
  [
    ['9', '0', 'ArrowUp'],
    [10, 0, 0],
  ],
  [
    ['0', '9', 'ArrowLeft'],
    [0, 10, 0],
  ],
  // A third digit begins again; an arrow between two digits too.
  [
    ['5', '3', '2'],
    [2, 4, 4],
  ],
  [
    ['5', 'ArrowUp', '2'],
    [2, 4, 4],
  ],
] as const)('the keys %o give %o', (keys, tenths) => {
  let state: TriadKeyState = { tenths: undefined }
  for (const key of keys) state = pressTriadKey(state, key) ?? state
  expect(state.tenths).toEqual(tenths)
})

it.each(['Tab', 'Enter', ' ', 'a', 'End', 'F5', '٣', ''])('the key %o means nothing', (key) => {
  expect(pressTriadKey({ tenths: [4, 3, 3] }, key)).toBeUndefined()
})
