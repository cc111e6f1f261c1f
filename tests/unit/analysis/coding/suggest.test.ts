import { describe, expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { directionOf } from '#analysis/coding/direction.ts'
import { type Suggestion, suggestThemes } from '#analysis/coding/suggest.ts'

const asParent = (text: string, title = '') =>
  suggestThemes({ role: 'ouder', title, text }, pactCodebook)
const codes = (suggestions: readonly Suggestion[]) => suggestions.map((theme) => theme.code)

const LONG_STORY = `Na de aanmelding stonden we acht maanden op de wachtlijst. De alimentatie kwam niet binnen
en de deurwaarder belde aan. Mijn advocaat schreef een brief naar de rechtbank voor de zitting.
Hij bedreigde mij en ik deed aangifte bij de politie. Met de kinderen sliep ik in een caravan op de camping.
Mijn zoon had buikpijn en kon niet slapen. Zijn stiefmoeder zei dat het wel meeviel.
Steeds weer een nieuwe hulpverlener, en elke keer het hele verhaal opnieuw vertellen.`

describe('what a story seems to be about', () => {
  test('nothing is suggested for an empty story or one about something else', () => {
    expect(asParent('')).toEqual([])
    expect(asParent('Het regende en de trein reed langzaam langs de weilanden.')).toEqual([])
  })

  test('at most five themes are suggested, the strongest first', () => {
    const suggested = asParent(LONG_STORY)
    expect(suggested.length).toBeGreaterThan(2)
    expect(suggested.length).toBeLessThanOrEqual(5)
    const scores = suggested.map((theme) => theme.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
  })

  test('evidence is one or two whole passages of the text, short enough to read at a glance', () => {
    for (const { evidence } of asParent(LONG_STORY)) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.length).toBeLessThanOrEqual(2)
      const length = evidence.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(length).toBeLessThanOrEqual(240)
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(LONG_STORY.length)
        expect(LONG_STORY.slice(start, end)).toMatch(/^\S[\s\S]*\S$/)
      }
    }
  })

  test('the reasons are cues of the codebook with the words they were met in', () => {
    const [waiting] = asParent('Wij stonden een jaar op de wachtlijst.')
    expect(waiting?.reasons.some(({ cue }) => cue.startsWith('wachtlijst'))).toBe(true)
    for (const { start, end } of waiting?.reasons ?? [])
      expect('Wij stonden een jaar op de wachtlijst.'.slice(start, end)).not.toBe('')
  })

  test('the title adds weight but is never evidence', () => {
    const text = 'Er kwam een brief van de advocaat.'
    const [without] = asParent(text)
    const [withTitle] = asParent(text, 'Naar de rechtbank')
    expect(withTitle?.score).toBeGreaterThan(without?.score ?? 1)
    expect(withTitle?.evidence.every(({ end }) => end <= text.length)).toBe(true)
  })

  test('a denied theme is still the theme, only its direction may turn', () => {
    expect(codes(asParent('Er was gelukkig geen wachtlijst, we konden meteen terecht.'))).toContain(
      'T08',
    )
  })

  test('the same words may say something else when somebody else tells the story', () => {
    const text = 'De juf zag dat ik verdrietig was.'
    const asChild = suggestThemes({ role: 'kind', title: '', text }, pactCodebook)
    expect(codes(asChild)).toContain('T02')
  })

  test('emoji and quotes before the passage do not shift the evidence', () => {
    const text = '😢😢 “Poeh.” We stonden negen maanden op de wachtlijst.'
    const [waiting] = asParent(text)
    const passages = waiting?.evidence.map(({ start, end }) => text.slice(start, end)) ?? []
    expect(passages).toContain('We stonden negen maanden op de wachtlijst.')
  })
})

describe('which way something worked', () => {
  test.each([
    ['helped', 'Zij luisterde echt en dat gaf rust.'],
    ['hindered', 'Het was zwaar en ik voelde me machteloos.'],
    ['mixed', 'Het was een dinsdag.'],
    ['hindered', 'Niemand hielp ons en er was geen steun.'],
    ['helped', 'Er was geen ruzie en geen stress.'],
    ['helped', 'Het was eerst zwaar, maar de hulp gaf rust en we lachten weer.'],
    ['mixed', 'Het gaf rust en het deed pijn.'],
  ] as const)('%s: "%s"', (direction, passage) => {
    expect(directionOf(passage)).toBe(direction)
  })

  test('what is known of a theme decides when the passage says nothing', () => {
    expect(directionOf('Het was een dinsdag.', 1)).toBe('helped')
    expect(directionOf('Het was een dinsdag.', -1)).toBe('hindered')
  })
})
