import { expect, test } from 'vitest'
import { listQuestions, parseDefinition } from '#surveys/definition.ts'
import { importForm } from '#surveys/exchange/import-form.ts'
import { sheetXml, workbookOf, zipOf } from './small-workbook.ts'

/** How an XLSForm speaks of a question. */
const of = (name: string) => '$'.concat('{', name, '}')

const SURVEY = [
  [
    'type',
    'name',
    'label::English (en)',
    'label::Nederlands (nl)',
    'hint',
    'required',
    'relevant',
    'parameters',
    'calculation',
  ],
  ['start', 'start'],
  ['note', 'hello', 'Hello', 'Hallo'],
  ['begin_group', 'help', 'Help', 'Hulp'],
  ['select_one yesno', 'got', 'Did you get help?', 'Kreeg je hulp?', 'Denk aan toen', 'yes'],
  ['select_multiple who', 'from', 'From whom?', 'Van wie?', '', '', `${of('got')} = 'yes'`],
  [
    'text',
    'why',
    `Why ${of('got')}?`,
    `Waarom ${of('got')}?`,
    '',
    '',
    `selected(${of('from')}, 'mum and dad') or not(${of('got')} != 'yes')`,
  ],
  [
    'range',
    'how',
    'How good?',
    'Hoe goed?',
    '',
    '',
    `count-selected(${of('from')}) > 0`,
    'start=1 end=5 step=1',
  ],
  ['end_group'],
  ['date', 'born', 'Born', 'Geboren'],
  ['text', 'last', 'Last', 'Laatste', '', '', `${of('why')} = 'x' + 1`],
  ['calculate', 'sum', '', '', '', '', '', '', '1+1'],
  ['geopoint', 'here', 'Here', 'Hier'],
]
const CHOICES = [
  ['list_name', 'name', 'label::English (en)', 'label::Nederlands (nl)'],
  ['yesno', 'yes', 'Yes', 'Ja'],
  ['yesno', 'no', 'No', 'Nee'],
  ['who', 'mum and dad', 'Mum & dad', 'Pa & ma'],
  ['who', 'school', 'School', 'School'],
]

function imported(bytes: Uint8Array) {
  const read = importForm('xlsform', bytes)
  if (!read.ok) throw new Error(read.problem.code)
  expect(parseDefinition(read.value.definition).ok).toBe(true)
  return read.value
}

test('a workbook becomes pages, questions, choices and conditions', () => {
  const { definition, notes } = imported(
    workbookOf({
      survey: SURVEY,
      choices: CHOICES,
      settings: [
        ['form_title', 'form_id'],
        ['Hulp', 'x'],
      ],
    }),
  )
  expect(definition.title).toBe('Hulp')
  expect(definition.pages.map(({ name, title }) => [name, title])).toEqual([
    ['page1', undefined],
    ['help', { default: 'Hulp', en: 'Help' }],
    ['page3', undefined],
  ])
  const byName = Object.fromEntries(listQuestions(definition).map((one) => [one.name, one]))
  expect(Object.keys(byName)).toEqual(['hello', 'got', 'from', 'why', 'how', 'last'])
  expect(byName.got).toMatchObject({
    type: 'radiogroup',
    isRequired: true,
    description: 'Denk aan toen',
  })
  expect(byName.from?.visibleIf).toBe("{got} = 'yes'")
  expect(byName.from?.choices?.[0]).toEqual({
    value: 'mum_and_dad',
    text: { default: 'Pa & ma', en: 'Mum & dad' },
  })
  expect(byName.why?.visibleIf).toBe("{from} contains 'mum_and_dad' or !({got} != 'yes')")
  expect(byName.why?.title).toEqual({ default: 'Waarom {got}?', en: 'Why {got}?' })
  expect(byName.how).toMatchObject({
    type: 'rating',
    rateMin: 1,
    rateMax: 5,
    visibleIf: '{from} notempty',
  })
  expect(notes.map(({ code, at }) => `${code} ${at}`)).toEqual(
    expect.arrayContaining([
      'exact-not-asked survey 2',
      'exact-not-asked survey 10',
      'condition-not-carried survey 11',
      'calculation survey 12',
      'exact-not-asked survey 13',
      'value-changed choices 4',
    ]),
  )
})

const CELL =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>'

test('a formula is never worked out: what stood there last is read', () => {
  const sheet = `${CELL}<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://x")</f><v>text</v></c><c r="B2" t="str"><f>1+1</f><v>q</v></c></row></sheetData></worksheet>`
  const { definition } = imported(workbookOf({ survey: sheet }))
  expect(listQuestions(definition).map(({ name, type }) => [name, type])).toEqual([['q', 'text']])
})

test.each([
  ['a bomb', workbookOf({ survey: `<worksheet>${' '.repeat(40_000_000)}</worksheet>` })],
  ['a bomb that lies about its size', zipOf([['xl/workbook.xml', 'a'.repeat(20_000_000)]], 10)],
  [
    'a row far below',
    workbookOf({
      survey: `${CELL}<row r="1048576"><c r="A1048576" t="str"><v>x</v></c></row></sheetData></worksheet>`,
    }),
  ],
  [
    'a column far right',
    workbookOf({
      survey: `${CELL}<row r="2"><c r="XFD2" t="str"><v>x</v></c></row></sheetData></worksheet>`,
    }),
  ],
  [
    'an entity from a file',
    workbookOf({
      survey: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml([['type'], ['&e;']])}`,
    }),
  ],
  [
    'entities in entities',
    workbookOf({
      survey: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetXml([['type']])}`,
    }),
  ],
  ['no archive', new TextEncoder().encode('PK but not really an archive at all')],
  ['nothing', new Uint8Array()],
  ['half an archive', workbookOf({ survey: SURVEY }).subarray(0, 500)],
  ['another archive', zipOf([['word/document.xml', '<x/>']])],
  ['a workbook of something else', workbookOf({ budget: [['a', 'b']] })],
  ['too many bytes', new Uint8Array(2_000_000)],
])('%s is refused without harm', (_, bytes) => {
  const began = Date.now()
  const read = importForm('xlsform', bytes)
  expect(read.ok).toBe(false)
  expect(Date.now() - began).toBeLessThan(5_000)
})

test('broken bytes never stop the program', () => {
  const whole = workbookOf({ survey: SURVEY, choices: CHOICES })
  for (let at = 0; at < whole.length; at += 7) {
    const broken = whole.slice()
    broken[at] = (broken[at] ?? 0) ^ 0xff
    expect(() => importForm('xlsform', broken)).not.toThrow()
  }
})
