import type { RecogniseWords } from './nl-recognise.ts'

/** What a teller reads when the program says what it thinks the story is about, in simple German. */
export const deRecognise: RecogniseWords = {
  title: 'Stimmt das?',
  lead: 'Unser Programm denkt, dass deine Geschichte davon handelt. Stimmt das?',
  none: 'Unser Programm weiß nicht, wovon deine Geschichte handelt. Kannst du es sagen?',
  skip: 'Das darfst du auslassen.',
  yes: 'Stimmt',
  no: 'Stimmt nicht',
  add: 'Sie handelt auch von etwas anderem',
  addFirst: 'Wähle, wovon deine Geschichte handelt',
  tooMany: 'Wähle zusammen höchstens 5.',
}
