import type { RecogniseWords } from './nl-recognise.ts'

/** What a teller reads when the program says what it thinks the story is about, in simple Polish. */
export const plRecognise: RecogniseWords = {
  title: 'Czy to się zgadza?',
  lead: 'Nasz program myśli, że o tym jest twoja historia. Zgadza się?',
  none: 'Nasz program nie wie, o czym jest twoja historia. Możesz nam powiedzieć?',
  skip: 'Możesz to pominąć.',
  yes: 'Zgadza się',
  no: 'Nie zgadza się',
  add: 'Jest też o czymś innym',
  addFirst: 'Wybierz, o czym jest twoja historia',
  tooMany: 'Wybierz razem najwyżej 5.',
}
