import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import type { Column } from '#analysis/export/table.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { recordReads } from '#db/queries/events.ts'
import { listReleaseStories, listTeamStories } from '#db/queries/releases.ts'
import type { App } from './app.server.ts'
import { shuffled } from './chance.server.ts'
import type { Actor } from './insights.server.ts'
import type { LoadedRelease } from './releases.server.ts'

/** So many texts are in memory at a time. */
const PAGE = 1000

/** A story as a file for researchers has it. */
export type ResearchStory = {
  /** Undefined where the release does not say how many told in that role. */
  readonly role: Role | undefined
  readonly title: string
  readonly text: string
  readonly quoteAs: string | null
  readonly codes: readonly string[]
}

type Listed = Awaited<ReturnType<typeof listReleaseStories>>

/** The stories of a release that can be opened from it and that their tellers share now, in another order each time; all logged as read. */
export async function takeResearchStories(
  app: App,
  { projectId, person }: Actor,
  { id }: LoadedRelease,
): Promise<Listed> {
  return app.database.team.inProject(projectId, async (db) => {
    // A story that can be opened under no theme cannot be opened at all, and so is in no file.
    const listed = shuffled(await listReleaseStories(db, projectId, id)).filter(
      ({ codes }) => codes.length > 0,
    )
    const storyIds = listed.map(({ storyId }) => storyId)
    await recordReads(db, { projectId, readerId: person.id, storyIds, at: app.now() })
    return listed
  })
}

/** The texts of these stories, a thousand at a time. What was taken back meanwhile is passed over. */
export async function* readResearchStories(
  app: App,
  projectId: string,
  { content }: LoadedRelease,
  listed: Listed,
  locale: StaffLocale,
): AsyncGenerator<readonly ResearchStory[]> {
  const { attributed } = wordsFor(locale).release
  for (let from = 0; from < listed.length; from += PAGE) {
    const page = listed.slice(from, from + PAGE)
    const ids = page.map(({ storyId }) => storyId)
    const read = await app.database.team.inProject(projectId, (db) =>
      listTeamStories(db, projectId, ids),
    )
    const byId = new Map(read.map((story) => [story.id, story]))
    yield page.flatMap(({ storyId, codes, mayQuote, attribution }) => {
      const story = byId.get(storyId)
      if (!story) return []
      const { title, text } = story
      const role = content.byRole[story.role] == null ? undefined : story.role
      const quoteAs = mayQuote && role ? attributed[attribution ?? role] : null
      return [{ role, title: title ?? '', text: text ?? '', quoteAs, codes }]
    })
  }
}

/** The columns of a table of stories: one for each theme that any of them has, at the end. */
export function storyColumns(
  release: LoadedRelease,
  stories: readonly Pick<ResearchStory, 'codes'>[],
  locale: StaffLocale,
): readonly (Column & { readonly code?: string })[] {
  const { release: say, charts } = wordsFor(locale)
  const { columns, no, yes } = say.research
  const used = new Set(stories.flatMap(({ codes }) => codes))
  const roles = ROLES.map((role, at) => ({ value: at + 1, label: charts.roles[role] }))
  const values = [
    { value: 0, label: no },
    { value: 1, label: yes },
  ]
  return [
    { name: 'uitgave', label: columns.release, kind: 'number' },
    { name: 'verhaal', label: columns.story, kind: 'number' },
    { name: 'rol', label: columns.role, kind: 'number', values: roles },
    { name: 'titel', label: columns.title, kind: 'text' },
    { name: 'tekst', label: columns.text, kind: 'text' },
    { name: 'aanhalen', label: columns.quoteAs, kind: 'text' },
    ...release.codebook.themes
      .filter(({ code }) => used.has(code))
      .map(({ code, name }) => ({
        code,
        name: code.replace(/[^A-Za-z0-9_]/g, '_').replace(/^[^A-Za-z]/, 'T$&'),
        label: columns.theme(name[locale] ?? name.nl),
        kind: 'number' as const,
        values,
      })),
  ]
}

/** A story as a row under these columns; `at` is its number in this file. */
export function storyRow(
  release: LoadedRelease,
  columns: ReturnType<typeof storyColumns>,
  { role, title, text, quoteAs, codes }: ResearchStory,
  at: number,
): readonly (string | number | null)[] {
  const themes = columns.flatMap(({ code }) => (code === undefined ? [] : [code]))
  return [
    release.number,
    at,
    role ? ROLES.indexOf(role) + 1 : null,
    title,
    text,
    quoteAs,
    ...themes.map((code) => (codes.includes(code) ? 1 : 0)),
  ]
}
