import { randomUUID } from 'node:crypto'
import { guidFor } from '#analysis/coding/codebook-qdc.ts'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { csvOf } from '#analysis/export/csv.ts'
import { qdpxFiles } from '#analysis/export/qdpx.ts'
import { rScript } from '#analysis/export/r-script.ts'
import { savOf } from '#analysis/export/sav.ts'
import type { DataSource, DataTable } from '#analysis/export/table.ts'
import { xlsxFiles } from '#analysis/export/xlsx.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { recordEvent, recordReads } from '#db/queries/events.ts'
import { listReleaseStories, listTeamStories } from '#db/queries/releases.ts'
import type { App } from './app.server.ts'
import { shuffled } from './chance.server.ts'
import type { Actor } from './insights.server.ts'
import { listLines } from './release-files.server.ts'
import { type LoadedRelease, loadRelease } from './releases.server.ts'
import { zipOf } from './zip.server.ts'

/** The forms in which a release goes to researchers. `getallen` has the numbers as SPSS, `sav` the stories. */
export const RESEARCH_FORMS = ['xlsx', 'sav', 'getallen', 'r', 'qdpx', 'json'] as const
export type ResearchForm = (typeof RESEARCH_FORMS)[number]

export type ResearchFile = {
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

type Story = {
  /** Undefined where the release does not say how many told in that role. */
  readonly role: (typeof ROLES)[number] | undefined
  readonly title: string
  readonly text: string
  readonly quoteAs: string | null
  readonly codes: readonly string[]
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
  const stories = form === 'getallen' ? [] : await takeStories(app, actor, release, locale)
  await app.database.staff.inProject(actor.projectId, (db) =>
    recordEvent(db, {
      projectId: actor.projectId,
      kind: 'release.exported',
      actorId: actor.person.id,
      details: { release: release.number, form },
      at: app.now(),
    }),
  )
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

async function takeStories(
  app: App,
  { projectId, person }: Actor,
  { id, content }: LoadedRelease,
  locale: StaffLocale,
): Promise<readonly Story[]> {
  const { attributed } = wordsFor(locale).release
  return app.database.team.inProject(projectId, async (db) => {
    // A story that can be opened under no theme cannot be opened at all, and so is in no file.
    const listed = shuffled(await listReleaseStories(db, projectId, id)).filter(
      ({ codes }) => codes.length > 0,
    )
    const ids = listed.map(({ storyId }) => storyId)
    const at = app.now()
    await recordReads(db, { projectId, readerId: person.id, storyIds: ids, at })
    const byId = new Map((await listTeamStories(db, projectId, ids)).map((one) => [one.id, one]))
    return listed.flatMap(({ storyId, codes, mayQuote, attribution }) => {
      const story = byId.get(storyId)
      if (!story) return []
      const { title, text } = story
      const role = content.byRole[story.role] == null ? undefined : story.role
      const quoteAs = mayQuote && role ? attributed[attribution ?? role] : null
      return [{ role, title: title ?? '', text: text ?? '', quoteAs, codes }]
    })
  })
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

function storyTable(
  release: LoadedRelease,
  stories: readonly Story[],
  locale: StaffLocale,
): DataTable {
  const { release: say, charts } = wordsFor(locale)
  const { research } = say
  const { columns } = research
  const used = new Set(stories.flatMap(({ codes }) => codes))
  const themes = release.codebook.themes.filter(({ code }) => used.has(code))
  const yesNo = [
    { value: 0, label: research.no },
    { value: 1, label: research.yes },
  ]
  return {
    name: research.stories,
    columns: [
      { name: 'uitgave', label: columns.release, kind: 'number' },
      { name: 'verhaal', label: columns.story, kind: 'number' },
      {
        name: 'rol',
        label: columns.role,
        kind: 'number',
        values: ROLES.map((role, at) => ({ value: at + 1, label: charts.roles[role] })),
      },
      { name: 'titel', label: columns.title, kind: 'text' },
      { name: 'tekst', label: columns.text, kind: 'text' },
      { name: 'aanhalen', label: columns.quoteAs, kind: 'text' },
      ...themes.map(({ code, name }) => ({
        name: code.replace(/[^A-Za-z0-9_]/g, '_').replace(/^[^A-Za-z]/, 'T$&'),
        label: columns.theme(name[locale] ?? name.nl),
        kind: 'number' as const,
        values: yesNo,
      })),
    ],
    rows: stories.map(({ role, title, text, quoteAs, codes }, at) => [
      release.number,
      at + 1,
      role ? ROLES.indexOf(role) + 1 : null,
      title,
      text,
      quoteAs,
      ...themes.map(({ code }) => (codes.includes(code) ? 1 : 0)),
    ]),
  }
}

const tableCsv = ({ columns, rows }: DataTable): string =>
  csvOf([
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
  ])

function qdpxOf(
  release: LoadedRelease,
  stories: readonly Story[],
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
