import type { Role } from '#analysis/dashboard/facts.ts'

const PEOPLE: Record<Role, string> = {
  ouder: 'ouders',
  jongere: 'jongeren',
  kind: 'kinderen',
  professional: 'professionals',
  ander: 'anderen',
}

/** What was done in a year, counted. */
export type YearWork = Readonly<
  Record<
    | 'releases'
    | 'sessions'
    | 'insights'
    | 'tasks'
    | 'decisions'
    | 'begun'
    | 'adopted'
    | 'stopped'
    | 'told',
    number
  >
>

const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The report of a project, in Dutch. */
export const nlReport = {
  trace: {
    title: 'Spoor: wat rust waarop?',
    intro:
      'Van elke pilot zie je op welke inzichten hij bouwt, en op welke passages die rusten. Met het nummer van een verhaal zie je waar dat verhaal aan meedoet.',
    ofStory: 'Nummer van een verhaal',
    ofThis: 'Waar staat dit verhaal?',
    look: 'Zoek',
    all: 'Laat alles zien',
    csv: 'Bewaar als CSV',
    none: 'Er zijn nog geen pilots en inzichten.',
    noStory: 'Dit verhaal staat in geen inzicht.',
    loose: 'Inzichten zonder pilot',
    columns: [
      'Pilot',
      'Stap',
      'Inzicht',
      'Hoe ver',
      'Weggehaalde steun',
      'Kant',
      'Verteller',
      'Nummer',
      'Passage',
    ],
  },
  report: {
    title: (name: string) => `${name}: wat verhalen ons leerden`,
    page: 'Verslag',
    intro:
      'Dit verslag wordt elke keer opnieuw gemaakt uit de nieuwste uitgave, de inzichten die klaar zijn, en de pilots. Er staat niets in wat een lezer buiten het team niet mag weten.',
    print: 'Print het verslag, of bewaar het als PDF',
    docx: 'Bewaar voor een tekstprogramma (DOCX)',
    noRelease: 'Er is nog geen uitgave. Het verslag gebruikt alleen getallen uit een uitgave.',
    foot: (day: string, release: number | undefined, codebook: number, version: string) =>
      `Gemaakt op ${day} · ${release === undefined ? 'zonder uitgave' : `uitgave ${release}`} · codeboek ${codebook} · Vertelpunt ${version}`,
    method: 'Hoe het ging',
    methodText: (points: number, readers: 1 | 2) => [
      `Mensen vertelden hun verhaal op ${points} vertelpunten. Zij schreven of spraken zelf, en legden hun eigen verhaal uit met schuiven, driehoeken en keuzes. Wij vroegen niet wie zij zijn.`,
      readers === 2
        ? 'Twee mensen lazen elk verhaal en haalden weg waaraan je iemand kunt herkennen. Daarna gaf het team er thema’s aan.'
        : 'Iemand las elk verhaal en haalde weg waaraan je iemand kunt herkennen. Daarna gaf het team er thema’s aan.',
      'Wie vertelt, kiest zelf. Dit is geen steekproef: de getallen zeggen iets over deze verhalen, niet over alle mensen in de regio.',
    ],
    response: 'Wie er vertelden',
    responseText: (n: string) => `In de uitgave tellen ongeveer ${n} vertellers mee.`,
    rounded:
      'Getallen zijn afgerond op vijf. Een streepje is een getal dat te klein is om te laten zien.',
    who: 'Wie',
    tellers: 'Vertellers',
    all: 'Allemaal',
    people: (role: Role) => PEOPLE[role],
    missing: (roles: readonly string[]) =>
      `Van deze groepen hoorden we te weinig om iets te zeggen: ${roles.join(', ')}.`,
    answers: 'Hoe vertellers naar hun verhaal kijken',
    themesByRole: 'Thema’s per verteller',
    alt: (title: string, sentence: string) =>
      `${title}. ${sentence} De getallen staan in de tabel hieronder.`,
    patterns: 'Patronen',
    patternsText: (names: readonly string[]) =>
      names.length === 0
        ? 'Nog geen thema komt vaak genoeg voor om te laten zien.'
        : `Het vaakst gaat het over: ${names.join(', ')}.`,
    themesTable: 'Thema’s in de verhalen, en of het hielp of hinderde',
    theme: 'Thema',
    doubts: 'Waar we aan twijfelen',
    doubtList: (hidden: number, all: number) => [
      `Van ${hidden} van de ${all} thema’s laten we geen getal zien, omdat te weinig vertellers erover vertelden.`,
      'Een thema dat vaak voorkomt hoeft niet het belangrijkste te zijn. Wie weinig vertelt, hoor je in getallen niet.',
      'Mensen gaven de thema’s. Een ander had soms iets anders gekozen.',
    ],
    insights: 'Inzichten',
    noInsights: 'Er is nog geen inzicht klaar.',
    readings: 'Wat kan het ook betekenen?',
    rests: 'Waar rust dit op?',
    restsOn: (people: readonly string[]) =>
      people.length === 0
        ? 'Verhalen steunen dit. Van wie laten we niet zien: het zijn er te weinig.'
        : `Verhalen van ${people.join(', ')} steunen dit.`,
    otherwise: 'Er zijn verhalen die het anders zeggen.',
    noOtherwise: 'We vonden geen verhaal dat het anders zegt.',
    pilots: 'Pilots',
    noPilots: 'Er zijn nog geen pilots.',
    step: (step: string) => `Nu: ${step}.`,
    steps: 'Stappen tot nu toe',
    stepLine: (step: string, day: string, reason: string) => `${step}, ${day}: ${reason}`,
    builtOn: 'Bouwt op',
    year: {
      title: (name: string, year: number) => `${name}: jaarverslag ${year}`,
      intro:
        'Dit jaarverslag is voor gemeenteraden en wie het betaalt. Vertellers tellen we alleen zoals ze in een uitgave staan. Er staat niets in wat een lezer buiten het team niet mag weten.',
      which: 'Welk verslag?',
      whole: 'Het hele project',
      of: (year: number) => `Jaar ${year}`,
      short: 'In het kort',
      shortList: (work: YearWork) => [
        `${times(work.releases, 'uitgave', 'uitgaven')} met verhalen van vertellers.`,
        `${times(work.insights, 'inzicht', 'inzichten')} klaar, elk met steun uit verhalen en met wat het ook kan betekenen.`,
        `${times(work.begun, 'pilot', 'pilots')} begonnen, ${work.adopted} overgenomen, ${work.stopped} gestopt.`,
        `${times(work.told, 'keer', 'keer')} aan vertellers teruggegeven wat er met hun verhaal gebeurde.`,
      ],
      work: 'Wat we deden',
      noReleases: 'In dit jaar is er geen uitgave gemaakt.',
      releases: 'Uitgaven van dit jaar',
      release: 'Uitgave',
      madeOn: 'Gemaakt op',
      workList: (work: YearWork) => [
        `${times(work.sessions, 'sessie', 'sessies')} waarin mensen samen verhalen lazen.`,
        `${times(work.tasks, 'taak', 'taken')} bij pilots afgerond.`,
        `${times(work.decisions, 'besluit', 'besluiten')} genomen.`,
      ],
      effects: 'Wat het opleverde',
      noEffects: 'Er liep in dit jaar nog geen pilot.',
      runsSince: (day: string) => `Loopt sinds ${day}.`,
      noCompare: 'Deze pilot rust op geen inzicht dat met nieuwe verhalen te vergelijken is.',
      tooFew: (claim: string) =>
        `“${claim}”: er zijn nog te weinig verhalen om ervoor en erna te vergelijken.`,
      since: (claim: string, sign: number, isClear: boolean) =>
        `“${claim}”: sinds de start horen we dat ${sign > 0 ? 'vaker' : sign < 0 ? 'minder vaak' : 'even vaak'}. ${isClear ? 'Dat is waarschijnlijk geen toeval, maar het bewijst niet dat de pilot het deed.' : 'Dat kan toeval zijn.'}`,
      figure: (figure: string) => `Hoopt te verbeteren (geen meting van ons): ${figure}`,
      grow: 'Wat groter kan',
      nothingGrew: 'In dit jaar is geen pilot overgenomen.',
      stopped: 'Wat stopte, en waarom',
      nothingStopped: 'In dit jaar is geen pilot gestopt.',
      told: 'Wat vertellers terughoorden',
      nothingTold: 'In dit jaar is nog niets teruggegeven aan vertellers.',
      unknown: 'Wat we niet weten',
      lost: (claim: string) => `Het inzicht “${claim}” verloor steun: een verhaal is ingetrokken.`,
      always: [
        'Wie vertelt, kiest zelf. Deze verhalen zeggen niets over alle mensen in de regio.',
        'Mensen vertellen wanneer zij willen. Een verschil tussen vroeger en nu is een reden om te lezen, geen bewijs.',
      ],
    },
    annex: 'Bijlage: thema’s en wat ze betekenen',
    hidden: '–',
  },
}

export type ReportWords = typeof nlReport
