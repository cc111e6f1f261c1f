import type { Codebook } from './codebook.ts'

/** Ten colours that can be told apart, for groups in their order; chosen so that each stands out on white and on dark. */
const GROUP_COLORS = [
  '#1b6a66',
  '#b5562f',
  '#6d5aa8',
  '#8a6d14',
  '#3c6fb0',
  '#a33d6a',
  '#4f7a2e',
  '#7a5c48',
  '#55606b',
  '#b03a3a',
] as const

/** The colour of a theme: its own, else that of its group; grey for what stands in no group. */
export function colorOfTheme(book: Codebook, code: string): string {
  const theme = book.themes.find((one) => one.code === code)
  const at = book.groups.findIndex((group) => group.code === theme?.group)
  if (theme?.color) return theme.color
  return at < 0 ? '#808080' : (GROUP_COLORS[at % GROUP_COLORS.length] as string)
}
