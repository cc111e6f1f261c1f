/** Numbers that come one after the other, kept in as few bytes as their kind needs. */
export type Growing<Items> = {
  readonly length: number
  at(place: number): number
  push(value: number): void
  /** All of them, in an array of their own. */
  done(): Items
}

type Numbers = Uint8Array | Uint16Array | Uint32Array

const FIRST = 1024

/** An empty list that doubles when it is full; `make` gives an array for so many numbers. */
export function growing<Items extends Numbers>(make: (length: number) => Items): Growing<Items> {
  let items = make(FIRST)
  let length = 0
  return {
    get length() {
      return length
    },
    at: (place) => items[place] as number,
    push(value) {
      if (length === items.length) {
        const more = make(length * 2)
        more.set(items)
        items = more
      }
      items[length++] = value
    },
    done: () => items.slice(0, length) as Items,
  }
}

export const growingBytes = () => growing((length) => new Uint8Array(length))
export const growingNumbers = () => growing((length) => new Uint32Array(length))
