/** The sentences of a text without markup; a line end closes one too. */
export function sentencesOf(text: string): readonly string[] {
  return plain(text)
    .split(/(?<=[.!?…])["”’)]*\s+(?=["“‘(]*[\p{Lu}\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/** The words of a text in lower case: letters and digits with apostrophes and hyphens inside. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).toLowerCase().match(WORD) ?? []
}

const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu

/** A text as it is read: no tags, and nothing where an earlier answer will be written. */
export function plain(text: string): string {
  return text.replace(/<[^>]*>/g, ' ').replace(/\{[^{}]*\}/g, ' ')
}

/** The first of these words and groups of words that stands in a text, whole, whatever its case. */
export function findPhrase(text: string, phrases: readonly string[]): string | undefined {
  const searched = ` ${wordsOf(text).join(' ')} `
  return phrases.find((phrase) => searched.includes(` ${phrase} `))
}
