import { moveTenths, TENTHS, type Tenths, TRIAD_MIDDLE, type TriadKey } from './signifiers.ts'

/** Where somebody is who answers a triad with keys; `tenths` is undefined while nothing was chosen. */
export type TriadKeyState = {
  readonly tenths: Tenths | undefined
  /** The tenths of the top corner, when that digit was typed just before and the one for the left corner may follow. */
  readonly typed?: number
}

const MOVES: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home']

/**
 * The state after a key; undefined for a key that means nothing here.
 *
 * Arrows begin in the middle and go one tenth at a time (`moveTenths`). A digit gives that many tenths to the top and halves
 * the rest; a second digit straight after it says how many of the rest go to the left, at most all of them. So every one of
 * the 66 points is at most three keys away: two digits, and an arrow for the corners, which take all ten.
 */
export function pressTriadKey(
  { tenths, typed }: TriadKeyState,
  key: string,
): (TriadKeyState & { readonly tenths: Tenths }) | undefined {
  if (MOVES.includes(key))
    return { tenths: tenths ? moveTenths(tenths, key as TriadKey) : TRIAD_MIDDLE }
  if (!/^[0-9]$/.test(key)) return undefined
  const digit = Number(key)
  if (typed === undefined) {
    const rest = TENTHS - digit
    return { tenths: [digit, Math.ceil(rest / 2), Math.floor(rest / 2)], typed: digit }
  }
  const left = Math.min(digit, TENTHS - typed)
  return { tenths: [typed, left, TENTHS - typed - left] }
}
