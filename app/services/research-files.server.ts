import { randomUUID } from 'node:crypto'
import { guidFor } from '#analysis/coding/codebook-qdc.ts'
import { csvOf } from '#analysis/export/csv.ts'
import { qdpxFiles } from '#analysis/export/qdpx.ts'
import { rScript } from '#analysis/export/r-script.ts'
import { savOf } from '#analysis/export/sav.ts'
import type { DataSource, DataTable } from '#analysis/export/table.ts'
import { xlsxFiles } from '#analysis/export/xlsx.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { recordEvent } from '#db/queries/events.ts'
import type { App } from './app.server.ts'
import type { Actor } from './insights.server.ts'
import { listLines } from './release-files.server.ts'
import { type LoadedRelease, loadRelease } from './releases.server.ts'
import {
  type ResearchStory,
  readResearchStories,
  storyColumns,
  storyRow,
  takeResearchStories,
} from './research-stories.server.ts'
import { zipOf } from './zip.server.ts'

/** The forms in which a release goes to researchers. `getallen` has the numbers as SPSS, `sav` the stories. */
export const RESEARCH_FORMS = ['xlsx', 'sav', 'getallen', 'r', 'qdpx', 'json'] as const
export type ResearchForm = (typeof RESEARCH_FORMS)[number]

