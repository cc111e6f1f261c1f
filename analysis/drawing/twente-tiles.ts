import type { Municipality } from '#surveys/municipalities.ts'

/** Where a municipality stands among the tiles, and where its name may be broken. */
export type TilePlace = {
  readonly column: number
  readonly row: number
  readonly name: readonly string[]
}

export const TILE_COLUMNS = 5
export const TILE_ROWS = 4

/**
 * Twente as fourteen equal tiles, drawn up by us: north is above, and most municipalities that lie against each other on a map do so here.
 *
 * Equal, because what counts is how many told and not how much land there is.
 */
export const TWENTE_TILES: Readonly<Record<Municipality, TilePlace>> = {
  twenterand: { column: 1, row: 0, name: ['Twente', 'rand'] },
  tubbergen: { column: 2, row: 0, name: ['Tub', 'bergen'] },
  dinkelland: { column: 3, row: 0, name: ['Dinkel', 'land'] },
  hellendoorn: { column: 0, row: 1, name: ['Hellen', 'doorn'] },
  wierden: { column: 1, row: 1, name: ['Wierden'] },
  almelo: { column: 2, row: 1, name: ['Almelo'] },
  borne: { column: 3, row: 1, name: ['Borne'] },
  oldenzaal: { column: 4, row: 1, name: ['Olden', 'zaal'] },
  rijssen_holten: { column: 1, row: 2, name: ['Rijssen-Holten'] },
  hof_van_twente: { column: 2, row: 2, name: ['Hof van Twente'] },
  hengelo: { column: 3, row: 2, name: ['Hengelo'] },
  losser: { column: 4, row: 2, name: ['Losser'] },
  haaksbergen: { column: 2, row: 3, name: ['Haaks', 'bergen'] },
  enschede: { column: 3, row: 3, name: ['Ensche', 'de'] },
}
