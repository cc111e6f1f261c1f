import { expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { changedCues, cueLinesOf, cueProblem, tryCues } from '#analysis/coding/codebook-cues.ts'

const { classes } = pactCodebook

test('every cue of the PACT codebook can be looked for', () => {
  for (const theme of pactCodebook.themes)
    for (const line of Object.values(theme.cues).flat())
      expect(cueProblem(line, classes), `${theme.code} ${line}`).toBeUndefined()
})

test.each([
  ['(juf|meester', 'cue-brackets'],
  ['juf) zag', 'cue-brackets'],
  ['((a|b)|c)', 'cue-brackets'],
  ['{bestaatniet} zag', 'cue-class-unknown'],
  ['wachtlijst ^veel', 'cue-weight'],
  ['wachtlijst ^', 'cue-weight'],
  ['*', 'cue-too-short'],
  ['a*', 'cue-too-short'],
  ['=', 'cue-too-short'],
  ['wachtlijst!', 'cue-too-short'],
  ['^2', 'cue-empty'],
  ['&', 'cue-too-short'],
  ['', 'cue-empty'],
  ['w'.repeat(601), 'cue-too-long'],
] as const)('%j is refused: %s', (line, problem) => {
  expect(cueProblem(line, classes)).toBe(problem)
})

test('lines are trimmed, empty ones and doubles go', () => {
  expect(cueLinesOf(' op tijd \r\n\n op   tijd\nte laat')).toEqual(['op tijd', 'te laat'])
})

test('a changed cue is tried on stories: how many sentences, and three of them, of different stories first', () => {
  const stories = [
    { id: '1', role: 'ouder' as const, text: 'Er was een wachtlijst. Die wachtlijst was lang.' },
    { id: '2', role: 'kind' as const, text: 'Ik stond op de wachtlijst. De juf zag het.' },
    { id: '3', role: 'ouder' as const, text: 'Wachtlijsten duren lang. Hulp kwam.' },
    { id: '4', role: 'ouder' as const, text: 'Niets daarvan.' },
  ].map((story) => ({ ...story, title: '' }))
  const { added, removed } = changedCues(
    { all: ['hulp'], kind: ['juf'] },
    { all: ['hulp', 'wachtlijst'], ouder: ['wachtlijst'] },
  )
  expect(removed).toEqual([{ owner: 'kind', line: 'juf' }])
  const [all, parents] = tryCues(added, classes, stories)
  expect(all).toMatchObject({ owner: 'all', line: 'wachtlijst', sentences: 4, stories: 3 })
  expect(all?.examples.map(({ storyId }) => storyId)).toEqual(['1', '2', '3'])
  const [first] = all?.examples ?? []
  expect(first?.sentence.slice(first.start, first.end)).toBe('wachtlijst')
  expect(parents).toMatchObject({ sentences: 3, stories: 2 })
  expect(tryCues([{ owner: 'all', line: 'zeppelin' }], classes, stories)[0]).toMatchObject({
    sentences: 0,
    examples: [],
  })
})
