import { seeded } from '../chance.ts'
import type { Terms } from '../search/terms.ts'
import { fold, stem } from '../text/dutch.ts'
import { blankPlaceholders } from '../text/placeholders.ts'
import { type Span, sentences, tokens } from '../text/spans.ts'
import { factorise, type SparseRow } from './factorise.ts'

/** A released story with the passages that themes of the codebook cover already. */
export type OpenStory = {
  readonly id: string
  readonly text: string
  readonly covered: readonly Span[]
}

/**
 * Stories that seem to be about something the codebook has no theme for.
 *
 * `words` name it, most telling first, as the stories write them; `stability` is how much of it comes back when a fifth of the
 * stories is left out (0 to 1); each example points at the sentence that says most.
 */
export type Proposal = {
  readonly words: readonly string[]
  readonly stability: number
  readonly stories: number
  readonly examples: readonly { readonly storyId: string; readonly sentence: Span }[]
}

const FEWEST_STORIES = 4
const GROUPS = 8
/** A group for so many stories, at most. */
const STORIES_A_GROUP = 12
const RESAMPLES = 6
const TELLING = 10
const SHOWN_WORDS = 6
const SHOWN_EXAMPLES = 5
/** Below this it came back too seldom to be anything. */
const STABLE_FROM = 0.3
/** A word in more than this part of the stories says nothing about a group. */
const COMMON_FROM = 0.4

/**
 * Groups of stories by what the codebook does not cover, as proposals for new themes; a person names them or not.
 *
 * Sentences without a theme are made into terms, weighed by tf-idf, and factorised (`factorise`) in at most eight groups; a story
 * belongs to the group that says most of it. Words are chosen as in c-TF-IDF (M. Grootendorst, arXiv 2203.05794, 2022): frequent
 * in the group, rare outside. Groups below four stories, and groups that seldom come back in six samples of four fifths, are left
 * out. Sorted by stability times size. It yields often, so that a server can do something else. The same for the same seed.
 */
export function* proposeThemes(
  stories: readonly OpenStory[],
  terms: Terms,
  seed = 1,
): Generator<void, readonly Proposal[]> {
  const open: OpenText[] = []
  for (const [at, story] of stories.entries()) {
    open.push(readOpen({ ...story, text: blankPlaceholders(story.text) }, terms))
    if (at % 50 === 49) yield
  }
  const texts = open.filter((text) => text.counts.size > 0)
  const groups = yield* groupTexts(texts, seed)
  const random = seeded(seed)
  const found = groups.map(() => 0)
  for (let round = 0; round < RESAMPLES && groups.length > 0; round++) {
    const part = texts.filter(() => random() < 0.8)
    const again = yield* groupTexts(part, seed + round + 1)
    groups.forEach((group, g) => {
      found[g] = (found[g] ?? 0) + Math.max(0, ...again.map((other) => alike(group, other)))
    })
  }
  return groups
    .map((group, g) => proposalOf(group, (found[g] ?? 0) / RESAMPLES, terms))
    .filter((proposal) => proposal.stability >= STABLE_FROM)
    .sort((a, b) => b.stability * b.stories - a.stability * a.stories)
}

/** Words of every story, which are searched for but name no subject. */
const OF_EVERY_STORY = new Set(
  `zeggen weten staan blijven zitten kijken denken vragen heten horen zien vinden geven nemen lopen praten
  vertellen maken krijgen niet geen nooit niemand niks moeder vader mama papa ouder kind man vrouw jaar week maand huis
  mens tijd een twee drie vier vijf`
    .trim()
    .split(/\s+/)
    .map(stem),
)

/** What is open of a story: its sentences without a theme, and how often each term stands in them. */
type OpenText = {
  readonly story: OpenStory
  readonly sentences: readonly Span[]
  readonly counts: ReadonlyMap<string, number>
}

type Group = { readonly texts: readonly OpenText[]; readonly telling: ReadonlyMap<string, number> }

