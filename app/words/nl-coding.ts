import type { Likelihood } from '#analysis/evaluation/likelihood.ts'

const times = (n: number) => (n === 1 ? '1 keer' : `${n} keer`)
const stories = (n: number) => (n === 1 ? '1 verhaal' : `${n} verhalen`)

/** The coding screen and the pages around it, in Dutch. */
export const nlCoding = {
  coding: {
    title: 'Thema’s bij dit verhaal',
    intro: 'Het programma stelt thema’s voor. Een thema telt pas mee als iemand het goedkeurt.',
    none: 'Het programma herkent geen thema in dit verhaal.',
    tellerTitle: 'Dit zei de verteller zelf',
    tellerNote:
      'De verteller koos deze thema’s voor het versturen. Ze tellen pas mee als iemand van het team ze goedkeurt.',
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
  coder: {
    homeTitle: 'Thema’s bij verhalen',
    homeIntro:
      'Het programma stelt thema’s voor. Jij beslist. Van je keuzes leert het programma voor dit project.',
    toHome: 'Terug naar thema’s',
    waiting: (n: number) =>
      n === 0
        ? 'Er wacht geen verhaal.'
        : n === 1
          ? 'Er wacht 1 verhaal.'
          : `Er wachten ${n} verhalen.`,
    start: 'Begin met coderen',
    orderTitle: 'In welke volgorde?',
    orders: {
      nuttig: 'Nuttigste eerst',
      oudste: 'Oudste eerst',
      willekeurig: 'Willekeurig',
    },
    orderHint:
      'Bij het nuttigste verhaal twijfelt het programma het meest. Of het gaat over een thema dat weinig voorkomt.',
    clearLink: 'Duidelijke gevallen bij elkaar',
    figuresLink: 'Hoe goed zijn de voorstellen?',
    besideLink: 'Verteller naast team',
    discussTitle: (n: number) => (n > 0 ? `Te bespreken (${n})` : 'Te bespreken'),
    discussNone: 'Er is niets om te bespreken.',
    discussBy: (name: string) => `door ${name}`,
    passageGone: 'De zin in dit verhaal is veranderd. Kies een nieuwe passage.',
    noneLeft: 'Er wacht nu geen ander verhaal.',
    orderOf: (name: string) => `Volgorde: ${name}`,

    numbersHint: 'De nummers in het verhaal horen bij de thema’s ernaast.',
    mark: ({ n, name, state }: { n: number; name: string; state: string }) =>
      `Begin van passage ${n}, ${name}, ${state}`,
    markEnd: (n: number) => `Einde van passage ${n}`,
    themesTitle: 'Thema’s',
    barTitle: 'Langs de thema’s',
    now: ({
      place,
      count,
      name,
      state,
    }: {
      place: number
      count: number
      name: string
      state: string
    }) => `${place} van ${count}: ${name}, ${state}.`,
    count: (count: number, open: number) =>
      count === 0
        ? 'Nog geen thema’s.'
        : `${count} ${count === 1 ? 'thema' : 'thema’s'}, ${open} te beoordelen.`,
    previous: 'Vorige',
    next: 'Volgende',
    accept: 'Klopt',
    reject: 'Klopt niet',
    turn: 'Richting',
    undo: 'Herstel',
    nextStory: 'Volgend verhaal',
    keys: 'Toetsen',
    letters: 'Letters als toets gebruiken',
    keyList: [
      { keys: 'j', does: 'Volgende thema.' },
      { keys: 'k', does: 'Vorige thema.' },
      { keys: 'a', does: 'Dit thema klopt.' },
      { keys: 'r', does: 'Dit thema klopt niet.' },
      { keys: 'd', does: 'Andere richting: hielp, hinderde, gemengd.' },
      { keys: 'c', does: 'Geef een passage een thema.' },
      { keys: 'n', does: 'Volgend verhaal.' },
      { keys: 'u', does: 'Neem je laatste stap terug.' },
      { keys: '?', does: 'Open of sluit deze lijst.' },
    ],

    likelihood: {
      surely: 'zeer waarschijnlijk',
      likely: 'waarschijnlijk',
      maybe: 'misschien',
      unlikely: 'onzeker',
    } satisfies Record<Likelihood, string>,
    chance: (word: string, percent: number) =>
      `${word}: klopt naar schatting ${percent} van de 100 keer`,
    byPerson: 'door iemand van het team',
    noReason: 'Geen los woord gaf de doorslag, wel de hele zin.',
    remove: 'Haal weg',
    reopen: 'Beoordeel opnieuw',
    saveDirection: 'Bewaar richting',
    more: 'Passage, notitie, bespreken',
    passageTitle: 'Andere passage',
    passageHint: 'Vink zinnen aan. Of selecteer eerst woorden in het verhaal.',
    chosenWords: (words: string) => `Gekozen in het verhaal: “${words}”`,
    savePassage: 'Bewaar passage',
    note: 'Notitie',
    noteHint: 'Alleen het team ziet dit. Schrijf geen namen op.',
    saveNote: 'Bewaar notitie',
    toDiscuss: 'Wil je bespreken',
    discuss: 'Zet bij te bespreken',
    discussed: 'Besproken',

    codeTitle: 'Geef een passage een thema',
    sentences: 'Welke zinnen?',
    theme: 'Welk thema?',
    findTheme: 'Zoek een thema',
    found: (n: number) => (n === 1 ? '1 thema gevonden' : `${n} thema’s gevonden`),
    direction: 'Wat deed het?',
    code: 'Geef dit thema',

    done: 'Dit verhaal is klaar',
    notDone: 'Toch niet klaar',
    doneBy: (name: string) => `Klaar, door ${name}.`,
    doneHint: 'Van een verhaal dat klaar is, leert het programma ook wat er niet in staat.',

    news: {
      accepted: (who: string, theme: string) => `${who} keurde “${theme}” goed.`,
      rejected: (who: string, theme: string) => `${who} wees “${theme}” af.`,
      reopened: (who: string, theme: string) => `${who} zette “${theme}” terug.`,
      coded: (who: string, theme: string) => `${who} gaf het thema “${theme}”.`,
      passage: (who: string, theme: string) => `${who} koos een andere passage bij “${theme}”.`,
      direction: (who: string, theme: string) => `${who} koos een andere richting bij “${theme}”.`,
      noted: (who: string, theme: string) => `${who} schreef een notitie bij “${theme}”.`,
      discuss: (who: string, theme: string) => `${who} wil “${theme}” bespreken.`,
      discussed: (who: string, theme: string) => `${who} heeft “${theme}” besproken.`,
      done: (who: string, _theme: string) => `${who} zegt: dit verhaal is klaar.`,
      'not-done': (who: string, _theme: string) => `${who} zegt: dit verhaal is toch niet klaar.`,
      undone: (who: string, theme: string) =>
        theme ? `${who} nam een stap terug bij “${theme}”.` : `${who} nam een stap terug.`,
    },
    undone: 'Je laatste stap is teruggenomen.',
    undoneElsewhere: 'Een stap bij een ander verhaal is teruggenomen.',
    undoneMany: (n: number) => `${n} keuzes zijn teruggenomen.`,
    toThatStory: 'Naar dat verhaal',

    clearTitle: 'Duidelijke gevallen',
    clearIntro:
      'Hier is het programma bijna zeker. Lees elke zin. Vink aan wat bij elkaar hoort en beslis in één keer.',
    clearNone: 'Er zijn nu geen duidelijke gevallen.',
    clearCount: (shown: number, all: number) =>
      shown === all ? `${all} voorstellen.` : `${shown} van ${all} voorstellen.`,
    tickAll: (name: string) => `Vink alles aan bij ${name}`,
    acceptTicked: 'Aangevinkt klopt',
    rejectTicked: 'Aangevinkt klopt niet',
    decidedMany: (n: number) => (n === 1 ? '1 keuze bewaard.' : `${n} keuzes bewaard.`),
    skippedMany: (n: number) =>
      n === 1
        ? '1 voorstel was intussen veranderd en bleef staan.'
        : `${n} voorstellen waren intussen veranderd en bleven staan.`,
    undoMany: 'Neem deze keuzes terug',
    readWhole: 'Lees het hele verhaal',

    figuresTitle: 'Hoe goed zijn de voorstellen?',
    figuresNone:
      'Er zijn nog te weinig verhalen met thema’s. Vanaf tien verhalen die klaar zijn leert het programma.',
    figuresIntro: (n: number) =>
      `Het programma leerde van ${stories(n)}. Het werd gemeten op verhalen die het nog niet kende.`,
    figuresDay: (day: string, number: number) => `Geleerd op ${day}, versie ${number}.`,
    perTheme: 'Per thema',
    perThemeHint:
      'Goed: het team vond dat ook. Gemist: het team zag het thema, het programma niet.',
    columns: {
      theme: 'Thema',
      said: 'In woorden',
      share: 'Goed',
      interval: 'Ligt tussen',
      missed: 'Gemist',
    },
    rightOf: (said: number, right: number) =>
      said === 0 ? 'nog niet voorgesteld' : `van de ${times(said)} klopte dit ${times(right)}`,
    percent: (n: number) => `${n}%`,
    between: (low: number, high: number) => `${low}% en ${high}%`,
    few: 'te weinig om te zeggen',
    bandsTitle: 'Klopt de schatting?',
    bandsHint: 'Dit telt alle voorstellen waarover iemand besliste.',
    bandColumns: {
      word: 'Het programma zei',
      said: 'Gemiddeld geschat',
      share: 'Klopte',
      verdict: 'Dus',
    },
    band: (word: string, from: number, to: number) => `${word} (${from} tot ${to}%)`,
    bandRight: (count: number, right: number) =>
      count === 0 ? 'nog niets' : `${right} van de ${count}`,
    verdicts: {
      few: 'te weinig om te zeggen',
      fits: 'de schatting past',
      high: 'het programma is te zeker',
      low: 'het programma mag zekerder zijn',
    },

    besideTitle: 'Verteller naast team',
    besideIntro: (n: number) =>
      n === 0
        ? 'Er is nog geen verhaal waarover verteller en team allebei iets zeiden.'
        : `Van ${stories(n)} weten we wat de verteller herkende en wat het team koos.`,
    besideHint:
      'Waar het verschilt, is het de moeite waard om opnieuw te lezen. Geen van beiden heeft vanzelf gelijk.',
    besideColumns: {
      theme: 'Thema',
      agreement: 'Gelijk',
      both: 'Allebei',
      tellerOnly: 'Alleen verteller',
      teamOnly: 'Alleen team',
    },
    differTitle: 'Waar het verschilt',
    saysTeller: 'Alleen de verteller noemt dit',
    saysTeam: 'Alleen het team noemt dit',

    takeOutTitle: 'Staat er nog iets herkenbaars in?',
    takeOutHint:
      'Typ de woorden precies over. Ze worden overal vervangen. De passages van thema’s schuiven mee.',
    takeOutWords: 'Welke woorden?',
    takeOutBy: 'Wat komt ervoor in de plaats?',
    takeOutChoices: {
      '[naam]': 'een naam',
      '[plaats]': 'een plaats',
      '[organisatie]': 'een school of organisatie',
      '[weggehaald]': 'iets anders',
    },
    takeOut: 'Vervang in dit verhaal',
    takenOut: 'De woorden zijn vervangen.',
  },
}

export type CodingWords = typeof nlCoding
