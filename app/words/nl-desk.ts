/** Where the reader is among the finds. */
type Now = {
  readonly place: number
  readonly count: number
  readonly words: string
  readonly isReplaced: boolean
  /** How often these words were found. */
  readonly places: number
}

/** The review screen besides its texts: keys, protocol, checklist, notes and messages, in Dutch. */
export const nlDesk = {
  desk: {
    title: 'Langs de vondsten',
    count: (count: number) =>
      count === 0
        ? 'Het programma vond niets.'
        : `${count} ${count === 1 ? 'vondst' : 'vondsten'} in dit verhaal.`,
    now: ({ place, count, words, isReplaced, places }: Now) =>
      `${place} van ${count}: “${words}” ${isReplaced ? 'wordt vervangen' : 'blijft staan'}.${
        places > 1 ? ` Komt ${places} keer voor.` : ''
      }`,
    unsaved: 'Nog niet bewaard.',
    previous: 'Vorige',
    next: 'Volgende',
    replace: 'Vervang',
    leave: 'Laat staan',
    undo: 'Herstel',
    keys: 'Toetsen',
    letters: 'Letters als toets gebruiken',
    keyList: [
      { keys: 'j', does: 'Volgende vondst. Op een vondst ook: pijl omlaag.' },
      { keys: 'k', does: 'Vorige vondst. Op een vondst ook: pijl omhoog.' },
      { keys: 'a', does: 'Vervang deze woorden, overal waar ze staan.' },
      { keys: 'r, u', does: 'Laat deze woorden staan, overal waar ze staan.' },
      { keys: 'z', does: 'Maak je laatste keuze ongedaan.' },
      { keys: 'n', does: 'Vervang ook de woorden die je selecteerde.' },
      { keys: 's', does: 'Bewaar je keuzes.' },
      { keys: '?', does: 'Open of sluit deze lijst.' },
    ],
    filter: 'Welke verhalen?',
    all: (count: number) => `Alles (${count})`,
    first: (count: number) => `Eerst (${count})`,
    firstHint:
      'Er staat iets in over veiligheid, of de verteller gaf antwoord. De reden staat erbij.',
    noneOfThese: 'Hier wacht niets.',
    steps: { proposed: 'nakijken', prepared: 'vrijgeven' },
    saveFirst: 'Je koos iets wat nog niet bewaard is. Bewaar het eerst.',
    notesTitle: (count: number) => (count > 0 ? `Notities (${count})` : 'Notities'),
    notesHint: 'Alleen lezers zien dit. Het gaat weg als de tekst wordt gewist.',
    noteLabel: 'Notitie voor andere lezers',
    noteButton: 'Bewaar notitie',
    mailTitle: (count: number) =>
      count > 0 ? `Berichten met de verteller (${count})` : 'Bericht aan de verteller',
    mailHint:
      'De verteller ziet dit alleen met de code. Je naam staat er niet bij. Iemand anders kan meekijken: schrijf niet wat er in het verhaal staat.',
    mailLabel: 'Bericht',
    mailButton: 'Stuur bericht',
    mailSafe: 'Voorbeeld: “Wil je met iemand praten? Bel gratis Veilig Thuis: 0800-2000.”',
    from: (writer: string, day: string) => `${writer}, ${day}`,
    unknown: 'een lezer',
    teller: 'de verteller',
    unread: 'nieuw antwoord',
    readAnswer: 'Ik las het antwoord',
    written: { note: 'Je notitie is bewaard.', 'to-teller': 'Je bericht staat bij de code.' },
    criteriaTitle: 'Wanneer kan iemand herkend worden?',
    criteria: [
      'Een rechtszaak, ongeluk of bericht dat in de krant stond.',
      'Aantal, leeftijd en geslacht van kinderen bij elkaar.',
      'Letterlijke uitspraken die maar één persoon zo zegt.',
      'Afkomst, geloof of ziekte samen met een plaats.',
    ],
    criteriaDoubt: 'De ex-partner kent alle feiten. Lees het verhaal een keer alsof jij dat bent.',
    wellbeingTitle: 'Blijf zelf overeind',
    wellbeing: [
      'Las je drie zware verhalen? Stop dan en doe iets anders.',
      'Je mag elk verhaal overlaten aan een ander, ook halverwege.',
      'Praat vandaag nog met een collega over wat je raakte.',
      'Lijkt het op je eigen leven? Lees het dan niet alleen.',
    ],
    protocol: {
      never: 'Wij weten niet wie dit schreef. Wij zoeken dat nooit uit.',
      causedBy: 'Door deze woorden:',
      todo: {
        ACUUT:
          'Vertel het nu aan de projectleider. Beslis met zijn tweeën en schrijf op wat je besloot. Weet je door het verhaal zelf wie er nu gevaar loopt? Dan bel je 112.',
        SUICIDE: 'Stuur de verteller een bericht met 113. Doe dat samen met de projectleider.',
        MISHANDELING:
          'Stuur de verteller een bericht met Veilig Thuis en de Kindertelefoon. Geldt voor jou een meldcode? Volg die als je weet om welk kind het gaat.',
        MISBRUIK:
          'Stuur de verteller een bericht met het Centrum Seksueel Geweld. Vraag niet naar wat er gebeurde.',
        GEWELD:
          'Stuur de verteller een bericht met Veilig Thuis. Let extra op wat de ander kan herkennen.',
      } as Record<string, string>,
      advice: (name: string, phone: string) =>
        `Twijfel je? Vraag raad bij ${name}, ${phone}, zonder namen.`,
      alwaysTitle: 'Dit geldt altijd',
      always: [
        'Een projectleider leest dit verhaal ook, voor het verder gaat.',
        'Zoek niemand op, niet op internet en niet in je eigen dossiers.',
        'Zet geen deel van dit verhaal in een e-mail of app.',
        'Een bericht komt bij de code. We weten niet of iemand het leest.',
      ],
    },
  },
}

export type DeskWords = typeof nlDesk
