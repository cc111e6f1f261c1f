import type { DoubtWords } from './nl-doubt.ts'

/** The list of what is perhaps no story, in English. */
export const enDoubt: DoubtWords = {
  doubt: {
    link: (count) => `Perhaps no story (${count})`,
    title: 'Perhaps no story',
    back: 'Back to review',
    intro:
      'This came in like any story, but something about it is odd. It counts nowhere until you look. In doubt? Then choose: this is a story.',
    logged: 'It is written in the log that you read this.',
    none: 'Nothing waits.',
    more: (shown, count) => `These are the first ${shown} of ${count}.`,
    reasons: {
      'trap-filled': 'A field was filled in that people do not see.',
      'too-fast': 'The whole form was done within 3 seconds.',
      'same-text': 'The same text came several times in a short while.',
      links: 'There are links in it, as in advertisements.',
      'no-letters': 'There are no words in it.',
      'no-proof': 'It came in a great rush, without waiting.',
    },
    choose: 'Select',
    empty: 'Nothing was typed.',
    all: 'Read all',
    takeIn: 'These are stories',
    takeInHint: 'What you selected joins the stories to review.',
    erase: 'Erase for good',
    sure: 'Yes, I read it and it may go',
    eraseHint: 'Then the text and its key are gone. This cannot be undone.',
    nothingChosen: 'Select something first.',
    notSure: 'Also tick that you read it and that it may go.',
    takenIn: (count) => `Moved to the stories: ${count}.`,
    erased: (count) => `Erased: ${count}.`,
  },
}
