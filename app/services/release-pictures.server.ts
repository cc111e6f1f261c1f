import { ROLES } from '#analysis/dashboard/facts.ts'
import {
  mostNamedPlaces,
  mostTold,
  placeRows,
  placesOf,
  themesInOrder,
  zonesOf,
} from '#analysis/dashboard/release-reading.ts'
import { drawBars } from '#analysis/drawing/bars.ts'
import { drawHistogram } from '#analysis/drawing/histogram.ts'
import type { Look } from '#analysis/drawing/looks.ts'
import type { ReleasePicture } from '#analysis/drawing/pictures.ts'
import type { Sheet } from '#analysis/drawing/sheet.ts'
import { drawTernary } from '#analysis/drawing/ternary.ts'
import { drawTileMap } from '#analysis/drawing/tile-map.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import type { GuardFile } from './guard-files.server.ts'
import type { LoadedRelease } from './releases.server.ts'

/** The title of a picture of a release, and the sentence that reads it aloud. */
export function tellPicture(
  { content, codebook }: LoadedRelease,
  picture: ReleasePicture,
  locale: StaffLocale,
): { readonly title: string; readonly sentence: string } {
  const { release: say, pictures } = wordsFor(locale)
  switch (picture) {
    case 'groepen':
      return { title: say.groups, sentence: say.groupsSentence }
    case 'themas': {
      const most = mostTold(content).map(namer(codebook.themes, locale))
      return { title: say.themes, sentence: most.length > 0 ? say.themesSentence(most) : '' }
    }
    case 'optijd':
      return { title: say.dyad, sentence: say.dyadSentence }
    case 'antwoorden':
      return { title: pictures.answers(say.dyad), sentence: say.dyadSentence }
    case 'verschil':
      return { title: say.triad, sentence: say.triadSentence }
    case 'gemeenten':
      return {
        title: say.municipalities,
        sentence: say.municipalitiesSentence(mostNamedPlaces(content)),
      }
  }
}

/**
 * One chart of a release as SVG, with the numbers of its tables: hidden ones are hidden, the others rounded. It has no shares: a share
 * of rounded numbers would look finer than it is.
 *
 * `isBare` leaves the words around to the page that shows it.
 */
export function drawReleasePicture(
  release: LoadedRelease,
  picture: ReleasePicture,
  locale: StaffLocale,
  isBare = false,
): string {
  const { content, codebook, number, madeOn } = release
  const { charts, pictures, release: say, staff, workroom } = wordsFor(locale)
  const sheet: Sheet = {
    id: `beeld-${picture}`,
    locale,
    ...tellPicture(release, picture, locale),
    foot: pictures.release(number, staff.day(madeOn)),
    isBare,
    say: { number: charts.number, hidden: charts.hidden },
  }
  const key: Partial<Record<Look, string>> = { ...charts.roles, rest: charts.rest }
  const split = (label: string, row: Pick<typeof content, 'tellers' | 'byRole'>) => ({
    label,
    total: row.tellers,
    parts: Object.fromEntries(
      ROLES.filter((role) => content.roles.includes(role)).map((role) => [
        role,
        row.byRole[role] ?? null,
      ]),
    ),
  })
  switch (picture) {
    case 'groepen': {
      const named = namer(codebook.groups, locale)
      const rows = content.groups.map((row) => split(named(row.code), row))
      return drawBars(sheet, rows, key)
    }
    case 'themas': {
      const named = namer(codebook.themes, locale)
      const rows = themesInOrder(content).map((row) => split(named(row.code), row))
      return drawBars(sheet, rows, key)
    }
    case 'optijd':
      return drawHistogram(
        sheet,
        content.dyad.bins.map(({ tellers }, at) => ({ label: say.bins[at] ?? '', count: tellers })),
      )
    case 'antwoorden': {
      const rows = content.dyad.classes.map((row) => split(charts.classes[row.name], row))
      return drawBars(sheet, rows, key)
    }
    case 'verschil':
      return drawTernary(sheet, {
        corners: workroom.corners,
        zones: zonesOf(content),
        zoneNames: charts.zones,
      })
    case 'gemeenten':
      return drawTileMap(sheet, {
        counts: placesOf(content),
        besides: placeRows(content, say.places)
          .slice(-2)
          .map(({ label, tellers }) => ({ label, count: tellers })),
        key: charts.tiles,
      })
  }
}

/** One chart of a release as a file to keep; its name has the number of the release. */
export function pictureFile(
  release: LoadedRelease,
  picture: ReleasePicture,
  locale: StaffLocale,
): GuardFile {
  return {
    name: `uitgave-${release.number}-${picture}.svg`,
    type: 'image/svg+xml; charset=utf-8',
    body: drawReleasePicture(release, picture, locale),
  }
}

type Named = readonly {
  readonly code: string
  readonly name: { readonly nl: string; readonly en?: string }
}[]

const namer = (list: Named, locale: StaffLocale) => (code: string) => {
  const name = list.find((one) => one.code === code)?.name
  return name?.[locale] ?? name?.nl ?? code
}
