/** What tellers read when they come back with their code, and how they keep it, in Dutch at B1. */
export const nlReceipt = {
  keep: {
    print: 'Print de code',
    copy: 'Kopieer de code',
    copied: 'De code is gekopieerd.',
    notCopied: 'Kopiëren lukt niet. Schrijf de code op.',
    save: 'Bewaar als bestand',
    warn: 'Een print of een bestand laat zien dat je hier was. Bewaar het waar niemand anders kijkt.',
    address: 'Hier kijk je met je code:',
    fileName: 'formulier.txt',
  },
  stepsTitle: 'Waar is je verhaal?',
  needsStepsTitle: 'Waar zijn je antwoorden?',
  now: 'nu hier',
  steps: {
    received: 'Ontvangen',
    proposed: 'Klaar om te lezen',
    prepared: 'Gelezen',
    released: 'Vrijgegeven',
    counted: 'Geteld',
  },
  historyTitle: 'Wat is er gebeurd?',
  history: {
    received: () => 'We kregen je verhaal.',
    needsReceived: () => 'We kregen je antwoorden.',
    corrected: () => 'Je hebt je verhaal verbeterd. We lezen het opnieuw.',
    'quote-vetoed': () => 'Je zei: gebruik geen zin uit mijn verhaal.',
    'consent-changed': () => 'Je hebt je toestemming veranderd.',
    'read-once': () => 'Eén persoon heeft het gelezen.',
    read: (readers: number): string =>
      readers > 1
        ? 'Twee mensen hebben het gelezen. Daarna is het vrijgegeven.'
        : 'Iemand heeft het gelezen. Daarna is het vrijgegeven.',
    counted: (release: number) => `Je verhaal telt mee in uitgave ${release}.`,
    insight: (title: string) => `Je verhaal hoort bij een inzicht: ${title}`,
    pilot: (title: string) => `Er is iets uitgeprobeerd: ${title}`,
    withdrawn: () => 'Je hebt het weggehaald.',
  },
  read: {
    title: 'Lees je verhaal',
    needsTitle: 'Lees je antwoorden',
    warn: 'Let op: je verhaal komt op het scherm. Kijkt er niemand mee?',
    typed: 'Zo schreef je het',
    gone: 'Wat je zelf schreef, is gewist. Dat doen we een tijd na het vrijgeven.',
    released: 'Zo lezen teams het',
    answers: 'Wat je koos',
    untitled: 'Zonder titel',
  },
  correct: {
    title: 'Verbeter je verhaal',
    text: 'Dit kan tot je verhaal is vrijgegeven. Daarna lezen we het weer vanaf het begin.',
    titleLabel: 'Titel',
    textLabel: 'Je verhaal',
    button: 'Bewaar mijn verbetering',
    done: 'Je verbetering is bewaard. We lezen je verhaal opnieuw.',
  },
  consent: {
    title: 'Je toestemming',
    given: (day: string) => `Gegeven op ${day}. Dit waren de zinnen:`,
    otherWords: (day: string) =>
      `Gegeven op ${day}. De zinnen hieronder kunnen anders zijn dan toen.`,
    first: 'Wil je deze toestemming niet meer geven? Haal dan je verhaal weg.',
    vetoTitle: 'Geen zin uit mijn verhaal',
    vetoText: 'Dan gebruikt niemand meer een zin uit je verhaal. Dit mag je altijd zeggen.',
    veto: 'Gebruik geen zin van mij',
    vetoed: 'We gebruiken geen zin uit je verhaal.',
    changeTitle: 'Verander je toestemming',
    change: 'Bewaar mijn keuzes',
    done: 'Je keuzes zijn bewaard.',
    unanswered: 'Niet geantwoord',
  },
  file: {
    title: 'Neem alles mee',
    text: 'In het bestand staan je verhaal, je antwoorden en je toestemming. Bewaar het waar niemand anders kijkt.',
    html: 'Bestand om te lezen',
    json: 'Bestand voor een computer (JSON)',
    heading: 'Wat jij vertelde',
  },
}

export type ReceiptWords = typeof nlReceipt
