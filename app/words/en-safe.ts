import type { SafeWords } from './nl-safe.ts'

/** What tellers read about leaving fast, looking safely and their own or a shared device, in English. */
export const enSafe: SafeWords = {
  exit: {
    label: 'Leave fast',
    region: 'Leave this site fast',
  },
  device: {
    title: 'Do you use a device of your own or a shared one?',
    why: 'On a device of your own we keep what you write, encrypted. Then you can go on later. On a shared device we keep nothing.',
    own: 'A device of my own, that nobody else looks at',
    shared: 'A shared device, or somebody looks at it now and then',
    plain: 'Keeping what you write in between works only with JavaScript. It is off here.',
  },
  look: {
    title: 'Looking safely',
    link: 'Does somebody watch what you do? Read this first: looking safely.',
    exitTitle: 'What does “Leave fast” do?',
    exit: 'With the button “Leave fast”, or Shift three times, you are on another site at once. What you did not send yet is gone then. So is a story that still waits for a connection.',
    plain: 'Is JavaScript off? Then the Back button may still bring somebody to this site.',
    historyTitle: 'What stays behind?',
    history: [
      'We cannot erase the history of your browser. It may say that you were here. The name there is only “Formulier”, but the address is there too.',
      'A number that you call stays in the list of calls on your phone. Also when it is free.',
      'Somebody can put a program on your phone or computer that watches. This button does not help against that.',
    ],
    saferTitle: 'How to look more safely',
    safer: [
      'Use a device that the other person cannot reach: at school, in the library, or of somebody you trust.',
      'Open a private window in your browser. Close it when you are done.',
      'Then take this site out of the history of your browser.',
      'Take a call out of the list on your phone.',
    ],
  },
  helpPage: {
    title: 'Help and looking safely',
    offline:
      'Do you see this instead of your form? Then there is no connection. Did you choose a device of your own? Then what you wrote is still there when you have a connection again.',
  },
}
