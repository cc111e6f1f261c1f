import type { ChangeLine } from '#analysis/coding/codebook-telling.ts'

/** Why something with the codebook was refused, in Dutch. */
export const nlCodebookProblems = {
  'theme-unknown': 'Dit thema staat niet meer in het codeboek. Kijk in de lijst.',
  'group-unknown': 'Kies een groep die er is.',
  'theme-name-taken': 'Er is al een thema met deze naam. Kies een andere naam.',
  'theme-name-missing': 'Geef een naam.',
  'group-in-use': 'In deze groep staan nog thema’s. Verplaats die eerst.',
  'merge-with-itself': 'Kies een ander thema om mee samen te voegen.',
  'nothing-changed': 'Er is niets veranderd.',
  'theme-changed-by-other':
    'Iemand anders veranderde dit net ook. Wat jij typte, staat er nog. Vergelijk en bewaar dan opnieuw.',
  'cues-wrong': 'Sommige regels kunnen niet. Wat er mis is, staat bij de regels.',
  'step-unknown': 'Deze wijziging is al teruggedraaid.',
  'step-built-on': 'Hierna is hetzelfde nog eens veranderd. Draai eerst die wijziging terug.',
  'nothing-to-publish': 'Er is niets veranderd na de laatste uitgave.',
  'file-no-codebook': 'In dit bestand vinden we geen codeboek. Kies een CSV- of QDC-bestand.',
  'file-unsafe': 'Dit bestand verwijst naar andere bestanden. Dat lezen we niet.',
  'file-too-large': 'Dit bestand is te groot. Een codeboek mag 500 kB zijn, met 500 thema’s.',
}

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The pages of the codebook, in Dutch. */
export const nlCodebook = {
  title: 'Codeboek',
  link: 'Codeboek',
  intro:
    'In het codeboek staan de thema’s waarmee het team verhalen ordent. Een projectleider kan het veranderen.',
  back: 'Terug naar het codeboek',
  count: (themes: number, groups: number) =>
    `${many(themes, 'thema', 'thema’s')} in ${many(groups, 'groep', 'groepen')}.`,
  search: 'Zoek in namen, teksten en aanwijzingen',
  find: 'Zoek',
  clear: 'Wis',
  found: (n: number) => (n === 0 ? 'Niets gevonden.' : `${many(n, 'thema', 'thema’s')} gevonden.`),
  editions: 'Uitgaven',
  working: (pending: number, edition: number) =>
    pending === 0
      ? `Dit is uitgave ${edition}. Daarmee wordt nu gewerkt.`
      : `Je ziet de werkversie: uitgave ${edition} met ${many(pending, 'wijziging', 'wijzigingen')}. Verhalen krijgen thema’s volgens uitgave ${edition}, tot iemand een nieuwe uitgave maakt.`,
  toPublish: 'Bekijk wijzigingen en maak een uitgave',
  changed: 'gewijzigd',
  empty:
    'Dit codeboek heeft nog geen thema’s. Maak een groep en een thema, of lees een bestand in.',
  emptyGroup: 'In deze groep staat nog geen thema.',
  counts: (confirmed: number, suggested: number) =>
    suggested === 0 ? `${confirmed}×` : `${confirmed}× · ${suggested} open`,
  countsLong: (confirmed: number, suggested: number) =>
    `${confirmed} keer goedgekeurd, ${suggested} voorstellen open`,
  order: 'Volgorde veranderen',
  orderDone: 'Klaar met volgorde',
  up: (name: string) => `${name}: omhoog`,
  down: (name: string) => `${name}: omlaag`,
  orderHint: 'Een thema dat bovenaan staat, gaat met de pijl omhoog naar de vorige groep.',
  newTheme: 'Nieuw thema',
  newGroup: 'Nieuwe groep',
  groupName: 'Naam van de groep',
  rename: 'Hernoem',
  renameOf: (name: string) => `Groep ${name} hernoemen of weghalen`,
  remove: 'Haal weg',
  files: 'Inlezen of opslaan als bestand',
  retired: 'Niet meer in gebruik',
  retiredText:
    'Het programma stelt deze thema’s niet meer voor. Wat ermee is gecodeerd, telt nog mee.',
  isRetired: 'Dit thema is niet meer in gebruik.',
  mergedInto: (name: string) => `Samengevoegd met: ${name}`,
  theme: {
    definition: 'Definitie',
    include: 'Hoort erbij',
    exclude: 'Hoort er niet bij',
    examples: 'Voorbeelden',
    cues: 'Aanwijzingen',
    cuesText: 'Woorden en zinnen waaraan het programma dit thema herkent.',
    noCues: 'Er zijn geen aanwijzingen. Het programma stelt dit thema dan bijna nooit voor.',
    showCues: (n: number) => `Toon ${many(n, 'regel', 'regels')}`,
    owners: {
      all: 'voor iedereen',
      ouder: 'voor ouders',
      jongere: 'voor jongeren',
      kind: 'voor kinderen',
      professional: 'voor professionals',
      ander: 'voor anderen',
    },
    english: 'In het Engels',
    everyday: 'Zo noemen vertellers het',
    group: 'Groep',
    usually: 'Werkt meestal zo',
    usuallyNone: 'niet te zeggen',
    sensitive: 'Gaat over geweld, misbruik of zelfdoding',
    sensitiveText: 'In een uitgave voor teams staan dan pas getallen vanaf 20 vertellers.',
    color: 'Kleur',
    ownColor: 'Eigen kleur',
    usage: 'Gebruik',
    usageText: (confirmed: number, suggested: number, tellers: number) =>
      `${confirmed} keer goedgekeurd. ${suggested} voorstellen wachten. ${many(tellers, 'verteller', 'vertellers')} koos dit zelf.`,
    usageEdition: (n: number, edition: number) => `${n} onder uitgave ${edition}`,
    usageEditions: (list: string) => `Goedgekeurd: ${list}.`,
    none: 'Nog niet beschreven.',
  },
  edit: {
    title: 'Veranderen',
    newTitle: 'Nieuw thema',
    name: 'Naam in het Nederlands',
    nameEn: 'Naam in het Engels',
    nameEnHint: 'Laat leeg als de naam hetzelfde is.',
    definitionHint: 'Wat is dit thema, in één of twee zinnen?',
    includeHint: 'Wat hoort hier zeker bij?',
    excludeHint: 'Wat lijkt erop, maar hoort ergens anders?',
    examplesHint:
      'Eén zin per regel. Verzin de zinnen. Een zin van een verteller blijft hier staan, ook als het verhaal weggaat.',
    cuesTitle: 'Aanwijzingen',
    cuesHint: 'Eén aanwijzing per regel. Uitleg over de tekens staat hieronder.',
    save: 'Bewaar in de werkversie',
    add: 'Voeg toe',
    saved: 'Bewaard in de werkversie.',
    conflict: (by: string) => `Iemand anders veranderde dit thema ook (${by}).`,
    conflictNow: 'Zo staat het er nu:',
    conflictText:
      'Hieronder staat wat jij typte. Neem over wat je wilt houden. Bewaar je nu, dan geldt jouw tekst.',
    somebody: 'iemand',
  },
  trial: {
    button: 'Kijk wat dit vindt',
    title: 'Wat je wijziging vindt',
    none: 'Je hebt nog geen aanwijzing veranderd. Voeg een regel toe en kijk hier wat die vindt.',
    sample: (stories: number) =>
      `Geprobeerd op ${many(stories, 'vrijgegeven verhaal', 'vrijgegeven verhalen')}.`,
    noStories: 'Er zijn nog geen vrijgegeven verhalen om op te proberen.',
    found: (sentences: number, stories: number) =>
      sentences === 0
        ? 'Vindt niets.'
        : `Vindt ${many(sentences, 'zin', 'zinnen')} in ${many(stories, 'verhaal', 'verhalen')}.`,
    lost: (sentences: number) =>
      sentences === 0
        ? 'Weggehaald. Vond niets.'
        : `Weggehaald. Vond ${many(sentences, 'zin', 'zinnen')}.`,
    left: (n: number) => `Nog ${many(n, 'andere regel', 'andere regels')} niet geprobeerd.`,
    logged: 'Wat je hier leest, wordt bijgehouden.',
  },
  cueProblems: {
    'cue-too-long': 'Deze regel is te lang.',
    'cue-empty': 'Hier staat geen woord.',
    'cue-brackets': 'Er mist een haakje, of er staan haakjes in haakjes.',
    'cue-class-unknown': 'Deze woordgroep kennen we niet.',
    'cue-weight': 'Schrijf een gewicht als ^2 of ^1.5, met een spatie ervoor.',
    'cue-too-short': 'Gebruik letters. Bij een sterretje zijn het er twee of meer.',
  },
  notation: {
    title: 'Zo schrijf je een aanwijzing',
    intro: 'Gewone woorden zijn genoeg. Met deze tekens zeg je het preciezer.',
    sign: 'Je schrijft',
    means: 'Het programma zoekt',
    rows: [
      [
        'wachtlijst',
        'Dit woord in elke vorm, ook “wachtlijsten”. Bij lange woorden mag er één typefout in.',
      ],
      ['omgang*', 'Woorden die zo beginnen, zoals “omgangsregeling”.'],
      ['*regeling', 'Woorden die zo eindigen.'],
      ['*toezicht*', 'Woorden waar dit ergens in zit.'],
      ['=bel', 'Alleen precies dit woord.'],
      ['kwam te laat', 'Deze woorden achter elkaar. Er mogen drie kleine woorden tussen staan.'],
      ['(juf|meester) zag', 'Eén van deze woorden, en dan “zag”.'],
      ['{school} zag', 'Een woord uit een woordgroep, zoals “juf” of “mentor”.'],
      ['niemand ~ luister', 'Er mogen vier andere woorden tussen staan. Met ~~ zijn het er negen.'],
      ['juf & zag', 'Allebei dicht bij elkaar in één zin, in elke volgorde.'],
      ['op+halen', 'Ook “opgehaald”, “op te halen” en “haalt het kind op”.'],
      ['wachtlijst ^2', 'Telt twee keer zo zwaar. Onder nul pleit het tegen dit thema.'],
      ['goed geholpen :)', 'Zegt ook dat het hielp. Met :( zegt het dat het hinderde.'],
    ] as readonly (readonly [string, string])[],
    classes: (names: string) => `Woordgroepen: ${names}.`,
  },
  merge: {
    title: 'Samenvoegen',
    text: 'Alles wat met dit thema is gecodeerd, gaat mee naar het andere thema. De aanwijzingen ook. De naam blijft in de geschiedenis staan.',
    into: 'Voeg samen met',
    choose: 'Kies een thema',
    submit: 'Voeg samen',
  },
  split: {
    title: 'Splitsen',
    text: 'Maak er een tweede thema bij en kies welke stukjes tekst daarheen gaan. De rest blijft hier.',
    link: 'Splits dit thema',
    heading: (name: string) => `Splitsen: ${name}`,
    name: 'Naam van het nieuwe thema',
    which: 'Welke stukjes gaan naar het nieuwe thema?',
    none: 'Er is nog niets gecodeerd met dit thema. Je kunt het wel splitsen.',
    state: { confirmed: 'goedgekeurd', suggested: 'voorstel' },
    submit: 'Splits',
    shown: (n: number) => `Je ziet de eerste ${n} stukjes. De rest blijft bij dit thema.`,
    back: 'Terug naar het thema',
  },
  retire: {
    title: 'Niet meer gebruiken',
    text: 'Het programma stelt dit thema dan niet meer voor. Wat ermee is gecodeerd, blijft tellen.',
    submit: 'Gebruik niet meer',
    backText: 'Neem het thema weer in gebruik. Het programma stelt het dan weer voor.',
    back: 'Gebruik weer',
  },
  history: {
    title: 'Geschiedenis',
    none: 'Dit thema is nog niet veranderd.',
    by: (who: string, day: string) => `${who}, ${day}`,
    nobody: 'account bestaat niet meer',
    inEdition: (n: number) => `uitgave ${n}`,
    waiting: 'nog niet uitgegeven',
    takeBack: 'Draai terug',
    takenBack: 'teruggedraaid',
    isTakeBack: (n: number) => `Wijziging ${n} teruggedraaid.`,
    isImport: 'Ingelezen uit een bestand.',
    number: (n: number) => `Wijziging ${n}`,
    was: 'was',
    now: 'is nu',
    nothing: '(leeg)',
    done: 'Teruggedraaid in de werkversie.',
    more: (n: number) => `en nog ${n}`,
  },
  parts: {
    name: 'naam',
    group: 'groep',
    definition: 'definitie',
    include: 'hoort erbij',
    exclude: 'hoort er niet bij',
    cues: 'aanwijzingen',
    examples: 'voorbeelden',
    usually: 'richting',
    color: 'kleur',
    sensitive: 'gevoelig onderwerp',
  },
  line: (line: ChangeLine, nameOf: (code: string) => string): string => {
    const { name } = line
    switch (line.what) {
      case 'theme-added':
        return `Nieuw thema: ${name}.`
      case 'theme-gone':
        return `Thema weggehaald: ${name}.`
      case 'theme-retired':
        return `${name} wordt niet meer gebruikt.`
      case 'theme-back':
        return `${name} is weer in gebruik.`
      case 'theme-merged':
        return `${name} is samengevoegd met ${nameOf(line.into)}.`
      case 'theme-changed':
        return `${name}: ${nlCodebook.parts[line.part]} veranderd.`
      case 'cues-changed':
        return `${name}: ${many(line.added.length, 'aanwijzing', 'aanwijzingen')} erbij, ${line.removed.length} eraf.`
      case 'group-added':
        return `Nieuwe groep: ${name}.`
      case 'group-gone':
        return `Groep weggehaald: ${name}.`
      case 'group-renamed':
        return `Groep ${line.before} heet nu ${name}.`
      case 'order-changed':
        return 'De volgorde is veranderd.'
    }
  },
  publish: {
    title: 'Uitgaven van het codeboek',
    intro:
      'Een uitgave ligt vast. Verhalen krijgen thema’s volgens de nieuwste uitgave. Wat mensen al hebben beslist, verandert niet.',
    waiting: (n: number) =>
      n === 0
        ? 'Er zijn geen wijzigingen na de laatste uitgave.'
        : n === 1
          ? 'Deze wijziging komt in de volgende uitgave.'
          : `Deze ${n} wijzigingen komen in de volgende uitgave.`,
    waitingTitle: 'Werkversie',
    note: 'Waarom deze uitgave?',
    noteHint: 'Schrijf het zo dat een collega het over een jaar begrijpt.',
    submit: 'Maak een nieuwe uitgave',
    consequence:
      'Bij verhalen die nog niet klaar zijn, maakt het programma de voorstellen opnieuw. Dat kan even duren.',
    done: (number: number, moved: number, stories: number) =>
      `Uitgave ${number} is gemaakt. ${moved} coderingen gingen mee naar een ander thema. Voor ${many(stories, 'verhaal', 'verhalen')} komen nieuwe voorstellen.`,
    edition: (n: number) => `Uitgave ${n}`,
    first: 'Hiermee begon het project.',
    madeBy: (who: string, day: string) => `Gemaakt door ${who}, ${day}`,
    current: 'nu in gebruik',
    changes: (n: number) => `${many(n, 'wijziging', 'wijzigingen')}`,
  },
  exchange: {
    title: 'Codeboek als bestand',
    saveTitle: 'Opslaan',
    saveText:
      'CSV is handig voor een spreadsheet. QDC is de standaard REFI-QDA: andere programma’s voor onderzoek lezen dat ook.',
    saveCsv: 'Sla op als CSV',
    saveQdc: 'Sla op als QDC',
    readTitle: 'Inlezen',
    readText:
      'Kies een CSV- of QDC-bestand. Je ziet eerst wat er zou veranderen. Er verdwijnt niets vanzelf.',
    file: 'Bestand',
    show: 'Laat zien wat er verandert',
    reportTitle: 'Dit zou er veranderen',
    added: (n: number) => `Nieuw (${n})`,
    changed: (n: number) => `Veranderd (${n})`,
    gone: (n: number) => `Niet in het bestand (${n})`,
    same: (n: number) => `${many(n, 'thema blijft', 'thema’s blijven')} gelijk.`,
    inGroup: (group: string) => `in ${group}`,
    retireGone: 'Gebruik deze thema’s niet meer',
    goneText: 'Zonder vinkje blijven ze zoals ze zijn.',
    back: 'weer in gebruik',
    notUnderstood: (n: number) => `Niet overgenomen (${n})`,
    faults: {
      'no-name': 'heeft geen naam',
      twice: 'staat er twee keer in',
      'too-deep': 'staat dieper dan twee lagen, en staat nu in de groep erboven',
      'bad-color': 'is geen kleur zoals #1b6a66',
      'bad-cue': 'is geen goede aanwijzing',
      'bad-direction': 'is geen richting',
      'unknown-column': 'is een kolom die we niet kennen',
      'unknown-part': 'is een onderdeel dat we niet bewaren',
      'too-long': 'is te lang, en is ingekort',
    },
    apply: 'Neem over in de werkversie',
    nothing: 'Dit bestand verandert niets.',
    applied: 'Het bestand is overgenomen in de werkversie.',
  },
}

export type CodebookWords = typeof nlCodebook
