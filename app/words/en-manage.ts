import type { ManageWords } from './nl-manage.ts'

/** What a lead manages, in English. */
export const enManage: ManageWords = {
  manage: {
    title: 'Manage',
    releaseTitle: 'Make a new release',
    releaseText: 'The team then sees these new numbers. The previous release is kept.',
    releaseMake: 'Make release',
    releaseMade: (number) => `Release ${number} was made.`,
    examplesTitle: 'Remove example stories',
    examplesText: (n) =>
      `There are ${n} made-up stories in this project. Remove them before real people tell. The surveys stay.`,
    examplesCheck: 'Yes, remove all example stories',
    examplesRemove: 'Remove examples',
    examplesGone: 'There are no example stories in this project any more.',
    retentionTitle: 'How long we keep',
    retentionText: (adults: number, youth: number) =>
      `The text as somebody typed it is erased ${adults} days after release. For young people and children after ${youth} days. What was released stays.`,
    retentionNext: (count: number) =>
      count === 0
        ? 'Nothing will be erased tomorrow.'
        : `Tomorrow the original of ${count} stories will be erased.`,
    retentionOverdue: (count: number) =>
      `${count} stories wait longer than their text may stay. We do not erase them by ourselves. Please review them.`,
    languagesTitle: 'Languages for tellers',
    languagesText:
      'Dutch and English are always on. Another language goes on when somebody who grew up with it has read all sentences. Ask for that first, and then turn it on.',
    languageOn: 'on',
    languageOff: 'off',
    languageExample: 'shown in this example, with a remark',
    languageOpen: (name) => `${name}: read, turn on`,
    languageClose: (name) => `${name}: turn off`,
    linesTitle: 'Check the help lines',
    linesText:
      'Call each number or look at the site, and then tick it. Do so again every three months. While a line for danger is not checked, nobody can tell a story in a real project.',
    lineStates: {
      unchecked: 'not checked',
      old: 'checked more than 90 days ago',
      checked: 'checked',
    },
    lineSafety: 'for danger',
    lineChecked: (day, name) => `on ${day} by ${name}`,
    lineSource: (date) => `Source, of ${date}`,
    lineCheck: (name) => `${name} is right`,
    somebody: 'somebody',
    placesTitle: 'Places nearby',
    placesText:
      'Where can tellers in the municipality go? This is on the page with help, for everybody to read.',
    placeName: 'Name',
    placeWhatFor: 'What for',
    placePhone: 'Phone',
    placeSite: 'Site (https://…)',
    placeMunicipality: 'Municipality',
    placeAdd: 'Add',
    placeRemove: (name) => `Take ${name} away`,
    saved: 'Saved.',
  },
}
