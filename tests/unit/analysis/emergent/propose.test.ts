import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'
import { compareWords } from '#analysis/emergent/compare-words.ts'
import { type OpenStory, proposeThemes } from '#analysis/emergent/propose.ts'
import { openTerms } from '#analysis/search/terms.ts'

const terms = openTerms((word) => dutchDictionary().isSimple(word))

/** Three subjects that no theme of the codebook covers, and words that stand everywhere. */
const SUBJECTS = {
  dog: [
    'De hond mocht niet mee.',
    'Onze hond bleef bij de buren.',
    'Niemand vroeg naar de hond en de kat.',
    'De kat liep steeds terug.',
  ],
  passport: [
    'Het paspoort was zoek.',
    'Voor de vakantie tekende hij het paspoort niet.',
    'Zonder paspoort geen vakantie naar oma.',
    'De grens over kon niet, het paspoort lag bij hem.',
  ],
  church: [
    'In de kerk keek iedereen weg.',
    'De dominee kwam langs.',
    'Bij de kerk hoorden wij er niet meer bij.',
    'De dominee preekte over trouw in de kerk.',
  ],
} as const
const ORDINARY = [
  'Het was een rommelige tijd.',
  'Wij praatten weinig.',
  'De week begon op maandag.',
  'Het eten stond klaar.',
  'Buiten regende het hard.',
]

function makeStories(): readonly OpenStory[] {
  const random = seeded(3)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string
  return Object.values(SUBJECTS).flatMap((sentences, subject) =>
    Array.from({ length: 14 }, (_, at) => ({
      id: `${subject}-${String(at).padStart(2, '0')}`,
      text: [pick(ORDINARY), pick(sentences), pick(sentences), pick(ORDINARY)].join(' '),
      covered: [],
    })),
  )
}

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

test('subjects without a theme are proposed with their own words and sentences', () => {
  const stories = makeStories()
  const proposals = run(proposeThemes(stories, terms))
  const words = proposals.map((one) => one.words.join(' ')).join(' | ')
  for (const wanted of ['hond', 'paspoort', 'kerk']) expect(words).toContain(wanted)
  const [first] = proposals
  expect(first?.stability).toBeGreaterThan(0.4)
  const dogs = proposals.find((one) => one.words.includes('hond'))
  for (const { storyId, sentence } of dogs?.examples ?? []) {
    const text = stories.find((story) => story.id === storyId)?.text ?? ''
    expect(text.slice(sentence.start, sentence.end)).toMatch(/hond|kat/)
  }
  expect(run(proposeThemes(stories, terms))).toEqual(proposals)
})

test('what a theme covers is not proposed again', () => {
  const stories = makeStories().map((story) => ({
    ...story,
    covered: [...story.text.matchAll(/[^.]*(?:hond|kat)[^.]*\./g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  }))
  const words = run(proposeThemes(stories, terms)).flatMap((one) => one.words)
  expect(words).toContain('paspoort')
  expect(words).not.toContain('hond')
})

test('a handful of stories proposes nothing', () => {
  expect(run(proposeThemes(makeStories().slice(0, 5), terms))).toEqual([])
})

test('words and pairs of two groups are laid beside each other, once a story', () => {
  const parents = [
    'De rechter luisterde. De rechter besloot.',
    'De rechter kwam laat.',
    'Wij wachtten op de rechter, lange tijd.',
    'De rechter zei niets.',
  ]
  const children = [
    'Ik wilde mijn eigen kamer.',
    'Een eigen kamer had ik niet.',
    'Mijn eigen kamer bleef leeg.',
    'Ik mocht niet kiezen.',
  ]
  const found = compareWords(parents, children, terms)
  expect(found[0]).toMatchObject({ word: 'rechter', inFirst: 4, inSecond: 0 })
  expect(found.map((one) => one.word)).toContain('eigen kamer')
})

test('what stands for a name is no word', () => {
  const some = [
    '[naam 1] belde [naam 2].',
    '[naam 1] kwam langs.',
    '[naam 1] en [school 1] zwegen.',
  ]
  expect(compareWords(some, ['Stil.', 'Leeg.'], terms).map((one) => one.word)).not.toContain('naam')
})
