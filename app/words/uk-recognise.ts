import type { RecogniseWords } from './nl-recognise.ts'

/** What a teller reads when the program says what it thinks the story is about, in simple Ukrainian. */
export const ukRecognise: RecogniseWords = {
  title: 'Це правильно?',
  lead: 'Наша програма думає, що ваша історія про це. Це правильно?',
  none: 'Наша програма не знає, про що ваша історія. Можете сказати?',
  skip: 'Це можна пропустити.',
  yes: 'Правильно',
  no: 'Неправильно',
  add: 'Вона також про щось інше',
  addFirst: 'Виберіть, про що ваша історія',
  tooMany: 'Виберіть разом не більше 5.',
}