function readOpen(story: OpenStory, terms: Terms): OpenText {
  const open = sentences(story.text).filter(
    (sentence) =>
      !story.covered.some((span) => span.start < sentence.end && span.end > sentence.start),
  )
  const counts = new Map<string, number>()
  for (const { start, end } of open)
    for (const token of tokens(story.text.slice(start, end))) {
      // The stem alone: the parts of a compound would count it twice.
      const [term] = terms.ofWord(token.text)
      if (term && term.length > 2 && !OF_EVERY_STORY.has(term))
        counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  return { story, sentences: open, counts }
}

function* groupTexts(texts: readonly OpenText[], seed: number): Generator<void, readonly Group[]> {
  const spread = new Map<string, number>()
  for (const { counts } of texts)
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  const kept = [...spread]
    .filter(([, n]) => n >= 3 && n <= COMMON_FROM * texts.length)
    .map(([term]) => term)
    .sort()
  const groups = Math.min(GROUPS, Math.floor(texts.length / STORIES_A_GROUP))
  if (kept.length < 2 || groups < 2) return []
  const columnOf = new Map(kept.map((term, at) => [term, at]))
  const rows = texts.map(({ counts }): SparseRow => {
    const filled = [...counts].flatMap(([term, n]) => {
      const column = columnOf.get(term)
      return column === undefined
        ? []
        : { column, weight: (1 + Math.log(n)) * Math.log(texts.length / (spread.get(term) ?? 1)) }
    })
    filled.sort((a, b) => a.column - b.column)
    const length = Math.hypot(...filled.map((one) => one.weight)) || 1
    return {
      columns: filled.map((one) => one.column),
      weights: filled.map((one) => one.weight / length),
    }
  })
  const { byRow } = yield* factorise(rows, kept.length, groups, seed)
  const members = Array.from({ length: groups }, () => [] as OpenText[])
  for (const [at, weights] of byRow.entries()) {
    const [text, best] = [texts[at] as OpenText, weights.indexOf(Math.max(...weights))]
    if ((rows[at] as SparseRow).columns.length > 0) members[best]?.push(text)
  }
  return members
    .filter((one) => one.length >= FEWEST_STORIES)
    .map((one) => ({ texts: one, telling: tellingTerms(one, texts, columnOf) }))
}

/** c-TF-IDF: how often a group says a term, times the logarithm of how rare it is over all. */
function tellingTerms(
  group: readonly OpenText[],
  all: readonly OpenText[],
  kept: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const stories = (texts: readonly OpenText[]) => {
    const counts = new Map<string, number>()
    for (const text of texts)
      for (const term of text.counts.keys())
        if (kept.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
    return counts
  }
  const everywhere = stories(all)
  const weighed = [...stories(group)]
    .filter(([, n]) => n >= 2)
    .map(([term, n]): [string, number] => [
      term,
      (n / group.length) * Math.log(1 + all.length / (everywhere.get(term) ?? 1)),
    ])
  return new Map(weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TELLING))
}

/** The share of telling terms that two groups have in common (P. Jaccard). */
function alike(a: Group, b: Group): number {
  const shared = [...a.telling.keys()].filter((term) => b.telling.has(term)).length
  return shared / Math.max(1, a.telling.size + b.telling.size - shared)
}

function proposalOf(group: Group, stability: number, terms: Terms): Proposal {
  const scored = group.texts.map((text) => ({ text, ...bestSentence(text, group, terms) }))
  scored.sort((a, b) => b.score - a.score || (a.text.story.id < b.text.story.id ? -1 : 1))
  return {
    words: [...group.telling.keys()]
      .slice(0, SHOWN_WORDS)
      .map((term) => asWritten(term, group, terms)),
    stability,
    stories: group.texts.length,
    examples: scored
      .slice(0, SHOWN_EXAMPLES)
      .map(({ text, sentence }) => ({ storyId: text.story.id, sentence })),
  }
}

function bestSentence({ story, sentences: open }: OpenText, { telling }: Group, terms: Terms) {
  let best = { score: -1, sentence: open[0] ?? { start: 0, end: 0 } }
  for (const sentence of open) {
    const said = new Set(
      tokens(story.text.slice(sentence.start, sentence.end)).map(
        (token) => terms.ofWord(token.text)[0] ?? '',
      ),
    )
    let score = 0
    for (const [term, weight] of telling) if (said.has(term)) score += weight
    if (score > best.score) best = { score, sentence }
  }
  return best
}

/** The form of a term that the stories of a group use most. */
function asWritten(term: string, group: Group, terms: Terms): string {
  const forms = new Map<string, number>()
  for (const { story, sentences: open } of group.texts)
    for (const { start, end } of open)
      for (const token of tokens(story.text.slice(start, end)))
        if (terms.ofWord(token.text)[0] === term) {
          const form = fold(token.text)
          forms.set(form, (forms.get(form) ?? 0) + 1)
        }
  const [most = term] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  return most
}
