import type { ContactWords } from './nl-contact.ts'

/** What tellers of 16 and older read about leaving contact details, in simple German. */
export const deContact: ContactWords = {
  title: 'Möchtest du mitdenken oder etwas hören?',
  lead: 'Das musst du nicht. Es ist für Menschen ab 16 Jahren.',
  apart:
    'Was du hier ausfüllst, kommt in einen eigenen Tresor. Es hängt nicht mit deiner Geschichte zusammen: kein Code, keine Zeit, keine Reihenfolge.',
  open: 'Daten hinterlassen',
  codeFirst:
    'Bewahre zuerst deinen Code auf. Nach dem Senden steht er nicht mehr auf diesem Bildschirm.',
  name: 'Wie dürfen wir dich nennen?',
  nameHint: 'Das darf ein anderer Name sein, oder nichts.',
  way: 'Wie können wir dich erreichen?',
  wayHint: 'Fülle eins aus. Nimm etwas, das nur du liest.',
  mail: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  wants: 'Wofür?',
  wishes: {
    sessions: 'Ich möchte einmal in einer Gruppe mitdenken',
    results: 'Ich möchte hören, was damit passiert',
    talk: 'Ich möchte angerufen werden, um darüber zu reden',
  },
  keep: (days) => `Wir bewahren das höchstens ${days} Tage auf. Nur das Projekt kann es öffnen.`,
  remove: (mail) => `Möchtest du gelöscht werden? Schreib an ${mail}.`,
  send: 'Meine Daten senden',
  sentTitle: 'Danke, deine Daten sind gespeichert',
  sent: 'Das Projekt meldet sich, wenn es etwas gibt. Das kann eine Weile dauern.',
  goneTitle: 'Das geht hier jetzt nicht',
  gone: 'Daten hinterlassen geht nur direkt nach dem Senden einer Geschichte.',
  home: 'Zum Anfang',
  fields: {
    mail: 'Diese E-Mail-Adresse stimmt nicht. Sieh noch einmal nach.',
    phone: 'Diese Telefonnummer stimmt nicht. Sieh noch einmal nach.',
    way: 'Fülle eine E-Mail-Adresse oder eine Telefonnummer aus.',
    wants: 'Wähle, wofür wir dich erreichen dürfen.',
  },
}
