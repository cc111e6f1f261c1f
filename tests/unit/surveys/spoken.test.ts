import { expect, test } from 'vitest'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'
import { parseDefinition } from '#surveys/definition.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { QUESTION_KINDS, type QuestionKind } from '#surveys/question-kinds.ts'
import { type SpokenLine, spokenSurvey } from '#surveys/spoken.ts'

const three = ['een', 'twee', 'drie'].map((text, index) => ({
  value: `v${index}`,
  text: { default: text, en: `${text} in English` },
}))
const two = three.slice(0, 2)
const base = { name: 'q', title: { default: 'Vraag?', en: 'Question?' } }

const feelings = [
  { value: 'blij', text: 'blij' },
  { value: 'boos', text: 'boos' },
]
const texts = ['een', 'twee', 'drie']

const CASES: Readonly<
  Record<
    QuestionKind | 'number',
    { readonly asked: Question; readonly said: readonly SpokenLine[] }
  >
> = {
  radiogroup: {
    asked: { ...base, type: 'radiogroup', choices: three, showOtherItem: true, naText: 'Niet' },
    said: [
      { what: 'choices', texts },
      { what: 'other', text: '' },
      { what: 'way-past', text: 'Niet' },
    ],
  },
  checkbox: {
    asked: { ...base, type: 'checkbox', choices: three, maxSelectedChoices: 2 },
    said: [
      { what: 'choices', texts },
      { what: 'most-choices', count: 2 },
    ],
  },
  dropdown: {
    asked: { ...base, type: 'dropdown', choices: three },
    said: [{ what: 'choices', texts }],
  },
  text: { asked: { ...base, type: 'text' }, said: [] },
  number: {
    asked: { ...base, type: 'text', inputType: 'number', min: 1, max: 9, unitText: 'keer' },
    said: [
      { what: 'range', least: 1, most: 9 },
      { what: 'unit', text: 'keer' },
    ],
  },
  comment: { asked: { ...base, type: 'comment' }, said: [] },
  boolean: {
    asked: { ...base, type: 'boolean', labelTrue: 'Ja hoor', labelFalse: 'Nee hoor' },
    said: [{ what: 'choices', texts: ['Ja hoor', 'Nee hoor'] }],
  },
  matrix: {
    asked: { ...base, type: 'matrix', rows: three, columns: two },
    said: [
      { what: 'rows', texts },
      { what: 'columns', texts: texts.slice(0, 2) },
    ],
  },
  rating: {
    asked: { ...base, type: 'rating', minRateDescription: 'weinig', maxRateDescription: 'veel' },
    said: [
      { what: 'ends', left: 'weinig', right: 'veel' },
      { what: 'range', least: 1, most: 5 },
    ],
  },
  ranking: {
    asked: { ...base, type: 'ranking', choices: three },
    said: [{ what: 'choices', texts }],
  },
  html: { asked: { type: 'html', name: 'q', html: 'Lees dit' }, said: [] },
  period: {
    asked: {
      ...base,
      type: 'period',
      choices: [
        { value: 'under-1y', text: 'korter' },
        { value: 'over-1y', text: 'langer' },
      ],
    },
    said: [{ what: 'choices', texts: ['korter', 'langer'] }],
  },
  feelings: {
    asked: { ...base, type: 'feelings', choices: feelings },
    said: [{ what: 'choices', texts: ['blij', 'boos'] }],
  },
  dyad: {
    asked: { ...base, type: 'dyad', leftText: 'laat', rightText: 'vroeg' },
    said: [{ what: 'ends', left: 'laat', right: 'vroeg' }],
  },
  triad: {
    asked: { ...base, type: 'triad', corners: three },
    said: [
      { what: 'corners', texts },
      { what: 'total', count: 10 },
    ],
  },
  dividepoints: {
    asked: { ...base, type: 'dividepoints', items: two, total: 6 },
    said: [
      { what: 'items', texts: texts.slice(0, 2) },
      { what: 'total', count: 6 },
    ],
  },
  drawing: { asked: { ...base, type: 'drawing' }, said: [] },
}

const surveyOf = (...elements: readonly Question[]): SurveyDefinition => ({
  pages: [{ name: 'p', title: 'Pagina', elements }],
})
const linesOf = (definition: SurveyDefinition, locale: 'nl' | 'en' = 'nl') =>
  spokenSurvey(definition, locale)[0]?.questions.map(({ lines }) => lines)

test.each(Object.entries(CASES))('a %s is said in order', (kind, { asked, said }) => {
  const definition = surveyOf(asked)
  const all: readonly SpokenLine[] =
    kind === 'html'
      ? [{ what: 'text', text: 'Lees dit' }]
      : [
          { what: 'question', text: 'Vraag?' },
          { what: 'kind', kind: kind as QuestionKind },
          ...said,
          { what: 'optional' },
        ]
  expect(linesOf(definition)).toEqual([all])
})

test('no kind is left out', () => {
  expect(
    Object.keys(CASES)
      .filter((kind) => kind !== 'number')
      .sort(),
  ).toEqual(Object.keys(QUESTION_KINDS).sort())
})

test('help, what must be answered and what depends on an answer are said; the language is the one asked for', () => {
  const definition = surveyOf(
    { ...base, type: 'comment', description: 'Kort mag', isRequired: true },
    { ...base, name: 'r', type: 'triad', corners: three, visibleIf: '{q} notempty' },
  )
  expect(parseDefinition(definition).ok).toBe(true)
  const [first, second] = linesOf(definition, 'en') ?? []
  expect(first).toEqual([
    { what: 'question', text: 'Question?' },
    { what: 'help', text: 'Kort mag' },
    { what: 'kind', kind: 'comment' },
    { what: 'required' },
  ])
  expect(second?.at(-1)).toEqual({ what: 'conditional' })
  expect(second?.[2]).toEqual({ what: 'corners', texts: three.map(({ text }) => text.en) })
})

test.each(instruments.map(({ slug, definition }) => [slug, definition] as const))(
  'every page of %s is said, with its title',
  (_slug, definition) => {
    const pages = spokenSurvey(definition, 'nl')
    expect(pages.map(({ name }) => name)).toEqual(definition.pages.map(({ name }) => name))
    for (const { lines } of pages.flatMap(({ questions }) => questions))
      expect(lines[0]).toMatchObject({ text: expect.stringMatching(/./) })
  },
)
