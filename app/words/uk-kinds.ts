import type { KindsWords } from './nl-kinds.ts'

/** What numbers, orders, yes and no, and "other" say, in simple Ukrainian. */
export const ukKinds: KindsWords = {
  yes: 'Так',
  no: 'Ні',
  other: 'Інше, а саме',
  otherField: 'Напишіть, що саме. Без імен.',
  range: (least, most) => `Число від ${least} до ${most}.`,
  ranking: {
    hint: 'Розставте за порядком. 1 стоїть угорі. Можна щось пропустити.',
    none: 'без місця',
    place: (place) => `місце ${place}`,
    chosen: 'Ваш порядок',
    rest: 'Вибирайте по черзі',
    empty: 'Ще нічого не вибрано. Спочатку виберіть те, що вгорі.',
    add: (item, place) => `Поставити на місце ${place}: ${item}`,
    up: (item) => `Вище: ${item}`,
    down: (item) => `Нижче: ${item}`,
    remove: (item) => `Прибрати: ${item}`,
    said: (item, place) => `${item}: місце ${place}.`,
    removed: (item) => `${item}: тепер без місця.`,
    full: (count) => `Вибрано: ${count}. Більше не можна.`,
    clear: 'Почати знову',
  },
}
