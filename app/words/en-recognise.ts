import type { RecogniseWords } from './nl-recognise.ts'

/** What a teller reads when the program says what it thinks the story is about, in English. */
export const enRecognise: RecogniseWords = {
  title: 'Is this right?',
  lead: 'Our program thinks that your story is about this. Is that right?',
  none: 'Our program does not know what your story is about. Can you say it?',
  skip: 'You may skip this.',
  yes: 'Right',
  no: 'Not right',
  add: 'It is about something else too',
  addFirst: 'Choose what your story is about',
  tooMany: 'Choose at most 5 together.',
}
