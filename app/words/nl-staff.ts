import { dayIn } from './days.ts'

/** What staff see on every page, and where they log in, in Dutch. */
export const nlStaff = {
  login: {
    title: 'Inloggen voor medewerkers',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Inloggen',
    out: 'Uitloggen',
  },
  staff: {
    projects: 'Mijn projecten',
    noProjects: 'Je hebt nog geen plek in een project. Vraag een projectleider.',
    roles: {
      administrator: 'beheerder',
      lead: 'projectleider',
      moderator: 'lezer',
      analyst: 'analist',
      member: 'teamlid',
    },
    tabs: {
      workroom: 'Werkruimte',
      act: 'Pilots',
      codebook: 'Codeboek',
      needs: 'Behoeften',
      review: 'Nakijken',
      release: 'Uitgave',
      versions: 'Vragenlijsten',
      audit: 'Logboek',
      spread: 'Verspreiden',
      manage: 'Beheer',
    },
    teller: {
      ouder: 'ouder',
      jongere: 'jongere',
      kind: 'kind',
      professional: 'professional',
      ander: 'iemand anders',
    },
    direction: { helped: 'hielp', hindered: 'hinderde', mixed: 'gemengd' },
    caseNumber: (number: string) => `Verhaal ${number}`,
    unmarked: 'Titel ontbreekt',
    day: dayIn('nl-NL'),
    rooms: 'Onderdelen',
    toOwnRoom: 'Naar je eigen pagina',
  },
}

export type StaffWords = typeof nlStaff
