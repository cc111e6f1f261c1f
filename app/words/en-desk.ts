import type { DeskWords } from './nl-desk.ts'

/** The review screen besides its texts, in English. */
export const enDesk: DeskWords = {
  desk: {
    title: 'From find to find',
    count: (count) =>
      count === 0
        ? 'The program found nothing.'
        : `${count} ${count === 1 ? 'find' : 'finds'} in this story.`,
    now: ({ place, count, words, isReplaced, places }) =>
      `${place} of ${count}: “${words}” ${isReplaced ? 'is replaced' : 'stays'}.${
        places > 1 ? ` Found ${places} times.` : ''
      }`,
    unsaved: 'Not saved yet.',
    previous: 'Previous',
    next: 'Next',
    replace: 'Replace',
    leave: 'Leave',
    undo: 'Undo',
    keys: 'Keys',
    letters: 'Use letters as keys',
    keyList: [
      { keys: 'j', does: 'Next find. On a find also: arrow down.' },
      { keys: 'k', does: 'Previous find. On a find also: arrow up.' },
      { keys: 'a', does: 'Replace these words, wherever they stand.' },
      { keys: 'r, u', does: 'Leave these words, wherever they stand.' },
      { keys: 'z', does: 'Undo your last choice.' },
      { keys: 'n', does: 'Also replace the words that you selected.' },
      { keys: 's', does: 'Save your choices.' },
      { keys: '?', does: 'Open or close this list.' },
    ],
    filter: 'Which stories?',
    all: (count) => `All (${count})`,
    first: (count) => `First (${count})`,
    firstHint: 'Something in it is about safety, or the teller answered. The reason is given.',
    noneOfThese: 'Nothing waits here.',
    steps: { proposed: 'review', prepared: 'release' },
    saveFirst: 'You chose something that is not saved yet. Save it first.',
    notesTitle: (count) => (count > 0 ? `Notes (${count})` : 'Notes'),
    notesHint: 'Only readers see this. It goes when the text is erased.',
    noteLabel: 'Note for other readers',
    noteButton: 'Save note',
    mailTitle: (count) =>
      count > 0 ? `Messages with the teller (${count})` : 'Message to the teller',
    mailHint:
      'The teller sees this with the code alone. Your name is not with it. Somebody may look along: do not write what the story tells.',
    mailLabel: 'Message',
    mailButton: 'Send message',
    mailSafe: 'Example: “Do you want to talk? Call Veilig Thuis for free: 0800-2000.”',
    from: (writer, day) => `${writer}, ${day}`,
    unknown: 'a reader',
    teller: 'the teller',
    unread: 'new answer',
    readAnswer: 'I read the answer',
    written: { note: 'Your note was saved.', 'to-teller': 'Your message is with the code.' },
    criteriaTitle: 'When can somebody be recognised?',
    criteria: [
      'A court case, accident or item that was in the news.',
      'Number, age and sex of children taken together.',
      'Literal sayings that only one person uses.',
      'Origin, faith or illness together with a place.',
    ],
    criteriaDoubt:
      'The ex-partner knows all the facts. Read the story once as if you were that person.',
    wellbeingTitle: 'Look after yourself',
    wellbeing: [
      'Did you read three heavy stories? Stop and do something else.',
      'You may leave any story to somebody else, halfway too.',
      'Talk to a colleague today about what touched you.',
      'Is it like your own life? Then do not read it alone.',
    ],
    protocol: {
      never: 'We do not know who wrote this. We never find out.',
      causedBy: 'Because of these words:',
      todo: {
        ACUUT:
          'Tell the project lead now. Decide with the two of you and write down what you decided. Does the story itself tell who is in danger now? Then call 112.',
        SUICIDE: 'Send the teller a message with 113. Do that together with the project lead.',
        MISHANDELING:
          'Send the teller a message with Veilig Thuis and the Kindertelefoon. Does a reporting code bind you? Follow it when you know which child it is about.',
        MISBRUIK:
          'Send the teller a message with the Centrum Seksueel Geweld. Do not ask about what happened.',
        GEWELD:
          'Send the teller a message with Veilig Thuis. Be extra careful about what the other may recognise.',
      },
      advice: (name, phone) => `In doubt? Ask ${name} for advice, ${phone}, without names.`,
      alwaysTitle: 'This always holds',
      always: [
        'A project lead reads this story too, before it goes on.',
        'Look nobody up, not on the internet and not in your own files.',
        'Put no part of this story in an e-mail or app.',
        'A message waits behind the code. We do not know whether anybody reads it.',
      ],
    },
  },
}
