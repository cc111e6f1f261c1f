import { fold, stem } from '../text/dutch.ts'
import { type Span, tokens } from '../text/spans.ts'
import type { Codebook } from './codebook.ts'
import { type Atom, readCueLine } from './cue-lines.ts'

/** What a word says for themes: the position of the theme and how much, where it says anything. */
type Speaks = readonly (readonly [theme: number, weight: number])[]

/** Looks up a word as it stands in a text. */
type TopicWords = (word: string) => Speaks

const made = new WeakMap<Codebook, TopicWords>()
const NOTHING: Speaks = []
const REMEMBERED = 20_000

/**
 * How much the words of a sentence speak for each theme of a codebook, by position of the theme.
 *
 * The words are those of the definition, the lines for coders, the examples and the cues of all roles, whether or not a
 * whole cue is there. A word of few themes counts for more (inverse document frequency, K. Spärck Jones 1972), a word that a
 * theme has often for a little more, and each word of a sentence counts once. Longer sentences get more: they say more.
 */
export function topicScores(text: string, sentence: Span, codebook: Codebook): Float64Array {
  const lookUp = topicWords(codebook)
  const scores = new Float64Array(codebook.themes.length)
  const met = new Set<Speaks>()
  for (const token of tokens(text.slice(sentence.start, sentence.end))) {
    const speaks = lookUp(token.text)
    if (met.has(speaks)) continue
    met.add(speaks)
    for (const [theme, weight] of speaks) scores[theme] = (scores[theme] ?? 0) + weight
  }
  return scores
}

function topicWords(codebook: Codebook): TopicWords {
  const there = made.get(codebook)
  if (there) return there
  const byStem = weighWords(codebook)
  const answers = new Map<string, Speaks>()
  const lookUp = (word: string) => {
    const known = answers.get(word)
    if (known) return known
    if (answers.size >= REMEMBERED) answers.clear()
    const answer = byStem.get(stem(fold(word))) ?? NOTHING
    answers.set(word, answer)
    return answer
  }
  made.set(codebook, lookUp)
  return lookUp
}

/** For each stem of the codebook what it says, from how often and in how many themes it is there. */
function weighWords(codebook: Codebook): ReadonlyMap<string, Speaks> {
  const counts = new Map<string, Map<number, number>>()
  const count = (word: string, theme: number, weight: number) => {
    const own = counts.get(word) ?? new Map<number, number>()
    own.set(theme, (own.get(theme) ?? 0) + weight)
    counts.set(word, own)
  }
  codebook.themes.forEach((theme, position) => {
    for (const written of [theme.name.nl, theme.definition, theme.include, ...theme.examples])
      for (const { text } of tokens(written)) count(stem(fold(text)), position, 1)
    for (const line of new Set(Object.values(theme.cues).flat()))
      for (const cue of readCueLine(line, codebook.classes))
        if (cue.weight > 0)
          for (const word of new Set(cue.phrases.flat().flatMap(({ atom }) => stemsOf(atom))))
            count(word, position, cue.weight / 2)
  })
  return new Map(
    [...counts].map(([word, themes]) => {
      const rare = Math.log(codebook.themes.length / themes.size)
      return [word, [...themes].map(([theme, often]) => [theme, rare * Math.log1p(often)] as const)]
    }),
  )
}

function stemsOf(atom: Atom): readonly string[] {
  return atom.kind === 'any' ? atom.of.flatMap(stemsOf) : [stem(atom.value)]
}
