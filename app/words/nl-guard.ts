import type { DataClass, DataClassKey, Keeping } from '#app/services/data-classes.server.ts'
import { dayIn } from './days.ts'

/** How long a class of data stays, as a sentence. */
export type SayKeeping = (keeping: Keeping) => string

const keeping: SayKeeping = (one) => {
  switch (one.rule) {
    case 'days-after-release':
      return `Tot ${one.adults} dagen na het vrijgeven. Bij jongeren en kinderen tot ${one.youth} dagen. Eerder als de verteller het weghaalt.`
    case 'days-after-batch':
      return `Hoogstens ${one.days} dagen.`
    case 'days':
      return one.days === 1 ? 'Eén dag.' : `${one.days} dagen.`
    case 'until-withdrawn':
      return 'Tot de verteller het weghaalt.'
    case 'until-removed':
      return 'Tot iemand het verwijdert.'
    case 'until-ended':
      return 'Tot het inloggen verloopt.'
    case 'until-done':
      return 'Tot het werk gedaan is.'
    case 'until-replaced':
      return 'Tot het vervangen wordt.'
    case 'with-project':
      return 'Zolang het project bestaat.'
    case 'for-good':
      return 'Blijvend.'
    case 'by-operator':
      return 'Dat bepaalt de beheerder van de server.'
  }
}

const classes: Record<DataClassKey, string> = {
  originals: 'Verhaal zoals het getypt is',
  files: 'Opnamen en tekeningen',
  aside: 'Formulieren om later verder te gaan',
  messages: 'Notities, en berichten tussen lezers en verteller',
  marks: 'Plekken die vervangen zijn, en signalen',
  stories: 'Gekozen antwoorden en vrijgegeven tekst',
  themes: 'Thema’s bij een verhaal',
  terms: 'Zoekwoorden van vrijgegeven verhalen',
  changes: 'Dat er iets veranderde aan de cijfers: alleen een nummer',
  readingList: 'De leeslijst van het team',
  searches: 'Bewaarde zoekvragen van medewerkers',
  rounds: 'Dubbel coderen: wat elke codeur koos',
  passages: 'Welke passages een inzicht aanhaalt',
  insights: 'Inzichten en pilots',
  pilotWork: 'Taken en besluiten van pilots',
  cards: 'Welke verhalen op tafel lagen in een sessie',
  sense: 'Duidingssessies: groepen, namen, stemmen',
  models: 'Wat het programma leerde over thema’s',
  releases: 'Uitgaven',
  receipts: 'Bewaarcode',
  consents: 'Toestemming',
  contacts: 'Contactgegevens van vertellers',
  staff: 'Accounts van medewerkers',
  sessions: 'Ingelogde medewerkers',
  attempts: 'Pogingen om in te loggen',
  events: 'Logboek van wat er gebeurde',
  breaches: 'Datalekken en oefeningen',
  settings: 'Instellingen',
  drafts: 'Ontwerpen van vragenlijsten, met wie wat veranderde',
  surveys: 'Vragenlijsten en versies',
  channels: 'Kanalen met aantallen per week',
  jobs: 'Werk dat wacht',
  backups: 'Reservekopieën',
  logs: 'Technische logs',
}

const purposes: Record<DataClass['purpose'], string> = {
  listen: 'Leren van ervaringen met scheiding',
  rights: 'Rechten van vertellers en bewijs van toestemming',
  reach: 'Vertellers bereiken die dat willen',
  access: 'Toegang van medewerkers',
  account: 'Verantwoording',
  run: 'Het platform laten werken',
}

const forms: Record<DataClass['form'], string> = {
  'own-key': 'Versleuteld, met een eigen sleutel per verhaal',
  sealed: 'Verzegeld: de webserver kan het niet openen zonder een andere sleutel',
  hashed: 'Alleen een afdruk, niet terug te rekenen',
  codes: 'Codes, dagen en plaatsen in de tekst, geen woorden',
  clear: 'Leesbaar voor wie erbij mag',
}

