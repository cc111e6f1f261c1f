import type { CodingWords } from './nl-coding.ts'

/** The themes of one story, in English. */
export const enCoding: CodingWords = {
  coding: {
    title: 'Themes of this story',
    intro: 'The program suggests themes. A theme counts only when somebody accepts it.',
    none: 'The program recognises no theme in this story.',
    tellerTitle: 'What the teller said',
    tellerNote:
      'The teller chose these themes before sending. They count only when somebody of the team agrees.',
    because: 'Because it says',
    accept: 'Right',
    reject: 'Not right',
    undo: 'Undo',
    state: { suggested: 'suggested', confirmed: 'accepted', rejected: 'rejected' },
    saidBy: { program: 'by the program', team: 'by the team', teller: 'by the teller' },
    direction: 'What did it do?',
    score: (percent) => `strength ${percent} of 100`,
    next: 'Next story with suggestions',
    waiting: (n) =>
      n === 0
        ? 'All suggestions for this story are decided.'
        : n === 1
          ? '1 suggestion left to decide.'
          : `${n} suggestions left to decide.`,
  },
}
