import { expect, test } from 'vitest'
import { type AdviceContext, type AdviceRule, adviseOnDefinition } from '#surveys/advice/advice.ts'
import { HARD_WORDS_NL } from '#surveys/advice/hard-words-nl.ts'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'

const naText = 'Past niet'
const choices = ['a', 'b'].map((value) => ({ value, text: value }))

const surveyOf = (...elements: readonly Question[]): SurveyDefinition => ({
  pages: [{ name: 'p', elements }],
})

function rulesOf(survey: SurveyDefinition, context: Partial<AdviceContext> = {}) {
  const asked = { role: 'ouder', locale: 'nl', ...context } as const
  return adviseOnDefinition({ locale: asked.locale, ...survey }, asked).map(({ rule }) => rule)
}

const radio = (title: string): Question => ({ type: 'radiogroup', name: 'q', title, choices })
const open = (title: string): Question => ({ type: 'text', name: 'q', title })
const read = (html: string): Question => ({ type: 'html', name: 'q', html })
const line = (leftText: string, rightText: string): Question => ({
  type: 'dyad',
  name: 'q',
  title: 'Het ging …',
  leftText,
  rightText,
  naText,
})
const triangle = (...corners: readonly string[]): Question => ({
  type: 'triad',
  name: 'q',
  title: 'Wat hielp?',
  description: 'Verdeel de munten.',
  corners: corners.map((text, index) => ({ value: `c${index}`, text })),
  naText,
})

const asked = 'Wat vond je daarvan?'
const en = { locale: 'en' } as const
const child = { role: 'kind' } as const
const youngster = { role: 'jongere' } as const

type Row = readonly [AdviceRule, Question, Question, Partial<AdviceContext>]

const many = (count: number, type: Question['type'] = 'radiogroup'): Question => ({
  type,
  name: 'q',
  title: asked,
  choices: Array.from({ length: count }, (_, index) => ({ value: `v${index}`, text: `v${index}` })),
})
const years = (...texts: readonly string[]): Question => ({
  type: 'dropdown',
  name: 'q',
  title: 'Hoe oud is je kind?',
  choices: texts.map((text, index) => ({ value: `v${index}`, text })),
})
const places = (...values: readonly string[]): Question => ({
  type: 'dropdown',
  name: 'q',
  title: 'Waar was dat?',
  choices: values.map((value) => ({ value, text: value })),
})
const matrix = (count: number): Question => ({
  type: 'matrix',
  name: 'q',
  title: asked,
  rows: choices,
  columns: Array.from({ length: count }, (_, value) => ({ value })),
})

