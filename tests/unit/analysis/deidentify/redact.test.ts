import { describe, expect, test } from 'vitest'
import { ageBand, season } from '#analysis/deidentify/coarser.ts'
import { type Mark, redact } from '#analysis/deidentify/redact.ts'

/** Marks every place of the given words in a text. */
function marks(text: string, words: Readonly<Record<string, string>>): Mark[] {
  return Object.entries(words).flatMap(([surface, type]) => {
    const found: Mark[] = []
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
      found.push({ start: at, end: at + surface.length, type })
    return found
  })
}

const redactOne = (text: string, words: Readonly<Record<string, string>>) =>
  redact({ story: text }, { story: marks(text, words) }).story?.text

describe('redact', () => {
  test('the same words have the same placeholder in all fields', () => {
    const title = 'Over Daan'
    const story = 'Sanne belde DAAN, daan zei niets tegen Sanne.'
    const result = redact(
      { title, story },
      {
        title: marks(title, { Daan: 'NAAM' }),
        story: marks(story, { Sanne: 'NAAM', DAAN: 'NAAM', daan: 'NAAM' }),
      },
    )
    expect(result.title?.text).toBe('Over [naam 1]')
    expect(result.story?.text).toBe('[naam 2] belde [naam 1], [naam 1] zei niets tegen [naam 2].')
  })

  test.each([
    ["Sanne's fiets", { "Sanne's": 'NAAM' }, '[naam 1]s fiets'],
    ['Hans lacht', { Hans: 'NAAM' }, '[naam 1] lacht'],
  ])('possessives: %s', (text, words, expected) => {
    expect(redactOne(text, words as unknown as Record<string, string>)).toBe(expected)
  })

  test('"Sannes" is of Sanne when Sanne is marked too', () => {
    const text = 'Sanne zocht Sannes fiets.'
    const found = [
      { start: 0, end: 5, type: 'NAAM' },
      { start: 12, end: 18, type: 'NAAM' },
    ]
    expect(redact({ story: text }, { story: found }).story?.text).toBe(
      '[naam 1] zocht [naam 1]s fiets.',
    )
  })

  test('ages become bands and dates seasons', () => {
    expect(
      redactOne('Ik was 9 op 12 april 2023.', { 9: 'LEEFTIJD', '12 april 2023': 'DATUM' }),
    ).toBe(`Ik was [leeftijd ${ageBand('9')}] op [${season('12 april 2023')}].`)
  })

  test('overlapping marks become one, with the type of the first', () => {
    const text = 'Jan de Boer Transport reed weg'
    const result = redact(
      { story: text },
      {
        story: [
          { start: 0, end: 11, type: 'NAAM' },
          { start: 4, end: 21, type: 'ORGANISATIE' },
        ],
      },
    )
    expect(result.story?.text).toBe('[naam 1] reed weg')
  })

  test('says where everything went', () => {
    const text = 'Bel Sanne nu'
    const [one] =
      redact({ story: text }, { story: marks(text, { Sanne: 'NAAM' }) }).story?.replacements ?? []
    expect(one).toEqual({
      start: 4,
      end: 9,
      type: 'NAAM',
      placeholder: '[naam 1]',
      newStart: 4,
      newEnd: 12,
    })
  })

  test('leaves a field without marks as it was', () => {
    expect(redact({ story: 'Niets.' }, {})).toEqual({ story: { text: 'Niets.', replacements: [] } })
  })

  test.each([
    [-1, 2],
    [0, 99],
    [2, 2],
    [3, 1],
  ])('throws on a mark outside the text: [%i, %i)', (start, end) => {
    expect(() => redact({ story: 'kort' }, { story: [{ start, end, type: 'NAAM' }] })).toThrow(
      RangeError,
    )
  })
})

describe('coarser', () => {
  test.each([
    ['12 april 2023', 'voorjaar 2023'],
    ['3-1-2020', 'winter 2020'],
    ['15 augustus', 'zomer'],
    ['2021-10-05', 'najaar 2021'],
  ])('season of %s', (surface, expected) => {
    expect(season(surface)).toBe(expected)
  })

  test.each(['9', 'negen', '9e'])('one band for %s', (surface) => {
    expect(ageBand(surface)).toBe(ageBand('9'))
  })
})
