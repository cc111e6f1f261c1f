import type { Attribution } from '#analysis/dashboard/attribution.ts'

/** The release that teams see, in Dutch. */
export const nlRelease = {
  release: {
    title: 'Uitgave',
    number: (number: number, day: string) => `Uitgave ${number}, gemaakt op ${day}`,
    intro:
      'Een uitgave is een vaste foto van de verhalen. Getallen zijn afgerond op vijf. Kleine getallen staan er niet in, zodat niemand een verteller kan uitrekenen.',
    tellers: (n: string) => `Ongeveer ${n} vertellers.`,
    groups: 'Groepen thema’s per verteller',
    groupsSentence: 'Hoeveel vertellers iets zeggen over elke groep thema’s.',
    themes: 'Thema’s',
    themesSentence: (top: readonly string[]) => `Het vaakst komt voor: ${top.join(', ')}.`,
    dyad: 'Kwam hulp op tijd?',
    dyadSentence: 'Wat vertellers antwoordden op de vraag of hulp op tijd kwam.',
    triad: 'Wat maakte het meeste verschil?',
    triadSentence: 'Hoe vertellers tien muntjes verdeelden over drie dingen die hielpen of misten.',
    bins: [
      'helemaal te laat',
      'meer te laat',
      'in het midden',
      'meer te vroeg',
      'helemaal te vroeg',
    ],
    storiesTitle: (theme: string) => `Verhalen bij: ${theme}`,
    storiesIntro: 'In willekeurige volgorde. Van de verteller zie je alleen de rol.',
    noStories: 'Bij dit thema zijn geen verhalen die het team mag lezen.',
    mayQuote: 'Een zin zonder namen gebruiken mag van de verteller.',
    mayNotQuote: 'Gebruik geen zin uit dit verhaal: dat wil de verteller niet.',
    back: 'Terug naar de uitgave',
    csv: 'Bewaar voor een rekenblad (CSV)',
    json: 'Bewaar voor een programma (JSON)',
    columns: {
      release: 'Uitgave',
      madeOn: 'Gemaakt op',
      table: 'Tabel',
      row: 'Rij',
      column: 'Kolom',
      tellers: 'Vertellers',
    },
    attribution: (who: string) => `Noem de verteller dan zo: ${who}.`,
    attributed: {
      ouder: 'een ouder',
      jongere: 'een jongere',
      kind: 'een kind',
      professional: 'een professional',
      ander: 'iemand uit de omgeving',
      'ouder together': 'een ouder, nog samen',
      'ouder lt1': 'een ouder, korter dan 1 jaar uit elkaar',
      'ouder 1to3': 'een ouder, 1 tot 3 jaar uit elkaar',
      'ouder 3to6': 'een ouder, 3 tot 6 jaar uit elkaar',
      'ouder gt6': 'een ouder, langer dan 6 jaar uit elkaar',
    } satisfies Record<Attribution, string> as Record<Attribution, string>,
  },
}

export type ReleaseWords = typeof nlRelease
