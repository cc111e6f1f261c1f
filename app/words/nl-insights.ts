import type { Direction, Role } from '#analysis/dashboard/facts.ts'
import type { InsightState } from '#analysis/insights/insight.ts'
import type { PilotStep, PlanPart } from '#analysis/insights/pilot.ts'

/** Why something with an insight or a pilot was refused, in Dutch. */
export const nlInsightProblems = {
  'insight-unknown': 'Dit inzicht is er niet meer.',
  'insight-empty': 'Schrijf eerst een zin.',
  'insight-needs-readings':
    'Schrijf eerst twee andere uitleggen op: wat kan dit patroon ook betekenen?',
  'insight-needs-support': 'Haal eerst een passage aan die dit inzicht steunt.',
  'insight-needs-otherwise':
    'Er zijn verhalen die het anders zeggen. Haal er minstens één aan. Dan is het inzicht eerlijk.',
  'insight-full':
    'Dit inzicht heeft al acht andere uitleggen. Haal er eerst een weg die lijkt op een andere.',
  'insight-not-ready': 'Maak het inzicht eerst klaar. Dan kun je het aan vertellers laten lezen.',
  'passage-unknown': 'Deze passage staat niet meer zo in het verhaal.',
  'pilot-unknown': 'Deze pilot is er niet meer.',
  'pilot-empty': 'Geef de pilot een naam en een vraag.',
  'step-not-now': 'Deze stap kan nu niet. Iemand anders heeft de pilot misschien net veranderd.',
  'step-needs-reason': 'Schrijf op waarom jullie deze stap zetten.',
  'plan-not-whole': 'Vul eerst het hele plan in. Alleen het cijfer van buiten mag open blijven.',
  'pilot-needs-insight': 'Kies eerst een inzicht waar deze pilot op bouwt.',
  'told-empty': 'Schrijf eerst de tekst voor vertellers.',
  'composed-few-sources':
    'Een samengesteld verhaal rust op minstens drie verhalen die dit inzicht steunen.',
  'composed-borrowed':
    'Er staan nog woorden van een verteller in. Je ziet ze hieronder. Zeg het anders.',
  'figure-not-whole': 'Vul alles in: wat het is, het cijfer, de bron en de dag.',
  'session-unknown': 'Deze sessie is er niet meer.',
  'session-empty': 'Geef de sessie een naam.',
  'session-no-stories':
    'Zo liggen er minder dan drie kaarten op tafel. Kies ruimer, of leg er andere kaarten bij.',
}

const PEOPLE: Record<Role, string> = {
  ouder: 'ouders',
  jongere: 'jongeren',
  kind: 'kinderen',
  professional: 'professionals',
  ander: 'anderen',
}
const ONE: Record<Role, string> = {
  ouder: 'een ouder',
  jongere: 'een jongere',
  kind: 'een kind',
  professional: 'een professional',
  ander: 'iemand uit de omgeving',
}
const stories = (n: number) => (n === 1 ? '1 verhaal' : `${n} verhalen`)
const list = (roles: readonly Role[]) =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(roles.map((role) => PEOPLE[role]))

