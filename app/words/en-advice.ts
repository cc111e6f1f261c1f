import type { AdviceWords } from './nl-advice.ts'

const what: Readonly<Record<string, string>> = {
  name: 'a name',
  address: 'an address',
  phone: 'a phone number',
  email: 'an e-mail address',
  number: 'a number of a person or case',
  birthday: 'a date of birth',
  school: 'a school',
  employer: 'an employer',
  account: 'an account',
  age: 'an exact age',
  date: 'an exact date',
  job: 'a profession',
  place: 'a place to live',
}

/** Help to ask well: what could be better and why, in English. */
export const enAdvice: AdviceWords = {
  advice: {
    title: 'Advice',
    intro: 'This helps you to ask well. You decide: nothing here stops you.',
    none: 'Nothing was found to look at again.',
    count: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    severity: { look: 'Look at this again', important: 'Important' },
    wholeSurvey: 'The whole survey',
    minutes: (least, most) =>
      least === most ? `Takes about ${least} minutes.` : `Takes ${least} to ${most} minutes.`,
    minutesNote: 'This is our estimate, by reading speed and time per question.',
    what,
    rules: {
      'long-sentence': ({ words, limit, sentence }) =>
        `Long sentence: ${words} words, better at most ${limit}. “${sentence}”`,
      'hard-word': ({ word, suggestion }) => `Hard word: “${word}”. Perhaps: “${suggestion}”.`,
      'long-word': ({ word, letters }) =>
        `Long word: “${word}” has ${letters} letters. Split it or say it in another way.`,
      'double-question': ({ found }) =>
        `This asks two things: “${found}”. You cannot tell later what was answered. Make it two questions.`,
      leading: ({ found }) => `“${found}” pushes to one answer. Ask it openly.`,
      negation: ({ found }) => `“${found}” makes the question hard. “No” can then mean two things.`,
      'double-negation': ({ found }) => `Many people misread what is denied twice (“${found}”).`,
      passive: ({ sentence }) => `Say who does it. “${sentence}”`,
      'triad-opposites': ({ first, second }) =>
        `“${first}” and “${second}” are opposites. That makes a line. Choose three corners that can go together.`,
      'triad-negative': ({ corner, word }) =>
        `The corner “${corner}” sounds bad through “${word}”. Hardly anybody chooses it. Make every corner worth having.`,
      'triad-same': ({ first, second }) => `“${first}” and “${second}” are the same.`,
      'triad-uneven': ({ shortest, longest }) =>
        `The corners are uneven: ${shortest} and ${longest} words. The longest draws attention.`,
      'triad-word-kinds': ({ corners }) =>
        `The corners are written in different ways: ${corners}. Make all three a thing, a sentence or something to do.`,
      'dyad-good-bad': ({ first, second }) =>
        `“${first}” against “${second}” is bad against good. Ask for too much and too little, or for two sides.`,
      'dyad-denied': ({ first, second }) =>
        `“${first}” and “${second}” are the same with and without “not”. Can the other side have a name of its own?`,
      'dyad-same': ({ first }) => `Both sides say “${first}”.`,
      'too-long': ({ minutes, limit }) =>
        `This takes at least ${minutes} minutes. After ${limit} minutes many people stop.`,
      'asks-identifying': ({ what: asked }) =>
        `This asks for ${what[asked ?? ''] ?? asked}. It can tell who somebody is. Ask for a group, or leave it out.`,
      'exact-class': ({ count }) =>
        `There are ${count} single years. Ask for a group, such as 4 to 8 years.`,
      'asks-municipality': () =>
        'Somebody from a small municipality is easier to recognise. Ask this only when you need it, and say why. Nobody has to answer. In a release nothing else ever stands beside a municipality.',
      'under-16-place': () =>
        'We ask nobody under 16 for a municipality or town. Ask: Twente or elsewhere.',
      'under-16-contact': () => 'We ask nobody under 16 for contact or to sign up.',
      'under-16-drawing': () => 'A drawing needs a story collector beside the child.',
      'no-title': () => 'The question has no text. Who listens hears nothing.',
      'placeholder-as-label': () =>
        'The question stands only inside the field. It goes while typing. Put it above.',
      'no-help-text': () =>
        'A triangle is new for many people. Say in one sentence what to do with it.',
      'many-choices': ({ count, limit }) =>
        `${count} choices are many, better at most ${limit}. Join some or make it a drop-down list.`,
      'wide-matrix': ({ count, limit }) =>
        `${count} columns do not fit on a phone. Choose at most ${limit}.`,
      'required-without-way-out': () =>
        'This question is required and has no “does not fit”. Who has no answer stops or makes one up.',
      'no-way-out': () => 'Also offer “does not fit my story”. Otherwise people choose at random.',
      'missing-translation': ({ language, count }) =>
        `${count === 1 ? '1 text is' : `${count} texts are`} missing in: ${language}. People see those in Dutch.`,
    },
  },
}
