import type { AdviceRule } from '#surveys/advice/advice.ts'

/** What the sentence about a find is filled with. */
export type AdviceValues = Readonly<Record<string, string | number>>

const what: Readonly<Record<string, string>> = {
  name: 'een naam',
  address: 'een adres',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  number: 'een nummer van een persoon of zaak',
  birthday: 'een geboortedatum',
  school: 'een school',
  employer: 'een werkgever',
  account: 'een account',
  age: 'een precieze leeftijd',
  date: 'een precieze datum',
  job: 'een beroep',
  place: 'een woonplaats',
}

/** Help to ask well: what could be better and why, in Dutch. */
export const nlAdvice = {
  advice: {
    title: 'Advies',
    intro: 'Dit helpt je om goed te vragen. Jij beslist: niets hiervan houdt je tegen.',
    none: 'Er is niets gevonden om nog eens naar te kijken.',
    count: (count: number) => (count === 1 ? '1 advies' : `${count} adviezen`),
    severity: { look: 'Kijk hier nog eens naar', important: 'Belangrijk' },
    wholeSurvey: 'De hele vragenlijst',
    minutes: (least: number, most: number) =>
      least === most ? `Duurt ongeveer ${least} minuten.` : `Duurt ${least} tot ${most} minuten.`,
    minutesNote: 'Dit is onze schatting, met leessnelheid en tijd per vraag.',
    what,
    rules: {
      'long-sentence': ({ words, limit, sentence }) =>
        `Lange zin: ${words} woorden, beter hoogstens ${limit}. “${sentence}”`,
      'hard-word': ({ word, suggestion }) =>
        `Moeilijk woord: “${word}”. Misschien: “${suggestion}”.`,
      'long-word': ({ word, letters }) =>
        `Lang woord: “${word}” heeft ${letters} letters. Knip het op of zeg het anders.`,
      'double-question': ({ found }) =>
        `Dit vraagt twee dingen: “${found}”. Je weet later niet waarop het antwoord slaat. Maak er twee vragen van.`,
      leading: ({ found }) => `“${found}” duwt naar één antwoord. Vraag het open.`,
      negation: ({ found }) =>
        `“${found}” maakt de vraag lastig. “Nee” kan dan twee dingen betekenen.`,
      'double-negation': ({ found }) =>
        `Twee keer ontkennen (“${found}”) begrijpen veel mensen verkeerd.`,
      passive: ({ sentence }) => `Zeg wie het doet. “${sentence}”`,
      'triad-opposites': ({ first, second }) =>
        `“${first}” en “${second}” zijn elkaars tegendeel. Dan wordt het een lijn. Kies drie hoeken die samen kunnen.`,
      'triad-negative': ({ corner, word }) =>
        `De hoek “${corner}” klinkt niet goed door “${word}”. Die kiest bijna niemand. Maak alle hoeken iets waardevols.`,
      'triad-same': ({ first, second }) => `“${first}” en “${second}” zijn hetzelfde.`,
      'triad-uneven': ({ shortest, longest }) =>
        `De hoeken zijn ongelijk: ${shortest} en ${longest} woorden. De langste trekt aandacht.`,
      'triad-word-kinds': ({ corners }) =>
        `De hoeken zijn anders opgeschreven: ${corners}. Maak van alle drie een ding, een zin of iets om te doen.`,
      'dyad-good-bad': ({ first, second }) =>
        `“${first}” tegenover “${second}” is slecht tegenover goed. Vraag naar te veel en te weinig, of naar twee kanten.`,
      'dyad-denied': ({ first, second }) =>
        `“${first}” en “${second}” zijn hetzelfde met en zonder “niet”. Kun je de andere kant zelf een naam geven?`,
      'dyad-same': ({ first }) => `Aan beide kanten staat “${first}”.`,
      'too-long': ({ minutes, limit }) =>
        `Dit duurt zeker ${minutes} minuten. Na ${limit} minuten stoppen veel mensen.`,
      'asks-identifying': ({ what: asked }) =>
        `Dit vraagt ${what[asked ?? ''] ?? asked}. Daarmee is iemand te vinden. Vraag een groep, of laat het weg.`,
      'exact-class': ({ count }) =>
        `Hier staan ${count} losse jaren. Vraag een groep, zoals 4 tot 8 jaar.`,
      'asks-municipality': () =>
        'Uit een kleine gemeente is iemand sneller te herkennen. Vraag dit alleen als je het nodig hebt, en zeg erbij waarom. Niemand hoeft te antwoorden. In een uitgave staat een gemeente nooit samen met iets anders.',
      'under-16-place': () =>
        'Wie jonger is dan 16, vragen we geen gemeente of plaats. Vraag: Twente of ergens anders.',
      'under-16-contact': () =>
        'Wie jonger is dan 16, vragen we niet om contact of om zich aan te melden.',
      'under-16-drawing': () =>
        'Een tekening kan alleen als een verhaalophaler erbij is, bij kinderen.',
      'no-title': () => 'De vraag heeft geen tekst. Wie luistert, hoort dan niets.',
      'placeholder-as-label': () =>
        'De vraag staat alleen in het invulvak. Die tekst verdwijnt bij het typen. Zet hem erboven.',
      'no-help-text': () =>
        'Een driehoek is nieuw voor veel mensen. Leg in één zin uit wat je ermee doet.',
      'many-choices': ({ count, limit }) =>
        `${count} keuzes is veel, beter hoogstens ${limit}. Voeg samen of maak er een keuzelijst van.`,
      'wide-matrix': ({ count, limit }) =>
        `${count} kolommen passen niet op een telefoon. Kies er hoogstens ${limit}.`,
      'required-without-way-out': () =>
        'Deze vraag is verplicht en kent geen “past niet”. Wie geen antwoord heeft, stopt of verzint er een.',
      'no-way-out': () => 'Geef ook “past niet bij mijn verhaal”. Anders kiest iemand maar wat.',
      'missing-translation': ({ language, count }) =>
        `Er ${count === 1 ? 'ontbreekt 1 tekst' : `ontbreken ${count} teksten`} in: ${language}. Die ziet men in het Nederlands.`,
    } satisfies Record<AdviceRule, (values: AdviceValues) => string> as Readonly<
      Record<AdviceRule, (values: AdviceValues) => string>
    >,
  },
}

export type AdviceWords = typeof nlAdvice
