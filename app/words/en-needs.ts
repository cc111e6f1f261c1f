import type { NeedsWords } from './nl-needs.ts'

/** What people need, and how well it is arranged, in English. */
export const enNeeds: NeedsWords = {
  needs: {
    title: 'Needs',
    intro:
      'What matters to people, and how well is it arranged now? Answers without own text count at once, the others after review.',
    responses: (count) => (count === 1 ? 'Answered once' : `Answered ${count} times`),
    caption: 'Importance beside satisfaction, the highest opportunity first',
    columns: {
      need: 'Need',
      importance: 'Importance (1-5)',
      satisfaction: 'Arranged (1-5)',
      opportunity: 'Opportunity',
      item: 'What to work on first',
      mean: 'Mean',
      points: 'Points together',
    },
    explanation:
      'Opportunity: importance, plus how far importance is above satisfaction. High means: important and badly arranged. Behind n stands how often 1, 2, 3, 4 and 5 were chosen. “I do not know” is left out.',
    spread: (places) => places.map((count, index) => `${index + 1}: ${count} times`).join(', '),
    pointsCaption: (count) => `Ten points divided, by ${count} people`,
  },
}
