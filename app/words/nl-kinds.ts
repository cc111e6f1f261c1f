/** What numbers, orders, yes and no, and "other" say, in Dutch. */
export const nlKinds = {
  yes: 'Ja',
  no: 'Nee',
  other: 'Anders, namelijk',
  otherField: 'Schrijf op wat. Geen namen.',
  range: (least: number, most: number) => `Een getal van ${least} tot en met ${most}.`,
  ranking: {
    hint: 'Zet op volgorde. 1 staat bovenaan. Je mag dingen overslaan.',
    none: 'geen plaats',
    place: (place: number) => `plaats ${place}`,
    chosen: 'Jouw volgorde',
    rest: 'Kies in volgorde',
    empty: 'Nog niets gekozen. Kies eerst wat bovenaan komt.',
    add: (item: string, place: number) => `Zet op plaats ${place}: ${item}`,
    up: (item: string) => `Hoger: ${item}`,
    down: (item: string) => `Lager: ${item}`,
    remove: (item: string) => `Haal weg: ${item}`,
    said: (item: string, place: number) => `${item} staat op plaats ${place}.`,
    removed: (item: string) => `${item} heeft geen plaats meer.`,
    full: (count: number) => `Je koos er ${count}. Meer kan niet.`,
    clear: 'Begin opnieuw',
  },
}

export type KindsWords = typeof nlKinds
