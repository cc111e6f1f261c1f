import { describe, expect, test } from 'vitest'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import {
  type CodedStory,
  type LearnedThemes,
  learnThemes,
  suggestLearned,
} from '#analysis/learning/learner.ts'

const theme = (code: string, nl: string, cue: string) => ({
  code,
  group: 'A',
  name: { nl, en: nl },
  definition: `Over ${nl}.`,
  include: `Alles van ${nl}.`,
  exclude: 'Al het andere.',
  cues: { all: [`${cue} ^3`] },
  examples: [],
})
const codebook: Codebook = {
  slug: 'test',
  name: { nl: 'x', en: 'x' },
  groups: [{ code: 'A', name: { nl: 'x', en: 'x' } }],
  classes: {},
  themes: [
    theme('T1', 'dieren', 'ezel'),
    theme('T2', 'reizen', 'trein'),
    theme('T3', 'eten', 'soep'),
    theme('T4', 'muziek', 'viool'),
  ],
}

const AROUND = 'Het was dinsdag. $ Daarna gingen we naar huis.'
const story = (sentence: string, ...codes: string[]): CodedStory => ({
  role: 'ouder',
  title: '',
  text: AROUND.replace('$', sentence),
  themes: codes.map((code) => ({ code, evidence: sentence })),
})
const PLACES = 'tuin schuur straat stad gang kelder keuken hal kamer hoek kast zaal bus auto'.split(
  ' ',
)
/** People call T1 what the codebook has no word for: a hamster. */
const coded = PLACES.flatMap((place) => [
  story(`De hamster zat in de ${place}.`, 'T1'),
  story(`De trein stond bij de ${place}.`, 'T2'),
  story(`De soep stond in de ${place}.`, 'T3'),
  story(`Ik speelde viool in de ${place}.`, 'T4'),
])
const unseen = story('De hamster sliep in een doos.')
const codesOf = (suggested: readonly { readonly code: string }[]) =>
  suggested.map(({ code }) => code)

/** Everything that was learned, in a form that is quick to compare. */
const numbersOf = (learned: LearnedThemes | undefined) => ({
  ...learned,
  sentences: learned?.sentences.map(
    (model) => model && [model.bias, Buffer.from(model.weights.buffer).toString('base64')],
  ),
})

describe('what coded stories teach', () => {
  const learned = learnThemes(coded, codebook)

  test('a theme is found by words that only the coded stories have, with its sentence', () => {
    expect(codesOf(suggestThemes(unseen, codebook))).not.toContain('T1')
    const [first] = suggestLearned(unseen, codebook, learned)
    expect(first?.code).toBe('T1')
    expect(first?.probability).toBeGreaterThan(0.5)
  })

  test('what the codebook found is still found', () => {
    const train = story('De trein kwam niet.')
    expect(codesOf(suggestLearned(train, codebook, learned))).toContain('T2')
  })

  test('the order of the stories makes no difference, nor does anything but their words and codes', () => {
    const again = learnThemes(
      coded.map((one, at) => ({ ...one, id: `other-${at}` })).reverse(),
      codebook,
    )
    expect(numbersOf(again)).toEqual(numbersOf(learned))
  })

  test('a story that is taken out leaves nothing behind', () => {
    const secret = story('Het geheime woord was kwikstaart.', 'T1')
    expect(numbersOf(learnThemes([...coded, secret], codebook))).not.toEqual(numbersOf(learned))
    const without = [secret, ...coded].filter((one) => one !== secret)
    expect(numbersOf(learnThemes(without, codebook))).toEqual(numbersOf(learned))
  })

  test('fewer than ten stories teach nothing: the codebook goes on alone', () => {
    expect(learnThemes(coded.slice(0, 9), codebook)).toBeUndefined()
    expect(suggestLearned(unseen, codebook, undefined)).toEqual(suggestThemes(unseen, codebook))
  })

  test('an empty story has no themes, and unknown codes are passed over', () => {
    expect(suggestLearned({ role: 'kind', title: '', text: '' }, codebook, learned)).toEqual([])
    const strange = coded.map((one) => ({ ...one, themes: [{ code: 'X9' }] }))
    expect(suggestLearned(unseen, codebook, learnThemes(strange, codebook))).toEqual(
      suggestThemes(unseen, codebook).map((one) => ({
        ...one,
        probability: expect.any(Number),
      })),
    )
  })
})
