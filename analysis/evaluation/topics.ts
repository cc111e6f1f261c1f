import { seeded } from '#analysis/chance.ts'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { readStory } from '#analysis/coding/read-story.ts'
import { countFeatures } from '#analysis/learning/features.ts'
import { seedExamples } from '#analysis/learning/seed-model.ts'
import { scoreSentence, trainSentenceModel } from '#analysis/learning/sentence-model.ts'
import { fail, ok, type Result } from '#surveys/result.ts'

/** A text of a public corpus with its one label. */
export type LabelledText = { readonly label: string; readonly text: string }

/** What a hit of a cue weighs beside the scores of the sentence model, which lie about 1 apart. */
const CUE_WEIGHT = 0.3

/**
 * Reads a table with tabs between its columns and a first line that names them; `category` (or `label`) and `text` are used.
 * Problem: what is missing.
 */
export function readTopics(table: string): Result<readonly LabelledText[], string> {
  const [head = '', ...rows] = table.trim().split(/\r?\n/)
  const names = head.split('\t')
  const [label, text] = [
    names.findIndex((name) => /^(?:category|label)$/.test(name)),
    names.indexOf('text'),
  ]
  if (label < 0 || text < 0) return fail('the first line must name the columns category and text')
  const found = rows.map((row) => {
    const cells = row.split('\t')
    return { label: cells[label] ?? '', text: cells[text] ?? '' }
  })
  return found.length > 0 ? ok(found) : fail('there is no text in it')
}

/** A codebook whose themes are these labels and that says nothing of them. */
export function bareCodebook(labels: readonly string[]): Codebook {
  return {
    slug: 'topics',
    name: { nl: 'topics', en: 'topics' },
    groups: [{ code: 'A', name: { nl: 'topics', en: 'topics' } }],
    classes: {},
    themes: labels.map((label) => ({
      code: label,
      group: 'A',
      name: { nl: label, en: label },
      definition: label,
      include: label,
      exclude: label,
      cues: {},
      examples: [],
    })),
  }
}

/**
 * The share of `test` that gets its own label, after learning from `train`: the sentence model of the coding screen with the
 * highest score, and the cues of the codebook. The codes of the codebook are the labels.
 */
export function accuracyOf(
  train: readonly LabelledText[],
  test: readonly LabelledText[],
  codebook: Codebook,
): number {
  const position = new Map(codebook.themes.map(({ code }, at) => [code, at]))
  const examples = train.flatMap(({ label, text }) => {
    const theme = position.get(label)
    return theme === undefined ? [] : [{ counts: countFeatures(text), themes: [theme], share: 1 }]
  })
  const told = seedExamples(codebook).filter(({ themes }) => themes.length > 0)
  const model = trainSentenceModel([...told, ...examples], codebook.themes.length)
  const right = test.filter(({ label, text }) => {
    const { themes } = readStory({ role: 'ander', title: '', text }, codebook)
    const scores = [...scoreSentence(model, countFeatures(text))].map(
      (score, theme) => score + CUE_WEIGHT * (themes[theme]?.total ?? 0),
    )
    return codebook.themes[scores.indexOf(Math.max(...scores))]?.code === label
  })
  return right.length / test.length
}

/** At most `most` texts of each label, drawn by the seed. */
export function drawEach(
  all: readonly LabelledText[],
  most: number,
  seed: number,
): readonly LabelledText[] {
  const random = seeded(seed)
  const shuffled = all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
  const taken = new Map<string, number>()
  return shuffled.filter(({ label }) => {
    const count = taken.get(label) ?? 0
    taken.set(label, count + 1)
    return count < most
  })
}

/** The text with a typing error in this share of its words of four letters and more: a letter lost, doubled, changed or swapped. */
export function withTypingErrors(text: string, share: number, seed: number): string {
  const random = seeded(seed)
  const letter = () => String.fromCharCode(97 + Math.floor(random() * 26))
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (random() >= share) return word
    const at = 1 + Math.floor(random() * (word.length - 2))
    const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
    const kind = Math.floor(random() * 4)
    if (kind === 0) return before + after
    if (kind === 1) return before + here + here + after
    if (kind === 2) return before + letter() + after
    return before + (after[0] ?? '') + here + after.slice(1)
  })
}
