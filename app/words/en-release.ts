import type { ReleaseWords } from './nl-release.ts'

/** The release that teams see, in English. */
export const enRelease: ReleaseWords = {
  release: {
    title: 'Release',
    number: (number, day) => `Release ${number}, made on ${day}`,
    intro:
      'A release is a fixed picture of the stories. Numbers are rounded to five. Small numbers are left out, so that nobody can work out one teller.',
    tellers: (n) => `About ${n} tellers.`,
    groups: 'Groups of themes by teller',
    groupsSentence: 'How many tellers say something about each group of themes.',
    themes: 'Themes',
    themesSentence: (top) => `Found most often: ${top.join(', ')}.`,
    dyad: 'Did help come in time?',
    dyadSentence: 'What tellers answered when asked whether help came in time.',
    triad: 'What made the biggest difference?',
    triadSentence: 'How tellers shared out ten coins over three things that helped or were missed.',
    bins: [
      'all the way too late',
      'more too late',
      'in the middle',
      'more too early',
      'all the way too early',
    ],
    storiesTitle: (theme) => `Stories about: ${theme}`,
    storiesIntro: 'In random order. Of the teller you see the role alone.',
    noStories: 'There are no stories with this theme that the team may read.',
    mayQuote: 'The teller allows using a sentence without names.',
    mayNotQuote: 'Use no sentence from this story: the teller does not want that.',
    back: 'Back to the release',
  },
}
