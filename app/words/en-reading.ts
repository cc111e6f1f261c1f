import type { ReadingWords } from './nl-reading.ts'

/** The reading list, one story, and stories on paper, in English. */
export const enReading: ReadingWords = {
  readingList: {
    list: 'Reading list',
    intro:
      'Stories that the team wants to read together. Put one on it with “On the reading list” beside each story in the workroom. When a story is withdrawn it leaves the list by itself.',
    none: 'Nothing is on the reading list yet.',
    put: 'On the reading list',
    isOn: 'Is on the reading list',
    putNamed: (name) => `On the reading list: ${name}`,
    off: 'Take it off',
    offNamed: (name) => `Take it off: ${name}`,
    wasPut: 'The story is on the reading list.',
    wasOff: 'The story is off the reading list.',
    undo: 'Put it back',
    note: 'Why this story? (may be empty)',
    saveNote: 'Save',
    putBy: (by, day) => (by ? `Chosen by ${by}, ${day}` : `Chosen on ${day}`),
    isRead: 'read by you',
    isNew: 'not read yet',
    count: (left, all) =>
      left === 0
        ? `You have read ${all === 1 ? 'this story' : `all ${all} stories`}.`
        : `${left} of ${all} left to read.`,
    story: 'One story',
    answers: 'This is what the teller chose',
    noAnswers: 'The teller chose nothing with this story.',
    answersShort: 'What the teller chose',
    code: 'Themes of this story',
    trace: 'What this story was used for',
    paper: 'Stories to print',
    paperOf: (shown, all) =>
      shown === all
        ? `${all === 1 ? '1 card' : `${all} cards`}.`
        : `The first ${shown} of ${all} stories. Choose more narrowly for the others.`,
    paperHow:
      'Print this page, in two columns. The square on a card leads to the story in the workroom, for who may log in there. Afterwards destroy the cards as you do with files on people.',
    qr: (name) => `Square that opens ${name}`,
    back: 'To the reading list',
  },
}
