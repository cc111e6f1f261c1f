/** What a moderator must see first in a story. */
export type Signal = 'GEWELD' | 'MISHANDELING' | 'MISBRUIK' | 'SUICIDE' | 'ACUUT'

/** Who usually says it so. A voice is for reading and counting: every cue is looked for in every story. */
export type Voice = 'adult' | 'youth' | 'child' | 'professional' | 'any'

/**
 * Cue lines of one voice.
 *
 * A line has parts joined by ` + `, in any order within a window of words (`~6` at the end; 9 without it). A part has
 * words in order with at most two others between. A word is `a|b` (either), `@group` (see the word groups), `dreig*` (how
 * it begins) or `=dood` (only as spelled). After ` - ` stands what makes it something else when it lies in or just around the
 * find. `a|b_c` is "a" or "b c".
 */
export type CueLines = {
  readonly voice: Voice
  readonly signals: readonly Signal[]
  readonly lines: string
}

/** The cues of one language besides Dutch: its own word groups, and lines that may use them. */
export type LanguageCues = {
  readonly groups: Readonly<Record<string, string>>
  readonly cues: readonly CueLines[]
}

/** One word of a cue: the alternatives, as written. */
export type CueWord = readonly string[]
/** Parts of a cue, each a list of words in order. */
export type Cue = {
  readonly signals: readonly Signal[]
  readonly parts: readonly (readonly CueWord[])[]
  readonly not: readonly (readonly CueWord[])[]
  /** Most words from the first to the last of a find. */
  readonly window: number
}

const WINDOW = 9

/** Reads cue lines; `groups` gives the words of `@group`. Throws on a group that is not there. */
export function readCues(
  { signals, lines }: CueLines,
  groups: Readonly<Record<string, string>>,
): readonly Cue[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const window = / ~(\d+)/.exec(line)?.[1]
      const [wanted = '', ...not] = line.replace(/ ~\d+/, '').split(' - ')
      const read = (part: string) => phrasesOf(part).map((words) => readPart(words, groups))
      const shared = { signals, not: not.flatMap(read), window: window ? Number(window) : WINDOW }
      return combinations(wanted.split(' + ').map(read)).map((parts) => ({ parts, ...shared }))
    })
}

/** `a|b_c d` is two phrases: `a d` and `b c d`. */
function phrasesOf(part: string): readonly string[] {
  const choices = part
    .trim()
    .split(/\s+/)
    .map((word) => {
      const names = word.split('|')
      const single = names.filter((name) => !name.includes('_')).join('|')
      const several = names.filter((name) => name.includes('_'))
      return [
        ...(single === '' ? [] : [single]),
        ...several.map((name) => name.replaceAll('_', ' ')),
      ]
    })
  return combinations(choices).map((words) => words.join(' '))
}

/** Every way to take one of each. */
function combinations<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (sofar, options) => sofar.flatMap((head) => options.map((option) => [...head, option])),
    [[]],
  )
}

function readPart(part: string, groups: Readonly<Record<string, string>>): readonly CueWord[] {
  return part.split(' ').map((word) => word.split('|').flatMap((name) => expand(name, groups)))
}

function expand(name: string, groups: Readonly<Record<string, string>>): readonly string[] {
  if (!name.startsWith('@')) return [name]
  const group = groups[name.slice(1)]
  if (group === undefined) throw new Error(`no word group ${name}`)
  return group
    .trim()
    .split(/\s+/)
    .flatMap((word) => expand(word, groups))
}
