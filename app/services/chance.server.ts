import { randomInt } from 'node:crypto'

/** The same things in an order that nobody can predict (Fisher and Yates). */
export function shuffled<T>(things: readonly T[]): readonly T[] {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const moved = order[last] as T
    order[last] = order[other] as T
    order[other] = moved
  }
  return order
}

/** So many letters of an alphabet, each by chance that nobody can predict. */
export function randomLetters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}
