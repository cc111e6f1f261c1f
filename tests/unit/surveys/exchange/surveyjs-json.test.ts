import { expect, test } from 'vitest'
import { listQuestions, parseDefinition, type SurveyDefinition } from '#surveys/definition.ts'
import { withoutKept } from '#surveys/exchange/kept-form.ts'
import { exportSurveyJs } from '#surveys/exchange/surveyjs-export.ts'
import { importSurveyJs } from '#surveys/exchange/surveyjs-json.ts'
import { instruments } from '#surveys/instruments/index.ts'

function imported(form: unknown) {
  const read = importSurveyJs(typeof form === 'string' ? form : JSON.stringify(form, null, 1))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect(parseDefinition(read.value.definition).ok).toBe(true)
  return read.value
}

const noted = (form: unknown) => imported(form).notes.map(({ code, at }) => `${code} ${at}`)

const FORM = {
  title: { en: 'Visit', de: 'Besuch' },
  completedHtml: '<b>Bye</b>',
  pages: [
    {
      name: 'first page',
      elements: [
        {
          type: 'radiogroup',
          name: 'How often?',
          titleLocation: 'left',
          choices: ['Very often', { value: 2, text: 'Now and then', imageLink: 'a.png' }, true],
        },
        { type: 'signaturepad', name: 'sign', penColor: 'red' },
        {
          type: 'panel',
          name: 'p',
          title: 'About <i>you</i>',
          visibleIf: "{How often?} = 'Very often'",
          elements: [
            { type: 'comment', name: 'why', title: 'Why {How often?}, {name}?' },
            { type: 'text', name: 'born', inputType: 'date' },
          ],
        },
        { type: 'checkbox', name: 'toString', choices: [1, 2], visibleIf: '{sign} notempty' },
      ],
    },
    { name: 'empty', elements: [{ type: 'file', name: 'f' }] },
  ],
}

test('a form of somebody else becomes a survey that can be asked', () => {
  const { definition } = imported(FORM)
  expect(listQuestions(definition).map(({ type, name }) => [type, name])).toEqual([
    ['radiogroup', 'How_often'],
    ['html', 'p'],
    ['comment', 'why'],
    ['checkbox', 'toString_2'],
  ])
  const [often, heading, why, numbers] = listQuestions(definition)
  expect(often?.title).toBe('How often?')
  expect(often?.choices?.map(({ value }) => value)).toEqual(['Very_often', 2, 'true'])
  expect(heading?.html).toBe('About you')
  expect(why?.visibleIf).toBe("{How_often} = 'Very_often'")
  expect(why?.title).toBe('Why {How_often}, …?')
  expect(numbers?.choices?.map(({ value }) => value)).toEqual(['1', '2'])
})

test('everything that is not as it was is told, with where it stood', () => {
  expect(noted(FORM).sort()).toEqual(
    [
      'setting-kept ',
      'language-first title',
      'setting-kept pages[0].elements[0]',
      'setting-kept pages[0].elements[0].choices[1]',
      'value-changed pages[0].elements[0].choices[0]',
      'renamed pages[0].elements[0]',
      'renamed pages[0]',
      'kind-unknown pages[0].elements[1]',
      'group-flattened pages[0].elements[2]',
      'markup-removed pages[0].elements[2]',
      'exact-not-asked pages[0].elements[2].elements[1]',
      'piping-removed pages[0].elements[2].elements[0].title',
      'renamed pages[0].elements[3]',
      'condition-not-carried pages[0].elements[3].visibleIf',
      'kind-unknown pages[1].elements[0]',
      'page-empty pages[1]',
    ].sort(),
  )
})

test('what was not changed goes out as it came in, byte for byte', () => {
  for (const text of [
    JSON.stringify(FORM),
    JSON.stringify(FORM, null, 4),
    `\uFEFF${JSON.stringify(FORM)}\r\n`,
  ])
    expect(exportSurveyJs(imported(text).definition)).toBe(text)
})

