import type { WallsWords } from './nl-walls.ts'

/** What staff read about the walls in the database, in English. */
export const enWalls: WallsWords = {
  walls: {
    down: 'The walls in the database do not stand. Stories are shielded less well. Ask whoever runs this: the start says what is missing.',
  },
}
