import type { ReceiptWords } from './nl-receipt.ts'

/** What tellers read when they come back with their code, and how they keep it, in simple German. */
export const deReceipt: ReceiptWords = {
  keep: {
    print: 'Code drucken',
    copy: 'Code kopieren',
    copied: 'Der Code ist kopiert.',
    notCopied: 'Das Kopieren klappt nicht. Schreib den Code auf.',
    save: 'Als Datei speichern',
    warn: 'Ein Ausdruck oder eine Datei zeigt, dass du hier warst. Bewahre sie auf, wo niemand anders nachschaut.',
    address: 'Hier schaust du mit deinem Code nach:',
    fileName: 'formular.txt',
  },
  stepsTitle: 'Wo ist deine Geschichte?',
  needsStepsTitle: 'Wo sind deine Antworten?',
  now: 'jetzt hier',
  steps: {
    received: 'Angekommen',
    proposed: 'Bereit zum Lesen',
    prepared: 'Gelesen',
    released: 'Freigegeben',
    counted: 'Gezählt',
  },
  historyTitle: 'Was ist passiert?',
  history: {
    received: () => 'Wir haben deine Geschichte bekommen.',
    needsReceived: () => 'Wir haben deine Antworten bekommen.',
    corrected: () => 'Du hast deine Geschichte verbessert. Wir lesen sie noch einmal.',
    'quote-vetoed': () => 'Du hast gesagt: Nehmt keinen Satz aus meiner Geschichte.',
    'consent-changed': () => 'Du hast deine Einwilligung geändert.',
    'read-once': () => 'Ein Mensch hat es gelesen.',
    read: (readers) =>
      readers > 1
        ? 'Zwei Menschen haben es gelesen. Danach wurde es freigegeben.'
        : 'Ein Mensch hat es gelesen. Danach wurde es freigegeben.',
    counted: (release) => `Deine Geschichte zählt in Ausgabe ${release} mit.`,
    insight: (title) => `Deine Geschichte gehört zu einer Erkenntnis: ${title}`,
    pilot: (title) => `Etwas Neues wurde ausprobiert: ${title}`,
    withdrawn: () => 'Du hast es gelöscht.',
  },
  read: {
    title: 'Deine Geschichte lesen',
    needsTitle: 'Deine Antworten lesen',
    warn: 'Achtung: Deine Geschichte erscheint auf dem Bildschirm. Schaut gerade niemand mit?',
    typed: 'So hast du es geschrieben',
    gone: 'Was du selbst geschrieben hast, ist gelöscht. Das machen wir einige Zeit nach der Freigabe.',
    released: 'So lesen es die Teams',
    answers: 'Was du gewählt hast',
    untitled: 'Ohne Titel',
  },
  correct: {
    title: 'Deine Geschichte verbessern',
    text: 'Das geht, bis deine Geschichte freigegeben ist. Danach lesen wir sie wieder von Anfang an.',
    titleLabel: 'Titel',
    textLabel: 'Deine Geschichte',
    button: 'Meine Verbesserung speichern',
    done: 'Deine Verbesserung ist gespeichert. Wir lesen deine Geschichte noch einmal.',
  },
  consent: {
    title: 'Deine Einwilligung',
    given: (day) => `Gegeben am ${day}. Das waren die Sätze:`,
    otherWords: (day) => `Gegeben am ${day}. Die Sätze unten können anders sein als damals.`,
    first: 'Willst du diese Einwilligung nicht mehr geben? Dann lösche deine Geschichte.',
    vetoTitle: 'Kein Satz aus meiner Geschichte',
    vetoText:
      'Dann verwendet niemand mehr einen Satz aus deiner Geschichte. Das darfst du jederzeit sagen.',
    veto: 'Keinen Satz von mir verwenden',
    vetoed: 'Wir verwenden keinen Satz aus deiner Geschichte.',
    changeTitle: 'Deine Einwilligung ändern',
    change: 'Meine Auswahl speichern',
    done: 'Deine Auswahl ist gespeichert.',
    unanswered: 'Nicht beantwortet',
  },
  file: {
    title: 'Alles mitnehmen',
    text: 'In der Datei stehen deine Geschichte, deine Antworten und deine Einwilligung. Bewahre sie auf, wo niemand anders nachschaut.',
    html: 'Datei zum Lesen',
    json: 'Datei für einen Computer (JSON)',
    heading: 'Was du erzählt hast',
  },
}