/** What leads read about guarding data: the register, the sentences of consent and data breaches, in Dutch. */
export const nlGuard = {
  guard: {
    title: 'Privacy aantonen',
    text: 'Wat we bewaren, wat vertellers lazen, en wat te doen bij een datalek.',
    file: 'Bewaar als bestand',
    day: dayIn('nl-NL'),
    time: (moment: string) =>
      new Intl.DateTimeFormat('nl-NL', {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'Europe/Amsterdam',
      }).format(new Date(moment)),
    back: 'Terug naar Beheer',
    saved: 'Bewaard.',
    classes,
    purposes,
    forms,
    about: {
      tellers: 'Vertellers',
      staff: 'Medewerkers',
      groups: 'Groepen, nooit één persoon',
      nobody: 'Niemand in het bijzonder',
    } satisfies Record<DataClass['about'], string>,
    keeping,
    readers: {
      nobody: 'Niemand',
      program: 'Alleen het programma',
      'key-holder': 'Wie de sleutel en de wachtwoordzin van het project heeft',
      operator: 'De beheerder van de server',
    },
    contactsNext: (n: number) => `Morgen worden ${n} contactgegevens gewist.`,
    role: (role: string, people: number) => `${role} (${people})`,
  },
  register: {
    title: 'Register van verwerkingen',
    intro:
      'Wat dit project verwerkt, waarvoor en hoe lang. De termijnen zijn die waarmee elke dag gewist wordt.',
    headTitle: 'Wat alleen jullie weten',
    controller: 'Verwerkingsverantwoordelijke',
    officer: 'Functionaris gegevensbescherming',
    ground: 'Grondslag, met uitleg',
    processors: 'Verwerkers, zoals de hoster',
    empty: 'Nog niet ingevuld',
    save: 'Bewaar',
    on: (day: string) => `Stand op ${day}`,
    tableTitle: 'Gegevens',
    columns: {
      data: 'Gegevens',
      purpose: 'Doel',
      ground: 'Grondslag',
      about: 'Over wie',
      form: 'Hoe het bewaard wordt',
      where: 'Waar',
      keeping: 'Hoe lang',
      readers: 'Wie het leest',
    },
    grounds: {
      contacts: 'Toestemming, los van het verhaal',
      project: 'De grondslag van het project, zie boven',
      staff: 'Nodig voor het werk van medewerkers',
      duty: 'Wettelijke plicht om verantwoording af te leggen',
    },
    files: 'Bestanden op de server',
    securityTitle: 'Beveiliging',
    security: (readers: number) => [
      'Wat iemand typt, wordt versleuteld met een sleutel per verhaal. Die sleutel staat apart.',
      readers === 2
        ? 'Twee mensen lezen een verhaal voordat een team het ziet.'
        : 'Eén persoon leest een verhaal voordat een team het ziet.',
      'Elke lezing van een origineel staat in een logboek. Verandering daarin is te vinden.',
      'Bij een verhaal staat geen IP-adres, geen browser en geen tijdstip.',
      'Aantallen onder het minimum blijven verborgen.',
      'Reservekopieën zijn versleuteld. Een weggehaald verhaal is ook daaruit niet meer te lezen.',
    ],
    noContacts: 'Dit project vraagt nu geen contactgegevens.',
    html: 'Register als pagina',
    csv: 'Register als tabel (CSV)',
    print: 'Dit bestand is gemaakt door Vertelpunt.',
  },
  consents: {
    title: 'Toestemming: wat lazen vertellers?',
    intro:
      'Elke verteller stemt in met zinnen. Van die zinnen bewaren we een afdruk. Hier zie je welke zinnen bij welke afdruk horen.',
    none: 'Nog niemand gaf toestemming.',
    columns: {
      survey: 'Vragenlijst',
      language: 'Taal',
      hash: 'Afdruk',
      tellers: 'Vertellers',
      days: 'Tussen',
    },
    version: (survey: string, number: number) => `${survey}, versie ${number}`,
    between: (first: string, last: string) => (first === last ? first : `${first} en ${last}`),
    read: 'Lees de zinnen',
    missing: 'Deze afdruk past niet bij de zinnen van de versie. Zoek uit hoe dat kan.',
    choices: 'Antwoorden om uit te kiezen',
  },
  breach: {
    title: 'Datalek',
    intro:
      'Is er iets gelekt, of denk je dat? Schrijf het meteen op. Melden moet binnen 72 uur bij de Autoriteit Persoonsgegevens.',
    newTitle: 'Schrijf een datalek op',
    what: 'Wat is er gebeurd?',
    whatHint: 'Schrijf geen namen van vertellers op en geen zinnen uit verhalen.',
    when: 'Wanneer werd het ontdekt?',
    whenHint: 'Nederlandse tijd. De klok van 72 uur begint dan.',
    which: 'Om welke gegevens gaat het?',
    count: (n: number) => `hoogstens ${n} nu`,
    tellers: 'Hoeveel vertellers?',
    tellersHint:
      'Weet je het niet? Laat het leeg. Dan nemen we het hoogste aantal uit het register.',
    measures: 'Wat is eraan gedaan?',
    drill: 'Dit is een oefening',
    save: 'Schrijf op',
    change: 'Bewaar',
    none: 'Er is nog niets opgeschreven.',
    listTitle: 'Opgeschreven',
    isDrill: 'oefening',
    open: (day: string) => `Datalek van ${day}`,
    deadline: (moment: string) => `Melden vóór ${moment}.`,
    clock: {
      running: (hours: number, minutes: number) => `Nog ${hours} uur en ${minutes} minuten.`,
      over: 'De 72 uur zijn voorbij. Meld het nu, en schrijf op waarom het later is.',
      'in-time': 'Op tijd gemeld.',
      late: 'Gemeld, later dan 72 uur.',
    },
    reportedOn: (moment: string) => `Gemeld op ${moment}`,
    closedOn: (moment: string) => `Afgesloten op ${moment}`,
    report: 'Het is nu gemeld',
    close: 'Sluit af',
    closeHint: 'Daarna kun je niets meer veranderen.',
    changeTitle: 'Vul aan',
    draftTitle: 'Concept voor de melding',
    draftText: 'Neem dit over in het formulier van de Autoriteit Persoonsgegevens.',
    html: 'Concept als pagina',
    text: 'Concept als tekst',
    drillNote: 'OEFENING: dit is niet echt gebeurd.',
    whoCouldRead: 'Wie hierbij kan',
    parts: {
      controller: 'Verwerkingsverantwoordelijke',
      officer: 'Functionaris gegevensbescherming',
      what: 'Aard van de inbreuk',
      discovered: 'Ontdekt op',
      deadline: 'Melden vóór',
      data: 'Soort gegevens',
      tellers: 'Aantal vertellers, hoogstens',
      consequences: 'Gevolgen',
      measures: 'Maatregelen',
    },
    consequences: {
      readable: 'Deze gegevens zijn te lezen voor wie ze heeft. Een verteller kan herkend worden.',
      sealed: 'Deze gegevens zijn versleuteld. Zonder de sleutel zijn ze niet te lezen.',
    },
  },
}

export type GuardWords = typeof nlGuard
