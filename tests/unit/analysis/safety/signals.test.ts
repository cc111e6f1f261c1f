import { describe, expect, test } from 'vitest'
import { CONFUSABLE_WORDS } from '#analysis/safety/confusable-words.ts'
import { findSafetySignals } from '#analysis/safety/signals.ts'
import { findSignalsBySound } from '#analysis/safety/signals-by-sound.ts'
import { FRESH_SENTENCES, SECOND_SENTENCES } from './fresh-sentences.ts'
import { LATER_SENTENCES } from './later-sentences.ts'
import { halves, measure, misspell, seeded } from './measure.ts'
import { NEW_SENTENCES } from './new-sentences.ts'
import { SENTENCES } from './sentences.ts'
import { VARIED_SENTENCES } from './varied-sentences.ts'

const signalsOf = (text: string) => [
  ...new Set(findSafetySignals(text).map(({ signal }) => signal)),
]

describe('labelled sentences', () => {
  const { seen, heldOut } = halves(2024)

  test('are three hundred or more, of every voice', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(300)
    expect(new Set(SENTENCES.map(({ voice }) => voice)).size).toBe(4)
    expect(new Set(SENTENCES.flatMap(({ signals }) => signals)).size).toBe(5)
  })

  test.each([
    { name: 'all', sentences: SENTENCES, recall: 0.95, falseAlarms: 0.06 },
    { name: 'the second set', sentences: SECOND_SENTENCES, recall: 0.95, falseAlarms: 0.1 },
    { name: 'the third set', sentences: FRESH_SENTENCES, recall: 0.95, falseAlarms: 0.1 },
    { name: 'varied ways of saying', sentences: VARIED_SENTENCES, recall: 0.97, falseAlarms: 0.03 },
    { name: 'later ones', sentences: LATER_SENTENCES, recall: 0.97, falseAlarms: 0.03 },
    { name: 'what nobody told before', sentences: NEW_SENTENCES, recall: 0.35, falseAlarms: 0.05 },
    {
      name: 'the half that cues were written by',
      sentences: seen,
      recall: 0.98,
      falseAlarms: 0.03,
    },
    { name: 'the half held out', sentences: heldOut, recall: 0.95, falseAlarms: 0.1 },
  ])('$name: recall $recall, false alarms $falseAlarms', ({ sentences, recall, falseAlarms }) => {
    const measured = measure(sentences)
    expect(measured.recall, measured.missed.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(measured.falseAlarms, measured.falsely.join('\n')).toBeLessThanOrEqual(falseAlarms)
  })

  test.each([1, 2, 3])('with every third word misspelled, seed %i', (seed) => {
    const random = seeded(seed)
    const misspelled = SENTENCES.map((one) => ({ ...one, text: misspell(one.text, random) }))
    const measured = measure(misspelled)
    expect(measured.recall, measured.missed.join('\n')).toBeGreaterThanOrEqual(0.85)
    expect(measured.falseAlarms, measured.falsely.join('\n')).toBeLessThanOrEqual(0.1)
  })
})

describe('by sound alone, as on a device', () => {
  test('sentences without typing errors are found as well as with them', () => {
    const { recall, falseAlarms } = measure(SENTENCES, findSignalsBySound)
    expect(recall).toBeGreaterThanOrEqual(0.94)
    expect(falseAlarms).toBeLessThanOrEqual(0.06)
  })

  test('of sentences with every third word misspelled more than half is found', () => {
    const random = seeded(1)
    const misspelled = SENTENCES.map((one) => ({ ...one, text: misspell(one.text, random) }))
    expect(measure(misspelled, findSignalsBySound).recall).toBeGreaterThanOrEqual(0.55)
  })

  test('spelling by ear is found, a typing error is not', () => {
    expect(findSignalsBySound('Hij heeft mij gesslage en gesgopt, hij slaad mij.')).not.toEqual([])
    expect(findSignalsBySound('Ik ben gelsagen.')).toEqual([])
    expect(findSafetySignals('Ik ben gelsagen.')).not.toEqual([])
  })
})

describe('findSafetySignals', () => {
  test('is empty for an empty text', () => {
    expect(findSafetySignals('')).toEqual([])
  })

  test('gives UTF-16 places in the text', () => {
    const text = '😢 Wij hadden ruzie. Hij wurgde mij bijna.'
    const [find] = findSafetySignals(text)
    expect(find && text.slice(find.start, find.end)).toBe('wurgde')
  })

  test('joins finds of one signal that overlap, sorted by place', () => {
    const finds = findSafetySignals('Hij sloeg me in mijn gezicht en hij wurgde mij. Ik wil dood.')
    const places = finds.map(({ start }) => start)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const violence = finds.filter(({ signal }) => signal === 'GEWELD')
    violence.slice(1).forEach((find, at) => {
      expect(find.start).toBeGreaterThanOrEqual(violence[at]?.end ?? 0)
    })
  })

  test.each([
    ['Hij heeft me nooit geslagen.', 'GEWELD'],
    ['Vroeger werd ik door mijn vader geslagen.', 'MISHANDELING'],
    ['Ik heb geen zelfmoord gepleegd.', 'SUICIDE'],
    ['Er was gelukkig geen misbruik, zei de arts.', 'MISBRUIK'],
  ])('a denial or a past tense keeps the find: %s', (text, signal) => {
    expect(signalsOf(text)).toContain(signal)
  })

  test.each([
    ['hij heeft mij mishandelt', 'GEWELD'],
    ['hij heeft mij misshandeld', 'GEWELD'],
    ['papa slaad mama', 'GEWELD'],
    ['hij stalkte me en ferkragte me', 'MISBRUIK'],
    ['zij dacht aan zelfmoort', 'SUICIDE'],
    ['pappa gelsagen mij', 'MISHANDELING'],
  ])('spelling by ear and typing errors are read: %s', (text, signal) => {
    expect(signalsOf(text)).toContain(signal)
  })

  test.each([
    'Wij hebben goed geslapen.',
    'Dat slaat nergens op.',
    'Hij sloeg de deur dicht.',
    'Dat onderwerp slaan we over.',
    'Ik was doodmoe en schrok me dood.',
    'We hebben een vechtscheiding.',
    'Mijn zoon is bang voor onweer.',
    'We hadden ruzie.',
  ])('leaves alone: %s', (text) => {
    expect(signalsOf(text)).toEqual([])
  })

  test('a known word is no typing error of a cue word', () => {
    expect(CONFUSABLE_WORDS.has('geslapen')).toBe(true)
    expect(CONFUSABLE_WORDS.has('geslagen')).toBe(false)
  })

  test('reads at least 150 stories of 300 words a second', () => {
    const story = SENTENCES.slice(0, 30)
      .map(({ text }) => text)
      .join(' ')
    const started = performance.now()
    for (let count = 0; count < 150; count++) findSafetySignals(story)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
