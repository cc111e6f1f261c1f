import type { Role } from '#analysis/dashboard/facts.ts'
import type { ReadingKind, ReadingReason } from '#analysis/explore/reading-set.ts'
import type { Pillar, Side } from '#analysis/explore/twente-grid.ts'
import { capital } from './capital.ts'
import type { ExploreWords } from './nl-explore.ts'

const stories = (n: number) => (n === 1 ? '1 story' : `${n} stories`)
const percent = (share: number) => `${Math.round(share * 100)} %`

const PEOPLE: Record<Role, string> = {
  ouder: 'parents',
  jongere: 'youngsters',
  kind: 'children',
  professional: 'professionals',
  ander: 'others',
}

const pillars: Record<Pillar, string> = {
  signal: 'Seen in time',
  information: 'The right information',
  help: 'Help that fits',
}

const sides: Record<Side, string> = {
  child: 'Child',
  parent: 'Parent',
  network: 'Network',
  professional: 'Professional',
  organisation: 'Organisation',
}

/** Reading together, the grid of needs and the mirror, in English. */
export const enExplore: ExploreWords = {
  grid: {
    title: 'What is needed, and for whom?',
    pillars,
    sides,
    sidesHead: 'What is needed',
    forHead: 'For whom',
    cell: (pillar: Pillar, side: Side) => `${pillars[pillar]}: ${sides[side].toLowerCase()}`,
    count: stories,
    directions: (helped: number, hindered: number, mixed: number) =>
      `${helped} helped, ${hindered} hindered, ${mixed} mixed`,
    none: 'no story yet',
    sentence: (pillar: Pillar, side: Side, n: number, all: number) =>
      `Most stories (${n} of ${all}) are about: ${pillars[pillar].toLowerCase()}, ${sides[side].toLowerCase()}.`,
    how: 'How this is counted',
    howText:
      'Every theme of the codebook has one place: what is needed, and for or by whom. A story counts where an approved theme stands. One story can stand in more places. What others in the network tell counts in the column Network too.',
    elsewhere: (n: number) => `${stories(n)} with only themes that have no place here.`,
  },
  together: {
    title: 'Read together',
    kinds: {
      samen: 'Read together',
      tegen: 'Who says otherwise?',
      toeval: 'Any five',
    } satisfies Record<ReadingKind, string> as Record<ReadingKind, string>,
    kindsLabel: 'Which stories',
    intro: {
      samen: 'Five stories as unlike each other as can be. Two of them say otherwise than most.',
      tegen: 'Stories that say otherwise than most. Read them before you decide anything.',
      toeval: 'Five stories chosen by chance.',
    } satisfies Record<ReadingKind, string> as Record<ReadingKind, string>,
    weigh: (fits: number, against: number) =>
      `${stories(fits)} ${fits === 1 ? 'says' : 'say'} this. ${stories(against)} ${against === 1 ? 'says' : 'say'} otherwise.`,
    pattern: (theme: string, direction: string) => `${theme}: ${direction}`,
    why: {
      fits: 'Fits most stories',
      'fits-otherwise': 'Says the same, but is very different otherwise',
      against: 'Says otherwise',
      chance: 'Chosen by chance',
    } satisfies Record<ReadingReason, string> as Record<ReadingReason, string>,
    noneAgainst: 'No story says otherwise. Look also who has not told yet.',
    none: 'There are no stories here.',
    again: 'Five others',
    readTogether: 'Read five stories together',
    allThese: 'All stories of this choice',
    share: 'Send the address of this page to your team: they see the same stories.',
  },
  compare: {
    title: 'Two choices beside each other',
    intro:
      'What comes up more often in one choice of stories than in the other? The surest difference comes first.',
    link: 'Compare',
    all: 'All stories',
    rest: 'All other stories',
    stories: (n) => (n === 1 ? '1 story' : `${n} stories`),
    inBoth: (n) =>
      n === 1
        ? '1 story is in both choices and does not count.'
        : `${n} stories are in both choices and do not count.`,
    choose: 'Compare with another choice',
    choosing: 'Make the second choice now, and then click Compare.',
    withRest: 'Compare with all other stories',
    what: 'What',
    chance: 'Chance?',
    chances: { 'no-chance': 'unlikely', chance: 'can be' },
    none: 'There are too few stories to compare (fewer than 8 on a side).',
    method: (looked) =>
      `${looked} differences looked at (Fisher’s test, two-sided), and corrected for that (Benjamini and Hochberg). An answer counts only over stories that answered that question.`,
  },
  patterns: {
    title: 'Patterns',
    intro:
      'The program looks at all pairs: who tells, themes and answers. Here stands what goes together more or less often than elsewhere. A pattern is a reason to read, no proof.',
    looked: (stories, looked, tooFew) =>
      `${looked} pairs looked at in ${stories} stories. ${tooFew} pairs were left out, because there were too few stories.`,
    none: 'There are no patterns here.',
    choices: {
      open: 'Not judged yet',
      remarkable: 'Remarkable',
      not: 'Not remarkable',
      redundant: 'Goes without saying',
    },
    choicesLabel: 'Which patterns?',
    role: (role) => capital(PEOPLE[role]),
    others: 'others',
    withTheme: (theme) => `Stories about “${theme}”`,
    withAnswer: (question, answer) => `Who answers “${answer}” to “${question}”`,
    saysTheme: (theme, isMore) => `are ${isMore ? 'more' : 'less'} often about “${theme}”`,
    saysAnswer: (question, answer, isMore) =>
      `have ${isMore ? 'more' : 'less'} often as answer to “${question}”: “${answer}”`,
    saysAnswerOne: (question, answer, isMore) =>
      `answers “${question}” ${isMore ? 'more' : 'less'} often with: “${answer}”`,
    shares: (inside, outside) => `${inside} against ${outside} of the rest.`,
    counts: (count, of) => `${count} of ${of}`,
    few: 'Mind: small numbers.',
    read: 'Read these stories',
    otherwise: 'Read who says otherwise',
    minority: (n) =>
      n === 1
        ? '1 story in this group says otherwise.'
        : `${n} stories in this group say otherwise.`,
    insight: 'Make this an insight',
    mark: { remarkable: 'Remarkable', not: 'Not remarkable', redundant: 'Goes without saying' },
    unmark: 'Take the mark away',
    markLabel: 'What do you think of this pattern?',
    methodText: (looked, low, high, q) =>
      `Of each pair it was compared how often it goes together (Fisher’s test or chi-square, two-sided). ${looked} pairs were looked at, and this was corrected for (Benjamini and Hochberg): the chance of a false alarm here is ${q}. The difference lies with 95 % certainty between ${low} and ${high}. Of each two questions only the strongest pair is shown.`,
    page: (at, all) => `Page ${at} of ${all}`,
    next: 'Next',
    previous: 'Previous',
  },
  mirror: {
    title: 'Mirror',
    intro:
      'The same question, asked of parents, youngsters, children, professionals and others. Where do they see it differently?',
    caption: (question: string) => `${question}: answers by teller`,
    who: 'Teller',
    answers: 'Answers',
    notApplicable: 'Does not fit',
    several: 'More answers could be chosen. Together they are more than 100 %.',
    asked: 'How it was asked',
    gap: (more: Role, less: Role, value: string, a: number, b: number) =>
      `${PEOPLE[more]} answer “${value}” more often than ${PEOPLE[less]}: ${percent(a)} against ${percent(b)}.`,
    label: {
      'no-chance': 'probably no chance',
      chance: 'can be chance',
    },
    noGap: 'There are too few answers to compare groups (fewer than 8 in a group).',
    method: 'How was this tested?',
    methodText: (looked: number, low: string, high: string, q: string) =>
      `Of each answer it was compared between every two groups how often it was chosen (Fisher’s test, two-sided). ${looked} differences were looked at. This was corrected for (Benjamini and Hochberg): the chance of a false alarm here is ${q}. With 95 % certainty the difference lies between ${low} and ${high}.`,
    percent,
    few: 'Mind: small numbers.',
    read: (who: Role) => `Read what ${PEOPLE[who]} tell`,
    middle: 'all three about as much',
    none: 'No question was asked of more groups yet.',
    missing: (who: Role) => `There are no answers of ${PEOPLE[who]} yet.`,
  },
}
