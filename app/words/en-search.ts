import type { SearchWords } from './nl-search.ts'

/** Searching stories, comparing words and proposals for themes, in English. */
export const enSearch: SearchWords = {
  search: {
    title: 'Search',
    intro:
      'Search all released stories. Other forms of a word, parts of long words and typing errors are found too.',
    typed: 'What are you looking for?',
    hint: 'All words must be there. "between quotes" looks for exactly that order. A hyphen leaves out: -school.',
    theme: 'Theme',
    anyTheme: 'any theme',
    direction: 'What did it do?',
    anyDirection: 'does not matter',
    onTime: 'Did help come on time?',
    zone: 'What made most difference?',
    anything: 'does not matter',
    more: 'More choices',
    submit: 'Search',
    count: (n, isMore) =>
      isMore
        ? `More than ${n} stories found.`
        : n === 0
          ? 'No story found.'
          : n === 1
            ? '1 story found.'
            : `${n} stories found.`,
    newest: 'The newest come first. What you see is logged.',
    nothing: 'Try fewer words, or take a choice away.',
    open: 'Read the whole story',
    next: 'Next ten',
    saveTitle: 'Keep this search',
    name: 'Name',
    share: 'Let my colleagues see it too',
    save: 'Keep',
    savedTitle: 'Kept searches',
    shared: 'of the team',
    forget: 'Forget',
    saved: 'The search was kept.',
    toWords: 'Compare words',
    toProposals: 'Look for new themes',
  },
  wordsCompared: {
    title: 'Comparing words',
    intro:
      'Which words do two groups of tellers use differently? Every story counts once, however long it is.',
    first: 'This group',
    second: 'Compare with',
    submit: 'Compare',
    sizes: (first, a, second, b) => `${a} stories of ${first} and ${b} of ${second}.`,
    few: 'These are few stories. Take the words as a hint to go and read, not as proof.',
    more: (group) => `More with ${group}`,
    none: 'No word stands out.',
    columns: {
      word: 'Word',
      here: 'In these stories',
      there: 'In the others',
      times: 'How many times as often',
      chance: 'Chance?',
    },
    chance: { no: 'surely no chance', maybe: 'may be chance' },
    methodTitle: 'How was this calculated?',
    method: [
      'We count in how many stories of each group a word stands.',
      'How big the difference is: the ratio of both shares, with a half added to each count (log ratio, Hardie 2014).',
      'Whether it may be chance: the log-likelihood (Dunning 1993), corrected for all words that we looked at (Benjamini and Hochberg 1995). “Surely no chance” means: of the words with that label at most 1 in 20 is there by chance.',
    ],
    find: (word) => `Search stories with ${word}`,
  },
  proposals: {
    title: 'Perhaps a new theme',
    intro:
      'Here are sentences together that no theme fits yet. The program sees only that they are alike. Whether it is a theme is for you to decide.',
    none: 'No groups were found that seem worth a theme.',
    over: (n) => `Looked in ${n} stories.`,
    group: (n) => `Group ${n}`,
    size: (n) => `${n} stories`,
    steady: {
      high: 'Almost always comes back when you leave stories out.',
      middle: 'Often comes back when you leave stories out.',
      low: 'Sometimes comes back when you leave stories out: be careful.',
    },
    words: 'Words that stand out',
    logged: 'What you read is logged.',
    find: 'Search more stories with these words',
  },
}
