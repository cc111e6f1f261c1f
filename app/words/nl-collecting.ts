import type { Reminder } from '#app/services/reminders.server.ts'

/** How collecting goes, and what a lead decides about a story point, in Dutch. */
export const nlCollecting = {
  collecting: {
    title: 'Inzameling',
    link: 'Hoe loopt de inzameling?',
    intro:
      'Hoeveel formulieren zijn geopend, begonnen en verstuurd? We tellen alleen aantallen per week. Van een getal naar een verhaal gaat geen weg.',
    back: 'Naar Verspreiden',
    received: 'Binnen',
    few: 'minder dan 5',
    of: (received: string, target: number) => `${received} van ${target}`,
    missing: (count: number) => (count === 0 ? 'Het doel is gehaald.' : `Nog ${count} te gaan.`),
    progress: 'Op weg naar het doel',
    state: {
      open: 'Open',
      closed: 'Gepauzeerd',
      archived: 'Gearchiveerd',
    },
    stateLabel: 'Stand',
    archivedHint: 'Gearchiveerd: vertellers zien dit vertelpunt niet meer.',
    closesOn: 'Laatste dag',
    quota: 'Hoogste aantal',
    quotaHint: 'Daarna begint niemand meer. Wie al bezig is, kan nog versturen.',
    target: 'Doel',
    optional: 'mag leeg blijven',
    save: 'Bewaar',
    saved: 'De instellingen zijn bewaard.',
    settings: 'Instellingen',
    weeks: 'Per week',
    week: 'Week vanaf',
    opened: 'Geopend',
    begun: 'Begonnen',
    finished: 'Verstuurd',
    stops: 'Waar mensen stoppen',
    page: 'Pagina',
    stopped: 'Stopte hier',
    themesPage: 'Waar gaat het over?',
    version: (number: number) => `versie ${number}`,
    nothing: 'Er is nog niets geteld.',
    channels: 'Kanalen',
    channel: 'Kanaal',
    remindersTitle: 'Let op',
    reminders: {
      'closes-soon': (point) => `${point}: de laatste dag is binnen een week.`,
      'is-full': (point) => `${point}: het hoogste aantal is bereikt. Niemand kan meer beginnen.`,
      lags: (point) => `${point}: er komt minder binnen dan het doel vraagt.`,
      silent: (point) => `${point}: er kwam twee weken niets binnen.`,
    } satisfies Record<Reminder, (point: string) => string> as Record<
      Reminder,
      (point: string) => string
    >,
  },
}

export type CollectingWords = typeof nlCollecting
