import { randomUUID } from 'node:crypto'
import { type Codebook, everyTheme } from '#analysis/coding/codebook.ts'
import { type Attribution, attributions } from '#analysis/dashboard/attribution.ts'
import { ROLES, type StoryFact, storyThemes } from '#analysis/dashboard/facts.ts'
import { enoughNewTellers, makeRelease, openThemes } from '#analysis/dashboard/release.ts'
import { parseRelease, type Release } from '#analysis/dashboard/release-content.ts'
import { recordEvent, recordReads } from '#db/queries/events.ts'
import {
  findNewestRelease,
  insertRelease,
  listReleaseStories,
  listTeamStories,
  type TeamStory,
} from '#db/queries/releases.ts'
import { listStoryFacts } from '#db/queries/story-facts.ts'
import { findProjectById, listStoryPoints } from '#db/queries/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { shuffled } from './chance.server.ts'
import { loadCodebook } from './coding.server.ts'

export type MakeProblem = { readonly code: 'too-few-new-tellers' }

/**
 * Makes the next release of a project from everything that is released and confirmed now; gives its number.
 *
 * Problem `too-few-new-tellers`: since the last release fewer people told than the project's minimum, so the difference
 * between the two would tell about single tellers.
 */
export async function makeNewRelease(
  app: App,
  projectId: string,
  by: string | null,
): Promise<Result<number, MakeProblem>> {
  return app.database.staff.inProject(projectId, async (tx) => {
    const project = await findProjectById(tx, projectId)
    if (!project) throw new Error('a release of a project that is not there')
    const facts = await listStoryFacts(tx, projectId)
    const codebook = await loadCodebook(app, projectId)
    const newest = await findNewestRelease(tx, projectId)
    const { minimumCell, minimumCellSensitive } = project.settings
    const previous = newest && parseRelease(newest.content)
    if (!enoughNewTellers(previous, facts, minimumCell))
      return fail({ code: 'too-few-new-tellers' as const })

    const asked = new Set([
      ...(await listStoryPoints(tx, projectId))
        .filter((point) => point.kind === 'story')
        .map((point) => point.role),
      ...facts.map((fact) => fact.role),
    ])
    const content = makeRelease(facts, countedThemes(codebook, facts), {
      minimum: minimumCell,
      minimumSensitive: minimumCellSensitive,
      sensitive: everyTheme(codebook).flatMap((theme) => (theme.sensitive ? [theme.code] : [])),
      roles: ROLES.filter((role) => asked.has(role)),
    })
    const number = (newest?.number ?? 0) + 1
    const named = attributions(facts)
    await insertRelease(tx, {
      projectId,
      id: randomUUID(),
      number,
      content,
      madeBy: by,
      stories: facts
        .filter((fact) => fact.isShareable)
        .map((fact) => ({
          storyId: fact.storyId,
          codes: themesToOpen(fact, content),
          attribution: named.get(fact.storyId),
        })),
    })
    const actorId = by ?? 'program'
    await recordEvent(tx, {
      projectId,
      kind: 'release.made',
      actorId,
      details: { number },
      at: app.now(),
    })
    return ok(number)
  })
}

/** The themes in use, and the retired ones that stories still have. */
function countedThemes(codebook: Codebook, facts: readonly StoryFact[]): Pick<Codebook, 'themes'> {
  const told = new Set(facts.flatMap(({ themes }) => themes.map(({ code }) => code)))
  return {
    themes: [...codebook.themes, ...(codebook.retired ?? []).filter(({ code }) => told.has(code))],
  }
}

/** A story opens with its role beside it, so it is listed only where the number of that role is shown as well. */
function themesToOpen(fact: StoryFact, content: Release): readonly string[] {
  const open = new Set(openThemes(content, fact.role))
  return [...storyThemes(fact).keys()].filter((code) => open.has(code))
}

/** Makes the release that a new example project starts with, unless there is one. */
export async function makeFirstRelease(app: App, projectId: string): Promise<void> {
  const newest = await app.database.staff.inProject(projectId, (db) =>
    findNewestRelease(db, projectId),
  )
  if (!newest) await makeNewRelease(app, projectId, null)
}

export type LoadedRelease = {
  readonly id: string
  readonly number: number
  readonly madeOn: string
  readonly content: Release
  readonly codebook: Codebook
}

/** The newest release with the codebook that names its themes. */
export async function loadRelease(
  app: App,
  projectId: string,
): Promise<Result<LoadedRelease, { readonly code: 'no-release' }>> {
  const row = await app.database.team.inProject(projectId, (db) => findNewestRelease(db, projectId))
  if (!row) return fail({ code: 'no-release' })
  return ok({
    id: row.id,
    number: row.number,
    madeOn: row.madeAt.toISOString().slice(0, 10),
    content: parseRelease(row.content),
    codebook: await loadCodebook(app, projectId),
  })
}

export type ReleaseStory = Pick<TeamStory, 'role'> & {
  readonly title: string
  readonly text: string
  /** Under which words a sentence may be used; undefined when its teller does not allow that now. */
  readonly quotedAs: Attribution | undefined
}

const SHOWN = 5

/**
 * Up to five stories of one theme that their tellers let the team read, drawn at random; of the teller the role alone.
 *
 * Every story shown is logged as read. Empty when the theme's number is hidden.
 */
export async function loadReleaseStories(
  app: App,
  projectId: string,
  code: string,
  readerId: string,
): Promise<readonly ReleaseStory[]> {
  return app.database.team.inProject(projectId, async (db) => {
    const release = await findNewestRelease(db, projectId)
    if (!release) return []
    const drawn = shuffled(await listReleaseStories(db, projectId, release.id, code)).slice(
      0,
      SHOWN,
    )
    const byId = new Map(drawn.map((one) => [one.storyId, one]))
    await recordReads(db, { projectId, readerId, storyIds: byId.keys(), at: app.now() })
    const stories = await listTeamStories(db, projectId, [...byId.keys()])
    return stories.map((story) => {
      const listed = byId.get(story.id)
      return {
        role: story.role,
        title: story.title ?? '',
        text: story.text ?? '',
        quotedAs: listed?.mayQuote ? (listed.attribution ?? story.role) : undefined,
      }
    })
  })
}
