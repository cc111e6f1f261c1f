import { expect, test } from 'vitest'
import { en } from '#app/words/en.ts'
import { nl } from '#app/words/nl.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { readWhole } from '#surveys/form-post.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { numberQuestions, skipInWords } from '#surveys/skip-logic.ts'

const definition: SurveyDefinition = {
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'html', name: 'hello', html: 'Hoi' },
        {
          type: 'radiogroup',
          name: 'prompt',
          title: 'Kies',
          choices: [
            { value: 'A', text: { default: 'een brief', en: 'a letter' } },
            { value: 'B', text: { default: 'een gesprek', en: 'a talk' } },
          ],
        },
        { type: 'dyad', name: 'on_time', leftText: 'laat', rightText: 'vroeg' },
        { type: 'boolean', name: 'sure', title: 'Zeker?' },
        { type: 'text', inputType: 'number', name: 'moves', unitText: 'keer' },
        {
          type: 'checkbox',
          name: 'who',
          showOtherItem: true,
          choices: [{ value: 'mama', text: 'mama' }],
        },
        {
          type: 'ranking',
          name: 'order',
          choices: ['rest', 'talk'].map((value) => ({ value, text: `${value}!` })),
        },
        { type: 'comment', name: 'why', title: 'Waarom?', visibleIf: '{sure} = true' },
      ],
    },
  ],
}
const say = (source: string | undefined, locale: 'nl' | 'en' = 'nl') => {
  const words = locale === 'en' ? en : nl
  return skipInWords(source, {
    definition,
    locale,
    words: words.paper.skip,
    notApplicable: words.form.notApplicable,
  })
}

test.each([
  [undefined, ''],
  ["{prompt} = 'A'", 'Alleen als je bij vraag 1 “een brief” koos.'],
  ["{prompt} != 'B'", 'Alleen als je bij vraag 1 niet “een gesprek” koos.'],
  ["{prompt} anyof ['A', 'B']", 'Alleen als je bij vraag 1 “een brief” of “een gesprek” koos.'],
  [
    "{prompt} = 'A' or {prompt} empty",
    'Alleen als je bij vraag 1 “een brief” koos of je vraag 1 oversloeg.',
  ],
  [
    "({prompt} = 'A' or {sure} notempty) and {on_time} > 50",
    'Alleen als (je bij vraag 1 “een brief” koos of je vraag 3 invulde) en je bij vraag 2 meer dan 50 koos.',
  ],
  ["{on_time} != 'na'", 'Alleen als je bij vraag 2 niet “Past niet bij mijn verhaal” koos.'],
  ['{sure} = true', 'Alleen als je bij vraag 3 “ja” koos.'],
  ['{moves} >= 2', 'Alleen als je bij vraag 4 ten minste 2 keer koos.'],
  ['{moves} = 2', 'Alleen als je bij vraag 4 “2 keer” koos.'],
  ["{who} contains 'other'", 'Alleen als je bij vraag 5 “anders” koos.'],
  ["{order} contains 'rest'", 'Alleen als je bij vraag 6 “rest!” koos.'],
  ['!({sure} = false)', 'Alleen als het niet zo is dat je bij vraag 3 “nee” koos.'],
])('%s is said on paper as "%s"', (source, said) => {
  expect(say(source)).toBe(said)
})

test('the same in English, by the words that were read there', () => {
  expect(say("{prompt} = 'B'", 'en')).toBe('Only if you chose “a talk” at question 1.')
})

test('every condition of every instrument can be said, without a name or a value of ours', () => {
  for (const { definition: asked } of instruments) {
    const context = {
      definition: asked,
      locale: 'nl' as const,
      words: nl.paper.skip,
      notApplicable: nl.form.notApplicable,
    }
    const conditions = asked.pages.flatMap((page) => [
      page.visibleIf,
      ...page.elements.map((element) => element.visibleIf),
    ])
    for (const condition of conditions) {
      const said = skipInWords(condition, context)
      if (condition) expect(said).toMatch(/^Alleen als .+ vraag \d+.*\.$/)
      expect(said).not.toMatch(/[_{}]|undefined/)
    }
  }
})

test('numbers count what is asked, not what is read', () => {
  expect([...numberQuestions(definition)]).toEqual([
    ['prompt', 1],
    ['on_time', 2],
    ['sure', 3],
    ['moves', 4],
    ['who', 5],
    ['order', 6],
    ['why', 7],
  ])
})

test('one post of all pages reads as the pages one by one', () => {
  const two: SurveyDefinition = {
    pages: [...definition.pages, { name: 'two', elements: [{ type: 'text', name: 'title' }] }],
  }
  const fields = [
    ['_form', 'x'],
    ['prompt', 'A'],
    ['on_time', '30'],
    ['title', 'Kop'],
    ['title.x', 'vreemd'],
  ] as const
  expect(readWhole(two, fields)).toEqual({
    prompt: 'A',
    on_time: 30,
    title: 'Kop',
    'title.x': 'vreemd',
  })
})

test('no invitation, poster or paper promises that nobody can be recognised', () => {
  const all = JSON.stringify([nl.spread, nl.poster, nl.paper, en.spread, en.poster, en.paper])
  expect(all).not.toMatch(/anoni|anonym/i)
})
