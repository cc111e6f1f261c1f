/** Gives words that are allowed here, each once without regard to case. */
export type SafeWords = (wanted: string, otherwise: string) => string

/** Names of questions and pages: a letter first, then letters, digits, `_` and `-`, at most sixty. */
export function safeNames(): SafeWords {
  return unique((word) => word.replace(/^[^A-Za-z]+/, ''))
}

/** Values of choices: as names, but a digit may come first. `taken` are values that something else means. */
export function safeValues(taken: readonly string[] = []): SafeWords {
  return unique((word) => word.replace(/^[^A-Za-z0-9]+/, ''), taken)
}

function unique(trim: (word: string) => string, taken: readonly string[] = []): SafeWords {
  const used = new Set(taken.map((word) => word.toLowerCase()))
  return (wanted, otherwise) => {
    const plain = wanted
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9_-]+/g, '_')
    const base = trim(plain).slice(0, 52).replace(/_+$/, '') || otherwise
    for (let count = 1; ; count += 1) {
      const word = count === 1 ? base : `${base}_${count}`
      if (used.has(word.toLowerCase()) || word in Object.prototype) continue
      used.add(word.toLowerCase())
      return word
    }
  }
}
