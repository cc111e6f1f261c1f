import type { CodingWords } from './nl-coding.ts'

const times = (n: number) => (n === 1 ? 'once' : `${n} times`)
const stories = (n: number) => (n === 1 ? '1 story' : `${n} stories`)

/** The coding screen and the pages around it, in English. */
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
  coder: {
    homeTitle: 'Themes of stories',
    homeIntro:
      'The program suggests themes. You decide. From your choices it learns, for this project alone.',
    toHome: 'Back to themes',
    waiting: (n) =>
      n === 0 ? 'No story waits.' : n === 1 ? '1 story waits.' : `${n} stories wait.`,
    start: 'Start coding',
    orderTitle: 'In which order?',
    orders: { nuttig: 'Most useful first', oudste: 'Oldest first', willekeurig: 'Random' },
    orderHint:
      'At the most useful story the program is least sure. Or it is about a theme that is rare.',
    clearLink: 'Clear cases together',
    figuresLink: 'How good are the suggestions?',
    besideLink: 'Teller beside team',
    discussTitle: (n) => (n > 0 ? `To discuss (${n})` : 'To discuss'),
    discussNone: 'There is nothing to discuss.',
    discussBy: (name) => `by ${name}`,
    passageGone: 'The sentence in this story was changed. Choose a new passage.',
    noneLeft: 'No other story waits now.',
    orderOf: (name) => `Order: ${name}`,

    numbersHint: 'The numbers in the story belong to the themes beside it.',
    mark: ({ n, name, state }) => `Start of passage ${n}, ${name}, ${state}`,
    markEnd: (n) => `End of passage ${n}`,
    themesTitle: 'Themes',
    barTitle: 'From theme to theme',
    now: ({ place, count, name, state }) => `${place} of ${count}: ${name}, ${state}.`,
    count: (count, open) =>
      count === 0
        ? 'No themes yet.'
        : `${count} ${count === 1 ? 'theme' : 'themes'}, ${open} to decide.`,
    previous: 'Previous',
    next: 'Next',
    accept: 'Right',
    reject: 'Not right',
    turn: 'Direction',
    undo: 'Undo',
    nextStory: 'Next story',
    keys: 'Keys',
    letters: 'Use letters as keys',
    keyList: [
      { keys: 'j', does: 'Next theme.' },
      { keys: 'k', does: 'Previous theme.' },
      { keys: 'a', does: 'This theme is right.' },
      { keys: 'r', does: 'This theme is not right.' },
      { keys: 'd', does: 'Another direction: helped, hindered, mixed.' },
      { keys: 'c', does: 'Give a passage a theme.' },
      { keys: 'n', does: 'Next story.' },
      { keys: 'u', does: 'Take back your last step.' },
      { keys: '?', does: 'Open or close this list.' },
    ],

    likelihood: {
      surely: 'very likely',
      likely: 'likely',
      maybe: 'maybe',
      unlikely: 'uncertain',
    },
    chance: (word, percent) => `${word}: right an estimated ${percent} times in 100`,
    byPerson: 'by somebody of the team',
    noReason: 'No single word decided it, the whole sentence did.',
    remove: 'Remove',
    reopen: 'Decide again',
    saveDirection: 'Save direction',
    more: 'Passage, note, discuss',
    passageTitle: 'Another passage',
    passageHint: 'Tick sentences. Or select words in the story first.',
    chosenWords: (words) => `Chosen in the story: “${words}”`,
    savePassage: 'Save passage',
    note: 'Note',
    noteHint: 'Only the team sees this. Write no names.',
    saveNote: 'Save note',
    toDiscuss: 'To be discussed',
    discuss: 'Mark to discuss',
    discussed: 'Discussed',

    codeTitle: 'Give a passage a theme',
    sentences: 'Which sentences?',
    theme: 'Which theme?',
    findTheme: 'Find a theme',
    found: (n) => (n === 1 ? '1 theme found' : `${n} themes found`),
    direction: 'What did it do?',
    code: 'Give this theme',

    done: 'This story is done',
    notDone: 'Not done after all',
    doneBy: (name) => `Done, by ${name}.`,
    doneHint: 'From a story that is done, the program also learns what is not in it.',

    news: {
      accepted: (who, theme) => `${who} accepted “${theme}”.`,
      rejected: (who, theme) => `${who} rejected “${theme}”.`,
      reopened: (who, theme) => `${who} put “${theme}” back.`,
      coded: (who, theme) => `${who} gave the theme “${theme}”.`,
      passage: (who, theme) => `${who} chose another passage at “${theme}”.`,
      direction: (who, theme) => `${who} chose another direction at “${theme}”.`,
      noted: (who, theme) => `${who} wrote a note at “${theme}”.`,
      discuss: (who, theme) => `${who} wants to discuss “${theme}”.`,
      discussed: (who, theme) => `${who} discussed “${theme}”.`,
      done: (who) => `${who} says: this story is done.`,
      'not-done': (who) => `${who} says: this story is not done after all.`,
      undone: (who, theme) =>
        theme ? `${who} took back a step at “${theme}”.` : `${who} took back a step.`,
    },
    undone: 'Your last step was taken back.',
    undoneElsewhere: 'A step at another story was taken back.',
    undoneMany: (n) => `${n} choices were taken back.`,
    toThatStory: 'To that story',

    clearTitle: 'Clear cases',
    clearIntro:
      'Here the program is almost sure. Read every sentence. Tick what belongs together and decide at once.',
    clearNone: 'There are no clear cases now.',
    clearCount: (shown, all) =>
      shown === all ? `${all} suggestions.` : `${shown} of ${all} suggestions.`,
    tickAll: (name) => `Tick all at ${name}`,
    acceptTicked: 'Ticked is right',
    rejectTicked: 'Ticked is not right',
    decidedMany: (n) => (n === 1 ? '1 choice saved.' : `${n} choices saved.`),
    skippedMany: (n) =>
      n === 1
        ? '1 suggestion was changed meanwhile and stayed.'
        : `${n} suggestions were changed meanwhile and stayed.`,
    undoMany: 'Take these choices back',
    readWhole: 'Read the whole story',

    figuresTitle: 'How good are the suggestions?',
    figuresNone:
      'Too few stories have themes yet. The program learns from ten stories that are done.',
    figuresIntro: (n) =>
      `The program learned from ${stories(n)}. It was measured on stories that it did not know yet.`,
    figuresDay: (day, number) => `Learned on ${day}, version ${number}.`,
    perTheme: 'By theme',
    perThemeHint: 'Right: the team thought so too. Missed: the team saw it, the program did not.',
    columns: {
      theme: 'Theme',
      said: 'In words',
      share: 'Right',
      interval: 'Lies between',
      missed: 'Missed',
    },
    rightOf: (said, right) =>
      said === 0 ? 'not suggested yet' : `suggested ${times(said)}, right ${times(right)}`,
    percent: (n) => `${n}%`,
    between: (low, high) => `${low}% and ${high}%`,
    few: 'too few to say',
    bandsTitle: 'Is the estimate right?',
    bandsHint: 'This counts every suggestion that somebody decided about.',
    bandColumns: {
      word: 'The program said',
      said: 'Mean estimate',
      share: 'Was right',
      verdict: 'So',
    },
    band: (word, from, to) => `${word} (${from} to ${to}%)`,
    bandRight: (count, right) => (count === 0 ? 'nothing yet' : `${right} of ${count}`),
    verdicts: {
      few: 'too few to say',
      fits: 'the estimate fits',
      high: 'the program is too sure',
      low: 'the program may be surer',
    },

    besideTitle: 'Teller beside team',
    besideIntro: (n) =>
      n === 0
        ? 'There is no story yet about which teller and team both said something.'
        : `Of ${stories(n)} we know what the teller recognised and what the team chose.`,
    besideHint: 'Where they differ it is worth reading again. Neither is right by itself.',
    besideColumns: {
      theme: 'Theme',
      agreement: 'The same',
      both: 'Both',
      tellerOnly: 'Teller only',
      teamOnly: 'Team only',
    },
    differTitle: 'Where they differ',
    saysTeller: 'Only the teller names this',
    saysTeam: 'Only the team names this',

    takeOutTitle: 'Is somebody still recognisable?',
    takeOutHint:
      'Type the words exactly. They are replaced everywhere. Passages of themes move along.',
    takeOutWords: 'Which words?',
    takeOutBy: 'What takes their place?',
    takeOutChoices: {
      '[naam]': 'a name',
      '[plaats]': 'a place',
      '[organisatie]': 'a school or organisation',
      '[weggehaald]': 'something else',
    },
    takeOut: 'Replace in this story',
    takenOut: 'The words were replaced.',
  },
}
