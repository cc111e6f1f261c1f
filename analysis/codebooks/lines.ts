/** The entries of a list written as running text: separated by line breaks or semicolons, blanks dropped. */
export function lines(written: string): readonly string[] {
  return written
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The words of a list written with spaces between them. */
export function words(written: string): readonly string[] {
  return written.trim().split(/\s+/)
}
