import type { Span } from '#analysis/text/spans.ts'
import type { GoldStory } from './gold.ts'

/** What a program or a person says about a story, to be laid beside the gold. */
export type Said = {
  readonly themes: readonly {
    readonly code: string
    readonly direction?: string
    readonly evidence?: readonly Span[]
  }[]
  /** Absent when this was not asked: then it is not counted. */
  readonly identifiers?: readonly (Span & { readonly type: string })[]
  readonly safety?: readonly string[]
}

/** Counts of one story, which can be added up: `hit` of `of` by name. */
export type Tally = ReadonlyMap<string, { readonly hit: number; readonly of: number }>

type Counter = Map<string, { hit: number; of: number }>

const count = (counter: Counter, name: string, hit: number, of: number) => {
  const there = counter.get(name) ?? { hit: 0, of: 0 }
  counter.set(name, { hit: there.hit + hit, of: there.of + of })
}

/** Beyond this many letters, or three times the human's passage, evidence is no evidence but the whole story. */
const LONGEST_EVIDENCE = 240
const LETTER = /[\p{L}\p{N}]/u

/**
 * Lays what was said beside the gold of one story.
 *
 * Names in the tally: `CODE recall` and `CODE precision` per theme; `evidence` and `direction` over themes that both have;
 * `TYPE found`, `found` and `names and places` for identifiers (every letter and digit of it covered) and `letters` (letters and digits marked that are part of
 * an identifier), `TYPE letters` for the kind that was said; `safety found`, `SIGNAL found`, `safety alarm` (a story without
 * signals that got one).
 */
export function tallyStory(gold: GoldStory, said: Said): Tally {
  const counter: Counter = new Map()
  tallyThemes(counter, gold, said)
  if (said.identifiers) tallyIdentifiers(counter, gold, said.identifiers)
  if (said.safety) tallySafety(counter, gold, said.safety)
  return counter
}

function tallyThemes(counter: Counter, gold: GoldStory, said: Said): void {
  const wanted = new Map(gold.themes.map((theme) => [theme.code, theme]))
  const got = new Map(said.themes.map((theme) => [theme.code, theme]))
  for (const code of wanted.keys()) count(counter, `${code} recall`, got.has(code) ? 1 : 0, 1)
  for (const [code, theme] of got) {
    const want = wanted.get(code)
    count(counter, `${code} precision`, want ? 1 : 0, 1)
    if (!want) continue
    const at = want.evidence === undefined ? -1 : gold.text.indexOf(want.evidence)
    if (at >= 0 && theme.evidence)
      count(counter, 'evidence', touches(theme.evidence, at, at + (want.evidence?.length ?? 0)), 1)
    if (theme.direction && want.direction)
      count(counter, 'direction', theme.direction === want.direction ? 1 : 0, 1)
  }
}

function touches(evidence: readonly Span[], start: number, end: number): number {
  const spoken = evidence.reduce((sum, span) => sum + span.end - span.start, 0)
  if (spoken > Math.max(3 * (end - start), LONGEST_EVIDENCE)) return 0
  return evidence.some((span) => span.start < end && span.end > start) ? 1 : 0
}

function tallyIdentifiers(
  counter: Counter,
  { text, identifiers }: GoldStory,
  said: NonNullable<Said['identifiers']>,
): void {
  const marked = lettersOf(text, said)
  for (const span of identifiers) {
    const isFound = [...lettersOf(text, [span])].every((at) => marked.has(at))
    count(counter, `${span.type} found`, isFound ? 1 : 0, 1)
    count(counter, 'found', isFound ? 1 : 0, 1)
    if (span.type === 'NAAM' || span.type === 'PLAATS')
      count(counter, 'names and places', isFound ? 1 : 0, 1)
  }
  const wanted = lettersOf(text, identifiers)
  const right = (letters: ReadonlySet<number>) => [...letters].filter((at) => wanted.has(at)).length
  count(counter, 'letters', right(marked), marked.size)
  for (const type of new Set(said.map((span) => span.type))) {
    const own = lettersOf(
      text,
      said.filter((span) => span.type === type),
    )
    count(counter, `${type} letters`, right(own), own.size)
  }
}

/** Places of the letters and digits in the spans. */
function lettersOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (LETTER.test(text[at] ?? ' ')) found.add(at)
  return found
}

function tallySafety(counter: Counter, gold: GoldStory, said: readonly string[]): void {
  if (gold.safety.length === 0) {
    count(counter, 'safety alarm', said.length > 0 ? 1 : 0, 1)
    return
  }
  const isFound = said.some((signal) => gold.safety.includes(signal))
  count(counter, 'safety found', isFound ? 1 : 0, 1)
  for (const signal of gold.safety)
    count(counter, `${signal} found`, said.includes(signal) ? 1 : 0, 1)
}
