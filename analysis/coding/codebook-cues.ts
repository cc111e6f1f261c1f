import { sentences } from '../text/spans.ts'
import { type Codebook, CUE_OWNERS, type CueOwner, type Theme } from './codebook.ts'
import { indexCues } from './cue-index.ts'
import { type CueLine, readCueLine } from './cue-lines.ts'
import { findCues } from './find-cues.ts'
import type { StoryToRead } from './read-story.ts'

/** Why a cue line cannot be used. */
export type CueProblem =
  | 'cue-too-long'
  | 'cue-empty'
  | 'cue-brackets'
  | 'cue-class-unknown'
  | 'cue-weight'
  | 'cue-too-short'

export const LONGEST_CUE = 600
export const MOST_CUES = 1000

/** What is wrong with a line in the notation of `cue-lines.ts`; undefined when it can be looked for. */
export function cueProblem(line: string, classes: Codebook['classes']): CueProblem | undefined {
  if (line.length > LONGEST_CUE) return 'cue-too-long'
  if (line.trim() === '') return 'cue-empty'
  if (!isBalanced(line)) return 'cue-brackets'
  for (const [, name = ''] of line.matchAll(/\{([^}]*)\}/g))
    if (!Object.hasOwn(classes, name)) return 'cue-class-unknown'
  const body = line.replace(/(?:^|\s):[()](?=\s|$)/, '')
  if (/\^/.test(body.replace(/(?:^|\s)\^-?\d+(?:\.\d+)?(?=\s|$)/, ''))) return 'cue-weight'
  return wordProblem(line, classes)
}

/** Brackets open and close, and none stands inside another. A mood, `:)` or `:(`, is none. */
function isBalanced(line: string): boolean {
  const plain = line.replace(/(?:^|\s):[()](?=\s|$)/, '').replace(/\([^(){}]*\)|\{[^(){}]*\}/g, '')
  return !/[(){}]/.test(plain)
}

function wordProblem(line: string, classes: Codebook['classes']): CueProblem | undefined {
  const read = safely(() => readCueLine(line, classes))
  if (!read || read.length === 0) return 'cue-empty'
  const words = read.flatMap(valuesOf)
  if (words.length === 0) return 'cue-empty'
  const isTooShort = words.some(
    ({ kind, value }) =>
      value.length < (kind === 'stem' || kind === 'exact' ? 1 : 2) ||
      !/^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}'’-]+$/u.test(value),
  )
  return isTooShort ? 'cue-too-short' : undefined
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    // Reading refuses an empty line or phrase in no other way.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function valuesOf(cue: CueLine) {
  return cue.phrases
    .flat()
    .flatMap(({ atom }) => (atom.kind === 'any' ? atom.of : [atom]))
    .flatMap((atom) => (atom.kind === 'any' ? [] : [atom]))
}

/** The lines of a text field, trimmed, without empty ones, each once. */
export function cueLinesOf(typed: string): readonly string[] {
  const lines = typed.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' '))
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** Cues as they were written, where only white space, doubles or empty lists differ from what stood there. */
export function keepCues(before: Theme['cues'], after: Theme['cues']): Theme['cues'] {
  const kept = CUE_OWNERS.flatMap((owner) => {
    const [was, is] = [before[owner] ?? [], after[owner] ?? []]
    const lines = cueLinesOf(was.join('\n')).join('\n') === is.join('\n') ? was : is
    return lines.length > 0 ? [[owner, lines] as const] : []
  })
  return Object.fromEntries(kept)
}

/** A cue line that was written, or taken out, with whose words it is about. */
export type ChangedCue = { readonly owner: CueOwner; readonly line: string }

/** What came into the cues of a theme and what went. */
export function changedCues(
  before: Theme['cues'],
  after: Theme['cues'],
): { readonly added: readonly ChangedCue[]; readonly removed: readonly ChangedCue[] } {
  const lacking = (from: Theme['cues'], other: Theme['cues']) =>
    CUE_OWNERS.flatMap((owner) =>
      (from[owner] ?? [])
        .filter((line) => !other[owner]?.includes(line))
        .map((line) => ({ owner, line })),
    )
  return { added: lacking(after, before), removed: lacking(before, after) }
}

/** A sentence in which a cue was found: where the sentence and the find stand in the text of the story. */
export type FoundSentence = {
  readonly storyId: string
  readonly sentence: string
  /** In the sentence, UTF-16 units. */
  readonly start: number
  readonly end: number
}

export type CueTrial = ChangedCue & {
  readonly sentences: number
  readonly stories: number
  readonly examples: readonly FoundSentence[]
}

/**
 * How many sentences of these stories each cue finds, with the first few: of different stories where it can. In the order of the cues.
 * A cue of one role is looked for in the stories of that role alone.
 */
export function tryCues(
  cues: readonly ChangedCue[],
  classes: Codebook['classes'],
  stories: readonly (StoryToRead & { readonly id: string })[],
  examples = 3,
): readonly CueTrial[] {
  const index = indexCues(bookWith(cues, classes))
  const found = cues.map(() => [] as FoundSentence[])
  for (const { id, text, role } of stories)
    for (const { start, end } of sentences(text)) {
      const met = new Set<number>()
      for (const find of findCues(text, { start, end }, role, index)) {
        if (met.has(find.cue.theme)) continue
        met.add(find.cue.theme)
        found[find.cue.theme]?.push({
          storyId: id,
          sentence: text.slice(start, end),
          start: find.start - start,
          end: find.end - start,
        })
      }
    }
  return cues.map((cue, at) => {
    const mine = found[at] ?? []
    const firsts = mine.filter((one, i) => mine.findIndex((x) => x.storyId === one.storyId) === i)
    return {
      ...cue,
      sentences: mine.length,
      stories: firsts.length,
      examples: [...firsts, ...mine.filter((one) => !firsts.includes(one))].slice(0, examples),
    }
  })
}

/** A codebook in which each of these cues is a theme of its own. */
function bookWith(cues: readonly ChangedCue[], classes: Codebook['classes']): Codebook {
  const name = { nl: '-', en: '-' }
  const texts = { group: 'X', name, definition: '', include: '', exclude: '', examples: [] }
  return {
    slug: 'trial',
    name,
    groups: [{ code: 'X', name }],
    classes,
    themes: cues.map(({ owner, line }, at) => ({
      code: `X${at}`,
      ...texts,
      cues: { [owner]: [line] },
    })),
  }
}
