import type { PictureWords } from './nl-pictures.ts'

/** Pictures that leave the screen, in English. */
export const enPictures: PictureWords = {
  pictures: {
    keep: 'Save',
    of: (what) => `Save: ${what}`,
    svg: 'Picture (SVG)',
    csv: 'Numbers (CSV)',
    png: 'Save as PNG',
    failed: 'This browser cannot make a PNG. Save the picture as SVG.',
    kept: 'The picture is saved.',
    answers: (question) => `${question} Answers by teller`,
    workroomFile: 'workroom',
    madeOn: 'Made on',
    choice: 'Choice',
    stories: 'Stories',
    workroom: (day, count, choice) =>
      `Workroom, ${day}: ${count}${choice && ` (${choice})`}. Exact numbers, for the team alone. For outside there is the release.`,
    release: (number, day) =>
      `Release ${number}, made on ${day}. Numbers are rounded to five. “Too small” is a number that we do not show.`,
  },
}
