/** What people need, and how well it is arranged, in Dutch. */
export const nlNeeds = {
  needs: {
    title: 'Behoeften',
    intro:
      'Wat vinden mensen belangrijk, en hoe goed is het nu geregeld? Antwoorden zonder eigen tekst tellen meteen mee, de andere na het nakijken.',
    responses: (count: number) => (count === 1 ? '1 keer ingevuld' : `${count} keer ingevuld`),
    caption: 'Belang naast tevredenheid, de meeste kans bovenaan',
    columns: {
      need: 'Behoefte',
      importance: 'Belang (1-5)',
      satisfaction: 'Geregeld (1-5)',
      opportunity: 'Kansscore',
      item: 'Waar eerst aan werken',
      mean: 'Gemiddeld',
      points: 'Punten samen',
    },
    explanation:
      'Kansscore: belang, plus wat het belang hoger is dan de tevredenheid. Hoog betekent: belangrijk en slecht geregeld. Achter n staat hoe vaak 1, 2, 3, 4 en 5 is gekozen. “Weet ik niet” telt niet mee.',
    spread: (places: readonly number[]) =>
      places.map((count, index) => `${index + 1}: ${count} keer`).join(', '),
    pointsCaption: (count: number) => `Tien punten verdeeld, door ${count} mensen`,
  },
}

export type NeedsWords = typeof nlNeeds
