/**
 * Where people in distress can go. One line each; the words for it are in `help.lines` of the words files.
 *
 * A project lead checks each line before real tellers come, see `help-checks.ts`; the source says where the number was found
 * and when that source was read or dated.
 */
export type HelpLine = {
  readonly key: string
  /** For danger: without a check of this line no story point of a real project opens. */
  readonly isSafety: boolean
  readonly name: string
  readonly phone?: string
  readonly site?: string
  readonly audiences: 'all' | readonly ('child' | 'adult')[]
  readonly source: string
  readonly sourceDate: string
}

export const helpLines: readonly HelpLine[] = [
  {
    key: 'emergency',
    isSafety: true,
    name: '112',
    phone: '112',
    audiences: 'all',
    source: 'https://www.112.nl',
    sourceDate: '2025-10',
  },
  {
    key: 'safe-home',
    isSafety: true,
    name: 'Veilig Thuis',
    phone: '0800-2000',
    site: 'https://veiligthuis.nl',
    audiences: 'all',
    source: 'https://veiligthuis.nl',
    sourceDate: '2025-10',
  },
  {
    key: 'suicide',
    isSafety: true,
    name: '113',
    phone: '113',
    site: 'https://www.113.nl',
    audiences: 'all',
    source: 'https://www.113.nl',
    sourceDate: '2025-10',
  },
  {
    key: 'child-line',
    isSafety: true,
    name: 'Kindertelefoon',
    phone: '0800-0432',
    site: 'https://www.kindertelefoon.nl',
    audiences: ['child'],
    source: 'https://www.kindertelefoon.nl',
    sourceDate: '2019',
  },
  {
    key: 'young-buddies',
    isSafety: false,
    name: 'Villa Pinedo',
    site: 'https://www.villapinedo.nl',
    audiences: ['child'],
    source: 'https://www.villapinedo.nl',
    sourceDate: '2025',
  },
  {
    key: 'local-desk',
    isSafety: false,
    name: 'Kind en Scheiding Almelo',
    site: 'https://kindenscheidingalmelo.nl',
    audiences: ['adult'],
    source: 'https://kindenscheidingalmelo.nl',
    sourceDate: '2025',
  },
]

/** The lines for one kind of teller; everybody's lines when it is not known who looks. */
export function helpLinesFor(role: string | undefined): readonly HelpLine[] {
  if (role === undefined) return helpLines
  const audience = role === 'jongere' || role === 'kind' ? 'child' : 'adult'
  return helpLines.filter((line) => line.audiences === 'all' || line.audiences.includes(audience))
}
