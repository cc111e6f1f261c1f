import type { Doubt } from '#surveys/doubts.ts'

/** The list of what is perhaps no story, in Dutch. */
export const nlDoubt = {
  doubt: {
    link: (count: number) => `Misschien geen verhaal (${count})`,
    title: 'Misschien geen verhaal',
    back: 'Terug naar nakijken',
    intro:
      'Dit kwam binnen zoals elk verhaal, maar er is iets vreemds aan. Het telt nergens mee tot jij kijkt. Twijfel je? Kies dan: dit is een verhaal.',
    logged: 'Dat je dit leest, staat in het logboek.',
    none: 'Er wacht niets.',
    more: (shown: number, count: number) => `Dit zijn de eerste ${shown} van ${count}.`,
    reasons: {
      'trap-filled': 'Een veld is ingevuld dat mensen niet zien.',
      'too-fast': 'Het hele formulier was binnen 3 tellen klaar.',
      'same-text': 'Dezelfde tekst kwam kort na elkaar vaker.',
      links: 'Er staan links in, zoals in reclame.',
      'no-letters': 'Er staan geen woorden in.',
      'no-proof': 'Het kwam tijdens een grote drukte, zonder te wachten.',
    } satisfies Record<Doubt, string>,
    choose: 'Aankruisen',
    empty: 'Er is niets getypt.',
    all: 'Lees alles',
    takeIn: 'Dit zijn verhalen',
    takeInHint: 'Wat je aankruiste, komt bij de verhalen om na te kijken.',
    erase: 'Wis voorgoed',
    sure: 'Ja, ik las het en het mag weg',
    eraseHint: 'De tekst en de sleutel zijn dan weg. Dit kun je niet terugdraaien.',
    nothingChosen: 'Kruis eerst iets aan.',
    notSure: 'Kruis ook aan dat je het las en dat het weg mag.',
    takenIn: (count: number) => `Bij de verhalen gezet: ${count}.`,
    erased: (count: number) => `Gewist: ${count}.`,
  },
}

export type DoubtWords = typeof nlDoubt
