import { expect, test } from 'vitest'
import { listQuestions, parseDefinition } from '#surveys/definition.ts'
import { readCsv, withoutGuard, writeCsv } from '#surveys/exchange/csv-rows.ts'
import { importForm } from '#surveys/exchange/import-form.ts'

const FORM = `; a comment,,,,,,,
Data column name,Type,About,Short name,Long name,Options,Answers,,
Asked,eliciting,eliciting,Question,,,"Moment|Best, or worst, moment?",Surprise|What surprised you?,
Feel,Multi-choice multi-column texts,story,Feel about,How do you feel?,maxNumAnswers=2|writeInTextBoxLabel=Other,happy,sad,
Well,Scale,story,Ended well,How did it end?,,badly,well,1
Age,Single choice,participant,Age group,What is your age group?,,under 35,over 35,
,Title,form,,,,Our <i>stories</i>,,
,Custom CSS,form,,,,p {},,
,Scale range,import,,,,0,100,
Odd,Hologram,story,Odd,What?,,a,b,
`

test('a story form becomes a prompt, a story, and questions about story and teller', () => {
  const read = importForm('narrafirma', new TextEncoder().encode(FORM))
  if (!read.ok) throw new Error(read.problem.code)
  const { definition, notes } = read.value
  expect(parseDefinition(definition).ok).toBe(true)
  expect(definition.title).toBe('Our stories')
  expect(listQuestions(definition).map(({ type, name }) => [type, name])).toEqual([
    ['radiogroup', 'prompt'],
    ['comment', 'story'],
    ['text', 'title'],
    ['checkbox', 'Feel_about'],
    ['dyad', 'Ended_well'],
    ['radiogroup', 'Age_group'],
  ])
  const [prompt, , , feel, end] = listQuestions(definition)
  expect(prompt?.choices?.[0]?.text).toBe('Best, or worst, moment?')
  expect(feel?.maxSelectedChoices).toBe(2)
  expect(end).toMatchObject({ leftText: 'badly', rightText: 'well', naText: '1' })
  const told = notes.map(({ code, found }) => `${code} ${found}`)
  expect(told).toContain('kind-unknown Hologram')
  expect(told).toContain('setting-kept writeInTextBoxLabel')
  expect(told).toContain('setting-kept Custom CSS: p {}')
  expect(told).toContain('setting-kept Scale range: 0, 100')
})

test.each([
  ['another table', 'a,b\n1,2\n', 'file-unreadable'],
  ['no letters', '', 'file-unreadable'],
  ['too many rows', 'a\n'.repeat(6_000), 'file-too-big'],
  ['too many columns', ','.repeat(500), 'file-too-big'],
])('%s is refused', (_, text, code) => {
  const read = importForm('narrafirma', new TextEncoder().encode(text))
  expect(read.ok ? 'ok' : read.problem.code).toBe(code)
})

test('bytes that are no UTF-8 are refused', () => {
  const read = importForm('narrafirma', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))
  expect(read.ok).toBe(false)
})

test('rows come back as they were, also what a spreadsheet would take for a formula', () => {
  const rows = [
    ['=1+1', "'=x", 'a"b', 'c\r\nd'],
    ['-', '', '+31 6', '@a;b'],
  ]
  const read = readCsv(writeCsv(rows))
  expect(read.ok && read.value.map((row) => row.map(withoutGuard))).toEqual(rows)
  expect(writeCsv(rows)).toContain(`"'=1+1"`)
})

test('semicolons and tabs part fields too', () => {
  for (const sign of [';', '\t']) {
    const read = readCsv(`a${sign}b,c${sign}d\r\n1${sign}"2${sign}3"${sign}\r\n`)
    expect(read.ok && read.value).toEqual([
      ['a', 'b,c', 'd'],
      ['1', `2${sign}3`, ''],
    ])
  }
})
