const BYTES = 16

/** Ids of stories in rising order, sixteen bytes each. */
export type StoryIds = {
  readonly size: number
  at(place: number): string
  /** Where an id stands, or -1. */
  placeOf(id: string): number
}

/** Packs ids that come in rising order, as the database sorts them. */
export function packIds(): { add(id: string): void; done(): StoryIds } {
  let bytes = new Uint8Array(BYTES * 1024)
  let size = 0
  return {
    add(id) {
      if (size * BYTES === bytes.length) {
        const more = new Uint8Array(bytes.length * 2)
        more.set(bytes)
        bytes = more
      }
      writeId(id, bytes, size * BYTES)
      size += 1
    },
    done: () => openIds(bytes.slice(0, size * BYTES)),
  }
}

function openIds(bytes: Uint8Array): StoryIds {
  const size = bytes.length / BYTES
  const compare = (place: number, wanted: Uint8Array) => {
    for (let k = 0; k < BYTES; k++) {
      const less = (bytes[place * BYTES + k] as number) - (wanted[k] as number)
      if (less !== 0) return less
    }
    return 0
  }
  return {
    size,
    at: (place) => readId(bytes, place * BYTES),
    placeOf(id) {
      const wanted = new Uint8Array(BYTES)
      writeId(id, wanted, 0)
      let [low, high] = [0, size - 1]
      while (low <= high) {
        const middle = (low + high) >> 1
        const less = compare(middle, wanted)
        if (less === 0) return middle
        if (less < 0) low = middle + 1
        else high = middle - 1
      }
      return -1
    },
  }
}

function writeId(id: string, bytes: Uint8Array, from: number): void {
  const hex = id.replaceAll('-', '')
  for (let k = 0; k < BYTES; k++) bytes[from + k] = Number.parseInt(hex.slice(k * 2, k * 2 + 2), 16)
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function readId(bytes: Uint8Array, from: number): string {
  const hex = Array.from(bytes.subarray(from, from + BYTES), (byte) => HEX[byte]).join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
