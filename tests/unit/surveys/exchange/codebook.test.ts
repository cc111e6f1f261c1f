import { expect, test } from 'vitest'
import { nlPaper } from '#app/words/nl-paper.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { codebookCsv } from '#surveys/exchange/codebook.ts'
import { readCsv } from '#surveys/exchange/csv-rows.ts'

const first: SurveyDefinition = {
  pages: [
    {
      name: 'p',
      elements: [
        {
          type: 'radiogroup',
          name: 'band',
          title: { default: 'Hoe oud?', en: 'How old?' },
          purpose: 'band',
          choices: [
            { value: 'a', text: { default: 'jong', en: 'young' } },
            { value: 'b', text: 'oud' },
          ],
        },
      ],
    },
  ],
}
const second: SurveyDefinition = {
  pages: [
    {
      name: 'p',
      elements: [
        ...(first.pages[0]?.elements ?? []),
        {
          type: 'triad',
          name: 'help',
          title: 'Wat hielp?',
          visibleIf: "{band} = 'a'",
          coreId: 'K7',
          naText: 'Past niet',
          corners: [
            { value: 'x', text: 'tijd' },
            { value: 'y', text: 'rust' },
            { value: 'z', text: 'geld' },
          ],
        },
      ],
    },
  ],
}

test('every variable has a row: labels, values, missing code, condition in words, since when', () => {
  const csv = codebookCsv(second, {
    versions: [
      { number: 1, definition: first },
      { number: 2, definition: second },
    ],
    number: 2,
    words: nlPaper.skip,
    notApplicable: 'Past niet bij mijn verhaal',
  })
  const read = readCsv(csv)
  if (!read.ok) throw new Error(read.problem.code)
  const [header = [], ...rows] = read.value
  const records = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
  expect(records.map(({ name }) => name)).toEqual(['band', 'help.x', 'help.y', 'help.z'])
  expect(records[0]).toMatchObject({
    label_en: 'How old?',
    values_nl: 'a = jong | b = oud',
    values_en: 'a = young | b = oud',
    missing: 'na = Past niet bij mijn verhaal',
    universe: '',
    since_version: '1',
  })
  expect(records[2]).toMatchObject({
    label_nl: 'Wat hielp? — rust',
    measure: 'scale',
    range: '0-10',
    missing: 'na = Past niet',
    core_id: 'K7',
    universe: 'Alleen als je bij vraag 1 “jong” koos.',
    condition: "{band} = 'a'",
    since_version: '2',
  })
})
