import type { SafeWords } from './nl-safe.ts'

/** What tellers read about leaving fast, looking safely and their own or a shared device, in simple German. */
export const deSafe: SafeWords = {
  exit: {
    label: 'Schnell weg',
    region: 'Diese Website schnell verlassen',
  },
  device: {
    title: 'Benutzt du ein eigenes oder ein gemeinsames Gerät?',
    why: 'Auf einem eigenen Gerät speichern wir verschlüsselt, was du schreibst. Dann kannst du später weitermachen. Auf einem gemeinsamen Gerät speichern wir nichts.',
    own: 'Ein eigenes Gerät, auf das sonst niemand schaut',
    shared: 'Ein gemeinsames Gerät, oder jemand schaut manchmal mit',
    plain: 'Zwischendurch speichern geht nur mit JavaScript. Das ist hier ausgeschaltet.',
  },
  look: {
    title: 'Sicher surfen',
    link: 'Schaut dir jemand zu? Lies zuerst: Sicher surfen.',
    exitTitle: 'Was macht „Schnell weg“?',
    exit: 'Mit dem Knopf „Schnell weg“ oder dreimal Shift (Umschalttaste) bist du sofort auf einer anderen Website. Was du noch nicht gesendet hast, ist dann weg. Auch eine Geschichte, die noch auf eine Verbindung wartet.',
    plain:
      'Ist JavaScript ausgeschaltet? Dann kommt jemand mit „Zurück“ im Browser vielleicht noch auf diese Website.',
    historyTitle: 'Welche Spuren bleiben?',
    history: [
      'Wir können den Verlauf deines Browsers nicht löschen. Darin kann stehen, dass du hier warst. Der Name ist dort nur „Formulier“, aber die Adresse steht auch da.',
      'Eine Nummer, die du anrufst, bleibt in der Anrufliste deines Telefons. Auch wenn der Anruf kostenlos ist.',
      'Jemand kann auf deinem Telefon oder Computer ein Programm installieren, das mitliest. Dagegen hilft dieser Knopf nicht.',
    ],
    saferTitle: 'So surfst du sicherer',
    safer: [
      'Nimm ein Gerät, an das die andere Person nicht herankommt: in der Schule, in der Bibliothek oder bei jemandem, dem du vertraust.',
      'Öffne ein privates Fenster in deinem Browser. Schließ es, wenn du fertig bist.',
      'Lösche diese Website danach aus dem Verlauf deines Browsers.',
      'Lösche den Anruf aus der Anrufliste deines Telefons.',
    ],
  },
  helpPage: {
    title: 'Hilfe und sicheres Surfen',
    offline:
      'Siehst du das hier statt deines Formulars? Dann gibt es keine Verbindung. Hast du ein eigenes Gerät gewählt? Dann ist noch da, was du geschrieben hast, wenn du wieder eine Verbindung hast.',
  },
}
