import { expect, test } from 'vitest'
import { answersInWords } from '#surveys/answer-words.ts'
import type { Choice, SurveyDefinition } from '#surveys/definition.ts'

const two: readonly Choice[] = [
  { value: 'a', text: { default: 'Aap', en: 'Ape' } },
  { value: 'b', text: { default: 'Beer' } },
]
const definition: SurveyDefinition = {
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'pick', title: 'Kies', choices: two },
        { type: 'checkbox', name: 'more', title: 'Kies meer', choices: two },
        { type: 'boolean', name: 'agree', title: 'Mag dat?', labelTrue: 'Ja', labelFalse: 'Nee' },
        { type: 'dyad', name: 'line', title: 'Lijn', leftText: 'Laat', rightText: 'Vroeg' },
        { type: 'triad', name: 'coins', title: 'Munten', corners: [...two, { value: 'c' }] },
        { type: 'matrix', name: 'grid', title: 'Tabel', rows: two, columns: two },
        { type: 'dividepoints', name: 'points', title: 'Punten', items: two },
        { type: 'ranking', name: 'order', title: 'Volgorde', choices: two },
        {
          type: 'text',
          inputType: 'number',
          name: 'count',
          decimals: 1,
          unitText: { default: 'keer', en: 'times' },
        },
        { type: 'period', name: 'since', choices: [{ value: 'under-1y', text: 'pas' }] },
        { type: 'checkbox', name: 'who', choices: two, showOtherItem: true },
        { type: 'boolean', name: 'moved', naText: 'n.v.t.' },
        { type: 'html', name: 'note', html: 'Niet gevraagd' },
        { type: 'comment', name: 'free', title: 'Vrij' },
      ],
    },
  ],
}
const phrases = {
  notApplicable: 'past niet',
  yes: 'ja',
  no: 'nee',
  other: 'anders',
  dyad: (left: string, right: string, value: number) => `${left}-${value}-${right}`,
  triad: (parts: readonly { text: string; coins: number }[]) =>
    parts.map(({ text, coins }) => `${coins} ${text}`).join(','),
}
const say = (answers: Record<string, unknown>, locale: 'nl' | 'en' = 'nl') =>
  answersInWords(definition, answers, locale, phrases).map(({ answer }) => answer)

test('answers of every kind read as they were asked, in order, with nothing for what was not answered', () => {
  expect(
    say({
      free: 'Zelf',
      pick: 'a',
      more: ['a', 'b'],
      agree: false,
      line: 20,
      coins: { tenths: [5, 5, 0], by: 'plain' },
      grid: { a: 'b' },
      points: { a: 4, b: 6 },
      unknown: 'x',
    }),
  ).toEqual([
    'Aap',
    'Aap, Beer',
    'Nee',
    'Laat-20-Vroeg',
    '5 Aap,5 Beer,0 ',
    'Aap: Beer',
    'Aap: 4\nBeer: 6',
    'Zelf',
  ])
})

test('an order, a number with its unit, a period, yes and no, and what was typed at other', () => {
  const answers = {
    order: ['b', 'a'],
    count: 2.5,
    since: 'under-1y',
    who: ['a', 'other'],
    'who-Comment': 'een buurvrouw',
    moved: true,
  }
  expect(say(answers)).toEqual([
    '1. Beer\n2. Aap',
    '2,5 keer',
    'pas',
    'Aap, anders\neen buurvrouw',
    'ja',
  ])
  expect(say({ count: 2.5, moved: 'na' }, 'en')).toEqual(['2.5 times', 'n.v.t.'])
})

test('what does not apply is said, another language is used where it is there, and oddities stay as they are', () => {
  expect(say({ pick: 'a', line: 'na' }, 'en')).toEqual(['Ape', 'past niet'])
  expect(say({ pick: 'gone' })).toEqual(['gone'])
})
