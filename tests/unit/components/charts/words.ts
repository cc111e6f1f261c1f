import type { ChartWords } from '#app/components/charts/chart-words.ts'

/** Words for charts under test. */
export const WORDS: ChartWords = {
  roles: {
    ouder: 'ouders',
    jongere: 'jongeren',
    kind: 'kinderen',
    professional: 'professionals',
    ander: 'anderen',
  },
  directions: { helped: 'hielp', hindered: 'hinderde', mixed: 'gemengd' },
  zones: {
    a: 'vooral eerder zien',
    b: 'vooral informatie',
    c: 'vooral hulp',
    ab: 'zien en informatie',
    bc: 'informatie en hulp',
    ac: 'zien en hulp',
    middle: 'alle drie',
  },
  classes: {
    low: 'te laat',
    middle: 'op tijd',
    high: 'te vroeg',
    none: 'geen hulp',
    na: 'past niet',
    unanswered: 'niet ingevuld',
  },
  theme: 'Thema',
  place: 'Stand',
  answer: 'Antwoord',
  zone: 'Gebied',
  total: 'Totaal',
  tiles: 'Hoe donkerder, hoe hoger.',
  asTable: 'Bekijk als tabel',
  hidden: 'te klein',
  rest: 'andere rollen',
  bin: (from, to) => `${from} tot ${to}`,
  number: (count) => String(count),
}
