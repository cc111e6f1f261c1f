/** Pictures that leave the screen, in Dutch. */
export const nlPictures = {
  pictures: {
    keep: 'Bewaar',
    of: (what: string) => `Bewaar: ${what}`,
    svg: 'Beeld (SVG)',
    csv: 'Getallen (CSV)',
    png: 'Bewaar als PNG',
    failed: 'Deze browser kan geen PNG maken. Bewaar het beeld als SVG.',
    kept: 'Het beeld is bewaard.',
    answers: (question: string) => `${question} Antwoorden per verteller`,
    workroomFile: 'werkruimte',
    madeOn: 'Gemaakt op',
    choice: 'Keuze',
    stories: 'Verhalen',
    workroom: (day: string, count: string, choice: string) =>
      `Werkruimte, ${day}: ${count}${choice && ` (${choice})`}. Precieze getallen, alleen voor het team. Voor buiten is er de uitgave.`,
    release: (number: number, day: string) =>
      `Uitgave ${number}, gemaakt op ${day}. Getallen zijn afgerond op vijf. “Te klein” is een getal dat we niet laten zien.`,
  },
}

export type PictureWords = typeof nlPictures
