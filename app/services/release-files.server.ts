import { DIRECTIONS } from '#analysis/dashboard/facts.ts'
import { placeRows } from '#analysis/dashboard/release-reading.ts'
import { ZONES } from '#analysis/dashboard/signifiers.ts'
import type { ReleasePicture } from '#analysis/drawing/pictures.ts'
import { csvOf } from '#analysis/export/csv.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import type { GuardFile } from './guard-files.server.ts'
import type { LoadedRelease } from './releases.server.ts'

/** One number as the page shows it: of which picture, in which table, row and column; `null` where it is hidden. */
type Line = {
  readonly picture: ReleasePicture
  readonly table: string
  readonly row: string
  readonly column: string
  readonly tellers: number | null
}

/** Every number of every table of the page, in the words of the page and in its order of tables. */
export function listLines(
  { content, codebook }: LoadedRelease,
  locale: StaffLocale,
): readonly Line[] {
  const { charts, release: say } = wordsFor(locale)
  const named = (list: LoadedRelease['codebook']['themes' | 'groups'], code: string) => {
    const name = list.find((one) => one.code === code)?.name
    return name?.[locale] ?? name?.nl ?? code
  }
  const line =
    (picture: ReleasePicture, table: string, row: string) =>
    (column: string, tellers: number | null | undefined) =>
      ({ picture, table, row, column, tellers: tellers ?? null }) satisfies Line
  const split = (
    put: ReturnType<typeof line>,
    { tellers, byRole }: Pick<typeof content, 'tellers' | 'byRole'>,
  ) => [
    put(charts.total, tellers),
    ...content.roles.map((role) => put(charts.roles[role], byRole[role])),
  ]
  return [
    ...content.groups.flatMap((group) =>
      split(line('groepen', say.groups, named(codebook.groups, group.code)), group),
    ),
    ...content.themes.flatMap((theme) => {
      const put = line('themas', say.themes, named(codebook.themes, theme.code))
      return [
        ...split(put, theme),
        ...DIRECTIONS.map((one) => put(charts.directions[one], theme.byDirection[one])),
      ]
    }),
    ...content.dyad.bins.map(({ tellers }, at) =>
      line('optijd', `${say.dyad}, ${charts.place}`, say.bins[at] ?? '')(charts.total, tellers),
    ),
    ...content.dyad.classes.flatMap((row) =>
      split(line('antwoorden', say.dyad, charts.classes[row.name]), row),
    ),
    ...ZONES.map((zone) =>
      line(
        'verschil',
        say.triad,
        charts.zones[zone],
      )(charts.total, content.triad.zones.find((row) => row.zone === zone)?.tellers),
    ),
    ...placeRows(content, say.places).map(({ label, tellers }) =>
      line('gemeenten', say.municipalities, label)(charts.total, tellers),
    ),
  ]
}

const nameOf = ({ number }: LoadedRelease, end: string) => `uitgave-${number}.${end}`

/**
 * A release for a spreadsheet, or one picture of it: a line per number, each with the number of the release; hidden numbers in words.
 */
export function releaseCsv(
  release: LoadedRelease,
  locale: StaffLocale,
  picture?: ReleasePicture,
): GuardFile {
  const { charts, release: say } = wordsFor(locale)
  const { columns } = say
  const lines = listLines(release, locale).filter((line) => !picture || line.picture === picture)
  const head = [columns.release, columns.madeOn, columns.table, columns.row, columns.column]
  return {
    name: picture ? `uitgave-${release.number}-${picture}.csv` : nameOf(release, 'csv'),
    type: 'text/csv; charset=utf-8',
    body: csvOf([
      [...head, columns.tellers],
      ...lines.map(({ table, row, column, tellers }) => [
        String(release.number),
        release.madeOn,
        table,
        row,
        column,
        tellers === null ? charts.hidden : String(tellers),
      ]),
    ]),
  }
}

/** A release for a program: everything that was stored of it, with the names of themes and groups. */
export function releaseJson(release: LoadedRelease, locale: StaffLocale): GuardFile {
  const { number, madeOn, content, codebook } = release
  const names = (list: typeof codebook.themes | typeof codebook.groups) =>
    Object.fromEntries(list.map(({ code, name }) => [code, name]))
  const body = {
    release: number,
    madeOn,
    note: wordsFor(locale).release.intro,
    names: { themes: names(codebook.themes), groups: names(codebook.groups) },
    content,
  }
  return {
    name: nameOf(release, 'json'),
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(body, null, 2)}\n`,
  }
}
