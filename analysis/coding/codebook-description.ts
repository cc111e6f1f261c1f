import { type Codebook, CUE_OWNERS, type Theme } from './codebook.ts'
import { cueProblem, MOST_CUES } from './codebook-cues.ts'
import type { NotUnderstood, OutlineTheme } from './codebook-outline.ts'

const DIRECTIONS = { hielp: 'helped', hinderde: 'hindered', gemengd: 'mixed' } as const
const ONE_LINE = { Wel: 'include', Niet: 'exclude' } as const

/**
 * What a theme says as one plain text, for files that have a single description: the definition, then headings that people of another
 * program can read and `readDescription` reads back.
 */
export function describeTheme(theme: Theme): string {
  const usually = Object.entries(DIRECTIONS).find(([, one]) => one === theme.usually)?.[0]
  const lists = [
    ['Voorbeelden', theme.examples],
    ...CUE_OWNERS.map((owner) => [`Aanwijzingen (${owner})`, theme.cues[owner] ?? []] as const),
  ] as const
  return [
    theme.definition,
    `English: ${theme.name.en}`,
    `Wel: ${oneLine(theme.include)}`,
    `Niet: ${oneLine(theme.exclude)}`,
    ...(usually ? [`Richting: ${usually}`] : []),
    ...lists.flatMap(([name, lines]) =>
      lines.length > 0 ? [`${name}:`, ...lines.map((line) => `- ${oneLine(line)}`)] : [],
    ),
  ].join('\n')
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')

type Told = {
  readonly parts: Partial<Pick<OutlineTheme, 'definition' | 'include' | 'exclude' | 'cues'>> &
    Partial<Pick<OutlineTheme, 'examples' | 'usually'>>
  readonly english?: string
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Reads a description. One without our headings is the definition as a whole, and says nothing about the rest; an empty one says
 * nothing at all. `where` names the theme in what was not understood.
 */
export function readDescription(text: string, where: string, classes: Codebook['classes']): Told {
  const plain = text.replace(/\r\n?/g, '\n').trim()
  if (plain === '') return { parts: {}, notUnderstood: [] }
  const lines = plain.split('\n')
  const first = lines.findIndex((line) => HEADING.test(line))
  if (first < 0) return { parts: { definition: plain }, notUnderstood: [] }
  const notUnderstood: NotUnderstood[] = []
  const lists: Record<string, string[]> = {}
  const texts = { include: '', exclude: '' }
  let usually: Theme['usually']
  let english: string | undefined
  let open: string[] | undefined
  for (const line of lines.slice(first)) {
    const [, name = '', rest = ''] = HEADING.exec(line) ?? []
    if (name === '') {
      if (open && line.startsWith('- ')) open.push(line.slice(2).trim())
      else if (line.trim() !== '')
        notUnderstood.push({ where: `${where}: ${line}`, why: 'unknown-part' })
      continue
    }
    open = undefined
    if (name === 'Wel' || name === 'Niet') texts[ONE_LINE[name]] = rest.trim()
    else if (name === 'English') english = rest.trim() || undefined
    else if (name === 'Richting') {
      usually = DIRECTIONS[rest.trim() as keyof typeof DIRECTIONS]
      if (!usually) notUnderstood.push({ where: `${where}: ${rest.trim()}`, why: 'bad-direction' })
    } else {
      open = []
      lists[name] = open
    }
  }
  const cues = CUE_OWNERS.map((owner) => {
    const told = (lists[`Aanwijzingen (${owner})`] ?? []).slice(0, MOST_CUES)
    const good = told.filter((line) => !cueProblem(line, classes))
    for (const line of told)
      if (!good.includes(line)) notUnderstood.push({ where: `${where}: ${line}`, why: 'bad-cue' })
    return [owner, good] as const
  })
  return {
    parts: {
      definition: lines.slice(0, first).join('\n').trim(),
      ...texts,
      usually,
      examples: lists.Voorbeelden ?? [],
      cues: Object.fromEntries(cues),
    },
    ...(english ? { english } : {}),
    notUnderstood,
  }
}

const HEADING = new RegExp(
  `^(Wel|Niet|English|Richting|Voorbeelden|Aanwijzingen \\((?:${CUE_OWNERS.join('|')})\\)):(.*)$`,
)
