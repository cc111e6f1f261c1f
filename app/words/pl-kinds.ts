import type { KindsWords } from './nl-kinds.ts'

/** What numbers, orders, yes and no, and "other" say, in simple Polish. */
export const plKinds: KindsWords = {
  yes: 'Tak',
  no: 'Nie',
  other: 'Coś innego, to znaczy',
  otherField: 'Napisz, co. Bez nazwisk.',
  range: (least, most) => `Liczba od ${least} do ${most}.`,
  ranking: {
    hint: 'Ustaw w kolejności. 1 jest na górze. Możesz coś pominąć.',
    none: 'bez miejsca',
    place: (place) => `miejsce ${place}`,
    chosen: 'Twoja kolejność',
    rest: 'Wybieraj po kolei',
    empty: 'Nic jeszcze nie wybrano. Najpierw wybierz to, co na górze.',
    add: (item, place) => `Ustaw na miejscu ${place}: ${item}`,
    up: (item) => `Wyżej: ${item}`,
    down: (item) => `Niżej: ${item}`,
    remove: (item) => `Usuń: ${item}`,
    said: (item, place) => `${item}: miejsce ${place}.`,
    removed: (item) => `${item}: już bez miejsca.`,
    full: (count) => `Wybrano: ${count}. Więcej nie można.`,
    clear: 'Zacznij od nowa',
  },
}
