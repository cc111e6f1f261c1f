import type { RecogniseWords } from './nl-recognise.ts'

/** What a teller reads when the program says what it thinks the story is about, in simple Turkish. */
export const trRecognise: RecogniseWords = {
  title: 'Bu doğru mu?',
  lead: 'Programımız, hikâyenizin bunlarla ilgili olduğunu düşünüyor. Doğru mu?',
  none: 'Programımız hikâyenizin ne hakkında olduğunu bilmiyor. Siz söyler misiniz?',
  skip: 'Bunu atlayabilirsiniz.',
  yes: 'Doğru',
  no: 'Doğru değil',
  add: 'Hikâyem başka bir şeyle de ilgili',
  addFirst: 'Hikâyenizin ne hakkında olduğunu seçin',
  tooMany: 'Toplam en fazla 5 tane seçin.',
}
