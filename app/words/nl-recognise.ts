/** What a teller reads when the program says what it thinks the story is about, in Dutch at B1. */
export const nlRecognise = {
  title: 'Klopt dit?',
  lead: 'Ons programma denkt dat je verhaal hierover gaat. Klopt dat?',
  none: 'Ons programma weet niet waar je verhaal over gaat. Kun jij het zeggen?',
  skip: 'Je mag dit overslaan.',
  yes: 'Klopt',
  no: 'Klopt niet',
  add: 'Het gaat ook over iets anders',
  addFirst: 'Kies waar je verhaal over gaat',
  tooMany: 'Kies er samen hoogstens 5.',
}

export type RecogniseWords = typeof nlRecognise
