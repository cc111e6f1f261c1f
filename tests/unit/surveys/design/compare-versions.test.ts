import { describe, expect, test } from 'vitest'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'
import {
  compareVersions,
  figuresOf,
  isLineage,
  joinLineages,
  suggestLineage,
} from '#surveys/design/compare-versions.ts'
import { instruments } from '#surveys/instruments/index.ts'

const survey = (...elements: Question[]): SurveyDefinition => ({
  pages: [{ name: 'een', elements }],
})

const heard: Question = {
  type: 'dyad',
  name: 'gehoord',
  title: 'Werd je gehoord?',
  description: 'Schuif.',
  leftText: 'niet',
  rightText: { default: 'helemaal', en: 'fully' },
  bounds: { low: 0.4, high: 0.6 },
}
const who: Question = {
  type: 'checkbox',
  name: 'wie',
  title: 'Wie?',
  choices: [
    { value: 'oma', text: 'Oma' },
    { value: 'juf', text: 'De juf' },
  ],
}
const triad: Question = {
  type: 'triad',
  name: 'hielp',
  corners: ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() })),
}
const rate: Question = { type: 'rating', name: 'cijfer', rateMin: 1, rateMax: 5 }
const told: Question = { type: 'comment', name: 'story', title: 'Vertel' }

const between = (was: Question, change: Partial<Question>) =>
  compareVersions(survey(was), survey({ ...was, ...change })).map(
    ({ what, figures, entry, languages }) => ({
      what,
      figures,
      ...(entry ? { entry } : {}),
      ...(languages.length > 0 ? { languages } : {}),
    }),
  )

describe('figures before and after a change', () => {
  const apart: readonly [string, Question, Partial<Question>, object][] = [
    ['the left pole', heard, { leftText: 'nooit' }, { what: 'left', languages: ['default'] }],
    [
      'the right pole in one language',
      heard,
      { rightText: { default: 'helemaal', en: 'totally' } },
      { what: 'right', languages: ['en'] },
    ],
    [
      'a middle that came',
      heard,
      { middleText: 'half' },
      { what: 'middle', languages: ['default'] },
    ],
    ['bounds', heard, { bounds: { low: 0.3, high: 0.6 } }, { what: 'bounds' }],
    ['classes', heard, { classes: { low: 'laag' } }, { what: 'classes' }],
    ['the core question', heard, { coreId: 'heard' }, { what: 'core' }],
    [
      'the text of a choice',
      who,
      {
        choices: [
          { value: 'oma', text: 'Opa' },
          { value: 'juf', text: 'De juf' },
        ],
      },
      { what: 'choice', entry: 'oma', languages: ['default'] },
    ],
    [
      'a choice that is gone',
      who,
      { choices: [{ value: 'oma', text: 'Oma' }] },
      { what: 'gone-choice', entry: 'juf' },
    ],
    ['how many may be chosen', who, { maxSelectedChoices: 1 }, { what: 'scale' }],
    [
      'the text of a corner',
      triad,
      { corners: [...(triad.corners ?? []).slice(0, 2), { value: 'c', text: 'Geld' }] },
      { what: 'corner', entry: 'c', languages: ['default'] },
    ],
    ['the end of a scale', rate, { rateMax: 10 }, { what: 'scale' }],
    [
      'words at an end of a scale',
      rate,
      { minRateDescription: 'slecht' },
      { what: 'low-end', languages: ['default'] },
    ],
    ['what this program does not know', rate, { vreemd: 1 } as never, { what: 'something' }],
  ]
  test.each(apart)('stay apart: %s', (_, was, change, expected) => {
    expect(between(was, change)).toEqual([{ figures: 'apart', ...expected }])
  })

  const remark: readonly [string, Question, Partial<Question>, object][] = [
    [
      'the question in other words',
      heard,
      { title: 'Werd je echt gehoord?' },
      { what: 'title', languages: ['default'] },
    ],
    [
      'a language that came',
      heard,
      { leftText: { default: 'niet', en: 'not at all' } },
      { what: 'left', languages: ['en'] },
    ],
    [
      'a choice that was added',
      who,
      { choices: [...(who.choices ?? []), { value: 'buur', text: 'De buur' }] },
      { what: 'added-choice', entry: 'buur' },
    ],
    [
      'another order',
      who,
      { choices: [...(who.choices ?? [])].reverse() },
      { what: 'entry-order' },
    ],
    ['a random order', who, { choicesOrder: 'random' }, { what: 'entry-order' }],
    ['"other" came', who, { showOtherItem: true }, { what: 'added-choice', entry: 'other' }],
    ['a way past it', rate, { naText: 'Past niet' }, { what: 'past', languages: ['default'] }],
    ['required', rate, { isRequired: true }, { what: 'required' }],
    ['a condition', rate, { visibleIf: '{wie} notempty' }, { what: 'condition' }],
  ]
  test.each(remark)('go together with a remark: %s', (_, was, change, expected) => {
    expect(between(was, change)).toEqual([{ figures: 'remark', ...expected }])
  })

  test('go together: help text, own words', () => {
    expect(between(heard, { description: 'Schuif het rondje.' })).toEqual([
      { what: 'help', figures: 'together', languages: ['default'] },
    ])
    expect(between(told, { title: 'Vertel eens', isRequired: true })).toEqual([
      { what: 'title', figures: 'together', languages: ['default'] },
      { what: 'required', figures: 'together' },
    ])
  })

  test('see no change in space or in another way to write the same text', () => {
    expect(between(heard, { leftText: { default: 'niet', en: '' } })).toEqual([])
    expect(between(heard, { leftText: ' niet ' })).toEqual([])
  })

  test('"other" that is gone takes answers away', () => {
    expect(between({ ...who, showOtherItem: true }, { showOtherItem: false })).toEqual([
      { what: 'gone-choice', figures: 'apart', entry: 'other' },
    ])
  })

  test('stay apart for another kind, but not for the same choices in another look', () => {
    const one: Question = { ...who, type: 'radiogroup' }
    expect(between(who, { type: 'radiogroup' })).toEqual([{ what: 'kind', figures: 'apart' }])
    expect(between(one, { type: 'dropdown' })).toEqual([{ what: 'kind', figures: 'remark' }])
  })

  test('a condition of the page counts for each of its questions; another page is only another place', () => {
    const was = survey(heard, rate)
    const is: SurveyDefinition = {
      pages: [
        { name: 'een', elements: [heard] },
        { name: 'twee', visibleIf: '{gehoord} notempty', elements: [rate] },
      ],
    }
    expect(compareVersions(was, is).map(({ question, what }) => [question, what])).toEqual([
      ['cijfer', 'moved'],
      ['cijfer', 'condition'],
    ])
  })

  test('a survey is the same as itself', () => {
    for (const { definition } of instruments)
      expect(compareVersions(definition, definition)).toEqual([])
  })

  test('a question that came, and one that is gone', () => {
    const changes = compareVersions(survey(heard), survey(rate))
    expect(changes.map(({ question, what, figures }) => [question, what, figures])).toEqual([
      ['cijfer', 'added', 'remark'],
      ['gehoord', 'removed', 'apart'],
    ])
    expect(figuresOf(changes)).toBe('apart')
    expect(figuresOf([])).toBe('together')
  })
})

