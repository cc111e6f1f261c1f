/** What tellers of 16 and older read about leaving contact details, in Dutch at B1. */
export const nlContact = {
  title: 'Wil je meedenken of iets horen?',
  lead: 'Dit hoeft niet. Het is voor mensen van 16 jaar en ouder.',
  apart:
    'Wat je hier invult, komt in een eigen kluis. Het staat los van je verhaal: geen code, geen tijd, geen volgorde.',
  open: 'Laat gegevens achter',
  codeFirst: 'Bewaar eerst je code. Na het versturen staat hij niet meer op dit scherm.',
  name: 'Hoe mogen we je noemen?',
  nameHint: 'Dat mag een andere naam zijn, of niets.',
  way: 'Hoe kunnen we je bereiken?',
  wayHint: 'Vul er één in. Kies iets dat alleen jij leest.',
  mail: 'E-mailadres',
  phone: 'Telefoonnummer',
  wants: 'Waarvoor?',
  wishes: {
    sessions: 'Ik wil een keer meedenken in een groep',
    results: 'Ik wil horen wat ermee gebeurt',
    talk: 'Ik wil gebeld worden om erover te praten',
  },
  keep: (days: number) =>
    `We bewaren dit hoogstens ${days} dagen. Alleen het project kan het openen.`,
  remove: (mail: string) => `Wil je eraf? Mail naar ${mail}.`,
  send: 'Verstuur mijn gegevens',
  sentTitle: 'Bedankt, je gegevens zijn bewaard',
  sent: 'Het project neemt contact op als er iets is. Dat kan een tijd duren.',
  goneTitle: 'Dit kan hier nu niet',
  gone: 'Gegevens achterlaten kan alleen vlak na het versturen van een verhaal.',
  home: 'Naar het begin',
  fields: {
    mail: 'Dit e-mailadres klopt niet. Kijk het na.',
    phone: 'Dit telefoonnummer klopt niet. Kijk het na.',
    way: 'Vul een e-mailadres of een telefoonnummer in.',
    wants: 'Kies waarvoor we je mogen bereiken.',
  },
}

export type ContactWords = typeof nlContact
