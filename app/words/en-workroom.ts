import { monthIn } from './days.ts'
import type { WorkroomWords } from './nl-workroom.ts'

const month = monthIn('en-GB')

/** The workroom and its charts, in English. */
/** Made once: a page of charts writes hundreds of numbers. */
const NUMBERS = new Intl.NumberFormat('en-GB')

export const enWorkroom: WorkroomWords = {
  charts: {
    roles: {
      ouder: 'parents',
      jongere: 'young people',
      kind: 'children',
      professional: 'professionals',
      ander: 'others',
    },
    directions: { helped: 'helped', hindered: 'hindered', mixed: 'mixed' },
    zones: {
      a: 'mostly seeing earlier that it went wrong',
      b: 'mostly the right information',
      c: 'mostly help that fits',
      ab: 'seeing earlier and information',
      bc: 'information and help that fits',
      ac: 'seeing earlier and help that fits',
      middle: 'all three about the same',
    },
    classes: {
      low: 'too late',
      middle: 'in time',
      high: 'too early',
      none: 'there was no help',
      na: 'does not fit my story',
      unanswered: 'not filled in',
    },
    theme: 'Theme',
    place: 'Place on the line',
    answer: 'Answer',
    zone: 'Area',
    total: 'Total',
    tiles:
      'Every tile is a municipality, roughly where it lies in Twente. The darker the tile, the higher the number.',
    asTable: 'Show as table',
    hidden: 'too small',
    rest: 'small groups together',
    bin: (from, to) => `${from} to ${to}`,
    number: (count) => NUMBERS.format(count),
  },
  workroom: {
    title: 'Workroom',
    intro:
      'All released stories of this project, with the themes that the team accepted. Choose a bar, a number or an area: all other pictures follow. Your browser’s ‘back’ undoes a choice.',
    count: (shown, all) =>
      shown === all
        ? `${NUMBERS.format(all)} stories`
        : `${NUMBERS.format(shown)} of the ${NUMBERS.format(all)} stories`,
    readThese: 'Read these stories',
    suggestions: (n) =>
      n === 1
        ? '1 story has suggestions waiting.'
        : n < 1000
          ? `${NUMBERS.format(n)} stories have suggestions waiting.`
          : '1,000 stories or more have suggestions waiting.',
    code: 'Look at the suggestions',
    role: 'Teller',
    from: 'From month',
    until: 'Up to and including month',
    apply: 'Show',
    clear: 'Clear filter',
    chosen: 'Chosen',
    period: (from, until) =>
      [from && `from ${month(from)}`, until && `up to ${month(until)}`].filter(Boolean).join(' '),
    themes: 'Themes by teller',
    themesSentence: (themes, top, stories) =>
      themes === 0 ? 'No themes were accepted yet.' : `Named most: ${top}, in ${stories} stories.`,
    corners: ['seeing earlier that it went wrong', 'the right information', 'help that fits'],
    na: (n) => `${n} times “does not fit my story”.`,
    empty: 'No stories with this filter.',
    readTitle: 'Stories',
    readIntro: (from, to, all) =>
      `Story ${NUMBERS.format(from)} to ${NUMBERS.format(to)} of ${NUMBERS.format(all)}. What is highlighted is the evidence for a theme.`,
    more: 'Five other stories',
    openCoding: 'All themes of this story',
    logged: 'We keep track of what you read.',
    backToDashboard: 'Back to the workroom',
    without: 'Without theme',
  },
  linked: {
    chosen: 'What you chose',
    clear: 'Clear everything',
    giveUp: (what) => `Let go of: ${what}`,
    also: (theme) => `and also: ${theme}`,
    stretch: (from, to) => `place ${from} to ${to}`,
    most: (value, n, of) =>
      `Chosen most: ${value} (${NUMBERS.format(n)} of the ${NUMBERS.format(of)} stories with an answer).`,
    nothing: 'With this choice no story gives an answer.',
    unanswered: (n) =>
      n === 1
        ? '1 story is without an answer.'
        : `${NUMBERS.format(n)} stories are without an answer.`,
    asTable: 'Show as table, or choose a stretch of the line',
    from: 'From place (0 to 100)',
    to: 'Up to place',
    choose: 'Choose this stretch',
    more: 'What else tellers chose',
    charts: (n) => (n === 1 ? '1 question' : `${n} questions`),
    otherAnswers: (n) => `${n} other answers`,
    byTeller: 'Show it by teller',
    kept: 'Kept choices',
    keep: 'Keep this choice',
    role: 'Teller',
    roles: 'Who tells?',
    months: 'When was it told?',
    monthHead: 'Month',
    month,
    withoutTheme: 'without a theme',
    themesAndPeople: 'Themes and tellers',
    aboutStory: 'How tellers look at their own story',
    aboutTeller: 'About the tellers',
    stories: 'Stories with this choice',
    close: 'Close the stories',
  },
  across: {
    part: 'When and with whom',
    title: (question) =>
      ({
        phase: 'Themes by the time of the story',
        influence: 'Themes by layer: who had an influence?',
      })[question],
    sentence: (theme, answer, n) =>
      `Most often together: ${theme} and ${answer} (${n === 1 ? '1 story' : `${n} stories`}).`,
    how: 'Each number counts stories with the theme and that answer. A story with more themes counts for each. Choose a number to see those stories.',
  },
  pairs: {
    title: 'Which themes stand together in a story?',
    sentence: (one, other, stories, expected) =>
      `Together more often than by chance: ${one} and ${other}, in ${stories} stories. By chance it would be about ${expected}.`,
    nothing: 'Of no two themes is it certain that they stand together more often than by chance.',
    intro: (themes) =>
      `The ${themes} themes found most. In each cell: how many stories have both themes. Choose a cell to see those stories. With the arrow keys you go from cell to cell.`,
    caption: 'Themes that stand together',
    theme: 'Theme',
    cell: (one, other, stories) =>
      `${one} and ${other}: ${stories === 1 ? '1 story' : `${stories} stories`}`,
    more: 'together more often than by chance',
    less: 'together less often than by chance',
    sign: '+ and − mean: probably no chance',
    networkTitle: 'As a network',
    networkIntro: (least) =>
      `A line stands between two themes that are together more often than by chance, in at least ${least} stories. The thicker, the stronger. The larger the circle, the more stories.`,
    networkAlt: (lines, sentence) =>
      `${lines === 1 ? '1 line' : `${lines} lines`} between themes. ${sentence} The table below says all.`,
    tieClear: 'probably no chance',
    tieChance: 'can be chance',
    pair: 'Two themes',
    both: (one, other) => `${one} and ${other}`,
    together: 'Stories with both',
    share: 'Part of all stories',
    expected: 'By chance',
    lift: 'How many times as often',
    phi: 'Correlation (phi)',
    chance: 'Chance?',
    others: (n) => `${n} other pairs`,
    label: {
      'no-chance': 'probably no chance',
      chance: 'can be chance',
      few: 'too few stories',
    },
    how: 'By chance: so many stories would have both themes if those had nothing to do with each other. Phi goes from −1 (never together) to 1 (always together). Tested as under Patterns, and corrected for the number of pairs.',
    decimal: (value, places) =>
      value.toLocaleString('en-GB', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }),
    percent: (share) => `${Math.round(100 * share)}%`,
  },
}
