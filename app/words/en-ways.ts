import { enInvitations } from './en-invitations.ts'
import { enPaper } from './en-paper.ts'
import type { WaysWords } from './nl-ways.ts'

/** The ways in besides the public page, in English. */
export const enWays: WaysWords = {
  spread: {
    title: 'Spread',
    intro:
      'Make a short address for every place. Then you see which place works. We count numbers per week and nothing else. No way leads from a number to a story.',
    newTitle: 'New channel',
    name: 'Name of the place',
    nameHint: 'For example: waiting room of the doctor',
    point: 'Leads to',
    everything: 'the public page',
    make: 'Make channel',
    made: (code) => `The channel is there. Its code is ${code}.`,
    listTitle: 'Channels',
    none: 'There is no channel yet.',
    address: 'Address',
    opened: 'Opened',
    begun: 'Begun',
    sent: 'Sent',
    few: 'fewer than 5',
    weeks: 'Per week',
    week: 'Week from',
    poster: 'Poster',
    cards: 'Cards',
    plain: 'Neutral',
    plainHint: 'The neutral version does not say what it is about. For the fridge at home.',
    print: 'Print',
    sheets: 'What do you want to print?',
    back: 'Back to Spread',
    tabletTitle: 'On a tablet that many people use',
    tabletText:
      'Open this address on the tablet and make it full screen. After every story, or after 3 minutes without a touch, the page begins again. Nothing stays on the tablet.',
    collectorTitle: 'For collectors of stories',
    collectorText:
      'A collector writes down what another person tells, for example a child. First there is a short explanation, then the usual form.',
    paperTitle: 'On paper',
    paperText:
      'Every survey can be printed. Afterwards you type the paper in yourself: then it goes along with the other stories.',
    paperLink: 'Print surveys',
    invitationsTitle: 'Texts to copy',
    invitationsText: (place) =>
      `Put the address of your channel in the place of ${place}. Choose Nederlands at the top for the Dutch texts.`,
    copy: 'Copy',
    copied: 'Copied',
    invitations: enInvitations,
  },
  poster: {
    title: 'Did you separate? Or your parents?',
    lead: 'Tell one moment. Your story helps to make it better for others.',
    cardTitle: 'Tell what you went through',
    noName: 'Your name is not needed.',
    takes: 'About 10 minutes, on your phone.',
    readers: {
      two: 'Two people of the project read your story. They take out what could tell who somebody is.',
      one: 'Somebody of the project reads your story and takes out what could tell who somebody is.',
    },
    scan: 'Scan the code or type the address',
    letters: 'letter by letter',
    help: 'This is not a help line. Do you need help?',
    plainTitle: 'Form',
    plainLead: 'Fill it in on your phone.',
    plainHelp: 'Questions, or help needed? Look at the bottom of the form.',
    qr: (address) => `QR code that leads to ${address}`,
  },
  kiosk: {
    idleTitle: 'Are you still there?',
    idle: 'In',
    idleAfter: 'seconds this page begins again. What you filled in will be gone.',
    stay: 'Yes, I go on',
    end: 'This page disappears in',
    endAfter: 'seconds. Write down your code.',
    more: 'More time',
    done: 'Done',
  },
  collector: {
    title: 'You write down what another person tells',
    lead: 'Good that you do this. Read this first, it takes one minute.',
    rules: [
      {
        title: 'Ask openly',
        text: 'Ask: “What happened?” and “And then?” Do not fill in anything for the other person.',
      },
      {
        title: 'Write down their words',
        text: 'Write it as they say it, also when the sentence is not right. Read back what you wrote.',
      },
      {
        title: 'Stop when they want to stop',
        text: 'Nothing has to be done. Every question may be skipped. Is it sad? Take a break, or stop.',
      },
      {
        title: 'No names',
        text: 'Write “my teacher” or “my brother”. No names, streets or schools.',
      },
      {
        title: 'We keep nothing about you',
        text: 'Not your name and not who you are. We do keep that you wrote together. Does the form ask who helped? You may skip that.',
      },
      {
        title: 'The code is for the one who tells',
        text: 'After sending there is a code. Write it on a card and give it to the one who told. Do not keep it yourself.',
      },
    ],
    worry: 'Do you hear something that alarms you? Follow the agreements of your own organisation.',
    begin: 'We begin',
    together: 'We write together',
    cardTitle: 'Card for the one who told',
    cardText:
      'With this code you can see later what happens with your story, or take it away. Keep it in a place of your own.',
    print: 'Print the card',
  },
  paper: enPaper,
  entry: {
    title: 'Type in paper',
    intro:
      'Type what is written, with the mistakes in it. You need not take out names: that happens in review. The numbers are those on the paper.',
    keys: 'Tab goes on, the arrows choose, Ctrl+Enter sends.',
    send: 'Send',
    choose: 'Which form is in front of you?',
    stored: 'The story is stored.',
    note: 'Write this code on the strip of the paper and give that back to the one who told. We show it only once. Then destroy the paper.',
    next: 'Next',
    other: 'Another form',
    link: 'Type in paper forms',
  },
}
