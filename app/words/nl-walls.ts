/** What staff read about the walls in the database, in Dutch. */
export const nlWalls = {
  walls: {
    down: 'De muren in de database staan niet. Verhalen zijn dan minder goed afgeschermd. Vraag de beheerder: bij het starten staat wat er mist.',
  },
}

export type WallsWords = typeof nlWalls
