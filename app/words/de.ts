import { deContact } from './de-contact.ts'
import { deKinds } from './de-kinds.ts'
import { deReceipt } from './de-receipt.ts'
import { deRecognise } from './de-recognise.ts'
import { deSafe } from './de-safe.ts'
import { deWays } from './de-ways.ts'
import { byPlace } from './phrases.ts'
import type { TellerDictionary } from './teller-dictionary.ts'

/** What tellers read, in simple German. */
export const de: TellerDictionary = {
  neutralTitle: 'Formular',
  skip: 'Zum Inhalt',
  language: 'Sprache',
  languageUnread:
    'Diese Sprache hat noch niemand geprüft, der mit ihr aufgewachsen ist. Es können Fehler darin sein.',
  questionsInDutch: 'Die Fragen sind auf Niederländisch.',
  example: 'Beispiel',
  exampleNote:
    'Die Geschichten in diesem Projekt sind erfunden. Sie zeigen, wie Vertelpunt funktioniert. Es ist keine Geschichte von einem echten Menschen dabei.',

  safe: deSafe,
  receipt: deReceipt,
  recognise: deRecognise,
  ...deWays,

  help: {
    title: 'Brauchst du Hilfe?',
    notAHelpLine:
      'Das hier ist kein Hilfetelefon. Wir lesen deine Geschichte, aber nicht sofort. Wir wissen nicht, wer du bist. Darum können wir dich nicht anrufen.',
    lines: {
      emergency: 'Bist du jetzt in Gefahr?',
      'safe-home': 'Gewalt oder nicht sicher zu Hause. Kostenlos, Tag und Nacht.',
      suicide: 'Denkst du an Selbsttötung? Kostenlos, Tag und Nacht.',
      'child-line': 'Für Kinder und Jugendliche unter 18 Jahren. Kostenlos.',
      'young-buddies': 'Für Kinder und Jugendliche mit getrennten Eltern.',
      'local-desk': 'Fragen zur Trennung in Almelo.',
    },
    page: {
      title: 'Wo du Hilfe findest',
      newTab: 'öffnet sich in einem neuen Tab',
      lead: 'Hier findest du Menschen, die mit dir nachdenken oder dir helfen. Ruf an oder schau auf ihre Website.',
      national: 'In den ganzen Niederlanden',
      local: 'In deiner Nähe',
      none: 'Noch keine Stellen in deiner Nähe. Die Hilfe oben ist für alle da.',
      back: 'Zurück zum Anfang',
    },
    call: 'Ruf an:',
    visit: 'Website:',
  },

  start: {
    title: 'Erzähl, was du erlebt hast',
    lead: 'Wenn Eltern sich trennen, ändert sich viel. Deine Geschichte hilft, es für andere besser zu machen.',
    listTitle: 'Projekte',
    none: 'Es gibt noch kein Projekt.',
  },
  project: {
    whyTitle: 'Warum sammeln wir Geschichten?',
    readTitle: 'Wer liest meine Geschichte?',
    readByTwo:
      'Zwei Menschen aus dem Projekt lesen deine Geschichte. Sie nehmen heraus, woran dich jemand erkennen kann. Danach liest sie das Entwicklungsteam.',
    readByOne:
      'Ein Mensch aus dem Projekt liest deine Geschichte und nimmt heraus, woran dich jemand erkennen kann. Danach liest sie das Entwicklungsteam.',
    notWho: 'Wir fragen nicht, wer du bist. Wir speichern nicht, mit welchem Gerät du schreibst.',
    takes: 'Es dauert etwa 10 Minuten. Du darfst Fragen auslassen und du darfst immer aufhören.',
    chooseTitle: 'Wer bist du?',
    chooseHint: 'Wähle, was am besten passt. Dann bekommst du Fragen, die zu dir passen.',
    closed: 'Jetzt geschlossen',
    needsTitle: 'Fragebogen: Was brauchst du?',
    needsHint:
      'Hier erzählst du keine Geschichte. Du wählst, was dir wichtig ist. Das dauert etwa 8 Minuten.',
    needs: {
      ouder: { title: 'Für Eltern', text: 'Auch für Familie und Freunde.' },
      professional: { title: 'Für Fachkräfte', text: 'Was brauchst du bei deiner Arbeit?' },
    },
    codeLink: 'Hast du schon eine Geschichte erzählt? Schau mit deinem Code nach.',
    roles: {
      ouder: {
        title: 'Mutter, Vater oder Betreuungsperson',
        text: 'Du trennst dich oder hast dich getrennt und du hast Kinder.',
      },
      jongere: {
        title: 'Jugendliche, 12 bis 18 Jahre',
        text: 'Deine Eltern trennen sich oder haben sich getrennt.',
      },
      kind: {
        title: 'Kind, 8 bis 12 Jahre',
        text: 'Mach das zusammen mit einem Erwachsenen.',
      },
      professional: {
        title: 'Fachkraft',
        text: 'Du arbeitest mit Familien, die sich trennen.',
      },
      ander: { title: 'Jemand anders', text: 'Familie, Freunde oder neue Partner.' },
    },
  },
  form: {
    page: (number, count) => `Schritt ${number} von ${count}`,
    next: 'Weiter',
    back: 'Zurück',
    send: 'Meine Geschichte senden',
    sendNeeds: 'Meine Antworten senden',
    stop: 'Aufhören',
    errorsTitle: (count) =>
      count === 1 ? 'Eine Sache stimmt noch nicht' : `${count} Sachen stimmen noch nicht`,
    optional: 'Das darfst du auslassen.',
    max: (count) => `Wähle höchstens ${count}.`,
    required: 'Das brauchen wir.',
    notApplicable: 'Passt nicht zu meiner Geschichte',
    choose: 'Wähle etwas aus',
    noScriptNote:
      'Deine Antworten reisen verschlüsselt in dieser Seite mit. Wir bekommen sie erst, wenn du sie sendest.',
    dyad: {
      plainHint: 'Wähle eine Zahl von 0 bis 10.',
      between: (left, right) => `0 bedeutet: ${left}. 10 bedeutet: ${right}.`,
      unset: 'Noch nichts gewählt. Schiebe oder nimm die Knöpfe.',
      towards: 'Mehr zu',
      value: (left, right, value) =>
        byPlace(value, [
          `ganz bei „${left}“`,
          `näher bei „${left}“`,
          'in der Mitte',
          `näher bei „${right}“`,
          `ganz bei „${right}“`,
        ]),
      clear: 'Meine Auswahl löschen',
      scale: (low, lowText, high, highText) =>
        `${low} bedeutet: ${lowText}. ${high} bedeutet: ${highText}.`,
    },
    kinds: deKinds,
    points: {
      points: 'Punkte',
      left: (left, total) =>
        left === 0
          ? `Alle ${total} Punkte sind verteilt.`
          : left > 0
            ? `Noch ${left} von ${total} Punkten zu verteilen.`
            : `Das sind ${-left} zu viel.`,
      more: (item) => `Ein Punkt mehr für ${item}`,
      fewer: (item) => `Ein Punkt weniger für ${item}`,
      clear: 'Neu anfangen',
    },
    triad: {
      hint: 'Verteile 10 Münzen. Gib dem am meisten, was am wichtigsten war.',
      coins: 'Münzen',
      left: (left) =>
        left === 0
          ? 'Alle 10 Münzen sind verteilt.'
          : left > 0
            ? `Noch ${left} zu verteilen.`
            : `Das sind ${-left} zu viel.`,
      tap: 'Tippe in das Dreieck, nimm die Pfeiltasten oder zähle mit den Knöpfen.',
      keys: 'Oder tippe zwei Ziffern: Münzen für oben, dann für links.',
      picture: 'Dreieck zum Auswählen',
      more: (corner) => `Eine mehr für ${corner}`,
      fewer: (corner) => `Eine weniger für ${corner}`,
      unset: 'Noch nichts verteilt.',
      summary: (parts) => parts.map((part) => `${part.coins} für ${part.text}`).join(', '),
      clear: 'Meine Auswahl löschen',
    },
    story: {
      hint: 'Fünf bis sieben Sätze reichen. Nenne keine Namen, Straßen oder Schulen. Schreib zum Beispiel „mein Sohn“ oder „die Lehrerin“.',
    },
    sentences: {
      required: 'Hier brauchen wir eine Antwort.',
      'not-a-choice': 'Wähle eine der Antworten, die da stehen.',
      'too-many': 'Du hast zu viele Antworten gewählt.',
      'out-of-range': 'Diese Zahl geht hier nicht.',
      'not-whole': 'Nimm eine ganze Zahl.',
      'triad-sum': 'Verteile genau 10 Münzen.',
      'rank-places': 'Benutze jeden Platz einmal. Fang bei 1 an.',
      'not-a-number': 'Schreib eine Zahl, zum Beispiel 12.',
      'too-precise': 'Diese Zahl hat zu viele Stellen nach dem Komma.',
      'too-long': 'Das ist zu lang. Mach es kürzer. Es ist noch nichts verloren.',
      'wrong-kind': 'Diese Antwort passt nicht zur Frage.',
      'unknown-question': 'Diese Frage steht nicht im Formular.',
      'consent-needed': 'Wir dürfen deine Geschichte nur lesen, wenn du das erlaubst.',
      'file-kind': 'Das ist kein Foto, das wir lesen können. Wähle ein JPEG oder PNG.',
      'file-size': 'Dieses Foto ist zu groß. Höchstens 8 MB. Wähle ein anderes.',
    },
  },
  thanks: {
    title: 'Danke für deine Geschichte',
    stored: 'Deine Geschichte ist sicher gespeichert.',
    codeTitle: 'Das ist dein Code',
    codeText:
      'Bewahre diesen Code gut auf: Schreib ihn auf oder mach ein Foto. Wir zeigen ihn nur einmal. Mit dem Code kannst du später sehen, was mit deiner Geschichte passiert, oder deine Geschichte löschen.',
    shared:
      'Kann jemand anders auf diesem Gerät mitlesen? Dann schreib den Code auf einen Zettel und schließ diese Seite.',
    next: 'Was passiert jetzt?',
    steps: {
      two: [
        'Zwei Menschen lesen deine Geschichte.',
        'Sie nehmen Namen und Orte heraus.',
        'Danach liest sie das Entwicklungsteam.',
      ],
      one: [
        'Ein Mensch liest deine Geschichte.',
        'Dieser Mensch nimmt Namen und Orte heraus.',
        'Danach liest sie das Entwicklungsteam.',
      ],
    },
    needs: {
      title: 'Danke für deine Antworten',
      stored: 'Deine Antworten sind sicher gespeichert.',
      codeText:
        'Bewahre diesen Code gut auf: Schreib ihn auf oder mach ein Foto. Wir zeigen ihn nur einmal. Mit dem Code kannst du deine Antworten später löschen.',
      steps: [
        'Was du gewählt hast, zählen wir mit den Antworten von anderen zusammen.',
        'Hast du selbst etwas geschrieben? Dann lesen wir das zuerst und nehmen heraus, woran dich jemand erkennen kann.',
        'Das Projekt schaut, was am meisten gebraucht wird.',
      ],
      story: 'Auch eine Geschichte erzählen',
    },
    another: 'Noch eine Geschichte erzählen',
    home: 'Zurück zum Anfang',
  },
  code: {
    title: 'Mit deinem Code nachsehen',
    text: 'Gib die 20 Ziffern ein. Du hast sie nach dem Senden bekommen, oder um später weiterzumachen.',
    label: 'Dein Code',
    look: 'Ansehen',
    state: {
      received: 'Wir haben deine Geschichte. Es hat sie noch niemand gelesen.',
      proposed: 'Wir haben deine Geschichte. Sie wartet auf die Menschen, die sie lesen.',
      prepared:
        'Ein Mensch hat deine Geschichte gelesen. Als Nächstes wird sie noch einmal gelesen.',
      released:
        'Deine Geschichte wurde gelesen. Namen sind herausgenommen. Das Entwicklungsteam kann sie jetzt lesen.',
      counted: 'Deine Antworten zählen mit.',
      withdrawn: 'Diese Geschichte ist gelöscht. Niemand kann sie noch lesen.',
    },
    needsState: {
      received: 'Wir haben deine Antworten. Was du geschrieben hast, hat noch niemand gelesen.',
      proposed:
        'Wir haben deine Antworten. Was du geschrieben hast, wartet auf die Menschen, die es lesen.',
      prepared:
        'Ein Mensch hat gelesen, was du geschrieben hast. Als Nächstes wird es noch einmal gelesen.',
      released:
        'Deine Antworten zählen mit. Aus dem, was du geschrieben hast, sind Namen herausgenommen.',
      counted: 'Deine Antworten zählen mit.',
      withdrawn: 'Diese Antworten sind gelöscht.',
    },
    toldOn: (day) => `Erzählt am ${day}.`,
    withdrawTitle: 'Deine Geschichte löschen',
    withdrawText: 'Danach kann niemand sie mehr lesen, auch wir nicht. Das ist endgültig.',
    withdrawCheck: 'Ja, meine Geschichte löschen',
    needsWithdraw: {
      title: 'Deine Antworten löschen',
      text: 'Danach zählen sie nirgends mehr mit. Das ist endgültig.',
      check: 'Ja, meine Antworten löschen',
    },
    withdraw: 'Löschen',
  },
  contact: deContact,
  later: {
    button: 'Später weiter mit einem Code',
    title: 'Du kannst später weitermachen',
    text: 'Wir bewahren auf, was du bis jetzt ausgefüllt hast. Nur dieser Code öffnet es.',
    codeTitle: 'Dein Code zum Weitermachen',
    until: (day) => `Dieser Code gilt bis zum ${day}. Danach löschen wir alles.`,
    notSent: 'Deine Geschichte ist noch nicht abgeschickt. Niemand liest sie.',
    goOn: 'Doch jetzt weiter',
    found: 'Dein Formular ist bereit. Es wurde noch nichts abgeschickt.',
    takeUp: 'Weiter',
  },
  faults: {
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFound: 'Vielleicht ist der Link alt, oder es ist ein Tippfehler darin.',
    forbiddenTitle: 'Das darfst du nicht öffnen',
    forbidden: 'Du bist angemeldet, aber deine Rolle darf das nicht. Frag die Projektleitung.',
    closedTitle: 'Hier ist jetzt geschlossen',
    closed: 'Du kannst hier jetzt keine Geschichte erzählen.',
    brokenTitle: 'Bei uns ist etwas schiefgegangen',
    broken:
      'Es liegt nicht an dir. Versuch es noch einmal. Mit „Zurück“ im Browser kommst du zu dem, was du geschrieben hast.',
    id: (id) => `Nummer dieser Störung: ${id}`,
    home: 'Zum Anfang',
  },
  busy: {
    title: 'Einen Moment',
    text: 'Gerade kommen sehr viele Geschichten auf einmal. Deine Geschichte ist bereit und nichts ist verloren.',
    byHand: 'Warte 10 Sekunden. Drück dann auf den Knopf, um sie zu senden.',
    byItself: 'Deine Geschichte wird gleich von selbst gesendet. Das dauert ein paar Sekunden.',
    trap: 'Lass dieses Feld leer',
  },
  problems: {
    'contact-not-offered': 'Hier kannst du jetzt keine Daten hinterlassen.',
    'contact-wrong': 'Sieh dir deine Daten noch einmal an.',
    answers: 'Schau dir deine Antworten noch einmal an.',
    'story-point-unknown': 'Diese Seite für Geschichten gibt es nicht.',
    'story-point-closed': 'Hier ist jetzt geschlossen. Deine Geschichte wurde nicht gesendet.',
    'story-point-full': 'Hier sind genug Geschichten angekommen. Danke, dass du erzählen wolltest.',
    'help-lines-unchecked':
      'Diese Seite für Geschichten ist noch nicht offen. Das Projekt prüft zuerst die Hilfsnummern.',
    'form-broken':
      'Diese Seite ist beschädigt oder zu alt zum Senden. Was du auf dieser Seite geschrieben hast, steht noch da. Fang neu an und füge es dort ein.',
    'sent-with-other-content':
      'Diese Geschichte wurde schon gesendet. Die erste ist gespeichert. Willst du etwas anderes erzählen? Dann fang eine neue Geschichte an.',
    'wait-asked':
      'Gerade kommen zu viele Geschichten auf einmal. Warte kurz und sende deine Geschichte noch einmal.',
    'too-busy':
      'Gerade ist sehr viel los. Deine Geschichte ist noch da. Sende sie in ein paar Minuten noch einmal.',
    'story-unknown': 'Diese Geschichte ist nicht (mehr) da.',
    'receipt-typo': 'Dieser Code stimmt nicht. Prüfe die Ziffern. Wahrscheinlich ist eine falsch.',
    'receipt-unknown': 'Wir finden keine Geschichte zu diesem Code.',
    'too-late-to-correct':
      'Deine Geschichte ist schon freigegeben. Du kannst sie nicht mehr verbessern. Löschen kannst du sie weiterhin.',
    'log-in-later': 'Zu viele Versuche. Warte eine Minute und versuch es dann noch einmal.',
    'recording-not-allowed':
      'Sprechen geht ab 16 Jahren. Tippe deine Geschichte oder lösche die Aufnahme.',
    'recording-wrong':
      'Diese Aufnahme können wir nicht behalten. Nimm sie neu auf oder tippe deine Geschichte.',
  },
}
