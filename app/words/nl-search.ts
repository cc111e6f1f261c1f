/** Searching stories, comparing words and proposals for themes, in Dutch. */
export const nlSearch = {
  search: {
    title: 'Zoeken',
    intro:
      'Zoek in alle vrijgegeven verhalen. Ook andere vormen van een woord, delen van lange woorden en typefouten worden gevonden.',
    typed: 'Wat zoek je?',
    hint: 'Alle woorden moeten erin staan. "tussen aanhalingstekens" zoekt precies die volgorde. Een streepje sluit uit: -school.',
    theme: 'Thema',
    anyTheme: 'elk thema',
    direction: 'Wat deed het?',
    anyDirection: 'maakt niet uit',
    onTime: 'Kwam hulp op tijd?',
    zone: 'Wat maakte het meeste verschil?',
    anything: 'maakt niet uit',
    more: 'Meer keuzes',
    submit: 'Zoek',
    count: (n: number, isMore: boolean) =>
      isMore
        ? `Meer dan ${n} verhalen gevonden.`
        : n === 0
          ? 'Geen verhaal gevonden.'
          : n === 1
            ? '1 verhaal gevonden.'
            : `${n} verhalen gevonden.`,
    newest: 'De nieuwste staan bovenaan. Wat je ziet, wordt bijgehouden.',
    nothing: 'Probeer minder woorden, of haal een keuze weg.',
    open: 'Lees het hele verhaal',
    next: 'Volgende tien',
    saveTitle: 'Bewaar deze zoekvraag',
    name: 'Naam',
    share: 'Laat ook mijn collega’s deze zien',
    save: 'Bewaar',
    savedTitle: 'Bewaarde zoekvragen',
    shared: 'van het team',
    forget: 'Vergeet',
    saved: 'De zoekvraag is bewaard.',
    toWords: 'Vergelijk woorden',
    toProposals: 'Zoek nieuwe thema’s',
  },
  wordsCompared: {
    title: 'Woorden vergelijken',
    intro:
      'Welke woorden gebruiken twee groepen vertellers verschillend? Elk verhaal telt één keer, hoe lang het ook is.',
    first: 'Deze groep',
    second: 'Vergelijk met',
    submit: 'Vergelijk',
    sizes: (first: string, a: number, second: string, b: number) =>
      `${a} verhalen van ${first} en ${b} van ${second}.`,
    few: 'Dit zijn weinig verhalen. Zie de woorden als een tip om te gaan lezen, niet als bewijs.',
    more: (group: string) => `Meer bij ${group}`,
    none: 'Geen woord springt eruit.',
    columns: {
      word: 'Woord',
      here: 'In deze verhalen',
      there: 'In de andere',
      times: 'Hoeveel keer zo vaak',
      chance: 'Toeval?',
    },
    chance: { no: 'vast geen toeval', maybe: 'kan toeval zijn' },
    methodTitle: 'Hoe is dit berekend?',
    method: [
      'We tellen in hoeveel verhalen van elke groep een woord staat.',
      'Hoe groot het verschil is: de verhouding tussen beide delen, met een halve bij elke telling (log ratio, Hardie 2014).',
      'Of het toeval kan zijn: de log-likelihood (Dunning 1993), met een correctie voor alle woorden waar we naar keken (Benjamini en Hochberg 1995). “Vast geen toeval” betekent: van de woorden met dat label is hoogstens 1 op de 20 er door toeval.',
    ],
    find: (word: string) => `Zoek verhalen met ${word}`,
  },
  proposals: {
    title: 'Misschien een nieuw thema',
    intro:
      'Hier staan zinnen bij elkaar waar nog geen thema bij past. Het programma ziet alleen dat zij op elkaar lijken. Of het een thema is, bepalen jullie.',
    none: 'Er zijn geen groepen gevonden die het thema’s waard lijken.',
    over: (n: number) => `Gezocht in ${n} verhalen.`,
    group: (n: number) => `Groep ${n}`,
    size: (n: number) => `${n} verhalen`,
    steady: {
      high: 'Komt bijna altijd terug als je verhalen weglaat.',
      middle: 'Komt vaak terug als je verhalen weglaat.',
      low: 'Komt soms terug als je verhalen weglaat: wees voorzichtig.',
    },
    words: 'Woorden die eruit springen',
    logged: 'Wat je leest, wordt bijgehouden.',
    find: 'Zoek meer verhalen met deze woorden',
  },
}

export type SearchWords = typeof nlSearch
