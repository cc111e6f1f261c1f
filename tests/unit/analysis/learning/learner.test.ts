import { describe, expect, test } from 'vitest'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import { type CodedStory, trainModel } from '#analysis/learning/learner.ts'
import { modelFromJson, modelToJson } from '#analysis/learning/model-json.ts'
import type { ThemeModel } from '#analysis/learning/theme-model.ts'

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
const numbersOf = (model: ThemeModel | undefined) => model && JSON.stringify(modelToJson(model))

describe('what coded stories teach', () => {
  const learned = trainModel(coded, codebook)

  test('a theme is found by words that only the coded stories have, with its sentence', () => {
    expect(codesOf(suggestThemes(unseen, codebook))).not.toContain('T1')
    const [first] = suggestThemes(unseen, codebook, learned)
    expect(first?.code).toBe('T1')
    expect(first?.probability).toBeGreaterThan(0.5)
  })

  test('what the codebook found is still found', () => {
    const train = story('De trein kwam niet.')
    expect(codesOf(suggestThemes(train, codebook, learned))).toContain('T2')
  })

  test('the order of the stories makes no difference, nor does anything but their words and codes', () => {
    const again = trainModel(
      coded.map((one, at) => ({ ...one, id: `other-${at}` })).reverse(),
      codebook,
    )
    expect(numbersOf(again)).toEqual(numbersOf(learned))
  })

  test('a story that is taken out leaves nothing behind', () => {
    const secret = story('Het geheime woord was kwikstaart.', 'T1')
    expect(numbersOf(trainModel([...coded, secret], codebook))).not.toEqual(numbersOf(learned))
    const without = [secret, ...coded].filter((one) => one !== secret)
    expect(numbersOf(trainModel(without, codebook))).toEqual(numbersOf(learned))
  })

  test('fewer than ten stories teach nothing: the codebook goes on alone', () => {
    expect(trainModel(coded.slice(0, 9), codebook)).toBeUndefined()
    expect(suggestThemes(unseen, codebook, undefined)).toEqual(suggestThemes(unseen, codebook))
  })

  test('an empty story has no themes, and unknown codes are passed over', () => {
    expect(suggestThemes({ role: 'kind', title: '', text: '' }, codebook, learned)).toEqual([])
    const strange = coded.map((one) => ({ ...one, themes: [{ code: 'X9' }] }))
    expect(suggestThemes(unseen, codebook, trainModel(strange, codebook))).toEqual(
      suggestThemes(unseen, codebook).map((one) => ({
        ...one,
        probability: expect.any(Number),
      })),
    )
  })

  test('a model goes through JSON unchanged, and is refused for other themes', () => {
    if (!learned) throw new Error('nothing was learned')
    const json = JSON.parse(JSON.stringify(modelToJson(learned)))
    const again = modelFromJson(json, codebook)
    expect(numbersOf(again)).toBe(numbersOf(learned))
    expect(suggestThemes(unseen, codebook, again)).toEqual(suggestThemes(unseen, codebook, learned))
    const other = { ...codebook, themes: codebook.themes.slice(1) }
    expect(modelFromJson(json, other)).toBeUndefined()
    expect(modelFromJson({ ...json, format: 0 }, codebook)).toBeUndefined()
    expect(modelFromJson(undefined, codebook)).toBeUndefined()
    expect(suggestThemes(unseen, other, learned)).toEqual(suggestThemes(unseen, other))
  })

  test('how often suggestions were right on stories held out is told for each theme', () => {
    const [animals] = learned?.heldOut ?? []
    expect(animals?.code).toBe('T1')
    expect((animals?.right ?? 0) + (animals?.missed ?? 0)).toBe(PLACES.length)
    expect(animals?.said).toBeGreaterThanOrEqual(animals?.right ?? 1)
    expect(animals?.right).toBeGreaterThan(PLACES.length / 2)
  })
})
