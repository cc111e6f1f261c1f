/** A text with what stands for taken-out words, such as `[naam 1]`, made into spaces: nothing moves, and nobody said it. */
export function blankPlaceholders(text: string): string {
  return text.replace(/\[[^\]\n]{1,40}\]/g, (placeholder) => ' '.repeat(placeholder.length))
}