/** A rule, a question in which it is found, and a look-alike in which it is not. */
const ROWS = (
  [
    [
      'long-sentence',
      read(
        'Op de dag dat wij het onze kinderen vertelden was iedereen thuis en niemand wist wat te zeggen.',
      ),
      read(
        'Wij vertelden het onze kinderen. Iedereen was thuis. Niemand wist wat te zeggen op die dag.',
      ),
    ],
    [
      'long-sentence',
      read('Denk aan een keer dat iemand jou thuis echt heel goed hielp.'),
      read('Denk aan een keer dat iemand jou goed hielp.'),
      child,
    ],
    [
      'long-sentence',
      read(
        'On the day that we told our children everybody was at home and nobody knew what to say.',
      ),
      read(
        'We told our children. Everybody was at home. Nobody knew what to say on that long day.',
      ),
      en,
    ],
    ['hard-word', radio('Wat is het traject?'), radio('Wat is de hulp?')],
    [
      'hard-word',
      radio('Wat dacht je met betrekking tot school?'),
      radio('Wat dacht je over school?'),
    ],
    [
      'long-word',
      read('De scheidingsproblematiekaanpak hielp.'),
      read('De omgangsregeling hielp.'),
    ],
    ['long-word', read('De jeugdbescherming kwam.'), read('De rechtbank kwam.'), child],
    [
      'double-question',
      radio('Kreeg je hulp en was die op tijd?'),
      radio('Kreeg je hulp van je vader en moeder?'),
    ],
    [
      'double-question',
      radio('Was de uitleg duidelijk en vriendelijk?'),
      radio('Was de uitleg over geld en huis duidelijk?'),
    ],
    ['double-question', radio('Hielp school en/of opa?'), radio('Hielp school?')],
    ['double-question', radio('Heb je hulp? Wie gaf die?'), radio('Heb of had je hulp?')],
    [
      'double-question',
      radio('Did you get help and was it in time?'),
      radio('Did your mum and dad help?'),
      en,
    ],
    [
      'leading',
      radio('Vind je ook dat school moet helpen?'),
      radio('Vind je dat school moet helpen?'),
    ],
    ['leading', radio('Dat hielp, toch?'), radio('Hielp dat toch nog?')],
    ['leading', radio('Hoe fijn was de hulp?'), radio('Hoe belangrijk was de hulp?')],
    ['leading', radio('Ben je het ermee eens dat het beter kan?'), radio('Kan het beter?')],
    ['leading', radio("Don't you think school should help?"), radio('Should school help?'), en],
    ['negation', radio('Wie hielp je niet?'), radio('Was het op tijd of niet?')],
    ['negation', radio('Who did not help?'), radio('Was it in time or not?'), en],
    ['double-negation', radio('Was het niet onduidelijk?'), radio('Was het onduidelijk?')],
    ['double-negation', radio('Hielp niemand je nooit?'), radio('Hielp niemand je?')],
    ['double-negation', radio('Was it not unclear?'), radio('Was it unclear?'), en],
    [
      'passive',
      read('Je verhaal wordt door twee mensen gelezen.'),
      read('Twee mensen lezen je verhaal. Het wordt mooi.'),
    ],
    [
      'triad-opposites',
      triangle('veel tijd', 'weinig tijd', 'geld'),
      triangle('tijd', 'geld', 'rust'),
    ],
    [
      'triad-opposites',
      triangle('duidelijk', 'onduidelijk', 'snel'),
      triangle('duidelijk', 'ontspannen', 'snel'),
    ],
    [
      'triad-negative',
      triangle('ruzie', 'rust', 'ruimte'),
      triangle('rust', 'ruimte', 'samen praten'),
    ],
    ['triad-negative', triangle('fear', 'calm', 'room'), triangle('calm', 'room', 'talking'), en],
    [
      'triad-same',
      triangle('de kinderen', 'De kinderen', 'ouders'),
      triangle('de kinderen', 'kinderen van anderen', 'ouders'),
    ],
    [
      'triad-uneven',
      triangle('rust', 'iemand die elke week bij ons thuis kwam', 'geld'),
      triangle('rust in huis', 'iemand die langskwam', 'geld'),
    ],
    [
      'triad-word-kinds',
      triangle('de rechter', 'ik was erbij', 'het geld'),
      triangle('de rechter', 'mijn ouders', 'het geld'),
    ],
    ['dyad-good-bad', line('slecht', 'goed'), line('veel te laat', 'veel te vroeg')],
    ['dyad-denied', line('niet gehoord', 'gehoord'), line('helemaal niet', 'helemaal')],
    ['dyad-same', line('te laat', 'Te laat'), line('te laat', 'veel te laat')],
    ['asks-identifying', open('Wat is je naam?'), open('Bedenk een naam voor je verhaal')],
    ['asks-identifying', open('Hoe heet je kind?'), open('Hoe heet dat gevoel?')],
    ['asks-identifying', open('Wat is je e-mailadres?'), open('Vertel. Schrijf geen adres.')],
    ['asks-identifying', open('Wat is je BSN?'), open('Wat viel je op?')],
    ['asks-identifying', open('Wanneer ben je geboren?'), open('Wanneer ben je blij?')],
    ['asks-identifying', open('Op welke school zit je?'), open('Wat deed school?')],
    ['asks-identifying', open('Hoe oud ben je?'), years('0 tot 4', '4 tot 12', '12 of ouder')],
    ['asks-identifying', open('What is your phone number?'), open('What helped?'), en],
    [
      'exact-class',
      years('4 jaar', '5 jaar', '6 jaar', '7 jaar', '8 jaar', '9 jaar'),
      years('0 tot 4', '4 tot 12'),
    ],
    ['asks-municipality', places('almelo', 'borne', 'losser'), places('twente', 'elsewhere')],
    ['under-16-place', places('almelo', 'borne', 'losser'), places('twente', 'elsewhere'), child],
    ['under-16-place', radio('In welke gemeente woon je?'), radio('Woon je in Twente?'), youngster],
    [
      'under-16-contact',
      open('Wil je je aanmelden voor een middag?'),
      open('Wil je nog iets kwijt?'),
      youngster,
    ],
    [
      'under-16-drawing',
      { type: 'drawing', name: 'q', title: 'Teken het' },
      radio(asked),
      youngster,
    ],
    ['no-title', { type: 'comment', name: 'q' }, open(asked)],
    [
      'placeholder-as-label',
      { type: 'text', name: 'q', placeholder: 'Je antwoord' },
      { ...open(asked), placeholder: 'Je antwoord' },
    ],
    [
      'no-help-text',
      { ...triangle('rust', 'ruimte', 'tijd'), description: '' },
      triangle('rust', 'ruimte', 'tijd'),
    ],
    ['many-choices', many(13), many(13, 'dropdown')],
    ['many-choices', many(9), many(8), child],
    ['wide-matrix', matrix(6), matrix(5)],
    [
      'required-without-way-out',
      { ...radio(asked), isRequired: true },
      { ...radio(asked), isRequired: true, naText },
    ],
    [
      'no-way-out',
      { ...radio(asked), purpose: 'signifier' },
      { ...radio(asked), purpose: 'about' },
    ],
    [
      'missing-translation',
      {
        ...radio(asked),
        title: { default: 'Wat?', en: 'What?' },
        description: { default: 'Kies.' },
      },
      {
        ...radio(asked),
        title: { default: 'Wat?', en: 'What?' },
        description: { default: 'Kies.', en: 'Choose.' },
      },
    ],
  ] as readonly (readonly [AdviceRule, Question, Question, Partial<AdviceContext>?])[]
).map(([rule, found, alike, context]): Row => [rule, found, alike, context ?? {}])

