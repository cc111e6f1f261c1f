import type { IslandWords } from './nl-island.ts'

/** What the scripts of a teller's page say, in English. */
export const enIsland: IslandWords = {
  steps: {
    noConnection: 'There is no connection right now. What you wrote is still there.',
    retry: 'Try again',
    again: 'We try again by ourselves when there is a connection.',
    oneMoreShift: 'Shift once more and you are away from this site.',
  },
  draft: {
    kept: 'Kept on this device',
    notKept: 'Not kept on this device',
    failed: 'Keeping does not work on this device',
    title: 'You had begun before',
    text: 'On this device is a story that you did not send yet.',
    resume: 'Go on where you were',
    restart: 'Begin again',
  },
  queue: {
    title: 'Your story is not sent yet',
    text: 'There is no connection. Your story is ready on this device, encrypted. When there is a connection and this page is open, we send it.',
    until: 'If that does not work within three days, we erase what is ready.',
    exit: 'With “Leave fast” you erase it at once. Then it does not arrive.',
    now: 'Send now',
    back: 'Do not send',
    sending: 'We are sending your story.',
  },
  guard: {
    namesTitle: 'Names that you want to hide',
    namesLabel: 'Names, with a comma between them',
    namesHint: 'This stays on your screen. We do not keep it and do not send it.',
    hintsTitle: 'Is there something here that tells who you are?',
    ask: () => 'Do you want to replace it?',
    leave: 'Leave it',
    replaceBy: (word) => `Replace by ${word}`,
    left: (count) =>
      count === 0
        ? 'There are no more tips with your story.'
        : count === 1
          ? 'There is one tip with your story.'
          : `There are ${count} tips with your story.`,
    more: (count) => `${count} more after these.`,
    found: {
      NAAM: 'You name somebody',
      PLAATS: 'You name a place',
      ADRES: 'You name an address',
      SCHOOL: 'You name a school',
      ORGANISATIE: 'You name an organisation',
      DATUM: 'You name a date',
      TELEFOON: 'You name a phone number',
      EMAIL: 'You name an e-mail address',
      SOCIAL: 'You name a user name',
      URL: 'You name a web address',
      BSN: 'You name a citizen number',
      IBAN: 'You name an account number',
      KENTEKEN: 'You name a number plate',
      ZAAKNUMMER: 'You name a case number',
    },
    words: {
      NAAM: ['my ex', '[name]'],
      PLAATS: ['[place]'],
      ADRES: ['[address]'],
      SCHOOL: ['the school'],
      ORGANISATIE: ['[organisation]'],
      DATUM: ['[date]'],
      TELEFOON: ['[phone number]'],
      EMAIL: ['[e-mail address]'],
      SOCIAL: ['[user name]'],
      URL: ['[web address]'],
      BSN: ['[number]'],
      IBAN: ['[number]'],
      KENTEKEN: ['[number plate]'],
      ZAAKNUMMER: ['[number]'],
    },
    child: ['[name]', 'my father', 'my mother'],
  },
  care: {
    title: 'Is it about violence, danger or something very heavy?',
    text: 'You do not have to carry this alone. Here you can talk to somebody who helps. We pass nothing on, and you may just go on writing.',
    close: 'Close this',
  },
}