export type ResearchFile = {
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

/**
 * A release as a file for researchers: its protected numbers, and the stories that their tellers share now.
 *
 * Nothing exact, no case numbers, no days; only stories that can be opened from the release, in another order each time, and of a
 * teller the role where the release says how many there are. Every story in a file is logged as read, and the
 * file itself as made. Undefined when there is no release yet.
 */
export async function makeResearchFile(
  app: App,
  actor: Actor,
  form: ResearchForm,
  locale: StaffLocale,
): Promise<ResearchFile | undefined> {
  const found = await loadRelease(app, actor.projectId)
  if (!found.ok) return undefined
  const release = found.value
  const stories = form === 'getallen' ? [] : await readAll(app, actor, release, locale)
  await recordFile(app, actor, release, form)
  const { release: say, staff, product } = wordsFor(locale)
  const { research } = say
  const source: DataSource = {
    title: `${product}: ${research.from(release.number, staff.day(release.madeOn))}`,
    release: release.number,
    day: release.madeOn,
  }
  const cells = cellTable(release, locale)
  const table = storyTable(release, stories, locale)
  const file = (end: string, type: string, body: ResearchFile['body']): ResearchFile => ({
    name: `${end === 'getallen.sav' ? 'getallen-' : ''}uitgave-${release.number}.${end.replace('getallen.', '')}`,
    type,
    body,
  })
  switch (form) {
    case 'xlsx':
      return file(
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        zipOf(
          xlsxFiles(
            [cells, table],
            [say.intro, research.text],
            { about: research.about, variables: research.variables, heads: research.variableHeads },
            source,
          ),
        ),
      )
    case 'sav':
      return file('sav', 'application/x-spss-sav', savOf(table, source))
    case 'getallen':
      return file('getallen.sav', 'application/x-spss-sav', savOf(cells, source))
    case 'r':
      return file(
        'zip',
        'application/zip',
        zipOf([
          ['lees.R', rScript([cells, table], source)],
          ...[cells, table].map((one) => [`${one.name}.csv`, tableCsv(one)] as const),
        ]),
      )
    case 'qdpx':
      return file('qdpx', 'application/zip', qdpxOf(release, stories, source, actor.projectId))
    case 'json':
      return file(
        'onderzoek.json',
        'application/json; charset=utf-8',
        `${JSON.stringify({ ...source, tables: [cells, table] }, null, 2)}\n`,
      )
  }
}

function cellTable(release: LoadedRelease, locale: StaffLocale): DataTable {
  const { research } = wordsFor(locale).release
  const { columns } = research
  return {
    name: research.cells,
    columns: [
      { name: 'uitgave', label: columns.release, kind: 'number' },
      { name: 'tabel', label: columns.table, kind: 'text' },
      { name: 'rij', label: columns.row, kind: 'text' },
      { name: 'kolom', label: columns.column, kind: 'text' },
      { name: 'vertellers', label: columns.tellers, kind: 'number' },
    ],
    rows: listLines(release, locale).map(({ table, row, column, tellers }) => [
      release.number,
      table,
      row,
      column,
      tellers,
    ]),
  }
}

/** Every row of a file, one after the other, so that a file of any size asks for the room of a page of stories. */
async function* csvPieces(
  app: App,
  actor: Actor,
  release: LoadedRelease,
  locale: StaffLocale,
): AsyncGenerator<string> {
  const listed = await takeResearchStories(app, actor, release)
  const columns = storyColumns(release, listed, locale)
  yield csvOf([columns.map(({ name }) => name)])
  let at = 0
  for await (const page of readResearchStories(app, actor.projectId, release, listed, locale)) {
    const rows = page.map((story) => storyRow(release, columns, story, ++at).map(inCsv))
    yield csvOf(rows).slice(1)
  }
}

/**
 * The stories of a release as CSV, sent while it is made: the same rows as in the other files. Its memory does not grow with the number
 * of stories, but for their ids and themes. Undefined when there is no release yet.
 */
export async function streamStories(
  app: App,
  actor: Actor,
  locale: StaffLocale,
): Promise<{ readonly name: string; readonly pieces: AsyncGenerator<string> } | undefined> {
  const found = await loadRelease(app, actor.projectId)
  if (!found.ok) return undefined
  const release = found.value
  await recordFile(app, actor, release, 'csv')
  const { stories } = wordsFor(locale).release.research
  return {
    name: `${stories}-uitgave-${release.number}.csv`,
    pieces: csvPieces(app, actor, release, locale),
  }
}

async function readAll(app: App, actor: Actor, release: LoadedRelease, locale: StaffLocale) {
  const listed = await takeResearchStories(app, actor, release)
  const stories: ResearchStory[] = []
  for await (const page of readResearchStories(app, actor.projectId, release, listed, locale))
    stories.push(...page)
  return stories
}

async function recordFile(
  app: App,
  { projectId, person }: Actor,
  { number }: LoadedRelease,
  form: ResearchForm | 'csv',
): Promise<void> {
  const details = { release: number, form }
  await app.database.staff.inProject(projectId, (db) =>
    recordEvent(db, {
      projectId,
      kind: 'release.exported',
      actorId: person.id,
      details,
      at: app.now(),
    }),
  )
}

function storyTable(
  release: LoadedRelease,
  stories: readonly ResearchStory[],
  locale: StaffLocale,
): DataTable {
  const columns = storyColumns(release, stories, locale)
  const rows = stories.map((story, at) => storyRow(release, columns, story, at + 1))
  return { name: wordsFor(locale).release.research.stories, columns, rows }
}

const inCsv = (value: string | number | null) => (value === null ? '' : String(value))

const tableCsv = ({ columns, rows }: DataTable): string =>
  csvOf([columns.map(({ name }) => name), ...rows.map((row) => row.map(inCsv))])

function qdpxOf(
  release: LoadedRelease,
  stories: readonly ResearchStory[],
  { title, day }: DataSource,
  projectId: string,
) {
  const guidOf = (what: string) => guidFor(projectId, `uitgave ${release.number} ${what}`)
  const sources = stories.map(({ role, title: name, text, quoteAs, codes }, at) => ({
    // Another id in each file: stories come in another order, and one id must never mean two stories.
    guid: randomUUID(),
    name: `${at + 1}. ${name}`,
    description: [role, quoteAs].filter(Boolean).join('; '),
    text,
    codes,
  }))
  return zipOf(qdpxFiles(release.codebook, sources, { title, description: title, day }, guidOf))
}
