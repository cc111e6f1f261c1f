import { describe, expect, it } from 'vitest'
import { findPage, listQuestions, localText, parseDefinition } from '#surveys/definition.ts'
import { smallSurvey } from './small-survey.ts'

type Element = Record<string, unknown>

const withElements = (...elements: unknown[]) => ({ pages: [{ name: 'one', elements }] })
const word: Element = { type: 'text', name: 'word' }
const choice: Element = { type: 'radiogroup', name: 'choice', choices: [{ value: 'a', text: 'A' }] }

function problemsOf(raw: unknown): readonly string[] {
  const parsed = parseDefinition(raw)
  return parsed.ok ? [] : parsed.problem.map(({ code, at }) => `${code} ${at}`)
}

describe('a definition', () => {
  it('comes back as the very object that was given', () => {
    const parsed = parseDefinition(smallSurvey)
    expect(parsed.ok && parsed.value).toBe(smallSurvey)
  })

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['not-a-definition ']],
    ['a list', [], ['not-a-definition ']],
    ['no pages', { pages: [] }, ['not-a-definition ']],
    ['a page that is none', { pages: [null] }, ['not-a-definition pages[0]']],
    ['an element that is none', withElements(3), ['not-a-definition pages[0].elements[0]']],
    [
      'a kind that does not exist here',
      withElements({ type: 'file', name: 'f' }),
      ['unknown-kind pages[0].elements[0]'],
    ],
    [
      'a kind that every object has',
      withElements({ type: 'constructor', name: 'f' }),
      ['unknown-kind pages[0].elements[0]'],
    ],
    [
      'a property that would not be checked',
      withElements({ ...word, validators: [] }),
      ['unknown-property pages[0].elements[0].validators'],
    ],
    [
      'something below a survey',
      { ...withElements(word), triggers: [] },
      ['unknown-property triggers'],
    ],
    [
      'a name twice',
      withElements(word, { ...word, name: 'Word' }),
      ['name-twice pages[0].elements[1]'],
    ],
    [
      'a page twice',
      {
        pages: [
          { name: 'a', elements: [] },
          { name: 'a', elements: [] },
        ],
      },
      ['name-twice pages[1]'],
    ],
    [
      'a name that every object has',
      withElements({ ...word, name: 'toString' }),
      ['name-not-allowed pages[0].elements[0]'],
    ],
    [
      'a name with a dot',
      withElements({ ...word, name: 'a.b' }),
      ['name-not-allowed pages[0].elements[0]'],
    ],
    ['no name', withElements({ type: 'text' }), ['name-not-allowed pages[0].elements[0]']],
    [
      'no choices',
      withElements({ ...choice, choices: [] }),
      ['too-few-entries pages[0].elements[0].choices'],
    ],
    [
      'two corners',
      withElements({
        type: 'triad',
        name: 't',
        corners: [
          { value: 'a', text: '' },
          { value: 'b', text: '' },
        ],
      }),
      ['too-few-entries pages[0].elements[0].corners'],
    ],
    [
      'a number that is more than six digits',
      withElements({ type: 'text', inputType: 'number', name: 'n', max: 1_000_000 }),
      ['wrong-setting pages[0].elements[0].max'],
    ],
    [
      'a number whose end comes before its start',
      withElements({ type: 'text', inputType: 'number', name: 'n', min: 5, max: 5 }),
      ['wrong-setting pages[0].elements[0].max'],
    ],
    [
      'a date as a kind of text',
      withElements({ type: 'text', inputType: 'date', name: 'n' }),
      ['wrong-setting pages[0].elements[0].inputType'],
    ],
    [
      'a limit of a number for words',
      withElements({ ...word, min: 1, unitText: 'keer' }),
      [
        'unknown-property pages[0].elements[0].min',
        'unknown-property pages[0].elements[0].unitText',
      ],
    ],
    [
      'one thing to put in order',
      withElements({ type: 'ranking', name: 'r', choices: [{ value: 'a', text: 'A' }] }),
      ['too-few-entries pages[0].elements[0].choices'],
    ],
    [
      'numbers to put in order',
      withElements({
        type: 'ranking',
        name: 'r',
        choices: [1, 2].map((value) => ({ value, text: 'A' })),
      }),
      [
        'value-not-allowed pages[0].elements[0].choices[0]',
        'value-not-allowed pages[0].elements[0].choices[1]',
      ],
    ],
    [
      'a period with a hole',
      withElements({
        type: 'period',
        name: 'p',
        choices: ['under-1y', '2-5y', 'over-5y'].map((value) => ({ value, text: value })),
      }),
      ['wrong-setting pages[0].elements[0].choices'],
    ],
    [
      'an order that is not random',
      withElements({ ...choice, choicesOrder: 'asc' }),
      ['wrong-setting pages[0].elements[0].choicesOrder'],
    ],
    [
      'a choice with the value of "other"',
      withElements({ ...choice, showOtherItem: true, choices: [{ value: 'other', text: 'A' }] }),
      ['value-twice pages[0].elements[0].choices[0]'],
    ],
    [
      'a question with the name of what is typed at "other"',
      withElements(
        { ...choice, name: 'who', showOtherItem: true },
        { ...word, name: 'Who-comment' },
      ),
      ['name-twice pages[0].elements[1]'],
    ],
    [
      'the same the other way round',
      withElements(
        { ...word, name: 'who-Comment' },
        { ...choice, name: 'who', showOtherItem: true },
      ),
      ['name-twice pages[0].elements[1]'],
    ],
    [
      'a way past a consent',
      withElements({ type: 'boolean', name: 'may', purpose: 'consent-read', naText: 'n' }),
      ['wrong-setting pages[0].elements[0].naText'],
    ],
    [
      'a value twice',
      withElements({
        ...choice,
        choices: [
          { value: 'a', text: 'A' },
          { value: 'A', text: 'A' },
        ],
      }),
      ['value-twice pages[0].elements[0].choices[1]'],
    ],
    [
      'a value with a quote',
      withElements({ ...choice, choices: [{ value: "a'", text: 'A' }] }),
      ['value-not-allowed pages[0].elements[0].choices[0]'],
    ],
    [
      'a choice without words',
      withElements({ ...choice, choices: [{ value: 'a' }] }),
      ['text-missing pages[0].elements[0].choices[0].text'],
    ],
    [
      'no pole',
      withElements({ type: 'dyad', name: 'd', leftText: 'l' }),
      ['text-missing pages[0].elements[0].rightText'],
    ],
    [
      'a text without Dutch',
      withElements({ ...word, title: { en: 'Word' } }),
      ['text-missing pages[0].elements[0].title'],
    ],
    [
      'a choice with the value of what does not fit',
      withElements({ ...choice, naText: 'n', choices: [{ value: 'na', text: 'A' }] }),
      ['value-twice pages[0].elements[0].choices[0]'],
    ],
    [
      'feelings without choices',
      withElements({ type: 'feelings', name: 'f', naText: 'n' }),
      ['too-few-entries pages[0].elements[0].choices'],
    ],
    [
      'pictures that are not yes or no',
      withElements({ ...choice, hasPictures: 'yes' }),
      ['wrong-setting pages[0].elements[0].hasPictures'],
    ],
    [
      'a text that repeats what was typed',
      withElements(word, { ...choice, title: { default: 'a', en: 'You wrote {word}' } }),
      ['piping-not-possible pages[0].elements[1].title'],
    ],
    [
      'a text that repeats what is not asked',
      { pages: [{ name: 'p', title: '{x}', elements: [word] }] },
      ['piping-not-possible pages[0].title'],
    ],
    [
      'an unknown purpose',
      withElements({ ...word, purpose: 'spy' }),
      ['unknown-purpose pages[0].elements[0].purpose'],
    ],
    [
      'a consent to be read that is no yes or no',
      withElements({ ...choice, purpose: 'consent-read' }),
      ['consent-not-boolean pages[0].elements[0]'],
    ],
    [
      'a limit that is none',
      withElements({ ...word, maxLength: 1.5 }),
      ['wrong-setting pages[0].elements[0].maxLength'],
    ],
    [
      'bounds that cross',
      withElements({
        type: 'dyad',
        name: 'd',
        leftText: 'l',
        rightText: 'r',
        bounds: { low: 60, high: 40 },
      }),
      ['wrong-setting pages[0].elements[0].bounds'],
    ],
    [
      'a condition that cannot be read',
      withElements(word, { ...choice, visibleIf: '{word' }),
      ['bad-condition pages[0].elements[1].visibleIf'],
    ],
    [
      'a condition that is no text',
      withElements(word, { ...choice, requiredIf: 3 }),
      ['bad-condition pages[0].elements[1].requiredIf'],
    ],
    [
      'a condition on nothing',
      withElements({ ...word, visibleIf: '{other} empty' }),
      ['condition-on-unknown pages[0].elements[0].visibleIf'],
    ],
    [
      'a condition on what was typed',
      withElements(word, { ...choice, visibleIf: "{word} = 'x'" }),
      ['condition-not-possible pages[0].elements[1].visibleIf'],
    ],
    [
      'a condition on the order of choices',
      withElements(choice, { ...word, visibleIf: "{choice} > 'a'" }),
      ['condition-not-possible pages[0].elements[1].visibleIf'],
    ],
    [
      'a condition on a page',
      { pages: [{ name: 'p', visibleIf: '{x} empty', elements: [word] }] },
      ['condition-on-unknown pages[0].visibleIf'],
    ],
  ])('is refused for %s', (_, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems)
  })

  it('lists its questions in the order of asking', () => {
    expect(
      listQuestions(smallSurvey)
        .slice(0, 3)
        .map(({ name, type, purpose }) => ({ name, type, purpose })),
    ).toEqual([
      { name: 'intro', type: 'html', purpose: undefined },
      { name: 'band', type: 'radiogroup', purpose: 'band' },
      { name: 'region', type: 'text', purpose: undefined },
    ])
    expect(findPage(smallSurvey, 'nowhere')).toBeUndefined()
  })
})

describe('a text in a language', () => {
  it.each([
    [undefined, '', ''],
    ['woord', 'woord', 'woord'],
    [{ default: 'woord', en: 'word' }, 'woord', 'word'],
    [{ nl: 'woord' }, 'woord', 'woord'],
    [{ default: 'woord', en: '' }, 'woord', 'woord'],
  ])('%o', (text, dutch, english) => {
    expect(localText(text, 'nl')).toBe(dutch)
    expect(localText(text, 'en')).toBe(english)
  })
})

it('a drawing is asked on the last page, because a file cannot travel along', () => {
  const drawing = { type: 'drawing', name: 'drawing', title: 'Een tekening?' }
  const note = { type: 'html', name: 'note', html: 'Hoi' }
  const pages = (first: object, last: object) => ({
    pages: [
      { name: 'one', elements: [first] },
      { name: 'two', elements: [last] },
    ],
  })
  expect(parseDefinition(pages(note, drawing)).ok).toBe(true)
  expect(parseDefinition(pages(drawing, note))).toEqual({
    ok: false,
    problem: [{ code: 'drawing-not-last', at: 'pages[0].elements[0]' }],
  })
})
