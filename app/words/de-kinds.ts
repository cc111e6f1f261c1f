import type { KindsWords } from './nl-kinds.ts'

/** What numbers, orders, yes and no, and "other" say, in simple German. */
export const deKinds: KindsWords = {
  yes: 'Ja',
  no: 'Nein',
  other: 'Etwas anderes, nämlich',
  otherField: 'Schreib auf, was. Keine Namen.',
  range: (least, most) => `Eine Zahl von ${least} bis ${most}.`,
  ranking: {
    hint: 'Bring alles in eine Reihenfolge. 1 steht oben. Du darfst etwas auslassen.',
    none: 'kein Platz',
    place: (place) => `Platz ${place}`,
    chosen: 'Deine Reihenfolge',
    rest: 'Wähle der Reihe nach',
    empty: 'Noch nichts gewählt. Wähle zuerst, was oben steht.',
    add: (item, place) => `Auf Platz ${place}: ${item}`,
    up: (item) => `Höher: ${item}`,
    down: (item) => `Tiefer: ${item}`,
    remove: (item) => `Wegnehmen: ${item}`,
    said: (item, place) => `${item} steht auf Platz ${place}.`,
    removed: (item) => `${item} hat keinen Platz mehr.`,
    full: (count) => `Du hast ${count} gewählt. Mehr geht nicht.`,
    clear: 'Neu anfangen',
  },
}