test.each(ROWS)(
  '%s is found, and not in what only looks like it',
  (rule, found, alike, context) => {
    expect(rulesOf(surveyOf(found), context)).toContain(rule)
    expect(rulesOf(surveyOf(alike), context)).not.toContain(rule)
  },
)

test('a survey of an hour is too long, and a child is told so sooner', () => {
  const stories = (count: number) =>
    surveyOf(
      ...Array.from(
        { length: count },
        (_, at): Question => ({ type: 'comment', name: `q${at}`, title: 'Vertel' }),
      ),
    )
  expect(rulesOf(stories(60))).toContain('too-long')
  expect(rulesOf(stories(12))).not.toContain('too-long')
  expect(rulesOf(stories(12), child)).toContain('too-long')
})

test('a place that is asked only of who is 16 is fine', () => {
  const band: Question = {
    type: 'radiogroup',
    name: 'band',
    purpose: 'band',
    title: 'Hoe oud ben je?',
    choices: [
      { value: '12to15', text: '12 tot 15' },
      { value: '16to18', text: '16 tot 18' },
    ],
  }
  const place = radio('In welke gemeente woon je?')
  const asked = { ...place, visibleIf: "{band} = '16to18'" }
  expect(rulesOf(surveyOf(band, asked), youngster)).not.toContain('under-16-place')
  expect(rulesOf(surveyOf(band, place), youngster)).toContain('under-16-place')
})

test('advice says where, and comes in the order of the pages', () => {
  const found = adviseOnDefinition(
    {
      pages: [
        { name: 'one', title: 'Het traject', elements: [] },
        { name: 'two', elements: [open('Wat is je naam?')] },
      ],
    },
    { role: 'ouder', locale: 'nl' },
  )
  expect(found).toEqual([
    {
      page: 'one',
      rule: 'hard-word',
      severity: 'look',
      values: { word: 'traject', suggestion: 'hulp' },
    },
    {
      page: 'two',
      question: 'q',
      rule: 'asks-identifying',
      severity: 'important',
      values: { what: 'name' },
    },
  ])
})

test('more than 250 hard words have a simpler one, which is not hard itself', () => {
  const pairs = Object.entries(HARD_WORDS_NL)
  expect(pairs.length).toBeGreaterThanOrEqual(250)
  for (const [word, simple] of pairs) {
    expect(simple, word).not.toBe('')
    expect(Object.hasOwn(HARD_WORDS_NL, simple), `${word} → ${simple}`).toBe(false)
  }
})

test('a language without rules gets what does not depend on words', () => {
  const survey = surveyOf({ ...radio('Was denkst du nicht? Und warum nicht?'), isRequired: true })
  expect(rulesOf(survey, { locale: 'de' })).toEqual(['required-without-way-out'])
})
