import { DIRECTIONS, type Role } from '#analysis/dashboard/facts.ts'
import { placeRows, themesInOrder, zonesOf } from '#analysis/dashboard/release-reading.ts'
import { ZONES } from '#analysis/dashboard/signifiers.ts'
import { hasPicture, type ReleasePicture } from '#analysis/drawing/pictures.ts'
import { type Block, heading, paragraph, soft } from '#analysis/report/document.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { drawReleasePicture, tellPicture } from './release-pictures.server.ts'
import type { LoadedRelease } from './releases.server.ts'

const MOST_NAMED = 5

/** What the report says of a release: who told, how they look at their story, which themes. Each chart stands beside its tables. */
export function numbersOf(release: LoadedRelease, locale: StaffLocale): readonly Block[] {
  const { report: say } = wordsFor(locale)
  return [
    heading(1, say.response),
    ...responseOf(release, locale),
    heading(1, say.answers),
    ...answersOf(release, locale),
    heading(1, say.patterns),
    ...patternsOf(release, locale),
  ]
}

/** A number as the report writes it; a dash for one that is hidden. */
const numberIn = (locale: StaffLocale) => (value: number | null | undefined) =>
  value == null ? wordsFor(locale).report.hidden : String(value)

function responseOf(release: LoadedRelease, locale: StaffLocale): readonly Block[] {
  const { report: say } = wordsFor(locale)
  const { content } = release
  const number = numberIn(locale)
  const silent = content.roles.filter((role) => content.byRole[role] == null)
  return [
    paragraph(say.responseText(number(content.tellers))),
    {
      kind: 'table',
      caption: say.response,
      head: [say.who, say.tellers],
      rows: [
        ...content.roles.map((role) => [say.people(role), number(content.byRole[role])]),
        [say.all, number(content.tellers)],
      ],
    },
    ...placesOfTellers(release, locale),
    soft(say.rounded),
    ...(silent.length > 0 ? [paragraph(say.missing(silent.map(say.people)))] : []),
  ]
}

/** Where tellers live or work, in a line of its own; nothing where the release has no map. */
function placesOfTellers(release: LoadedRelease, locale: StaffLocale): readonly Block[] {
  if (!hasPicture(release.content, 'gemeenten')) return []
  const { report: say, release: words } = wordsFor(locale)
  const number = numberIn(locale)
  const places = placeRows(release.content, words.places)
  return [
    picture(release, 'gemeenten', locale, places),
    {
      kind: 'table',
      caption: words.municipalities,
      head: [words.municipality, say.tellers],
      rows: places.map(({ label, tellers }) => [label, number(tellers)]),
    },
  ]
}

/** Every question of the release as a chart with its numbers. */
function answersOf(release: LoadedRelease, locale: StaffLocale): readonly Block[] {
  const { report: say, release: words, charts } = wordsFor(locale)
  const { content } = release
  const number = numberIn(locale)
  const zones = zonesOf(content)
  const bins = content.dyad.bins.map(({ tellers }, at) => ({
    label: words.bins[at] ?? '',
    tellers,
  }))
  const classes = content.dyad.classes.map((row) => ({ ...row, label: charts.classes[row.name] }))
  return [
    heading(2, words.dyad),
    picture(release, 'optijd', locale, bins),
    {
      kind: 'table',
      caption: charts.place,
      head: [charts.place, say.tellers],
      rows: bins.map(({ label, tellers }) => [label, number(tellers)]),
    },
    picture(release, 'antwoorden', locale, classes),
    byRole(
      release,
      locale,
      charts.answer,
      tellPicture(release, 'antwoorden', locale).title,
      classes,
    ),
    heading(2, words.triad),
    picture(
      release,
      'verschil',
      locale,
      ZONES.map((zone) => ({ label: charts.zones[zone], tellers: zones[zone] ?? null })),
    ),
    {
      kind: 'table',
      caption: words.triad,
      head: [charts.zone, say.tellers],
      rows: ZONES.map((zone) => [charts.zones[zone], number(zones[zone])]),
    },
    soft(say.rounded),
  ]
}

function patternsOf(release: LoadedRelease, locale: StaffLocale): readonly Block[] {
  const { report: say, charts } = wordsFor(locale)
  const { content, codebook } = release
  const number = numberIn(locale)
  const named = (code: string) => {
    const name = codebook.themes.find((theme) => theme.code === code)?.name
    return name?.[locale] ?? name?.nl ?? code
  }
  const shown = themesInOrder(content).filter(({ tellers }) => tellers !== null)
  const themes = shown.map((row) => ({ ...row, label: named(row.code) }))
  return [
    paragraph(say.patternsText(shown.slice(0, MOST_NAMED).map(({ code }) => named(code)))),
    picture(release, 'themas', locale, themes),
    byRole(release, locale, say.theme, say.themesByRole, themes),
    {
      kind: 'table',
      caption: say.themesTable,
      head: [say.theme, say.tellers, ...DIRECTIONS.map((one) => charts.directions[one])],
      rows: shown.map(({ code, tellers, byDirection }) => [
        named(code),
        number(tellers),
        ...DIRECTIONS.map((one) => number(byDirection[one])),
      ]),
    },
    soft(say.rounded),
    heading(2, say.doubts),
    {
      kind: 'list',
      items: say.doubtList(content.themes.length - shown.length, content.themes.length),
    },
  ]
}

/** A chart of the release; `bars` are its numbers for a paper that takes no drawing. */
function picture(
  release: LoadedRelease,
  which: ReleasePicture,
  locale: StaffLocale,
  bars: readonly { readonly label: string; readonly tellers: number | null }[],
): Block {
  const { charts } = wordsFor(locale)
  const { title, sentence } = tellPicture(release, which, locale)
  return {
    kind: 'picture',
    svg: drawReleasePicture(release, which, locale, true),
    alt: wordsFor(locale).report.alt(title.replace(/\?$/, ''), sentence),
    bars: bars.map(({ label, tellers }) => ({
      label: tellers === null ? `${label} (${charts.hidden})` : label,
      count: tellers,
    })),
  }
}

/** Rows split by who told. */
function byRole(
  { content }: LoadedRelease,
  locale: StaffLocale,
  first: string,
  caption: string,
  rows: readonly {
    readonly label: string
    readonly tellers: number | null
    readonly byRole: Readonly<Partial<Record<Role, number | null>>>
  }[],
): Block {
  const { report: say, charts } = wordsFor(locale)
  const number = numberIn(locale)
  return {
    kind: 'table',
    caption,
    head: [first, say.tellers, ...content.roles.map((role) => charts.roles[role])],
    rows: rows.map((row) => [
      row.label,
      number(row.tellers),
      ...content.roles.map((role) => number(row.byRole[role])),
    ]),
  }
}
