import { enBusy } from './en-busy.ts'
import { enCodebookProblems } from './en-codebook.ts'
import { enContact } from './en-contact.ts'
import { enInsightProblems } from './en-insights.ts'
import { enLater } from './en-later.ts'
import { enPilotWorkProblems } from './en-pilot-work.ts'
import { enReceipt } from './en-receipt.ts'
import { enRecognise } from './en-recognise.ts'
import { enSafe } from './en-safe.ts'
import { enSignifiers } from './en-signifiers.ts'
import type { TellerWords } from './nl-teller.ts'

/** What tellers read, in English as simple as the Dutch. */
export const enTeller: TellerWords = {
  product: 'Vertelpunt',
  neutralTitle: 'Form',
  skip: 'Go to the contents',
  language: 'Language',
  languageUnread:
    'This language was not yet read by somebody who grew up with it. There may be mistakes.',
  questionsInDutch: 'The questions are in Dutch.',
  example: 'Example',
  exampleNote:
    'The stories in this project are made up. They show how Vertelpunt works. No story of a real person is among them.',

  safe: enSafe,

  help: {
    title: 'Do you need help?',
    notAHelpLine:
      'This is not a help line. We read your story, but not right away. We do not know who you are. So we cannot call you.',
    lines: {
      emergency: 'Are you in danger now?',
      'safe-home': 'Violence or not safe at home. Free, day and night.',
      suicide: 'Are you thinking about suicide? Free, day and night.',
      'child-line': 'For children and young people under 18. Free.',
      'young-buddies': 'For children and young people whose parents split up.',
      'local-desk': 'Questions about splitting up in Almelo.',
    },
    page: {
      title: 'Where you can go',
      newTab: 'opens in a new tab',
      lead: 'Here you find people who think along with you or help you. Call them or look at their site.',
      national: 'In the whole of the Netherlands',
      local: 'Near you',
      none: 'No places near you yet. The national help above is there for everybody.',
      back: 'Back to the start',
    },
    call: 'Call',
    visit: 'Go to',
  },

  start: {
    title: 'Tell us what happened to you',
    lead: 'When parents split up, a lot changes. Your story helps to make it better for others.',
    listTitle: 'Projects',
    none: 'There is no project yet.',
  },
  project: {
    whyTitle: 'Why this place for stories?',
    readTitle: 'Who reads my story?',
    readByTwo:
      'Two people of the project read your story. They take out what could tell somebody who you are. Then the development team reads it.',
    readByOne:
      'Somebody of the project reads your story and takes out what could tell somebody who you are. Then the development team reads it.',
    notWho: 'We do not ask who you are. We do not keep from which device you write.',
    takes: 'It takes about 10 minutes. You may skip questions and you may always stop.',
    chooseTitle: 'Who are you?',
    chooseHint: 'Choose what fits best. Then you get questions that fit you.',
    closed: 'Closed now',
    needsTitle: 'Survey: what do you need?',
    needsHint: 'Here you tell no story. You choose what matters to you. It takes about 8 minutes.',
    needs: {
      ouder: { title: 'For parents', text: 'For family and friends too.' },
      professional: { title: 'For professionals', text: 'What do you need in your work?' },
    },
    codeLink: 'Did you tell a story before? Look with your code.',
    roles: {
      ouder: {
        title: 'Parent or carer',
        text: 'You are splitting up or you did, and you have children.',
      },
      jongere: {
        title: 'Young person, 12 to 18 years',
        text: 'Your parents are splitting up or did.',
      },
      kind: { title: 'Child, 8 to 12 years', text: 'Do this together with an adult.' },
      professional: { title: 'Professional', text: 'You work with families that split up.' },
      ander: { title: 'Somebody else', text: 'Family, friend or new partner.' },
    },
  },
  form: {
    page: (number, count) => `Step ${number} of ${count}`,
    next: 'Next',
    back: 'Back',
    send: 'Send my story',
    sendNeeds: 'Send my answers',
    stop: 'Stop',
    errorsTitle: (count) =>
      count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`,
    optional: 'You may skip this.',
    max: (count) => `Choose ${count} at most.`,
    required: 'We need this.',
    notApplicable: 'Does not fit my story',
    choose: 'Choose one',
    noScriptNote:
      'Your answers travel in this page, encrypted. We get them only when you send them.',
    ...enSignifiers,
    story: {
      hint: 'Five to seven sentences are enough. Do not use names, streets or schools. Write “my son” or “the teacher”.',
    },
    sentences: {
      required: 'We need an answer here.',
      'not-a-choice': 'Choose one of the answers that are there.',
      'too-many': 'You chose too many answers.',
      'out-of-range': 'This number is not possible here.',
      'not-whole': 'Use a whole number.',
      'triad-sum': 'Share out exactly 10 coins.',
      'rank-places': 'Use every place once. Begin at 1.',
      'not-a-number': 'Write a number, such as 12.',
      'too-precise': 'This number has too many digits after the point.',
      'too-long': 'This is too long. Please make it shorter. Nothing is lost yet.',
      'wrong-kind': 'This answer does not fit the question.',
      'unknown-question': 'This question is not in the form.',
      'consent-needed': 'We may read your story only if you agree to that.',
      'file-kind': 'This is not a photo that we can read. Choose a JPEG or PNG.',
      'file-size': 'This photo is too big. 8 MB at most. Choose another.',
    },
  },
  thanks: {
    title: 'Thank you for your story',
    stored: 'Your story is kept safe.',
    codeTitle: 'This is your code',
    codeText:
      'Keep this code well: write it down or take a photo. We show it only once. With the code you can look later what happens to your story, or take your story away.',
    shared:
      'Can somebody else look on this device? Then write the code on paper and close this page.',
    next: 'What happens now?',
    steps: {
      two: [
        'Two people read your story.',
        'They take out names and places.',
        'Then the development team reads it.',
      ],
      one: [
        'Somebody reads your story.',
        'They take out names and places.',
        'Then the development team reads it.',
      ],
    },
    needs: {
      title: 'Thank you for your answers',
      stored: 'Your answers are kept safe.',
      codeText:
        'Keep this code well: write it down or take a photo. We show it only once. With the code you can take your answers away later.',
      steps: [
        'What you chose is counted with the answers of others.',
        'Did you write something yourself? Then we read it first and take out what could make someone recognise you.',
        'The project looks at what is needed most.',
      ],
      story: 'Tell a story too',
    },
    another: 'Tell another story',
    home: 'Back to the start',
  },
  code: {
    title: 'Look with your code',
    text: 'Fill in the 20 digits. You got them after sending, or to go on later.',
    label: 'Your code',
    look: 'Look',
    state: {
      received: 'We have your story. Nobody has read it yet.',
      proposed: 'We have your story. It waits for the people who read it.',
      prepared: 'One person has read your story. The next step is a second reading.',
      released: 'Your story was read. Names were taken out. The development team can read it now.',
      counted: 'Your answers count.',
      withdrawn: 'This story was taken away. Nobody can read it any more.',
    },
    needsState: {
      received: 'We have your answers. What you wrote has not been read yet.',
      proposed: 'We have your answers. What you wrote waits for the people who read it.',
      prepared: 'One person has read what you wrote. The next step is a second reading.',
      released: 'Your answers count. Names were taken out of what you wrote.',
      counted: 'Your answers count.',
      withdrawn: 'These answers were taken away.',
    },
    toldOn: (day) => `Told on ${day}.`,
    withdrawTitle: 'Take your story away',
    withdrawText: 'After this nobody can read it, not even we. You cannot undo this.',
    withdrawCheck: 'Yes, take my story away',
    needsWithdraw: {
      title: 'Take your answers away',
      text: 'After this they count nowhere any more. You cannot undo this.',
      check: 'Yes, take my answers away',
    },
    withdraw: 'Take away',
  },
  later: enLater,
  receipt: enReceipt,
  recognise: enRecognise,
  busy: enBusy,
  contact: enContact,
  faults: {
    notFoundTitle: 'This page is not here',
    notFound: 'The link may be old, or there is a typing error in it.',
    forbiddenTitle: 'You may not open this',
    forbidden: 'You are logged in, but your role does not allow this. Ask the project leader.',
    closedTitle: 'This place for stories is closed',
    closed: 'You cannot tell a story here now.',
    brokenTitle: 'Something went wrong on our side',
    broken:
      'It is not your fault. Please try again. With Back in your browser you return to what you wrote.',
    id: (id) => `Number of this fault: ${id}`,
    home: 'To the start',
  },
  problems: {
    answers: 'Please look at your answers again.',
    'story-point-unknown': 'This place for stories does not exist.',
    'story-point-closed': 'This place for stories is closed. Your story was not sent.',
    'story-point-full':
      'We have received enough stories here. Thank you for wanting to tell yours.',
    'help-lines-unchecked':
      'This place for stories is not open yet. The project first checks the help lines.',
    'form-broken':
      'This page is damaged or too old to send. What you wrote on this page is still there. Start again and paste it there.',
    'sent-with-other-content':
      'This story was sent before. The first one is kept. Do you want to tell something else? Then start a new story.',
    'wait-asked':
      'Too many stories are coming in right now. Wait a moment and send your story again.',
    'too-busy': 'It is very busy now. Your story is still here. Send it again in a few minutes.',
    'story-unknown': 'This story is not here (any more).',
    'story-not-waiting': 'This story does not wait for review any more.',
    'changed-by-other': 'Somebody else just changed this story. Look again and try once more.',
    'mark-outside-text': 'These words are not in the text. Type them exactly.',
    'answer-unread': 'The teller wrote an answer. Read that first.',
    'message-empty': 'Write something, with at most 2000 characters.',
    'not-prepared': 'One person must review this story first.',
    'needs-another-person': 'You reviewed this story. Somebody else must release it.',
    'needs-a-lead':
      'Stories of young people and children, and stories with a safety signal, are released by a project leader.',
    'coding-unknown': 'This theme is no longer with the story.',
    'too-few-new-tellers':
      'There are too few new stories for a new release. This way nobody can work out what one teller said.',
    'no-release': 'There is no release yet. A project leader makes it.',
    'receipt-typo': 'This code is not right. Check the digits. Probably one is wrong.',
    'receipt-unknown': 'We find no story with this code.',
    'too-late-to-correct':
      'Your story was read and released already. It cannot be corrected any more. You can still take it away.',
    'log-in-refused': 'The e-mail address or the password is wrong.',
    'help-place-wrong':
      'Give a name and a municipality, and a phone number or a site that begins with https://.',
    'setting-unknown': 'This is not here any more. Refresh the page.',
    'channel-wrong':
      'Give the channel a name of at most 80 characters, and choose a story point from the list.',
    'code-wrong': 'This code is not right. Type the code that you see now.',
    'code-used': 'This code was used already. Wait for the next one.',
    'passkey-refused': 'The passkey was not accepted. Try again.',
    'password-wrong': 'Your present password is not right.',
    'password-weak':
      'This password is too easy to guess. Take one of 12 characters or more. Three or four loose words will do.',
    'last-factor': 'This is your last second step. Add another one first.',
    'invitation-unknown': 'This invitation does not work any more. Ask for a new one.',
    'invitation-other':
      'This invitation is for somebody with an account. First log in with that address.',
    'name-missing': 'Fill in your name.',
    'person-wrong':
      'This cannot be. Check the address, and whether this person takes part already.',
    'role-not-yours': 'Only an administrator can give or take this role.',
    'not-yourself': 'You cannot change your own place. Ask a colleague.',
    'log-in-later': 'Too many tries. Wait a minute and try again.',
    'recording-not-allowed':
      'Speaking is possible from 16 years on. Type your story, or remove the recording.',
    'recording-wrong': 'We cannot keep this recording. Record it again, or type your story.',
    'not-transcribed': 'This story was spoken. Type what you hear first.',
    'transcript-empty': 'Type what you hear. At most 20,000 characters.',
    'contact-not-offered': 'Contact details cannot be left here now.',
    'contact-wrong': 'Please look at your details again.',
    'survey-unknown': 'This survey does not exist.',
    'survey-wrong': 'Give a title and choose for whom it is.',
    'edit-wrong': 'This change cannot be read.',
    'project-wrong': 'Fill in the name, the reason and the readers in Dutch.',
    'not-publishable': 'Something must be mended before you can publish.',
    'nothing-new': 'Nothing changed since the last version.',
    'sandbox-there': 'This survey is in the trial already. Remove the trial first.',
    'lineage-wrong': 'These questions cannot be linked like this. Choose each old question once.',
    'point-wrong': 'This was not saved. Check the date and the numbers.',
    'breach-wrong':
      'Write down what happened, choose which data it is about, and a moment that has passed.',
    'search-wrong': 'Give the search a name of 80 letters at most.',
    'round-unknown': 'This round or this story is not there for you.',
    'round-wrong':
      'That did not work. Choose two or more people and 1 to 200 stories, or with a story a theme and a sentence.',
    'round-no-stories': 'There is no story left that nobody gave themes.',
    'round-finished': 'This has been decided about. Nothing can change any more.',
    'organisation-there': 'This organisation is in the list already.',
    'organisation-used': 'People belong to this organisation. Merge it with another one.',
    ...enCodebookProblems,
    ...enInsightProblems,
    ...enPilotWorkProblems,
    'coding-changed': 'This suggestion was just changed. Look again, and then choose.',
    'theme-missing': 'Choose a theme from the list.',
    'passage-empty': 'Choose a sentence, or select words in the story.',
    'note-long': 'The note is too long. Use 1000 characters at most.',
    'nothing-to-undo': 'There is no step of yours to take back.',
    'undo-changed-by-other': 'Somebody else changed this afterwards. So your step stays.',
    'words-not-found': 'These words are not in the story.',
  },
}
