import type { ChartWords } from '#app/components/charts/chart-words.ts'
import { dayIn, monthIn } from './days.ts'

const month = monthIn('nl-NL')

/** What staff read, in Dutch. */
export const nlStaff = {
  login: {
    title: 'Inloggen voor medewerkers',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Inloggen',
    out: 'Uitloggen',
  },
  staff: {
    projects: 'Mijn projecten',
    noProjects: 'Je hebt nog geen plek in een project. Vraag een projectleider.',
    roles: {
      administrator: 'beheerder',
      lead: 'projectleider',
      moderator: 'lezer',
      analyst: 'analist',
      member: 'teamlid',
    },
    tabs: {
      workroom: 'Werkruimte',
      needs: 'Behoeften',
      review: 'Nakijken',
      release: 'Uitgave',
      versions: 'Vragenlijsten',
      audit: 'Logboek',
      manage: 'Beheer',
    },
    teller: {
      ouder: 'ouder',
      jongere: 'jongere',
      kind: 'kind',
      professional: 'professional',
      ander: 'iemand anders',
    },
    direction: { helped: 'hielp', hindered: 'hinderde', mixed: 'gemengd' },
    caseNumber: (number: string) => `Verhaal ${number}`,
    unmarked: 'Titel ontbreekt',
    day: dayIn('nl-NL'),
    rooms: 'Onderdelen',
    toOwnRoom: 'Naar je eigen pagina',
  },
  review: {
    title: 'Verhalen nakijken',
    intro:
      'Eén persoon kijkt een verhaal na. Een ander leest het nog een keer en geeft het vrij. Verhalen met een signaal staan bovenaan.',
    empty: 'Er wacht geen verhaal. Neem even pauze.',
    wellbeing: 'Lees niet te veel zware verhalen achter elkaar. Praat erover met een collega.',
    start: (story: string) => `Begin met ${story}`,
    toRelease: (n: number) => `Vrijgeven (${n})`,
    toReleaseHint: 'Iemand keek deze verhalen na. Lees ze nog een keer en geef ze vrij.',
    toReview: (n: number) => `Nakijken (${n})`,
    toReviewHint: 'Controleer of alles weg is waaraan je iemand kunt herkennen.',
    received: 'komt zo',
    mine: 'Jij keek dit na. Een ander geeft het vrij.',
    done: {
      nagekeken: 'Je hebt het verhaal nagekeken. Een ander leest het nog een keer.',
      vrijgegeven: 'Je hebt het verhaal vrijgegeven. Het team kan het nu lezen.',
    },
    steps: {
      proposed: 'Stap 1 van 2: nakijken',
      prepared: 'Stap 2 van 2: vrijgeven',
    },
    stepHints: {
      proposed:
        'Lees het verhaal. Kies daaronder wat wordt vervangen. Klaar? Kies dan “Ik heb dit nagekeken”.',
      prepared:
        'Lees hoe het verhaal verder gaat. Kan niemand de verteller herkennen? Geef het dan vrij.',
    },
    confirmTitle: 'Mag dit verhaal naar het team?',
    preparedNote: 'Verander je nog iets? Dan gaat het verhaal terug naar stap 1.',
    saved: 'Bewaard. Het resultaat hierboven is bijgewerkt.',
    signals: {
      GEWELD: 'geweld',
      MISHANDELING: 'kindermishandeling',
      MISBRUIK: 'seksueel misbruik',
      SUICIDE: 'zelfdoding',
      ACUUT: 'gevaar nu',
    } as Record<string, string>,
    protocolTitle: 'Dit verhaal heeft een veiligheidssignaal',
    protocol:
      'Wij weten niet wie dit schreef en zoeken dat niet uit. Twijfel je? Bel Veilig Thuis (0800-2000) voor advies, zonder namen te noemen. Overleg met de projectleider.',
    original: 'Zoals getypt',
    result: 'Zo gaat het verder',
    marksTitle: 'Wat wordt vervangen',
    marksHint: 'Vink uit wat mag blijven staan. Vink aan wat weg moet.',
    noMarks: 'Het programma vond niets om te vervangen.',
    hint: 'twijfel',
    stays: 'blijft staan',
    byPerson: 'door een lezer',
    sure: (percent: number) => `${percent}% zeker`,
    addTitle: 'Nog iets vervangen',
    addHint:
      'Selecteer woorden in de tekst hierboven, of typ ze hier over. Elke plek met deze woorden wordt vervangen.',
    addWords: 'Woorden',
    addType: 'Wat is het?',
    types: {
      NAAM: 'naam',
      PLAATS: 'plaats',
      ADRES: 'adres',
      SCHOOL: 'school',
      ORGANISATIE: 'organisatie',
      LEEFTIJD: 'leeftijd',
      DATUM: 'datum',
      BEROEP: 'beroep',
      TELEFOON: 'telefoon',
      EMAIL: 'e-mail',
      BSN: 'BSN',
      IBAN: 'rekeningnummer',
      KENTEKEN: 'kenteken',
      ZAAKNUMMER: 'zaaknummer',
      SOCIAL: 'gebruikersnaam',
      URL: 'webadres',
    } as Record<string, string>,
    save: 'Bewaar en bekijk het resultaat',
    prepare: 'Ik heb dit nagekeken',
    confirm: 'Geef vrij voor het team',
    preparedBy: (name: string) => `nagekeken door ${name}`,
    consentTitle: 'Wat de verteller goedvindt',
    consent: {
      consent_read: 'Lezen door het ontwikkelteam',
      consent_quote: 'Een zin gebruiken zonder namen',
      consent_share: 'Lezen door andere organisaties',
      consent_numbers: 'Meetellen in cijfers van de regio',
    } as Record<string, string>,
    consentValues: {
      true: 'ja',
      yes: 'ja',
      no: 'nee',
      summary: 'alleen samengevat',
      none: 'niet ingevuld',
    } as Record<string, string>,
    back: 'Terug naar de lijst',
    field: {
      title: 'Titel',
      story: 'Verhaal',
      would_help: 'Wat had geholpen',
      would_say: 'Wat de jongere wil zeggen',
      tomorrow: 'Morgen anders',
      needed: 'Wat nodig was om te helpen',
      nice: 'Leuk aan twee huizen',
      silly: 'Stom aan twee huizen',
      boss: 'Als ik de baas was',
      missed: 'Wat iemand miste',
      one_change: 'Eén ding veranderen',
      seen_earlier: 'Eerder willen zien',
    } as Record<string, string>,
    criteriaTitle: 'Let hierop',
    criteria: [
      'Namen van mensen, scholen, straten en verenigingen.',
      'Kleine plaatsen, precieze leeftijden en data.',
      'Een beroep of gebeurtenis die bijna niemand anders heeft.',
      'Iets wat de ex-partner meteen zou herkennen.',
    ],
  },
  coding: {
    title: 'Thema’s bij dit verhaal',
    intro: 'Het programma stelt thema’s voor. Een thema telt pas mee als iemand het goedkeurt.',
    none: 'Het programma herkent geen thema in dit verhaal.',
    because: 'Omdat er staat',
    accept: 'Klopt',
    reject: 'Klopt niet',
    undo: 'Draai terug',
    state: { suggested: 'voorstel', confirmed: 'goedgekeurd', rejected: 'afgewezen' },
    saidBy: { program: 'door het programma', team: 'door het team', teller: 'door de verteller' },
    direction: 'Wat deed het?',
    score: (percent: number) => `sterkte ${percent} van 100`,
    next: 'Volgend verhaal met voorstellen',
    waiting: (n: number) =>
      n === 0
        ? 'Alle voorstellen bij dit verhaal zijn beoordeeld.'
        : n === 1
          ? 'Nog 1 voorstel te beoordelen.'
          : `Nog ${n} voorstellen te beoordelen.`,
  },
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
    asTable: 'Bekijk als tabel',
    hidden: 'te klein',
    rest: 'kleine groepen samen',
    bin: (from: number, to: number) => `${from} tot en met ${to}`,
    number: (count: number) => count.toLocaleString('nl-NL'),
  } satisfies ChartWords as ChartWords,
  workroom: {
    title: 'Werkruimte',
    intro:
      'Alle vrijgegeven verhalen van dit project, met de thema’s die het team heeft goedgekeurd. Kies een balk, een getal of een gebied en lees de verhalen.',
    count: (shown: number, all: number) =>
      shown === all ? `${all} verhalen` : `${shown} van de ${all} verhalen`,
    readThese: 'Lees deze verhalen',
    suggestions: (n: number) =>
      n === 1 ? 'Bij 1 verhaal wachten voorstellen.' : `Bij ${n} verhalen wachten voorstellen.`,
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
    dyad: 'Kwam hulp op tijd?',
    poles: ['veel te laat', 'precies op tijd', 'te vroeg'] as [string, string, string],
    dyadSentence: (late: number, answers: number) =>
      answers === 0
        ? 'Nog geen antwoorden.'
        : `${late} van de ${answers} antwoorden zeggen: te laat.`,
    triad: 'Wat maakte het meeste verschil?',
    corners: ['eerder zien dat het misging', 'de juiste informatie', 'hulp die past'] as [
      string,
      string,
      string,
    ],
    triadSentence: (zone: string, count: number, answers: number) =>
      answers === 0
        ? 'Nog geen antwoorden.'
        : `Van de ${answers} antwoorden liggen de meeste (${count}) bij: ${zone}.`,
    na: (n: number) => `${n} keer “past niet bij mijn verhaal”.`,
    empty: 'Geen verhalen bij dit filter.',
    readTitle: 'Verhalen',
    readIntro: (from: number, to: number, all: number) =>
      `Verhaal ${from} tot en met ${to} van ${all}. Wat is opgelicht, is het bewijs voor een thema.`,
    more: 'Vijf andere verhalen',
    openCoding: 'Alle thema’s bij dit verhaal',
    logged: 'Wat je leest, wordt bijgehouden.',
    backToDashboard: 'Terug naar de werkruimte',
    without: 'Zonder thema',
  },
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
    back: 'Terug naar de uitgave',
  },
  needs: {
    title: 'Behoeften',
    intro:
      'Wat vinden mensen belangrijk, en hoe goed is het nu geregeld? Antwoorden zonder eigen tekst tellen meteen mee, de andere na het nakijken.',
    responses: (count: number) => (count === 1 ? '1 keer ingevuld' : `${count} keer ingevuld`),
    caption: 'Belang naast tevredenheid, de meeste kans bovenaan',
    columns: {
      need: 'Behoefte',
      importance: 'Belang (1-5)',
      satisfaction: 'Geregeld (1-5)',
      opportunity: 'Kansscore',
      item: 'Waar eerst aan werken',
      mean: 'Gemiddeld',
      points: 'Punten samen',
    },
    explanation:
      'Kansscore: belang, plus wat het belang hoger is dan de tevredenheid. Hoog betekent: belangrijk en slecht geregeld. Achter n staat hoe vaak 1, 2, 3, 4 en 5 is gekozen. “Weet ik niet” telt niet mee.',
    spread: (places: readonly number[]) =>
      places.map((count, index) => `${index + 1}: ${count} keer`).join(', '),
    pointsCaption: (count: number) => `Tien punten verdeeld, door ${count} mensen`,
  },
  versions: {
    title: 'Vragenlijsten',
    intro:
      'Een vragenlijst die is gepubliceerd, verandert niet meer. Een wijziging wordt een nieuwe versie.',
    version: (number: number) => `versie ${number}`,
    preview: 'Bekijk',
    back: 'Terug naar de vragenlijsten',
    check: 'Controlegetal',
    kinds: { story: 'verhaal', needs: 'behoeftepeiling' },
    previewNote: 'Dit is een voorbeeld voor medewerkers. Wat je hier invult, wordt niet bewaard.',
    answers: 'Dit zou worden bewaard',
    loading: 'De vragenlijst wordt geladen.',
  },
  audit: {
    title: 'Logboek',
    intro:
      'Wat medewerkers deden, met het nieuwste bovenaan. Elke regel zit vast aan de regel ervoor. Verandert of verdwijnt er een, dan is dat te vinden. Van vertellers staat hier niets.',
    columns: { number: 'Nummer', at: 'Wanneer', actor: 'Wie', kind: 'Wat', story: 'Verhaal' },
    all: 'Alles',
    filter: 'Laat zien',
    show: 'Toon',
    older: 'Ouder',
    none: 'Hier staat nog niets.',
    gone: 'account bestaat niet meer',
    kinds: {
      'story.submitted': 'verhaal verteld',
      'story.proposed': 'voorstel van het programma',
      'story.prepared': 'nagekeken',
      'story.released': 'vrijgegeven',
      'story.withdrawn': 'weggehaald door de verteller',
      'story.read': 'verhaal gelezen',
      'original.read': 'origineel gelezen',
      'coding.confirmed': 'thema bevestigd',
      'coding.rejected': 'thema afgewezen',
      'release.made': 'uitgave gemaakt',
      'originals.expired': 'originelen gewist na de bewaartermijn',
      'examples.removed': 'voorbeelden verwijderd',
      'staff.signed-in': 'ingelogd',
    } as Record<string, string>,
  },
  manage: {
    title: 'Beheer',
    releaseTitle: 'Nieuwe uitgave maken',
    releaseText: 'Het team ziet dan deze nieuwe getallen. De vorige uitgave blijft bewaard.',
    releaseMake: 'Maak uitgave',
    releaseMade: (number: number) => `Uitgave ${number} is gemaakt.`,
    examplesTitle: 'Voorbeeldverhalen verwijderen',
    examplesText: (n: number) =>
      `Er staan ${n} verzonnen verhalen in dit project. Verwijder ze voordat echte mensen gaan vertellen. De vragenlijsten blijven.`,
    examplesCheck: 'Ja, verwijder alle voorbeeldverhalen',
    examplesRemove: 'Verwijder voorbeelden',
    examplesGone: 'Er staan geen voorbeeldverhalen meer in dit project.',
    retentionTitle: 'Bewaartermijnen',
    retentionText: (adults: number, youth: number) =>
      `De tekst zoals iemand hem typte, wordt ${adults} dagen na het vrijgeven gewist. Bij jongeren en kinderen na ${youth} dagen. Wat vrijgegeven is, blijft.`,
    retentionNext: (count: number) =>
      count === 0
        ? 'Morgen wordt er niets gewist.'
        : `Morgen wordt van ${count} verhalen het origineel gewist.`,
    retentionOverdue: (count: number) =>
      `${count} verhalen wachten langer dan hun bewaartermijn. We wissen ze niet vanzelf. Kijk ze na.`,
    linesTitle: 'Hulplijnen nakijken',
    linesText:
      'Deze nummers zijn nog niet door een projectleider nagekeken. Doe dat voordat echte mensen gaan vertellen.',
  },
}

export type StaffWords = typeof nlStaff
