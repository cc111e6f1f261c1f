import { dayIn } from './days.ts'
import type { StaffWords } from './nl-staff.ts'

/** What staff see on every page, and where they log in, in English. */
export const enStaff: StaffWords = {
  login: {
    title: 'Log in for staff',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Log in',
    out: 'Log out',
  },
  staff: {
    projects: 'My projects',
    noProjects: 'You have no place in a project yet. Ask a project leader.',
    roles: {
      administrator: 'administrator',
      lead: 'project leader',
      moderator: 'reader',
      analyst: 'analyst',
      member: 'team member',
    },
    tabs: {
      workroom: 'Workroom',
      act: 'Pilots',
      codebook: 'Codebook',
      needs: 'Needs',
      review: 'Review',
      release: 'Release',
      versions: 'Surveys',
      audit: 'Log',
      spread: 'Spread',
      manage: 'Manage',
    },
    teller: {
      ouder: 'parent',
      jongere: 'young person',
      kind: 'child',
      professional: 'professional',
      ander: 'somebody else',
    },
    direction: { helped: 'helped', hindered: 'hindered', mixed: 'mixed' },
    caseNumber: (number) => `Story ${number}`,
    unmarked: 'No title',
    day: dayIn('en-GB'),
    rooms: 'Rooms',
    toOwnRoom: 'To your own page',
  },
}
