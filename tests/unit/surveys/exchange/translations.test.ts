import { expect, test } from 'vitest'
import type { SurveyDefinition } from '#surveys/definition.ts'
import {
  readTranslations,
  takeTranslations,
  translationsCsv,
  translationsXliff,
} from '#surveys/exchange/translations.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { pick, seededChance } from '../random-survey.ts'

const PIECES = [
  '<b>',
  '&amp;',
  '&',
  '"',
  "'",
  '=1+1',
  '\n',
  '\r\n',
  ';',
  ',',
  '\t',
  ' ',
  'é',
  '你',
  '😀',
  '{q}',
  '-',
  ']]>',
  '<!--',
  'a',
]

function randomText(chance: () => number): string {
  const count = 1 + Math.floor(chance() * 8)
  return Array.from({ length: count }, () =>
    pick(
      chance,
      PIECES.filter((one) => one !== '{q}'),
    ),
  ).join('')
}

function surveyOf(chance: () => number): SurveyDefinition {
  const text = () => ({
    default: randomText(chance),
    en: randomText(chance),
    'nl-x-easy': randomText(chance),
  })
  return {
    title: text(),
    pages: [
      {
        name: 'p',
        elements: [
          {
            type: 'radiogroup',
            name: 'q',
            title: text(),
            choices: [
              { value: 'a', text: text() },
              { value: 3, text: text() },
            ],
          },
          { type: 'dyad', name: 'd', leftText: text(), rightText: text() },
        ],
      },
    ],
  }
}

const withoutEnglish = (survey: SurveyDefinition): SurveyDefinition =>
  JSON.parse(JSON.stringify(survey), (key, value) => (key === 'en' ? undefined : value))

test('what goes out comes back: any text, in CSV and in XLIFF', () => {
  const chance = seededChance(7)
  for (let round = 0; round < 300; round += 1) {
    const survey = surveyOf(chance)
    for (const file of [translationsCsv(survey, ['en']), translationsXliff(survey, 'en')]) {
      const read = readTranslations(file)
      if (!read.ok) throw new Error(read.problem.code)
      const same = takeTranslations(survey, read.value)
      expect(same.definition).toEqual(survey)
      expect(same.report).toEqual({ taken: 0, unknown: [], stale: [], piping: [], missing: [] })
      const filled = takeTranslations(withoutEnglish(survey), read.value)
      expect(filled.definition).toEqual(survey)
    }
  }
})

test.each(instruments)(
  '$slug goes out in every language and comes back as it was',
  ({ definition }) => {
    const read = readTranslations(translationsCsv(definition, ['en', 'tr', 'ar']))
    if (!read.ok) throw new Error(read.problem.code)
    expect(takeTranslations(definition, read.value).definition).toEqual(definition)
  },
)

test('what cannot be taken in is told and changes nothing', () => {
  const survey: SurveyDefinition = {
    title: 'Titel',
    pages: [
      {
        name: 'p',
        elements: [
          {
            type: 'radiogroup',
            name: 'q',
            title: 'Over {q}',
            choices: [{ value: 'a', text: 'Ja' }],
          },
        ],
      },
    ],
  }
  const file = [
    'key,nl,en',
    'survey.title,Titel,Title',
    'question.q.title,Over {q},About it',
    'question.q.choices.a,Nee,Yes',
    'question.gone.title,Weg,Gone',
  ].join('\r\n')
  const read = readTranslations(`${file}\r\n`)
  if (!read.ok) throw new Error(read.problem.code)
  const { definition, report } = takeTranslations(survey, read.value)
  expect(report).toEqual({
    taken: 1,
    unknown: ['question.gone.title'],
    stale: ['question.q.choices.a (en)'],
    piping: ['question.q.title (en)'],
    missing: [],
  })
  expect(definition).toEqual({ ...survey, title: { default: 'Titel', en: 'Title' } })
})

test.each([
  [
    'an entity that is declared',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2"><file target-language="en"><body/></file></xliff>',
  ],
  ['other XML', '<html></html>'],
  ['another table', 'a,b\r\n1,2\r\n'],
  ['broken XML', '<xliff><file'],
])('%s is refused', (_, text) => {
  const read = readTranslations(text)
  expect(read.ok ? 'ok' : read.problem.code).toBe('file-unreadable')
})
