import { expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import { measuresOf } from '#analysis/evaluation/scores.ts'
import { tallyStory } from '#analysis/evaluation/tally.ts'
import { ownStories } from './own-stories.ts'

const measures = measuresOf(
  ownStories.map((story) => tallyStory(story, { themes: suggestThemes(story, pactCodebook) })),
)

test('stories that seldom name their theme are still found, with the sentence that says it', () => {
  expect(measures.get('micro F1')).toBeGreaterThanOrEqual(0.65)
  expect(measures.get('evidence')).toBeGreaterThanOrEqual(0.9)
  expect(measures.get('direction')).toBeGreaterThanOrEqual(0.75)
})

test('a theme without any cue gives the words that spoke for it as its reasons', () => {
  const suggested = ownStories.flatMap((story) =>
    suggestThemes(story, pactCodebook).map((one) => ({ ...one, text: story.text })),
  )
  for (const { reasons, text, probability } of suggested) {
    expect(reasons.length).toBeGreaterThan(0)
    for (const { start, end } of reasons) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/su)
    expect(probability).toBeGreaterThan(0)
    expect(probability).toBeLessThan(1)
  }
})
