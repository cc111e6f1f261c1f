import type { ChartWords } from '#app/components/charts/chart-words.ts'
import { monthIn } from './days.ts'

const month = monthIn('nl-NL')

/** The workroom and its charts, in Dutch. */
/** Made once: a page of charts writes hundreds of numbers. */
const NUMBERS = new Intl.NumberFormat('nl-NL')

export const nlWorkroom = {
  charts: {
    roles: {
      ouder: 'ouders',
      jongere: 'jongeren',
      kind: 'kinderen',
      professional: 'professionals',
      ander: 'anderen',
    },
    directions: { helped: 'hielp', hindered: 'hinderde', mixed: 'gemengd' },
    zones: {
      a: 'vooral eerder zien dat het misging',
      b: 'vooral de juiste informatie',
      c: 'vooral hulp die past',
      ab: 'eerder zien en informatie',
      bc: 'informatie en hulp die past',
      ac: 'eerder zien en hulp die past',
      middle: 'alle drie ongeveer even veel',
    },
    classes: {
      low: 'te laat',
      middle: 'op tijd',
      high: 'te vroeg',
      none: 'er was geen hulp',
      na: 'past niet bij mijn verhaal',
      unanswered: 'niet ingevuld',
    },
    theme: 'Thema',
    place: 'Plek op de lijn',
    answer: 'Antwoord',
    zone: 'Gebied',
    total: 'Totaal',
    tiles:
      'Elke tegel is een gemeente, ongeveer op zijn plek in Twente. Hoe donkerder de tegel, hoe hoger het getal.',
    asTable: 'Bekijk als tabel',
    hidden: 'te klein',
    rest: 'kleine groepen samen',
    bin: (from: number, to: number) => `${from} tot en met ${to}`,
    number: (count: number) => NUMBERS.format(count),
  } satisfies ChartWords as ChartWords,
  workroom: {
    title: 'Werkruimte',
    intro:
      'Alle vrijgegeven verhalen van dit project, met de thema’s die het team heeft goedgekeurd. Kies een balk, een getal of een gebied: alle andere beelden gaan mee. Met ‘terug’ van je browser maak je een keuze ongedaan.',
    count: (shown: number, all: number) =>
      shown === all
        ? `${NUMBERS.format(all)} verhalen`
        : `${NUMBERS.format(shown)} van de ${NUMBERS.format(all)} verhalen`,
    readThese: 'Lees deze verhalen',
    suggestions: (n: number) =>
      n === 1
        ? 'Bij 1 verhaal wachten voorstellen.'
        : n < 1000
          ? `Bij ${NUMBERS.format(n)} verhalen wachten voorstellen.`
          : 'Bij 1.000 verhalen of meer wachten voorstellen.',
    code: 'Bekijk de voorstellen',
    role: 'Verteller',
    from: 'Van maand',
    until: 'Tot en met maand',
    apply: 'Toon',
    clear: 'Wis filter',
    chosen: 'Gekozen',
    period: (from?: string, until?: string) =>
      [from && `vanaf ${month(from)}`, until && `tot en met ${month(until)}`]
        .filter(Boolean)
        .join(' '),
    themes: 'Thema’s per verteller',
    themesSentence: (themes: number, top: string, stories: number) =>
      themes === 0
        ? 'Er zijn nog geen thema’s goedgekeurd.'
        : `Het meest genoemd: ${top}, in ${stories} verhalen.`,
    corners: ['eerder zien dat het misging', 'de juiste informatie', 'hulp die past'] as [
      string,
      string,
      string,
    ],
    na: (n: number) => `${n} keer “past niet bij mijn verhaal”.`,
    empty: 'Geen verhalen bij dit filter.',
    readTitle: 'Verhalen',
    readIntro: (from: number, to: number, all: number) =>
      `Verhaal ${NUMBERS.format(from)} tot en met ${NUMBERS.format(to)} van ${NUMBERS.format(all)}. Wat is opgelicht, is het bewijs voor een thema.`,
    more: 'Vijf andere verhalen',
    openCoding: 'Alle thema’s bij dit verhaal',
    logged: 'Wat je leest, wordt bijgehouden.',
    backToDashboard: 'Terug naar de werkruimte',
    without: 'Zonder thema',
  },
  linked: {
    chosen: 'Wat je koos',
    clear: 'Wis alles',
    giveUp: (what: string) => `Laat los: ${what}`,
    also: (theme: string) => `en ook: ${theme}`,
    stretch: (from: number, to: number) => `plek ${from} tot en met ${to}`,
    most: (value: string, n: number, of: number) =>
      `Het vaakst gekozen: ${value} (${NUMBERS.format(n)} van de ${NUMBERS.format(of)} verhalen met een antwoord).`,
    nothing: 'Bij deze keuze geeft geen verhaal een antwoord.',
    unanswered: (n: number) =>
      n === 1
        ? '1 verhaal is zonder antwoord.'
        : `${NUMBERS.format(n)} verhalen zijn zonder antwoord.`,
    asTable: 'Bekijk als tabel, of kies een stuk van de lijn',
    from: 'Van plek (0 tot 100)',
    to: 'Tot en met plek',
    choose: 'Kies dit stuk',
    more: 'Wat vertellers nog meer kozen',
    charts: (n: number) => (n === 1 ? '1 vraag' : `${n} vragen`),
    otherAnswers: (n: number) => `Nog ${n} andere antwoorden`,
    byTeller: 'Bekijk het per verteller',
    kept: 'Bewaarde keuzes',
    keep: 'Bewaar deze keuze',
    role: 'Verteller',
    roles: 'Wie vertelt?',
    months: 'Wanneer is het verteld?',
    monthHead: 'Maand',
    month,
    withoutTheme: 'zonder thema',
    themesAndPeople: 'Thema’s en vertellers',
    aboutStory: 'Zo kijken vertellers naar hun eigen verhaal',
    aboutTeller: 'Over de vertellers',
    stories: 'Verhalen bij deze keuze',
    close: 'Sluit de verhalen',
  },
  across: {
    part: 'Wanneer en bij wie',
    title: (question: 'phase' | 'influence') =>
      ({
        phase: 'Thema’s per tijd waarin het verhaal speelt',
        influence: 'Thema’s per laag: wie had invloed?',
      })[question],
    sentence: (theme: string, answer: string, n: number) =>
      `Het vaakst samen: ${theme} en ${answer} (${n === 1 ? '1 verhaal' : `${n} verhalen`}).`,
    how: 'Elk getal telt verhalen met het thema en dat antwoord. Een verhaal met meer thema’s telt bij elk daarvan. Kies een getal om die verhalen te zien.',
  },
  pairs: {
    title: 'Welke thema’s staan samen in een verhaal?',
    sentence: (one: string, other: string, stories: number, expected: string) =>
      `Vaker samen dan bij toeval: ${one} en ${other}, in ${stories} verhalen. Bij toeval zouden het er ongeveer ${expected} zijn.`,
    nothing: 'Van geen twee thema’s is zeker dat ze vaker samen staan dan bij toeval.',
    intro: (themes: number) =>
      `De ${themes} thema’s die het meest voorkomen. In elk vak: hoeveel verhalen beide thema’s hebben. Kies een vak om die verhalen te zien. Met de pijltjes ga je van vak naar vak.`,
    caption: 'Thema’s die samen staan',
    theme: 'Thema',
    cell: (one: string, other: string, stories: number) =>
      `${one} en ${other}: ${stories === 1 ? '1 verhaal' : `${stories} verhalen`}`,
    more: 'vaker samen dan bij toeval',
    less: 'minder vaak samen dan bij toeval',
    sign: '+ en − betekenen: waarschijnlijk geen toeval',
    networkTitle: 'Als netwerk',
    networkIntro: (least: number) =>
      `Een lijn staat tussen twee thema’s die vaker samen staan dan bij toeval, in minstens ${least} verhalen. Hoe dikker, hoe sterker. Hoe groter de cirkel, hoe meer verhalen.`,
    networkAlt: (lines: number, sentence: string) =>
      `${lines === 1 ? '1 lijn' : `${lines} lijnen`} tussen thema’s. ${sentence} De tabel hieronder zegt alles.`,
    tieClear: 'waarschijnlijk geen toeval',
    tieChance: 'kan toeval zijn',
    pair: 'Twee thema’s',
    both: (one: string, other: string) => `${one} en ${other}`,
    together: 'Verhalen met beide',
    share: 'Deel van alle verhalen',
    expected: 'Bij toeval',
    lift: 'Hoeveel keer zo vaak',
    phi: 'Samenhang (phi)',
    chance: 'Toeval?',
    others: (n: number) => `Nog ${n} paren`,
    label: {
      'no-chance': 'waarschijnlijk geen toeval',
      chance: 'kan toeval zijn',
      few: 'te weinig verhalen',
    },
    how: 'Bij toeval: zoveel verhalen zouden beide thema’s hebben als ze niets met elkaar te maken hadden. Phi loopt van −1 (nooit samen) tot 1 (altijd samen). Getoetst zoals bij Patronen, en gecorrigeerd voor het aantal paren.',
    decimal: (value: number, places: number) =>
      value.toLocaleString('nl-NL', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }),
    percent: (share: number) => `${Math.round(100 * share)} %`,
  },
}

export type WorkroomWords = typeof nlWorkroom