describe('a question under another name', () => {
  const renamed = { ...heard, name: 'geluisterd' }

  test('is compared with what it was called, when somebody says so', () => {
    const lineage = { geluisterd: 'gehoord' }
    const is = survey({ ...renamed, leftText: 'nooit' })
    expect(compareVersions(survey(heard), is, lineage)).toMatchObject([
      { question: 'geluisterd', what: 'renamed', entry: 'gehoord', figures: 'together' },
      { question: 'geluisterd', what: 'left', before: 'niet', after: 'nooit', figures: 'apart' },
    ])
  })

  test('is suggested for the same core question or the same words, and never twice', () => {
    expect(suggestLineage(survey(heard), survey(renamed))).toEqual({ geluisterd: 'gehoord' })
    const core = { ...heard, coreId: 'heard' }
    const other = { ...core, name: 'anders', title: 'Iets anders' }
    expect(suggestLineage(survey(core), survey(other))).toEqual({ anders: 'gehoord' })
    expect(suggestLineage(survey(core), survey(other, { ...other, name: 'nog' }))).toEqual({})
    expect(suggestLineage(survey(heard), survey(heard, renamed))).toEqual({})
  })

  test('can only come of a name that is gone, to one that is new, once', () => {
    const [was, is] = [survey(heard, rate), survey(renamed, rate)]
    expect(isLineage(was, is, { geluisterd: 'gehoord' })).toBe(true)
    expect(isLineage(was, is, { geluisterd: 'cijfer' })).toBe(false)
    expect(isLineage(was, is, { cijfer: 'gehoord' })).toBe(false)
    expect(isLineage(was, is, { onbekend: 'gehoord' })).toBe(false)
  })

  test('keeps its line over several versions', () => {
    expect(joinLineages([{ b: 'a' }, { c: 'b', e: 'd' }])).toEqual({ c: 'a', e: 'd' })
    expect(joinLineages([{ b: 'a' }, {}])).toEqual({ b: 'a' })
    expect(joinLineages([{ b: 'a' }, { a: 'b' }])).toEqual({})
  })
})
