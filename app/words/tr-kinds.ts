import type { KindsWords } from './nl-kinds.ts'

/** What numbers, orders, yes and no, and "other" say, in simple Turkish. */
export const trKinds: KindsWords = {
  yes: 'Evet',
  no: 'Hayır',
  other: 'Başka, yani',
  otherField: 'Ne olduğunu yazın. İsim yazmayın.',
  range: (least, most) => `${least} ile ${most} arasında bir sayı.`,
  ranking: {
    hint: 'Sıraya koyun. 1 en üsttedir. Bazılarını atlayabilirsiniz.',
    none: 'sıra yok',
    place: (place) => `${place}. sıra`,
    chosen: 'Sizin sıranız',
    rest: 'Sırayla seçin',
    empty: 'Henüz bir şey seçilmedi. Önce en üste geleni seçin.',
    add: (item, place) => `${place}. sıraya koy: ${item}`,
    up: (item) => `Yukarı: ${item}`,
    down: (item) => `Aşağı: ${item}`,
    remove: (item) => `Çıkar: ${item}`,
    said: (item, place) => `${item}: ${place}. sırada.`,
    removed: (item) => `${item}: artık sırası yok.`,
    full: (count) => `${count} tane seçtiniz. Daha fazlası olmaz.`,
    clear: 'Baştan başla',
  },
}
