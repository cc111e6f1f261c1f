import { dayIn } from './days.ts'
import type { GuardWords, SayKeeping } from './nl-guard.ts'

const keeping: SayKeeping = (one) => {
  switch (one.rule) {
    case 'days-after-release':
      return `Until ${one.adults} days after release. Of youngsters and children until ${one.youth} days. Sooner when the teller takes it back.`
    case 'days-after-batch':
      return `${one.days} days at most.`
    case 'days':
      return one.days === 1 ? 'One day.' : `${one.days} days.`
    case 'until-withdrawn':
      return 'Until the teller takes it back.'
    case 'until-removed':
      return 'Until somebody removes it.'
    case 'until-ended':
      return 'Until the log-in ends.'
    case 'until-done':
      return 'Until the work is done.'
    case 'until-replaced':
      return 'Until it is replaced.'
    case 'with-project':
      return 'As long as the project exists.'
    case 'for-good':
      return 'For good.'
    case 'by-operator':
      return 'Whoever runs the server decides that.'
  }
}

/** What leads read about guarding data: the register, the sentences of consent and data breaches, in English. */
export const enGuard: GuardWords = {
  guard: {
    title: 'Show that privacy is kept',
    text: 'What we keep, what tellers read, and what to do about a data breach.',
    file: 'Save as a file',
    day: dayIn('en-GB'),
    time: (moment) =>
      new Intl.DateTimeFormat('en-GB', {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'Europe/Amsterdam',
      }).format(new Date(moment)),
    back: 'Back to Manage',
    saved: 'Saved.',
    classes: {
      originals: 'Story as it was typed',
      files: 'Recordings and drawings',
      aside: 'Forms to go on with later',
      messages: 'Notes, and messages between readers and teller',
      marks: 'Places that were replaced, and signals',
      stories: 'Chosen answers and released text',
      themes: 'Themes of a story',
      terms: 'Search terms of released stories',
      changes: 'That something about the numbers changed: a number alone',
      readingList: 'The reading list of the team',
      searches: 'Saved searches of staff',
      rounds: 'Double coding: what each coder chose',
      passages: 'Which passages an insight cites',
      insights: 'Insights and pilots',
      pilotWork: 'Tasks and decisions of pilots',
      cards: 'Which stories lay on the table of a session',
      sense: 'Sense-making sessions: groups, names, votes',
      models: 'What the program learned about themes',
      releases: 'Releases',
      receipts: 'Receipt code',
      consents: 'Consent',
      contacts: 'Contact details of tellers',
      staff: 'Accounts of staff',
      sessions: 'Staff who are logged in',
      attempts: 'Attempts to log in',
      events: 'Log of what happened',
      breaches: 'Data breaches and exercises',
      settings: 'Settings',
      drafts: 'Drafts of surveys, with who changed what',
      surveys: 'Surveys and versions',
      channels: 'Channels with numbers per week',
      jobs: 'Work that waits',
      backups: 'Backups',
      logs: 'Technical logs',
    },
    purposes: {
      listen: 'Learning from experiences of divorce',
      rights: 'Rights of tellers and proof of consent',
      reach: 'Reaching tellers who want that',
      access: 'Access of staff',
      account: 'Accountability',
      run: 'Making the platform work',
    },
    forms: {
      'own-key': 'Encrypted, with a key per story',
      sealed: 'Sealed: the web server cannot open it without another key',
      hashed: 'A fingerprint alone, which cannot be undone',
      codes: 'Codes, days and places in the text, no words',
      clear: 'Readable for those who may',
    },
    about: {
      tellers: 'Tellers',
      staff: 'Staff',
      groups: 'Groups, never one person',
      nobody: 'Nobody in particular',
    },
    keeping,
    readers: {
      nobody: 'Nobody',
      program: 'The program alone',
      'key-holder': 'Whoever has the key and the passphrase of the project',
      operator: 'Whoever runs the server',
    },
    contactsNext: (n) => `Tomorrow ${n} contact details are erased.`,
    role: (role, people) => `${role} (${people})`,
  },
  register: {
    title: 'Register of processing',
    intro:
      'What this project processes, what for and how long. The terms are those by which data is erased every day.',
    headTitle: 'What only you know',
    controller: 'Controller',
    officer: 'Data protection officer',
    ground: 'Legal ground, explained',
    processors: 'Processors, such as the host',
    empty: 'Not filled in yet',
    save: 'Save',
    on: (day) => `As on ${day}`,
    tableTitle: 'Data',
    columns: {
      data: 'Data',
      purpose: 'Purpose',
      ground: 'Legal ground',
      about: 'About whom',
      form: 'How it is kept',
      where: 'Where',
      keeping: 'How long',
      readers: 'Who reads it',
    },
    grounds: {
      contacts: 'Consent, apart from the story',
      project: 'The ground of the project, see above',
      staff: 'Needed for the work of staff',
      duty: 'Legal duty to account for it',
    },
    files: 'Files on the server',
    securityTitle: 'Security',
    security: (readers) => [
      'What somebody types is encrypted with a key per story. That key is kept apart.',
      readers === 2
        ? 'Two people read a story before a team sees it.'
        : 'One person reads a story before a team sees it.',
      'Every reading of an original is in a log. A change of that log can be found.',
      'No IP address, no browser and no time of day is kept with a story.',
      'Numbers below the minimum stay hidden.',
      'Backups are encrypted. A story that was taken back cannot be read from them either.',
    ],
    noContacts: 'This project does not ask for contact details now.',
    html: 'Register as a page',
    csv: 'Register as a table (CSV)',
    print: 'This file was made by Vertelpunt.',
  },
  consents: {
    title: 'Consent: what did tellers read?',
    intro:
      'Every teller agrees to sentences. We keep a fingerprint of those. Here you see which sentences belong to which fingerprint.',
    none: 'Nobody has given consent yet.',
    columns: {
      survey: 'Survey',
      language: 'Language',
      hash: 'Fingerprint',
      tellers: 'Tellers',
      days: 'Between',
    },
    version: (survey, number) => `${survey}, version ${number}`,
    between: (first, last) => (first === last ? first : `${first} and ${last}`),
    read: 'Read the sentences',
    missing: 'This fingerprint does not fit the sentences of the version. Find out why.',
    choices: 'Answers to choose from',
  },
  breach: {
    title: 'Data breach',
    intro:
      'Did something leak, or do you think so? Write it down at once. It has to be reported to the authority within 72 hours.',
    newTitle: 'Write down a data breach',
    what: 'What happened?',
    whatHint: 'Write no names of tellers and no sentences from stories.',
    when: 'When was it discovered?',
    whenHint: 'Dutch time. The clock of 72 hours starts then.',
    which: 'Which data is it about?',
    count: (n) => `at most ${n} now`,
    tellers: 'How many tellers?',
    tellersHint:
      'You do not know? Leave it empty. Then we take the highest number of the register.',
    measures: 'What was done about it?',
    drill: 'This is an exercise',
    save: 'Write down',
    change: 'Save',
    none: 'Nothing has been written down yet.',
    listTitle: 'Written down',
    isDrill: 'exercise',
    open: (day) => `Data breach of ${day}`,
    deadline: (moment) => `Report before ${moment}.`,
    clock: {
      running: (hours, minutes) => `${hours} hours and ${minutes} minutes left.`,
      over: 'The 72 hours are over. Report it now, and write down why it is later.',
      'in-time': 'Reported in time.',
      late: 'Reported, later than 72 hours.',
    },
    reportedOn: (moment) => `Reported on ${moment}`,
    closedOn: (moment) => `Closed on ${moment}`,
    report: 'It has been reported now',
    close: 'Close',
    closeHint: 'After that nothing can be changed.',
    changeTitle: 'Add to it',
    draftTitle: 'Draft of the report',
    draftText: 'Copy this into the form of the Autoriteit Persoonsgegevens.',
    html: 'Draft as a page',
    text: 'Draft as text',
    drillNote: 'EXERCISE: this did not really happen.',
    whoCouldRead: 'Who can get at it',
    parts: {
      controller: 'Controller',
      officer: 'Data protection officer',
      what: 'Nature of the breach',
      discovered: 'Discovered on',
      deadline: 'Report before',
      data: 'Kinds of data',
      tellers: 'Number of tellers, at most',
      consequences: 'Consequences',
      measures: 'Measures',
    },
    consequences: {
      readable: 'Whoever has this data can read it. A teller may be recognised.',
      sealed: 'This data is encrypted. Without the key it cannot be read.',
    },
  },
}
