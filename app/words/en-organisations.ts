import type { OrganisationsWords } from './nl-organisations.ts'

/** The organisations that work together in a project, in English. */
export const enOrganisations: OrganisationsWords = {
  organisations: {
    title: 'Organisations',
    linkText: 'Which organisations work together in this project?',
    link: 'See the organisations',
    intro:
      'These organisations work together in this project. For every person you can choose which one they work for.',
    addTitle: 'Add an organisation',
    name: 'Name',
    add: 'Add',
    listTitle: (n: number) => (n === 1 ? '1 organisation' : `${n} organisations`),
    people: (people: number, invited: number) =>
      [
        people === 0 ? 'nobody' : people === 1 ? '1 person' : `${people} people`,
        invited > 0 && `${invited} invited`,
      ]
        .filter(Boolean)
        .join(', '),
    change: 'Change',
    rename: 'Save name',
    mergeText: 'Is this organisation in the list twice? Then merge it with the other one.',
    mergeInto: 'Merge with',
    choose: 'Choose an organisation',
    merge: 'Merge',
    used: 'People belong to this organisation. So you cannot remove it.',
    remove: 'Remove',
  },
}
