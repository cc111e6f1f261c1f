import type { nlPaper } from './nl-paper.ts'

/** What stands on a printed survey besides its questions, in English. */
export const enPaper: typeof nlPaper = {
  print: 'Print',
  link: 'On paper',
  about: 'This is the form as it comes out of the printer.',
  type: 'Type in paper',
  intro: [
    'Tell what you went through. There is no right or wrong. You may skip every question and always stop.',
    'Your name is not needed. Do not write down names, streets or schools.',
    'A member of the team types this paper over and destroys it afterwards.',
  ],
  help: 'This is not a help line. Do you need help?',
  one: 'Choose one.',
  many: 'You may choose more.',
  line: 'Put a cross on the line.',
  triad: 'Colour ten circles together. The most at what was most important.',
  points: (total) => `Colour ${total} circles together.`,
  row: 'Choose one circle in every row.',
  ranking: 'Put a number before each box. 1 matters most to you.',
  firstOf: (count: number) => `Choose at most ${count}: put 1 to ${count} before them.`,
  codeTitle: 'Your code',
  codeText:
    'A member of the team writes your code here. With it you can see later what happens with your story, or take it away. Tear off this strip and keep it.',
  codeAt: 'Look with your code at',
  skip: {
    only: (condition) => `Only if ${condition}.`,
    question: (number) => `question ${number}`,
    chose: (question, answers) => `you chose ${answers} at ${question}`,
    notChose: (question, answers) => `you did not choose ${answers} at ${question}`,
    answered: (question) => `you filled in ${question}`,
    skipped: (question) => `you skipped ${question}`,
    compared: {
      '<': (question, value) => `you chose less than ${value} at ${question}`,
      '<=': (question, value) => `you chose at most ${value} at ${question}`,
      '>': (question, value) => `you chose more than ${value} at ${question}`,
      '>=': (question, value) => `you chose at least ${value} at ${question}`,
    },
    not: (condition) => `it is not so that ${condition}`,
    and: 'and',
    or: 'or',
    quote: (answer) => `“${answer}”`,
    yes: 'yes',
    no: 'no',
    other: 'other',
  },
}
