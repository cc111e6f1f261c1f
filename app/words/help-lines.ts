/**
 * Where people in distress can go. One line each; the words for it are in `help.lines` of the words files.
 *
 * A number is shown to real tellers only after a project lead has checked it (`verifiedOn`); the source says where it was
 * found and when that source was read or dated.
 */
export type HelpLine = {
  readonly key: string
  readonly name: string
  readonly phone?: string
  readonly site?: string
  readonly audiences: 'all' | readonly ('child' | 'adult')[]
  readonly source: string
  readonly sourceDate: string
  readonly verifiedOn: string | undefined
}

export const helpLines: readonly HelpLine[] = [
  {
    key: 'emergency',
    name: '112',
    phone: '112',
    audiences: 'all',
    source: 'https://www.112.nl',
    sourceDate: '2025-10',
    verifiedOn: undefined,
  },
  {
    key: 'safe-home',
    name: 'Veilig Thuis',
    phone: '0800-2000',
    site: 'https://veiligthuis.nl',
    audiences: 'all',
    source: 'https://veiligthuis.nl',
    sourceDate: '2025-10',
    verifiedOn: undefined,
  },
  {
    key: 'suicide',
    name: '113',
    phone: '113',
    site: 'https://www.113.nl',
    audiences: 'all',
    source: 'https://www.113.nl',
    sourceDate: '2025-10',
    verifiedOn: undefined,
  },
  {
    key: 'child-line',
    name: 'Kindertelefoon',
    phone: '0800-0432',
    site: 'https://www.kindertelefoon.nl',
    audiences: ['child'],
    source: 'https://www.kindertelefoon.nl',
    sourceDate: '2019',
    verifiedOn: undefined,
  },
  {
    key: 'young-buddies',
    name: 'Villa Pinedo',
    site: 'https://www.villapinedo.nl',
    audiences: ['child'],
    source: 'https://www.villapinedo.nl',
    sourceDate: '2025',
    verifiedOn: undefined,
  },
  {
    key: 'local-desk',
    name: 'Kind en Scheiding Almelo',
    site: 'https://kindenscheidingalmelo.nl',
    audiences: ['adult'],
    source: 'https://kindenscheidingalmelo.nl',
    sourceDate: '2025',
    verifiedOn: undefined,
  },
]

/** The lines for one kind of teller; everybody's lines when it is not known who looks. */
export function helpLinesFor(role: string | undefined): readonly HelpLine[] {
  if (role === undefined) return helpLines
  const audience = role === 'jongere' || role === 'kind' ? 'child' : 'adult'
  return helpLines.filter((line) => line.audiences === 'all' || line.audiences.includes(audience))
}
