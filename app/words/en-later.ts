import type { LaterWords } from './nl-later.ts'

/** What tellers read when they put a form aside and come back to it with a code, in English. */
export const enLater: LaterWords = {
  button: 'Go on later with a code',
  title: 'You can go on later',
  text: 'We keep what you filled in so far. Only this code opens it.',
  codeTitle: 'Your code to go on',
  until: (day) => `This code works until ${day}. After that we erase everything.`,
  notSent: 'Your story has not been sent yet. Nobody reads it.',
  goOn: 'Go on now after all',
  found: 'Your form is ready. Nothing has been sent yet.',
  takeUp: 'Go on',
}
