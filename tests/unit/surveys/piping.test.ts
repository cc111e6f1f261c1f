import { describe, expect, it } from 'vitest'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'
import { pageView } from '#surveys/pages.ts'
import { chosenText, pipeText, questionsByName } from '#surveys/piping.ts'
import { openModel } from '#surveys/surveyjs.ts'
import { smallSurvey } from './small-survey.ts'

const choices = [
  { value: 'a', text: { default: 'de <b>juf</b>', en: 'the <b>teacher</b>' } },
  { value: 'b', text: '{typed} & $1' },
]

const definition: SurveyDefinition = {
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'radiogroup', name: 'one', naText: 'past niet', choices },
        { type: 'checkbox', name: 'more', choices },
        {
          type: 'dyad',
          name: 'line',
          leftText: 'te laat',
          middleText: 'op tijd',
          rightText: 'vroeg',
        },
        { type: 'text', name: 'typed' },
      ],
    },
    {
      name: 'second',
      elements: [{ type: 'comment', name: 'why', title: 'Jij koos: {one}. En {more}, {line}.' }],
    },
  ],
}

const onServer = (answers: object, locale: 'nl' | 'en' = 'nl') =>
  pageView(definition, 'second', { ...answers }, locale)?.questions[0]?.title
const inSurveyJs = (answers: object, locale: 'nl' | 'en' = 'nl') =>
  openModel(definition, { ...answers }, locale).getQuestionByName('why').processedTitle

describe('an earlier choice in a later text', () => {
  it.each<[object, string]>([
    [{}, 'Jij koos: …. En …, ….'],
    [{ one: 'a' }, 'Jij koos: de <b>juf</b>. En …, ….'],
    [
      { one: 'na', more: ['b', 'a'], line: 3 },
      'Jij koos: …. En de <b>juf</b>, {typed} & $1, te laat.',
    ],
    [{ one: 'b', line: 50, typed: 'geheim' }, 'Jij koos: {typed} & $1. En …, op tijd.'],
    [{ one: '<img src=x>', line: 'na' }, 'Jij koos: …. En …, ….'],
    [{ line: 900 }, 'Jij koos: …. En …, ….'],
  ])('%o is read the same on the server and in survey-core', (answers, title) => {
    expect(onServer(answers)).toBe(title)
    expect(inSurveyJs(answers)).toBe(title)
  })

  it('speaks the language of the page', () => {
    expect(onServer({ one: 'a' }, 'en')).toContain('the <b>teacher</b>')
    expect(inSurveyJs({ one: 'a' }, 'en')).toContain('the <b>teacher</b>')
  })

  it('never holds what was typed, and knows nothing from a prototype', () => {
    const known = questionsByName(smallSurvey)
    expect(pipeText('{story} {constructor}', 'nl', known, { story: 'x' })).toBe(
      '{story} {constructor}',
    )
    expect(chosenText(known.get('band') as Question, undefined, 'nl')).toBe('…')
  })
})
