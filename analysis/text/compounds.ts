const SHORTEST_WHOLE = 8
const SHORTEST_PART = 4
const MOST_PARTS = 4
/** Letters that may stand between two parts: omgang-s-regeling, kind-er-opvang, gezin-s-voogd. */
const LINKS = ['', 's', 'en', 'e', 'er', 'n'] as const

/**
 * The words a Dutch compound is made of, in order and without the letters between them: `omgangsregeling` gives `omgang` and
 * `regeling`. The fewest parts that are all words, of at least four letters; of as few, the one with the longest last part. A
 * word that cannot be split, or is shorter than eight letters, gives nothing. Takes lower case.
 */
export function compoundParts(word: string, isWord: (part: string) => boolean): readonly string[] {
  if (word.length < SHORTEST_WHOLE) return []
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = SHORTEST_PART; end <= word.length; end++)
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      if (start === 0 && end === word.length) continue
      const part = word.slice(start, end)
      if (!isWord(part)) continue
      for (const link of start === 0 ? [''] : LINKS) {
        const before = best[start - link.length]
        if (!before || !word.slice(0, start).endsWith(link)) continue
        if (start > 0 && before.length === 0) continue
        const now = best[end]
        if (before.length < MOST_PARTS && (!now || before.length + 1 < now.length))
          best[end] = [...before, part]
      }
    }
  return best[word.length] ?? []
}
