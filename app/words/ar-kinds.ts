import type { KindsWords } from './nl-kinds.ts'
import { apart } from './phrases.ts'

/** What numbers, orders, yes and no, and "other" say, in simple Arabic. */
export const arKinds: KindsWords = {
  yes: 'نعم',
  no: 'لا',
  other: 'شيء آخر، وهو',
  otherField: 'يرجى كتابة ما هو، بدون أسماء.',
  range: (least, most) => `رقم من ${least} إلى ${most}.`,
  ranking: {
    hint: 'يرجى الترتيب. الرقم 1 في الأعلى. يمكن ترك بعض الأشياء.',
    none: 'بدون ترتيب',
    place: (place) => `المرتبة ${place}`,
    chosen: 'ترتيبك',
    rest: 'يرجى الاختيار بالترتيب',
    empty: 'لا يوجد اختيار بعد. أولًا ما يأتي في الأعلى.',
    add: (item, place) => `وضع في المرتبة ${place}: ${apart(item)}`,
    up: (item) => `إلى الأعلى: ${apart(item)}`,
    down: (item) => `إلى الأسفل: ${apart(item)}`,
    remove: (item) => `إزالة: ${apart(item)}`,
    said: (item, place) => `${apart(item)}: المرتبة ${place}.`,
    removed: (item) => `${apart(item)}: بدون ترتيب الآن.`,
    full: (count) => `عدد ما تم اختياره: ${count}. لا يمكن أكثر.`,
    clear: 'البدء من جديد',
  },
}
