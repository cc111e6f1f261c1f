import { PLACES, type Sparse } from './features.ts'
import type { Weights } from './support-vectors.ts'

/**
 * The weights of one linear model a theme in whole numbers from -127 to 127, with what to multiply them by: a quarter of
 * the memory, and those of one place lie beside each other, so that all themes are scored in one go.
 */
export type PackedWeights = {
  readonly themes: number
  /** Weight of place `p` and theme `t` at `p * themes + t`, in steps of `step[t]`. */
  readonly packed: Int8Array
  readonly step: readonly number[]
  readonly bias: readonly number[]
}

/** What a theme without a model scores: as if nothing looked like it. */
const NO_MODEL: Weights = { weights: new Float32Array(0), bias: -1 }

/** Packs models in the order of their themes; where there is none, the score is -1 for every sentence. */
export function packWeights(models: readonly (Weights | undefined)[]): PackedWeights {
  const themes = models.length
  const packed = new Int8Array(PLACES * themes)
  const all = models.map((model) => model ?? NO_MODEL)
  const step = all.map(({ weights }) => {
    let most = 0
    for (const weight of weights) most = Math.max(most, Math.abs(weight))
    return most / 127 || 1
  })
  all.forEach(({ weights }, theme) => {
    const per = 1 / (step[theme] ?? 1)
    for (let place = 0; place < weights.length; place++)
      packed[place * themes + theme] = Math.round((weights[place] as number) * per)
  })
  return { themes, packed, step, bias: all.map(({ bias }) => bias) }
}

/** The score of a sentence for each theme. */
export function scoreWeights(model: PackedWeights, sentence: Sparse): Float64Array {
  const { themes, packed, step, bias } = model
  const scores = new Float64Array(themes)
  for (let i = 0; i < sentence.at.length; i++) {
    const from = (sentence.at[i] ?? 0) * themes
    const value = sentence.value[i] ?? 0
    for (let theme = 0; theme < themes; theme++)
      scores[theme] = (scores[theme] ?? 0) + value * (packed[from + theme] ?? 0)
  }
  for (let theme = 0; theme < themes; theme++)
    scores[theme] = (scores[theme] ?? 0) * (step[theme] ?? 1) + (bias[theme] ?? 0)
  return scores
}

/** As a string of ASCII letters: places without any weight are left out. */
export function writePacked({ themes, packed }: PackedWeights): string {
  const written: number[] = []
  let last = -1
  for (let place = 0; place < packed.length / themes; place++) {
    const row = packed.subarray(place * themes, (place + 1) * themes)
    if (row.every((weight) => weight === 0)) continue
    written.push(...varint(place - last), ...row.map((weight) => weight & 255))
    last = place
  }
  return writeBytes(Uint8Array.from(written))
}

/** What `writePacked` wrote; undefined when it is something else. */
export function readPacked(written: string, themes: number): Int8Array | undefined {
  const bytes = readBytes(written)
  if (!bytes) return undefined
  const packed = new Int8Array(PLACES * themes)
  let [at, place] = [0, -1]
  while (at < bytes.length) {
    let [gap, shift] = [0, 0]
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) return undefined
      gap |= (byte & 127) << shift
      if (byte < 128) break
      shift += 7
    }
    place += gap
    if (place >= PLACES || at + themes > bytes.length) return undefined
    packed.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, themes), place * themes)
    at += themes
  }
  return packed
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}

/** Bytes as a string of ASCII letters. */
export function writeBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3000)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 3000)))
  return text
}

/** What `writeBytes` wrote; undefined when it is something else. */
export function readBytes(text: string): Uint8Array | undefined {
  try {
    const plain = atob(text)
    return Uint8Array.from(plain, (one) => one.charCodeAt(0))
  } catch {
    return undefined
  }
}