test('a change here changes that alone in the form', () => {
  const { definition } = imported(FORM)
  const changed = JSON.parse(JSON.stringify(definition)) as SurveyDefinition & {
    pages: { elements: { title: string; choices: { text: string }[] }[] }[]
  }
  const [often] = changed.pages[0]?.elements ?? []
  if (!often?.choices[1]) throw new Error('no choices')
  often.title = 'How many times?'
  often.choices[1].text = 'Seldom'
  const out = JSON.parse(exportSurveyJs(changed)) as typeof FORM
  const expected = structuredClone(FORM) as unknown as {
    pages: { elements: { title?: string; choices?: unknown[] }[] }[]
  }
  const first = expected.pages[0]?.elements[0]
  if (!first?.choices) throw new Error('no choices')
  first.title = 'How many times?'
  first.choices[1] = { value: 2, text: 'Seldom', imageLink: 'a.png' }
  expect(out).toEqual(expected)
})

test('a question that goes or comes leaves what is not known where it is', () => {
  const { definition } = imported(FORM)
  const [page] = definition.pages
  if (!page) throw new Error('no page')
  const elements = [
    {
      type: 'comment' as const,
      name: 'extra',
      title: 'Anything else?',
      visibleIf: "{How_often} = 'Very_often'",
    },
    ...page.elements.filter(({ name }) => name !== 'toString_2'),
  ]
  const out = exportSurveyJs({ ...definition, pages: [{ ...page, elements }] })
  expect(out).toContain('signaturepad')
  expect(out).toContain('"penColor": "red"')
  expect(out).toContain('"inputType": "date"')
  expect(out).toContain('"type": "file"')
  expect(out).toContain(`"visibleIf": "{How often?} = 'Very often'"`)
  expect(out).not.toContain('"toString"')
  expect(out.indexOf('extra')).toBeLessThan(out.indexOf('How often?'))
  expect(JSON.parse(out).pages[0].elements[3].elements[0].name).toBe('why')
})

test.each(instruments)(
  '$slug goes out as plain SurveyJS and comes back as it was',
  ({ definition }) => {
    const { definition: back, notes } = imported(exportSurveyJs(definition))
    expect(notes.filter(({ shown }) => !shown)).toEqual([])
    expect(withoutKept(back)).toEqual(definition)
  },
)

test.each([
  ['no JSON', '{', 'file-unreadable'],
  ['a list', '[]', 'file-unreadable'],
  ['another JSON', '{"name":"package"}', 'file-unreadable'],
  [
    'nothing that can be asked',
    '{"pages":[{"elements":[{"type":"file","name":"f"}]}]}',
    'nothing-to-ask',
  ],
  ['too much', `{"pages":[],"x":"${'a'.repeat(1_100_000)}"}`, 'file-too-big'],
  ['too deep', `{"pages":[],"x":${'['.repeat(90)}${']'.repeat(90)}}`, 'file-too-big'],
])('%s is refused with a reason', (_, text, code) => {
  const read = importSurveyJs(text)
  expect(read.ok ? 'ok' : read.problem.code).toBe(code)
})

test('hostile names and texts stay words', () => {
  const { definition } = imported({
    elements: [
      { type: 'text', name: '__proto__', title: '<script>alert(1)</script>' },
      {
        type: 'html',
        name: 'h',
        html: '<script>alert(1)</script><p onclick="x">Hello<br>you &lt;b&gt;</p>',
      },
      { type: 'radiogroup', name: 'r', choices: ['constructor', '../x', '=1+1'] },
    ],
  })
  const [text, html, radio] = listQuestions(definition)
  expect(text?.name).toBe('proto')
  expect(html?.html).toBe('Hello\nyou <b>')
  expect(radio?.choices?.map(({ value }) => value)).toEqual(['constructor_2', 'x', '1_1'])
})

test('numbers, orders and a random order come in as what they are', () => {
  const form = {
    elements: [
      { type: 'text', name: 'years', title: 'Years', inputType: 'number', min: 0, max: 40 },
      { type: 'ranking', name: 'order', title: 'Order', choices: ['a', 'b', 'c'] },
      {
        type: 'checkbox',
        name: 'any',
        title: 'Any',
        choices: ['a', 'b'],
        choicesOrder: 'random',
        visibleIf: '{years} > 3',
      },
    ],
  }
  const [years, order, any] = listQuestions(imported(form).definition)
  expect(years).toMatchObject({ type: 'text', inputType: 'number', min: 0, max: 40 })
  expect(order).toMatchObject({ type: 'ranking' })
  expect(any).toMatchObject({ choicesOrder: 'random', visibleIf: '{years} > 3' })
  expect(noted(form)).toEqual([])
})
