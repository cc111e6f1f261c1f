import type { IslandWords } from './nl-island.ts'

/** What the scripts of a teller's page say, in simple German. */
export const deIsland: IslandWords = {
  steps: {
    noConnection: 'Gerade gibt es keine Verbindung. Was du geschrieben hast, ist noch da.',
    retry: 'Noch einmal versuchen',
    again: 'Wir versuchen es von selbst noch einmal, wenn es eine Verbindung gibt.',
    oneMoreShift: 'Noch einmal Shift (Umschalttaste), dann bist du weg von dieser Website.',
  },
  draft: {
    kept: 'Auf diesem Gerät gespeichert',
    notKept: 'Nicht auf diesem Gerät gespeichert',
    failed: 'Speichern geht auf diesem Gerät nicht',
    title: 'Du hattest schon angefangen',
    text: 'Auf diesem Gerät ist eine Geschichte, die du noch nicht gesendet hast.',
    resume: 'Weitermachen, wo du warst',
    restart: 'Neu anfangen',
  },
  queue: {
    title: 'Deine Geschichte ist noch nicht gesendet',
    text: 'Es gibt keine Verbindung. Deine Geschichte liegt auf diesem Gerät bereit, verschlüsselt. Wenn es wieder eine Verbindung gibt und diese Seite offen ist, senden wir sie.',
    until: 'Klappt das nicht in drei Tagen? Dann löschen wir, was bereitliegt.',
    exit: 'Mit „Schnell weg“ löschst du sie sofort. Dann kommt sie nicht an.',
    now: 'Jetzt senden',
    back: 'Doch nicht senden',
    sending: 'Wir senden deine Geschichte.',
  },
  guard: {
    namesTitle: 'Namen, die du verbergen willst',
    namesLabel: 'Namen, mit einem Komma dazwischen',
    namesHint: 'Das bleibt auf deinem Bildschirm. Wir speichern es nicht und senden es nicht.',
    hintsTitle: 'Steht hier etwas, woran dich jemand erkennt?',
    ask: () => 'Willst du das ersetzen?',
    leave: 'So lassen',
    replaceBy: (word) => `Ersetzen durch ${word}`,
    left: (count) =>
      count === 0
        ? 'Bei deiner Geschichte stehen keine Tipps mehr.'
        : count === 1
          ? 'Bei deiner Geschichte steht ein Tipp.'
          : `Bei deiner Geschichte stehen ${count} Tipps.`,
    more: (count) => `Danach noch ${count}.`,
    found: {
      NAAM: 'Du nennst einen Namen',
      PLAATS: 'Du nennst einen Ort',
      ADRES: 'Du nennst eine Adresse',
      SCHOOL: 'Du nennst eine Schule',
      ORGANISATIE: 'Du nennst eine Organisation',
      DATUM: 'Du nennst ein Datum',
      TELEFOON: 'Du nennst eine Telefonnummer',
      EMAIL: 'Du nennst eine E-Mail-Adresse',
      SOCIAL: 'Du nennst einen Benutzernamen',
      URL: 'Du nennst eine Internetadresse',
      BSN: 'Du nennst eine Bürgernummer (BSN)',
      IBAN: 'Du nennst eine Kontonummer',
      KENTEKEN: 'Du nennst ein Autokennzeichen',
      ZAAKNUMMER: 'Du nennst ein Aktenzeichen',
    },
    words: {
      NAAM: ['mein Ex', 'meine Ex', '[Name]'],
      PLAATS: ['[Ort]'],
      ADRES: ['[Adresse]'],
      SCHOOL: ['die Schule'],
      ORGANISATIE: ['[Organisation]'],
      DATUM: ['[Datum]'],
      TELEFOON: ['[Telefonnummer]'],
      EMAIL: ['[E-Mail-Adresse]'],
      SOCIAL: ['[Benutzername]'],
      URL: ['[Internetadresse]'],
      BSN: ['[Nummer]'],
      IBAN: ['[Nummer]'],
      KENTEKEN: ['[Kennzeichen]'],
      ZAAKNUMMER: ['[Nummer]'],
    },
    child: ['[Name]', 'mein Vater', 'meine Mutter'],
  },
  care: {
    title: 'Geht es um Gewalt, um Gefahr oder um etwas sehr Schweres?',
    text: 'Du musst das nicht allein tragen. Hier kannst du mit jemandem sprechen, der hilft. Wir leiten nichts weiter, und du darfst einfach weiterschreiben.',
    close: 'Das hier schließen',
  },
}
