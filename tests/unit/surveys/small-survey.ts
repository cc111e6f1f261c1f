import type { SurveyDefinition } from '#surveys/definition.ts'

const yesNo = [
  { value: 'yes', text: { default: 'Ja', en: 'Yes' } },
  { value: 'no', text: { default: 'Nee', en: 'No' } },
]

/** A survey with every kind of question, one condition within a page and one that hides a page. */
export const smallSurvey: SurveyDefinition = {
  locale: 'nl',
  title: { nl: 'Vertel', en: 'Tell' },
  pages: [
    {
      name: 'telling',
      title: { default: 'Jouw verhaal', en: 'Your story' },
      elements: [
        { type: 'html', name: 'intro', html: { default: '<b>Welkom</b>', en: 'Welcome' } },
        {
          type: 'radiogroup',
          name: 'band',
          purpose: 'band',
          isRequired: true,
          choices: [
            { value: '12to15', text: '12-15' },
            { value: '16to18', text: '16-18' },
          ],
        },
        {
          type: 'text',
          name: 'region',
          title: 'Regio',
          visibleIf: "{band} = '16to18'",
          isRequired: true,
          maxLength: 10,
        },
        { type: 'comment', name: 'story', purpose: 'story' },
        { type: 'text', name: 'title', purpose: 'title' },
        { type: 'comment', name: 'wish' },
      ],
    },
    {
      name: 'older',
      visibleIf: "{band} = '16to18'",
      elements: [
        {
          type: 'dropdown',
          name: 'living',
          choices: [
            { value: 1, text: 'een' },
            { value: 2, text: 'twee' },
          ],
        },
      ],
    },
    {
      name: 'meaning',
      elements: [
        {
          type: 'checkbox',
          name: 'feelings',
          maxSelectedChoices: 2,
          choices: ['sad', 'angry', 'calm'].map((value) => ({ value, text: value })),
        },
        {
          type: 'feelings',
          name: 'faces',
          naText: { default: 'past niet', en: 'does not fit' },
          maxSelectedChoices: 2,
          choices: ['sad', 'angry', 'calm'].map((value) => ({ value, text: `${value}!` })),
        },
        {
          type: 'checkbox',
          name: 'readers',
          hasPictures: true,
          naText: { default: 'past niet', en: 'does not fit' },
          choices: ['papa', 'mama'].map((value) => ({ value, text: `${value}!` })),
        },
        {
          type: 'radiogroup',
          name: 'more_often',
          title: 'Vaker dan {on_time}?',
          naText: 'past niet',
          choices: ['more', 'less'].map((value) => ({ value, text: `${value}!` })),
        },
        {
          type: 'dyad',
          name: 'on_time',
          purpose: 'signifier',
          coreId: 'K2',
          leftText: { default: 'te laat', en: 'too late' },
          rightText: 'te vroeg',
          classes: { low: 'too-little' },
          bounds: { low: 40, high: 60 },
        },
        {
          type: 'triad',
          name: 'difference',
          corners: ['signal', 'information', 'help'].map((value) => ({ value, text: value })),
          naText: 'past niet',
        },
        { type: 'rating', name: 'again', rateMin: 0, rateMax: 5, minRateDescription: 'nooit' },
        {
          type: 'matrix',
          name: 'needs',
          rows: [
            { value: 'law', text: 'recht' },
            { value: 'money', text: 'geld' },
          ],
          columns: [1, 2, 3].map((value) => ({ value, text: `${value}` })),
        },
        {
          type: 'dividepoints',
          name: 'first',
          total: 10,
          items: [
            { value: 'network', text: 'netwerk' },
            { value: 'voice', text: 'stem' },
          ],
        },
        {
          type: 'ranking',
          name: 'order',
          maxSelectedChoices: 2,
          choicesOrder: 'random',
          naText: { default: 'past niet', en: 'does not fit' },
          choices: ['rest', 'money', 'talk'].map((value) => ({ value, text: `${value}!` })),
        },
        {
          type: 'text',
          inputType: 'number',
          name: 'moves',
          max: 20,
          unitText: { default: 'keer', en: 'times' },
          naText: 'past niet',
        },
        { type: 'text', inputType: 'number', name: 'hours', min: -5, max: 24, decimals: 2 },
        {
          type: 'period',
          name: 'since',
          naText: 'past niet',
          choices: [
            { value: 'future', text: 'nog niet' },
            { value: 'under-1y', text: 'korter dan 1 jaar geleden' },
            { value: '1-5y', text: '1 tot 5 jaar geleden' },
            { value: 'over-5y', text: 'langer dan 5 jaar geleden' },
          ],
        },
        {
          type: 'checkbox',
          name: 'helpers',
          showOtherItem: true,
          otherText: { default: 'iemand anders', en: 'somebody else' },
          choices: ['papa', 'mama'].map((value) => ({ value, text: `${value}!` })),
        },
        {
          type: 'radiogroup',
          name: 'first_helper',
          showOtherItem: true,
          choicesOrder: 'random',
          naText: 'past niet',
          choices: ['papa', 'mama'].map((value) => ({ value, text: `${value}!` })),
        },
        { type: 'boolean', name: 'moved', labelTrue: 'ja', labelFalse: 'nee', naText: 'past niet' },
      ],
    },
    {
      name: 'consent',
      elements: [
        {
          type: 'boolean',
          name: 'consent_read',
          purpose: 'consent-read',
          isRequired: true,
          title: { default: 'Lezen mag', en: 'You may read it' },
        },
        {
          type: 'radiogroup',
          name: 'consent_share',
          purpose: 'consent-share',
          title: { default: 'Delen mag', en: 'You may share it' },
          choices: yesNo,
        },
      ],
    },
  ],
}
