import type { ContactWords } from './nl-contact.ts'

/** What tellers of 16 and older read about leaving contact details, in English. */
export const enContact: ContactWords = {
  title: 'Do you want to think along, or hear more?',
  lead: 'You do not have to. It is for people of 16 and older.',
  apart:
    'What you fill in here goes into a safe of its own. It is apart from your story: no code, no time, no order.',
  open: 'Leave contact details',
  codeFirst: 'Keep your code first. After sending it is no longer on this screen.',
  name: 'What may we call you?',
  nameHint: 'It may be another name, or nothing.',
  way: 'How can we reach you?',
  wayHint: 'Fill in one of them. Choose something that only you read.',
  mail: 'E-mail address',
  phone: 'Telephone number',
  wants: 'What for?',
  wishes: {
    sessions: 'I want to think along in a group some time',
    results: 'I want to hear what is done with it',
    talk: 'I want to be called to talk about it',
  },
  keep: (days) => `We keep this for ${days} days at most. Only the project can open it.`,
  remove: (mail) => `Do you want to be removed? Mail ${mail}.`,
  send: 'Send my details',
  sentTitle: 'Thank you, your details have been kept',
  sent: 'The project gets in touch when there is something. That may take a while.',
  goneTitle: 'This cannot be done here now',
  gone: 'Contact details can only be left right after sending a story.',
  home: 'To the beginning',
  fields: {
    mail: 'This e-mail address is not right. Please check it.',
    phone: 'This telephone number is not right. Please check it.',
    way: 'Fill in an e-mail address or a telephone number.',
    wants: 'Choose what we may reach you for.',
  },
}
