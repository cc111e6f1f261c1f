import { fold, stem } from '../text/dutch.ts'
import type { Codebook } from './codebook.ts'
import { type Atom, type CueLine, readCueLine } from './cue-lines.ts'
import type { Role } from './role.ts'
import { isNearly } from './typing-error.ts'

/** A cue line of one theme, for everyone or one role, with its phrases as atom numbers, the rarest first. */
export type IndexedCue = {
  readonly line: string
  readonly weight: number
  readonly leans: -1 | 0 | 1
  /** Position of the theme in the codebook. */
  readonly theme: number
  readonly owner: 'all' | Role
  readonly phrases: readonly IndexedPhrase[]
}

export type IndexedPhrase = {
  readonly atoms: readonly number[]
  readonly gaps: readonly number[]
  readonly fillers: readonly boolean[]
  /** Which step is looked up first: the one that is met least. */
  readonly anchor: number
}

/** A codebook made ready for looking up: which atoms a word answers to, and which cues start from an atom. */
export type CueIndex = {
  readonly cues: readonly IndexedCue[]
  /** Cues by the atom of the anchor of their first phrase. */
  readonly byAnchor: ReadonlyMap<number, readonly number[]>
  /** The atoms that a word of a story answers to, in rising order. */
  readonly atomsOf: (word: string) => readonly number[]
}

const indexes = new WeakMap<Codebook, CueIndex>()

/** The index of a codebook, made once for each codebook object. */
export function indexCues(codebook: Codebook): CueIndex {
  const known = indexes.get(codebook)
  if (known) return known
  const made = makeIndex(codebook)
  indexes.set(codebook, made)
  return made
}

function makeIndex(codebook: Codebook): CueIndex {
  const atoms = atomTable()
  const cues: IndexedCue[] = []
  codebook.themes.forEach((theme, position) => {
    for (const [owner, lines] of Object.entries(theme.cues))
      for (const line of new Set(lines))
        for (const cue of readCueLine(line, codebook.classes))
          cues.push(indexCue(cue, position, owner as IndexedCue['owner'], atoms))
  })
  const byAnchor = new Map<number, number[]>()
  cues.forEach((cue, number) => {
    const [first] = cue.phrases
    const atom = first?.atoms[first.anchor] ?? -1
    const there = byAnchor.get(atom)
    if (there) there.push(number)
    else byAnchor.set(atom, [number])
  })
  return { cues, byAnchor, atomsOf: atoms.lookUp() }
}

function indexCue(
  cue: CueLine,
  theme: number,
  owner: IndexedCue['owner'],
  atoms: ReturnType<typeof atomTable>,
): IndexedCue {
  const rarest = (steps: CueLine['phrases'][number]) =>
    Math.max(...steps.map((step) => rarityOf(step.atom)))
  const phrases = [...cue.phrases]
    .sort((a, b) => rarest(b) - rarest(a))
    .map((steps) => ({
      atoms: steps.map((step) => atoms.number(step.atom)),
      gaps: steps.map((step) => step.gap),
      fillers: steps.map((step) => step.fillers),
      anchor: steps.findIndex((step) => rarityOf(step.atom) === rarest(steps)),
    }))
  return { line: cue.line, weight: cue.weight, leans: cue.leans, theme, owner, phrases }
}

/** A guess without counting: long words are rare, lists of words are not. */
function rarityOf(atom: Atom): number {
  if (atom.kind === 'any') return Math.min(...atom.of.map(rarityOf)) / atom.of.length
  return atom.value.length
}

/** Gives each different atom a number and finds, for a word, the numbers it answers to. */
function atomTable() {
  const numbers = new Map<string, number>()
  const tables = {
    stem: new Map<string, number[]>(),
    exact: new Map<string, number[]>(),
    prefix: new Map<string, number[]>(),
    suffix: new Map<string, number[]>(),
    inside: new Map<string, number[]>(),
  }

  const register = (atom: Atom, number: number): void => {
    if (atom.kind === 'any') {
      for (const one of atom.of) register(one, number)
      return
    }
    const key = atom.kind === 'stem' ? stem(atom.value) : fold(atom.value)
    const there = tables[atom.kind].get(key)
    if (there) there.push(number)
    else tables[atom.kind].set(key, [number])
  }

  const number = (atom: Atom): number => {
    const key = JSON.stringify(atom)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const next = numbers.size
    numbers.set(key, next)
    register(atom, next)
    return next
  }

  return { number, lookUp: () => remembering(lookUpIn(tables)) }
}

type Tables = Readonly<
  Record<'stem' | 'exact' | 'prefix' | 'suffix' | 'inside', Map<string, number[]>>
>

function lookUpIn(tables: Tables): (word: string) => readonly number[] {
  const longStems = new Map<string, string[]>()
  for (const one of tables.stem.keys()) {
    if (one.length < 7) continue
    const start = one.slice(0, 2)
    longStems.set(start, [...(longStems.get(start) ?? []), one])
  }
  const suffixStems = new Map([...tables.suffix].map(([value, atoms]) => [stem(value), atoms]))
  return (word) => {
    const plain = fold(word)
    const root = stem(plain)
    const found = new Set<number>(tables.exact.get(plain))
    const add = (atoms: readonly number[] | undefined) => {
      for (const atom of atoms ?? []) found.add(atom)
    }
    add(tables.stem.get(root))
    for (let end = 2; end <= plain.length; end++) add(tables.prefix.get(plain.slice(0, end)))
    for (let start = 0; start < plain.length - 1; start++)
      add(tables.suffix.get(plain.slice(start)))
    for (let start = 0; start < root.length - 2; start++) add(suffixStems.get(root.slice(start)))
    for (const [value, atoms] of tables.inside) if (plain.includes(value)) add(atoms)
    if (found.size === 0 && plain.length >= 8) {
      const meant = longStems.get(root.slice(0, 2))?.find((one) => isNearly(root, one))
      if (meant !== undefined) add(tables.stem.get(meant))
    }
    return [...found].sort((a, b) => a - b)
  }
}

const REMEMBERED = 20_000

/** Words repeat, so answers are kept, up to a number of words. */
function remembering(
  lookUp: (word: string) => readonly number[],
): (word: string) => readonly number[] {
  const answers = new Map<string, readonly number[]>()
  return (word) => {
    const known = answers.get(word)
    if (known) return known
    if (answers.size >= REMEMBERED) answers.clear()
    const answer = lookUp(word)
    answers.set(word, answer)
    return answer
  }
}
