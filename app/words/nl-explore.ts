import type { Role } from '#analysis/dashboard/facts.ts'
import type { ReadingKind, ReadingReason } from '#analysis/explore/reading-set.ts'
import type { Pillar, Side } from '#analysis/explore/twente-grid.ts'
import { capital } from './capital.ts'

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${n} verhalen`)
const percent = (share: number) => `${Math.round(share * 100)} %`

const PEOPLE: Record<Role, string> = {
  ouder: 'ouders',
  jongere: 'jongeren',
  kind: 'kinderen',
  professional: 'professionals',
  ander: 'anderen',
}

const pillars: Record<Pillar, string> = {
  signal: 'Op tijd signaleren',
  information: 'De juiste informatie',
  help: 'Passende hulp',
}

const sides: Record<Side, string> = {
  child: 'Kind',
  parent: 'Ouder',
  network: 'Netwerk',
  professional: 'Professional',
  organisation: 'Organisatie',
}

/** Reading together, the grid of needs and the mirror, in Dutch. */
export const nlExplore = {
  grid: {
    title: 'Wat is nodig, en voor wie?',
    pillars,
    sides,
    sidesHead: 'Wat is nodig',
    forHead: 'Voor wie',
    cell: (pillar: Pillar, side: Side) => `${pillars[pillar]}: ${sides[side].toLowerCase()}`,
    count: stories,
    directions: (helped: number, hindered: number, mixed: number) =>
      `${helped} hielp, ${hindered} hinderde, ${mixed} gemengd`,
    none: 'nog geen verhaal',
    sentence: (pillar: Pillar, side: Side, n: number, all: number) =>
      `De meeste verhalen (${n} van de ${all}) gaan over: ${pillars[pillar].toLowerCase()}, ${sides[side].toLowerCase()}.`,
    how: 'Zo is dit geteld',
    howText:
      'Elk thema van het codeboek staat op één plek: wat is nodig, en voor of van wie. Een verhaal telt mee waar een goedgekeurd thema staat. Eén verhaal kan op meer plekken staan. Wat anderen uit het netwerk vertellen, telt ook in de kolom Netwerk.',
    elsewhere: (n: number) => `${stories(n)} met alleen thema’s die niet in dit schema staan.`,
  },
  together: {
    title: 'Samen lezen',
    kinds: {
      samen: 'Samen lezen',
      tegen: 'Wie zegt het anders?',
      toeval: 'Zomaar vijf',
    } satisfies Record<ReadingKind, string> as Record<ReadingKind, string>,
    kindsLabel: 'Welke verhalen',
    intro: {
      samen:
        'Vijf verhalen die zo veel mogelijk van elkaar verschillen. Twee ervan zeggen het anders dan de meeste.',
      tegen: 'Verhalen die het anders zeggen dan de meeste. Lees ze voor je iets besluit.',
      toeval: 'Vijf verhalen die door toeval zijn gekozen.',
    } satisfies Record<ReadingKind, string> as Record<ReadingKind, string>,
    weigh: (fits: number, against: number) =>
      `${stories(fits)} ${fits === 1 ? 'zegt' : 'zeggen'} dit. ${stories(against)} ${against === 1 ? 'zegt' : 'zeggen'} het anders.`,
    pattern: (theme: string, direction: string) => `${theme}: ${direction}`,
    why: {
      fits: 'Past bij de meeste verhalen',
      'fits-otherwise': 'Zegt hetzelfde, maar is verder heel anders',
      against: 'Zegt het anders',
      chance: 'Door toeval gekozen',
    } satisfies Record<ReadingReason, string> as Record<ReadingReason, string>,
    noneAgainst: 'Geen verhaal zegt het anders. Kijk ook wie er nog niet verteld heeft.',
    none: 'Hier zijn geen verhalen.',
    again: 'Vijf andere',
    readTogether: 'Lees vijf verhalen samen',
    allThese: 'Alle verhalen van deze keuze',
    share: 'Stuur het adres van deze pagina naar je team: zij zien dezelfde verhalen.',
  },
  compare: {
    title: 'Twee keuzes naast elkaar',
    intro:
      'Wat komt in de ene keuze van verhalen vaker voor dan in de andere? Het zekerste verschil staat bovenaan.',
    link: 'Vergelijk',
    all: 'Alle verhalen',
    rest: 'Alle andere verhalen',
    stories: (n: number) => (n === 1 ? '1 verhaal' : `${n} verhalen`),
    inBoth: (n: number) =>
      n === 1
        ? '1 verhaal zit in beide keuzes en telt niet mee.'
        : `${n} verhalen zitten in beide keuzes en tellen niet mee.`,
    choose: 'Vergelijk met een andere keuze',
    choosing: 'Maak nu de tweede keuze, en klik dan op Vergelijk.',
    withRest: 'Vergelijk met alle andere verhalen',
    what: 'Wat',
    chance: 'Toeval?',
    chances: { 'no-chance': 'lijkt niet', chance: 'kan' },
    none: 'Er zijn te weinig verhalen om te vergelijken (minder dan 8 aan een kant).',
    method: (looked: number) =>
      `${looked} verschillen bekeken (toets van Fisher, tweezijdig), en daarvoor gecorrigeerd (Benjamini en Hochberg). Een antwoord telt alleen bij verhalen die op die vraag antwoord gaven.`,
  },
  patterns: {
    title: 'Patronen',
    intro:
      'Het programma bekijkt alle paren: wie vertelt, thema’s en antwoorden. Hier staat wat vaker of minder vaak samen voorkomt dan elders. Een patroon is een reden om te lezen, geen bewijs.',
    looked: (stories: number, looked: number, tooFew: number) =>
      `${looked} paren bekeken in ${stories} verhalen. ${tooFew} paren lieten we weg, omdat er te weinig verhalen waren.`,
    none: 'Hier staan geen patronen.',
    choices: {
      open: 'Nog niet bekeken',
      remarkable: 'Opvallend',
      not: 'Niet bijzonder',
      redundant: 'Spreekt vanzelf',
    },
    choicesLabel: 'Welke patronen?',
    role: (role: Role) => capital(PEOPLE[role]),
    others: 'anderen',
    withTheme: (theme: string) => `Verhalen over “${theme}”`,
    withAnswer: (question: string, answer: string) =>
      `Wie bij “${question}” antwoordt: “${answer}”`,
    saysTheme: (theme: string, isMore: boolean) =>
      `gaan ${isMore ? 'vaker' : 'minder vaak'} over “${theme}”`,
    saysAnswer: (question: string, answer: string, isMore: boolean) =>
      `hebben bij “${question}” ${isMore ? 'vaker' : 'minder vaak'} als antwoord: “${answer}”`,
    saysAnswerOne: (question: string, answer: string, isMore: boolean) =>
      `antwoordt bij “${question}” ${isMore ? 'vaker' : 'minder vaak'}: “${answer}”`,
    shares: (inside: string, outside: string) => `${inside} tegen ${outside} bij de rest.`,
    counts: (count: number, of: number) => `${count} van de ${of}`,
    few: 'Let op: kleine aantallen.',
    read: 'Lees deze verhalen',
    otherwise: 'Lees wie het anders zegt',
    minority: (n: number) =>
      n === 1
        ? '1 verhaal in deze groep zegt het anders.'
        : `${n} verhalen in deze groep zeggen het anders.`,
    insight: 'Maak hier een inzicht van',
    mark: { remarkable: 'Opvallend', not: 'Niet bijzonder', redundant: 'Spreekt vanzelf' },
    unmark: 'Haal het merk weg',
    markLabel: 'Wat vind je van dit patroon?',
    methodText: (looked: number, low: string, high: string, q: string) =>
      `Van elk paar is vergeleken hoe vaak het samen voorkomt (toets van Fisher of chi-kwadraat, tweezijdig). Er zijn ${looked} paren bekeken. Daarvoor is gecorrigeerd (Benjamini en Hochberg): de kans op een vals alarm is hier ${q}. Het verschil ligt met 95 % zekerheid tussen ${low} en ${high}. Van elke twee vragen zie je alleen het sterkste paar.`,
    page: (at: number, all: number) => `Bladzijde ${at} van ${all}`,
    next: 'Volgende',
    previous: 'Vorige',
  },
  mirror: {
    title: 'Spiegel',
    intro:
      'Dezelfde vraag, gesteld aan ouders, jongeren, kinderen, professionals en anderen. Waar zien zij het anders?',
    caption: (question: string) => `${question}: antwoorden per verteller`,
    who: 'Verteller',
    answers: 'Antwoorden',
    notApplicable: 'Past niet',
    several: 'Je kon meer antwoorden kiezen. Samen is het meer dan 100 %.',
    asked: 'Zo is het gevraagd',
    gap: (more: Role, less: Role, value: string, a: number, b: number) =>
      `${PEOPLE[more]} antwoorden vaker “${value}” dan ${PEOPLE[less]}: ${percent(a)} tegen ${percent(b)}.`,
    label: {
      'no-chance': 'waarschijnlijk geen toeval',
      chance: 'kan toeval zijn',
    },
    noGap: 'Er zijn te weinig antwoorden om groepen te vergelijken (minder dan 8 in een groep).',
    method: 'Hoe is dit getoetst?',
    methodText: (looked: number, low: string, high: string, q: string) =>
      `Van elk antwoord is per twee groepen vergeleken hoe vaak het is gekozen (toets van Fisher, tweezijdig). Er zijn ${looked} verschillen bekeken. Daarvoor is gecorrigeerd (Benjamini en Hochberg): de kans op een vals alarm is hier ${q}. Het verschil ligt met 95 % zekerheid tussen ${low} en ${high}.`,
    percent,
    few: 'Let op: kleine aantallen.',
    read: (who: Role) => `Lees wat ${PEOPLE[who]} vertellen`,
    middle: 'alle drie ongeveer even veel',
    none: 'Er zijn nog geen vragen die aan meer groepen zijn gesteld.',
    missing: (who: Role) => `Van ${PEOPLE[who]} zijn er nog geen antwoorden.`,
  },
}

export type ExploreWords = typeof nlExplore
