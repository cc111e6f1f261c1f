import type { ChangeLine } from '#analysis/coding/codebook-telling.ts'
import type { CodebookWords, nlCodebookProblems } from './nl-codebook.ts'

/** Why something with the codebook was refused, in English. */
export const enCodebookProblems: Readonly<Record<keyof typeof nlCodebookProblems, string>> = {
  'theme-unknown': 'This theme is no longer in the codebook. Look in the list.',
  'group-unknown': 'Choose a group that is there.',
  'theme-name-taken': 'There is a theme with this name already. Choose another name.',
  'theme-name-missing': 'Give a name.',
  'group-in-use': 'There are still themes in this group. Move those first.',
  'merge-with-itself': 'Choose another theme to merge with.',
  'nothing-changed': 'Nothing has changed.',
  'theme-changed-by-other':
    'Somebody else just changed this too. What you typed is still there. Compare, then save again.',
  'cues-wrong': 'Some lines cannot be used. What is wrong stands by the lines.',
  'step-unknown': 'This change was taken back already.',
  'step-built-on': 'The same was changed again after this. Take that change back first.',
  'nothing-to-publish': 'Nothing has changed since the last edition.',
  'file-no-codebook': 'We find no codebook in this file. Choose a CSV or QDC file.',
  'file-unsafe': 'This file refers to other files. We do not read that.',
  'file-too-large': 'This file is too large. A codebook may be 500 kB, with 500 themes.',
}

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The pages of the codebook, in English. */
export const enCodebook: CodebookWords = {
  title: 'Codebook',
  link: 'Codebook',
  intro:
    'The codebook holds the themes by which the team orders stories. A project lead can change it.',
  back: 'Back to the codebook',
  count: (themes, groups) =>
    `${many(themes, 'theme', 'themes')} in ${many(groups, 'group', 'groups')}.`,
  search: 'Search in names, texts and cues',
  find: 'Search',
  clear: 'Clear',
  found: (n) => (n === 0 ? 'Nothing found.' : `${many(n, 'theme', 'themes')} found.`),
  editions: 'Editions',
  working: (pending, edition) =>
    pending === 0
      ? `This is edition ${edition}. It is in use now.`
      : `You see the working copy: edition ${edition} with ${many(pending, 'change', 'changes')}. Stories get themes by edition ${edition} until somebody makes a new one.`,
  toPublish: 'See changes and make an edition',
  changed: 'changed',
  empty: 'This codebook has no themes yet. Make a group and a theme, or read in a file.',
  emptyGroup: 'There is no theme in this group yet.',
  counts: (confirmed, suggested) =>
    suggested === 0 ? `${confirmed}×` : `${confirmed}× · ${suggested} open`,
  countsLong: (confirmed, suggested) =>
    `agreed with ${confirmed} times, ${suggested} suggestions open`,
  order: 'Change the order',
  orderDone: 'Done with the order',
  up: (name) => `${name}: up`,
  down: (name) => `${name}: down`,
  orderHint: 'A theme at the top goes up into the group before it.',
  newTheme: 'New theme',
  newGroup: 'New group',
  groupName: 'Name of the group',
  rename: 'Rename',
  renameOf: (name) => `Rename or remove group ${name}`,
  remove: 'Remove',
  files: 'Read in or save as a file',
  retired: 'No longer in use',
  retiredText:
    'The program no longer suggests these themes. What was coded with them still counts.',
  isRetired: 'This theme is no longer in use.',
  mergedInto: (name) => `Merged with: ${name}`,
  theme: {
    definition: 'Definition',
    include: 'Belongs to it',
    exclude: 'Does not belong to it',
    examples: 'Examples',
    cues: 'Cues',
    cuesText: 'Words and phrases by which the program knows this theme.',
    noCues: 'There are no cues. The program will hardly ever suggest this theme.',
    showCues: (n) => `Show ${many(n, 'line', 'lines')}`,
    owners: {
      all: 'for everyone',
      ouder: 'for parents',
      jongere: 'for youngsters',
      kind: 'for children',
      professional: 'for professionals',
      ander: 'for others',
    },
    english: 'In English',
    everyday: 'What tellers call it',
    group: 'Group',
    usually: 'Mostly works this way',
    usuallyNone: 'cannot be said',
    sensitive: 'Is about violence, abuse or suicide',
    sensitiveText: 'In a release for teams, numbers then start at 20 tellers.',
    color: 'Colour',
    ownColor: 'Own colour',
    usage: 'Use',
    usageText: (confirmed, suggested, tellers) =>
      `Agreed with ${confirmed} times. ${suggested} suggestions wait. ${many(tellers, 'teller', 'tellers')} chose this themselves.`,
    usageEdition: (n, edition) => `${n} under edition ${edition}`,
    usageEditions: (list) => `Agreed with: ${list}.`,
    none: 'Not described yet.',
  },
  edit: {
    title: 'Change',
    newTitle: 'New theme',
    name: 'Name in Dutch',
    nameEn: 'Name in English',
    nameEnHint: 'Leave empty when the name is the same.',
    definitionHint: 'What is this theme, in one or two sentences?',
    includeHint: 'What certainly belongs here?',
    excludeHint: 'What looks like it, but belongs elsewhere?',
    examplesHint:
      'One sentence a line. Make them up. A sentence of a teller stays here, also when the story goes.',
    cuesTitle: 'Cues',
    cuesHint: 'One cue a line. The signs are explained below.',
    save: 'Save in the working copy',
    add: 'Add',
    saved: 'Saved in the working copy.',
    conflict: (by) => `Somebody else changed this theme too (${by}).`,
    conflictNow: 'It now says:',
    conflictText:
      'Below is what you typed. Take over what you want to keep. When you save now, your text counts.',
    somebody: 'somebody',
  },
  trial: {
    button: 'See what this finds',
    title: 'What your change finds',
    none: 'You have not changed a cue yet. Add a line and see here what it finds.',
    sample: (stories) => `Tried on ${many(stories, 'released story', 'released stories')}.`,
    noStories: 'There are no released stories to try it on yet.',
    found: (sentences, stories) =>
      sentences === 0
        ? 'Finds nothing.'
        : `Finds ${many(sentences, 'sentence', 'sentences')} in ${many(stories, 'story', 'stories')}.`,
    lost: (sentences) =>
      sentences === 0
        ? 'Taken out. Found nothing.'
        : `Taken out. Found ${many(sentences, 'sentence', 'sentences')}.`,
    left: (n) => `${many(n, 'other line', 'other lines')} not tried yet.`,
    logged: 'What you read here is logged.',
  },
  cueProblems: {
    'cue-too-long': 'This line is too long.',
    'cue-empty': 'There is no word here.',
    'cue-brackets': 'A bracket is missing, or there are brackets in brackets.',
    'cue-class-unknown': 'We do not know this group of words.',
    'cue-weight': 'Write a weight as ^2 or ^1.5, with a space before it.',
    'cue-too-short': 'Use letters. With an asterisk there are two or more.',
  },
  notation: {
    title: 'How to write a cue',
    intro: 'Ordinary words are enough. With these signs you say it more exactly.',
    sign: 'You write',
    means: 'The program looks for',
    rows: [
      [
        'wachtlijst',
        'This word in any form, such as “wachtlijsten”. Long words may have one typing error.',
      ],
      ['omgang*', 'Words that begin so, such as “omgangsregeling”.'],
      ['*regeling', 'Words that end so.'],
      ['*toezicht*', 'Words with this anywhere inside.'],
      ['=bel', 'This word exactly.'],
      ['kwam te laat', 'These words in a row. Three small words may stand in between.'],
      ['(juf|meester) zag', 'One of these words, and then “zag”.'],
      ['{school} zag', 'A word of a group of words, such as “juf” or “mentor”.'],
      ['niemand ~ luister', 'Four other words may stand in between. With ~~ nine.'],
      ['juf & zag', 'Both close to each other in one sentence, in any order.'],
      ['op+halen', 'Also “opgehaald”, “op te halen” and “haalt het kind op”.'],
      ['wachtlijst ^2', 'Counts twice. Below zero it pleads against this theme.'],
      ['goed geholpen :)', 'Also says that it helped. With :( it says that it hindered.'],
    ],
    classes: (names) => `Groups of words: ${names}.`,
  },
  merge: {
    title: 'Merge',
    text: 'Everything coded with this theme goes along to the other theme. The cues too. The name stays in the history.',
    into: 'Merge with',
    choose: 'Choose a theme',
    submit: 'Merge',
  },
  split: {
    title: 'Split',
    text: 'Make a second theme and choose which passages go there. The rest stays here.',
    link: 'Split this theme',
    heading: (name) => `Split: ${name}`,
    name: 'Name of the new theme',
    which: 'Which passages go to the new theme?',
    none: 'Nothing was coded with this theme yet. You can still split it.',
    state: { confirmed: 'agreed', suggested: 'suggestion' },
    submit: 'Split',
    shown: (n) => `You see the first ${n} passages. The rest stays with this theme.`,
    back: 'Back to the theme',
  },
  retire: {
    title: 'Use no longer',
    text: 'The program then no longer suggests this theme. What was coded with it keeps counting.',
    submit: 'Use no longer',
    backText: 'Take the theme in use again. The program then suggests it again.',
    back: 'Use again',
  },
  history: {
    title: 'History',
    none: 'This theme was not changed yet.',
    by: (who, day) => `${who}, ${day}`,
    nobody: 'account is gone',
    inEdition: (n) => `edition ${n}`,
    waiting: 'not in an edition yet',
    takeBack: 'Take back',
    takenBack: 'taken back',
    isTakeBack: (n) => `Change ${n} taken back.`,
    isImport: 'Read in from a file.',
    number: (n) => `Change ${n}`,
    was: 'was',
    now: 'is now',
    nothing: '(empty)',
    done: 'Taken back in the working copy.',
    more: (n) => `and ${n} more`,
  },
  parts: {
    name: 'name',
    group: 'group',
    definition: 'definition',
    include: 'belongs to it',
    exclude: 'does not belong to it',
    cues: 'cues',
    examples: 'examples',
    usually: 'direction',
    color: 'colour',
    sensitive: 'sensitive subject',
  },
  line: (line: ChangeLine, nameOf: (code: string) => string): string => {
    const { name } = line
    switch (line.what) {
      case 'theme-added':
        return `New theme: ${name}.`
      case 'theme-gone':
        return `Theme removed: ${name}.`
      case 'theme-retired':
        return `${name} is no longer used.`
      case 'theme-back':
        return `${name} is in use again.`
      case 'theme-merged':
        return `${name} was merged with ${nameOf(line.into)}.`
      case 'theme-changed':
        return `${name}: ${enCodebook.parts[line.part]} changed.`
      case 'cues-changed':
        return `${name}: ${many(line.added.length, 'cue', 'cues')} added, ${line.removed.length} removed.`
      case 'group-added':
        return `New group: ${name}.`
      case 'group-gone':
        return `Group removed: ${name}.`
      case 'group-renamed':
        return `Group ${line.before} is now called ${name}.`
      case 'order-changed':
        return 'The order changed.'
    }
  },
  publish: {
    title: 'Editions of the codebook',
    intro:
      'An edition is fixed. Stories get themes by the newest edition. What people have decided does not change.',
    waiting: (n) =>
      n === 0
        ? 'There are no changes since the last edition.'
        : n === 1
          ? 'This change will be in the next edition.'
          : `These ${n} changes will be in the next edition.`,
    waitingTitle: 'Working copy',
    note: 'Why this edition?',
    noteHint: 'Write it so that a colleague understands it in a year.',
    submit: 'Make a new edition',
    consequence:
      'For stories that are not done yet, the program makes its suggestions anew. That may take a while.',
    done: (number, moved, stories) =>
      `Edition ${number} was made. ${moved} codings went along to another theme. ${many(stories, 'story gets', 'stories get')} new suggestions.`,
    edition: (n) => `Edition ${n}`,
    first: 'With this the project began.',
    madeBy: (who, day) => `Made by ${who}, ${day}`,
    current: 'in use now',
    changes: (n) => many(n, 'change', 'changes'),
  },
  exchange: {
    title: 'Codebook as a file',
    saveTitle: 'Save',
    saveText:
      'CSV is handy for a spreadsheet. QDC is the standard REFI-QDA: other programs for research read it too.',
    saveCsv: 'Save as CSV',
    saveQdc: 'Save as QDC',
    readTitle: 'Read in',
    readText: 'Choose a CSV or QDC file. You first see what would change. Nothing goes by itself.',
    file: 'File',
    show: 'Show what changes',
    reportTitle: 'This would change',
    added: (n) => `New (${n})`,
    changed: (n) => `Changed (${n})`,
    gone: (n) => `Not in the file (${n})`,
    same: (n) => `${many(n, 'theme stays', 'themes stay')} the same.`,
    inGroup: (group) => `in ${group}`,
    retireGone: 'Use these themes no longer',
    goneText: 'Without a tick they stay as they are.',
    back: 'in use again',
    notUnderstood: (n) => `Not taken over (${n})`,
    faults: {
      'no-name': 'has no name',
      twice: 'stands there twice',
      'too-deep': 'stands deeper than two levels, and is now in the group above',
      'bad-color': 'is no colour such as #1b6a66',
      'bad-cue': 'is no good cue',
      'bad-direction': 'is no direction',
      'unknown-column': 'is a column that we do not know',
      'unknown-part': 'is a part that we do not keep',
      'too-long': 'is too long, and was shortened',
    },
    apply: 'Take over in the working copy',
    nothing: 'This file changes nothing.',
    applied: 'The file was taken over in the working copy.',
  },
}
