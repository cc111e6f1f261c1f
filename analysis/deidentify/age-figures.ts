import type { Find } from './identifier.ts'

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?'
const PATTERNS: readonly RegExp[] = [
  // "6,5 jaar oud", "11-12 jaar oud", "12,5-jarige"
  new RegExp(
    `(?<![\\d\\p{L}.,/-])${NUMBER}(?:\\s?[-–/]\\s?${NUMBER})?(?=\\s?-?\\s?(?:(?:jaar|jr\\.?)\\s(?:oud|jong)|jarige?n?)(?!\\p{L}))`,
    'giu',
  ),
  // "leeftijd 3-4 jaar"
  new RegExp(
    `(?<=\\bleeftijd(?:\\s(?:van|is|was))?[\\s:]{1,2})${NUMBER}(?:\\s?[-–/]\\s?${NUMBER})?(?!\\d)`,
    'giu',
  ),
]

/** Ages in figures with a fraction or from one to another, which are no single number: the figures alone. May overlap. */
export function findAgeFigures(text: string): Find[] {
  return PATTERNS.flatMap((regex) =>
    [...text.matchAll(regex)].flatMap((match) =>
      /[^\d]/.test(match[0])
        ? [
            {
              start: match.index,
              end: match.index + match[0].length,
              type: 'LEEFTIJD' as const,
              rule: 'age-figures',
              confidence: 0.85,
            },
          ]
        : [],
    ),
  )
}