/** Insights, pilots and what is told back, in Dutch. */
export const nlInsights = {
  insights: {
    title: 'Inzichten',
    intro:
      'Een inzicht is wat het team leest in de verhalen. Bij elk inzicht staat wat het ook kan betekenen, en wie het anders zegt.',
    make: 'Maak hier een inzicht van',
    newTitle: 'Nieuw inzicht',
    claim: 'Wat zien jullie? Schrijf één zin.',
    claimHint: 'Bijvoorbeeld: Kinderen horen te laat wat er gaat gebeuren.',
    aboutAll: 'Over alle verhalen van nu.',
    about: 'Over deze keuze van verhalen',
    start: 'Begin dit inzicht',
    none: 'Er zijn nog geen inzichten.',
    state: {
      draft: 'in de maak',
      ready: 'klaar',
      dropped: 'losgelaten',
    } satisfies Record<InsightState, string> as Record<InsightState, string>,
    told: 'teruggegeven aan vertellers',
    back: 'Alle inzichten',
    numbers: 'De cijfers van toen',
    frozen: (day: string, n: number, all: number) =>
      `Op ${day} ging dit over ${n} van de ${all} verhalen.`,
    byRole: (counts: readonly string[]) => `Verteld door: ${counts.join(', ')}.`,
    roleCount: (role: Role, n: number) => `${PEOPLE[role]} ${n}`,
    byDirection: (theme: string, counts: Readonly<Record<Direction, number>>) =>
      `${theme}: ${counts.helped} hielp, ${counts.hindered} hinderde, ${counts.mixed} gemengd.`,
    onTime: (low: number, middle: number, high: number) =>
      `Hulp kwam te laat in ${low}, op tijd in ${middle} en te vroeg in ${high} verhalen.`,
    weighed: (fits: number, against: number) =>
      `${stories(fits)} ${fits === 1 ? 'zei' : 'zeiden'} het zo, ${stories(against)} ${against === 1 ? 'zei' : 'zeiden'} het anders.`,
    nowAt: 'Bekijk deze keuze in de werkruimte van nu',
    weightTitle: 'Waar rust dit op?',
    supports: (n: number, roles: readonly Role[]) =>
      n === 0
        ? 'Nog geen verhaal steunt dit inzicht.'
        : `${stories(n)} ${n === 1 ? 'steunt' : 'steunen'} dit, van ${list(roles)}.`,
    few: 'Dat is weinig. Zoek verder voor je iets besluit.',
    oneSide: 'Het komt van één kant. Hoe zien anderen het?',
    missing: (roles: readonly Role[]) => `Nog niet aangehaald: ${list(roles)}.`,
    contradicts: (n: number) =>
      n === 0
        ? 'Er is nog geen verhaal aangehaald dat het anders zegt.'
        : `${stories(n)} ${n === 1 ? 'zegt' : 'zeggen'} het anders.`,
    lost: (n: number) =>
      n === 1
        ? 'Eén steun is weggehaald door de verteller.'
        : `${n} steunen zijn weggehaald door vertellers.`,
    change: 'Verander de tekst',
    readings: 'Wat kan het ook betekenen?',
    readingsHint: 'Schrijf minstens twee andere uitleggen op, elk op een eigen regel.',
    save: 'Bewaar',
    saved: 'Bewaard.',
    passages: 'Aangehaalde passages',
    noPassages: 'Nog geen passages. Zoek hieronder.',
    side: { with: 'steunt dit', against: 'zegt het anders' },
    from: (role: Role, caseNumber: string) => `${ONE[role]}, nummer ${caseNumber}`,
    uncite: 'Haal weg',
    findTitle: 'Zoek passages',
    findWith: 'Zoek steun',
    findAgainst: 'Zoek wie het anders zegt',
    findNone: 'Hier zijn geen verhalen met een goedgekeurde passage.',
    cite: 'Haal aan als steun',
    citeAgainst: 'Haal aan: zegt het anders',
    stateTitle: 'Hoe ver is het?',
    makeReady: 'Dit inzicht is klaar',
    makeDraft: 'Terug naar in de maak',
    drop: 'Laat los',
    dropReason: 'Waarom laten jullie het los?',
    dropped: (reason: string) => `Losgelaten: ${reason}`,
    composeTitle: 'Samengesteld verhaal',
    composeText:
      'Schrijf zelf een verhaal dat laat zien wat jullie in minstens drie verhalen lazen. Gebruik geen zin van een verteller: het programma kijkt dat na. Erbij staat dat het is samengesteld.',
    composed: 'Het verhaal',
    composeSave: 'Bewaar, nog niet laten zien',
    composeShow: 'Laat zien op “Dit hoorden we”',
    composeShown: (day: string) => `Sinds ${day} te lezen.`,
    borrowedTitle: 'Woorden van vertellers die er nog in staan',
    tellTitle: 'Vertel het terug',
    tellText:
      'Deze tekst lezen vertellers bij hun bewaarcode, en iedereen op de pagina “Dit hoorden we”. Schrijf geen getallen en niets waaraan je iemand herkent.',
    tellNl: 'In gewoon Nederlands',
    tellEn: 'In het Engels',
    tell: 'Geef terug aan vertellers',
    untell: 'Haal van de openbare pagina',
    isTold: (day: string) => `Sinds ${day} te lezen voor vertellers.`,
  },
  outside: {
    title: 'Cijfers van buiten',
    intro:
      'Cijfers die anderen maten, zoals wachttijd of zorgkosten. Zij staan naast de verhalen. Het zijn geen metingen van ons, en een verhaal bewijst ze niet.',
    notOurs: 'geen meting van ons',
    none: 'Er zijn nog geen cijfers van buiten.',
    name: 'Wat is het?',
    nameHint: 'Bijvoorbeeld: Wachttijd voor jeugdhulp in Twente',
    value: 'Het cijfer, met eenheid',
    valueHint: 'Bijvoorbeeld: 14 weken',
    source: 'Bron',
    asOf: 'Van welke dag of tot welke dag?',
    add: 'Voeg toe',
    addTitle: 'Nieuw cijfer',
    remove: 'Haal weg',
    line: (source: string, day: string) => `${source}, ${day}`,
  },
  pilots: {
    title: 'Pilots',
    intro:
      'Een pilot is iets wat jullie samen uitproberen. Hier zie je hoe ver elke pilot is, en op welke inzichten hij bouwt.',
    newTitle: 'Nieuwe pilot',
    name: 'Naam',
    question: 'Hoe kunnen we …?',
    questionHint: 'Bijvoorbeeld: Hoe kunnen we zorgen dat elk kind iemand heeft om mee te praten?',
    startOnInsight: 'Begin een pilot met dit inzicht',
    onInsight: 'Deze pilot rust op het inzicht',
    toldStart: (tries: string, forWhom: string) =>
      `Dit gaan we proberen: ${tries}${forWhom && ` (voor ${forWhom})`}. Daarna horen we graag of het helpt.`,
    start: 'Begin deze pilot',
    steps: {
      idea: 'Idee',
      proposal: 'Voorstel',
      running: 'Loopt',
      adopted: 'Blijft',
      stopped: 'Gestopt',
    } satisfies Record<PilotStep, string> as Record<PilotStep, string>,
    noneHere: 'Nog geen.',
    builtOn: (n: number) =>
      n === 0
        ? 'Nog op geen inzicht gebouwd'
        : n === 1
          ? 'Bouwt op 1 inzicht'
          : `Bouwt op ${n} inzichten`,
    owner: (name: string) => `Trekker: ${name}`,
    lookBack: (day: string) => `Terugkijken op ${day}`,
    back: 'Alle pilots',
    plan: 'Het plan',
    parts: {
      forWhom: 'Voor wie is het?',
      tries: 'Wat proberen jullie?',
      expects: 'Wat hopen jullie te horen in nieuwe verhalen?',
      firstStep: 'Wat is de eerste stap?',
      owner: 'Welke organisatie trekt het?',
      lookBackOn: 'Wanneer kijken jullie terug?',
      figure: 'Welk cijfer van buiten hopen jullie te veranderen? Schrijf de bron erbij.',
    } satisfies Record<PlanPart, string> as Record<PlanPart, string>,
    open: 'nog open',
    evidence: 'Bouwt op deze inzichten',
    noEvidence: 'Nog geen inzicht gekozen.',
    noInsights: 'Er zijn nog geen inzichten om uit te kiezen.',
    change: 'Verander de pilot',
    save: 'Bewaar',
    saved: 'Bewaard.',
    stepTitle: 'De volgende stap',
    reason: 'Waarom?',
    takeStep: (step: PilotStep) =>
      ({
        idea: 'Terug naar idee',
        proposal: 'Maak er een voorstel van',
        running: 'Begin met uitproberen',
        adopted: 'Dit blijft',
        stopped: 'Stop deze pilot',
      })[step],
    history: 'Wat er gebeurde',
    effectTitle: 'Wat vertellen mensen sinds de start?',
    effectText: (day: string) =>
      `Verhalen van vóór ${day} naast verhalen van daarna. Mensen vertellen wanneer zij willen. Een verschil is een reden om te lezen, geen bewijs dat de pilot werkt.`,
    effectNone:
      'Kies eerst inzichten over een thema of een antwoord. Dan is er iets te vergelijken.',
    effectShares: (before: number, all: number, after: number, allAfter: number) =>
      `Ervoor zei ${before} van de ${all} verhalen het zo, erna ${after} van de ${allAfter}.`,
    effectFew: 'Er zijn nog te weinig verhalen om te vergelijken (minder dan 8 aan een kant).',
    effectMethod: (low: string, high: string, q: string) =>
      `Vergeleken met de toets van Fisher, tweezijdig, en gecorrigeerd voor alle vergelijkingen hier (Benjamini en Hochberg): de kans op een vals alarm is ${q}. Het verschil ligt met 95 % zekerheid tussen ${low} en ${high}.`,
    took: (step: string, day: string) => `${step}, op ${day}`,
    tellTitle: 'Vertel het terug',
    tellText:
      'Deze tekst lezen vertellers bij hun bewaarcode, en iedereen op de pagina “Dit hoorden we”.',
  },
  told: {
    title: 'Dit hoorden we, dit doen we',
    intro:
      'Mensen vertelden ons wat zij meemaakten. Hier lees je wat wij daaruit leerden, en wat we ermee doen.',
    heard: 'Dit hoorden we',
    doing: 'Dit doen we',
    none: 'Hier staat nog niets. Wij lezen eerst alle verhalen.',
    quote: (role: Role) => ONE[role],
    therefore: 'Daarom doen we:',
    composed:
      'Een samengesteld verhaal: het team schreef het op uit meer verhalen. Niemand vertelde het zo.',
    step: {
      idea: 'We denken hierover na.',
      proposal: 'We maken een plan.',
      running: 'We proberen dit nu uit.',
      adopted: 'Dit blijven we doen.',
      stopped: 'Hiermee zijn we gestopt.',
    } satisfies Record<PilotStep, string> as Record<PilotStep, string>,
    link: 'Wat doen we met de verhalen?',
    code: 'Heb je zelf een verhaal verteld? Met je bewaarcode zie je wat ermee gebeurde.',
  },
}

export type InsightsWords = typeof nlInsights
