import { describe, expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { changesBetween, rebaseSpan } from '#analysis/text/rebase.ts'

const quoted = (before: string, after: string, quote: string) => {
  const start = before.indexOf(quote)
  const span = rebaseSpan(
    { start, end: start + quote.length },
    changesBetween(before, after),
    after,
  )
  return span && after.slice(span.start, span.end)
}

const STORY = 'We wachtten lang. De school van Daan hielp ons niet. Later ging het beter.'

describe('a passage after the text changed', () => {
  test.each([
    [
      'nothing changed',
      STORY,
      'De school van Daan hielp ons niet.',
      'De school van Daan hielp ons niet.',
    ],
    [
      'a name before it is replaced by a longer one',
      STORY.replace('We wachtten', '[naam 1] en ik wachtten'),
      'Later ging het beter.',
      'Later ging het beter.',
    ],
    [
      'a name inside it is replaced',
      STORY.replace('Daan', '[naam 2]'),
      'De school van Daan hielp ons niet.',
      'De school van [naam 2] hielp ons niet.',
    ],
    [
      'its first word is replaced together with words before it',
      STORY.replace('lang. De school', '[iets]'),
      'De school van Daan hielp ons niet.',
      'van Daan hielp ons niet.',
    ],
    [
      'words are added at its end',
      STORY.replace('niet.', 'niet, zei ik.'),
      'De school van Daan hielp ons niet.',
      'De school van Daan hielp ons niet, zei ik.',
    ],
  ])('%s', (_name, after, quote, wanted) => {
    expect(quoted(STORY, after, quote)).toBe(wanted)
  })

  test.each([
    ['it is taken out', STORY.replace(' De school van Daan hielp ons niet.', '')],
    ['most of it is replaced', STORY.replace('De school van Daan hielp', '[weg]')],
    ['everything is gone', ''],
  ])('is gone when %s', (_name, after) => {
    expect(quoted(STORY, after, 'De school van Daan hielp ons niet.')).toBeUndefined()
  })
})

/** Words that occur once each, so that a passage can be told from every other place. */
const wordsOf = (random: () => number, count: number, from: string) =>
  Array.from({ length: count }, (_, at) => `${from}${at}${'xyz'[Math.floor(random() * 3)]}`)

test('through 500 random edits a passage always points at its own words', () => {
  const random = seeded(7)
  const below = (n: number) => Math.floor(random() * n)
  let gone = 0
  const wrong: string[] = []
  for (let round = 0; round < 500; round++) {
    const words = wordsOf(random, 20 + below(60), 'w')
    const before = words.join(' ')
    const first = below(words.length - 1)
    const last = first + 1 + below(Math.min(12, words.length - first - 1))
    const mine = words.slice(first, last)
    const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
    const span = { start, end: start + mine.join(' ').length }
    if (before.slice(span.start, span.end) !== mine.join(' '))
      wrong.push(`${round}: wrong from the start`)

    const edited: string[] = []
    const dice = 0.02 + random() * 0.2
    for (const [at, word] of words.entries()) {
      const roll = random()
      if (roll < dice) edited.push(...wordsOf(random, below(3), `n${round}-${at}-`))
      else if (roll < dice * 1.5) edited.push(word, `extra${round}-${at}`)
      else edited.push(word)
    }
    const after = edited.join(' ')
    const moved = rebaseSpan(span, changesBetween(before, after), after)
    const left = mine.filter((word) => edited.includes(word))
    const lettersLeft = left.join('').length / mine.join('').length
    if (!moved) {
      gone++
      if (lettersLeft >= 0.75) wrong.push(`${round}: called gone`)
      continue
    }
    const quote = after.slice(moved.start, moved.end)
    const quoted = new Set(quote.split(' '))
    if (quote.trim() !== quote) wrong.push(`${round}: white space`)
    // Every word of the passage that still stands is in it, and no word of elsewhere in the old text.
    if (left.some((word) => !quoted.has(word))) wrong.push(`${round}: lost a word`)
    if (words.some((word) => quoted.has(word) && !mine.includes(word)))
      wrong.push(`${round}: took in a word`)
  }
  expect(wrong).toEqual([])
  expect(gone).toBeGreaterThan(5)
  expect(gone).toBeLessThan(375)
})
