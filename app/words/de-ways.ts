import type { TellerWaysWords } from './teller-dictionary.ts'

/** What tellers read on a shared tablet, and who writes a story down for another, in simple German. */
export const deWays: TellerWaysWords = {
  kiosk: {
    idleTitle: 'Bist du noch da?',
    idle: 'In',
    idleAfter: 'Sekunden fängt diese Seite neu an. Was du eingegeben hast, ist dann weg.',
    stay: 'Ja, ich mache weiter',
    end: 'Diese Seite verschwindet in',
    endAfter: 'Sekunden. Schreib deinen Code auf.',
    more: 'Mehr Zeit',
    done: 'Fertig',
  },
  collector: {
    title: 'Du schreibst auf, was jemand anders erzählt',
    lead: 'Schön, dass du das machst. Lies zuerst das hier, es dauert eine Minute.',
    rules: [
      {
        title: 'Frag offen',
        text: 'Frag: „Was ist passiert?“ und „Und dann?“ Antworte nicht für die andere Person.',
      },
      {
        title: 'Schreib ihre Worte auf',
        text: 'Schreib es so, wie sie es sagt, auch wenn der Satz nicht stimmt. Lies vor, was du geschrieben hast.',
      },
      {
        title: 'Hör auf, wenn sie aufhören will',
        text: 'Nichts muss sein. Jede Frage darf man auslassen. Wird es traurig? Macht eine Pause oder hört auf.',
      },
      {
        title: 'Keine Namen',
        text: 'Schreib „meine Lehrerin“ oder „mein Bruder“. Keine Namen, Straßen oder Schulen.',
      },
      {
        title: 'Über dich speichern wir nichts',
        text: 'Nicht deinen Namen und nicht, wer du bist. Nur, dass ihr zusammen geschrieben habt. Fragt das Formular, wer geholfen hat? Das darfst du auslassen.',
      },
      {
        title: 'Der Code gehört der Person, die erzählt',
        text: 'Nach dem Senden kommt ein Code. Schreib ihn auf eine Karte und gib sie der Person, die erzählt hat. Behalte ihn nicht selbst.',
      },
    ],
    worry:
      'Hörst du etwas, das dich erschreckt? Halte dich an die Regeln deiner eigenen Organisation.',
    begin: 'Wir fangen an',
    together: 'Wir schreiben zusammen',
    cardTitle: 'Karte für die Person, die erzählt hat',
    cardText:
      'Mit diesem Code kannst du später sehen, was mit deiner Geschichte passiert, oder sie löschen. Bewahre ihn an einem Ort auf, der nur dir gehört.',
    print: 'Karte drucken',
  },
}
