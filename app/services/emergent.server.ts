import { setImmediate } from 'node:timers/promises'
import type { Role } from '#analysis/dashboard/facts.ts'
import { compareWords } from '#analysis/emergent/compare-words.ts'
import { type OpenStory, type Proposal, proposeThemes } from '#analysis/emergent/propose.ts'
import type { Keyness } from '#analysis/statistics/keyness.ts'
import type { Span } from '#analysis/text/spans.ts'
import { listCoveredStories } from '#db/queries/emergent.ts'
import { recordReads } from '#db/queries/events.ts'
import type { App } from './app.server.ts'
import { searchTerms } from './search.server.ts'

/** Beyond this many stories a random part of them is looked at: enough to see a group, and the page stays quick. */
const MOST_STORIES = 2000
const SHOWN_WORDS = 15
const DAY_MS = 86_400_000

export type ShownProposal = Omit<Proposal, 'examples'> & {
  readonly examples: readonly {
    readonly storyId: string
    readonly title: string
    readonly text: string
    readonly sentence: Span
  }[]
}

/** Proposals that were made, by project: valid for the stories that they were made of, for a day at most. */
const made = new Map<
  string,
  { readonly of: string; readonly at: number; readonly proposals: readonly Proposal[] }
>()

/**
 * Groups of stories that the codebook does not cover, with a sentence of each of at most five stories.
 *
 * Passages of confirmed and of suggested themes count as covered. Every story that is shown is logged as read.
 */
export async function loadProposals(
  app: App,
  projectId: string,
  readerId: string,
): Promise<{ readonly stories: number; readonly proposals: readonly ShownProposal[] }> {
  const rows = await app.database.staff.inProject(projectId, (db) =>
    listCoveredStories(db, projectId, MOST_STORIES),
  )
  const proposals = await proposalsOf(app, projectId, rows)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const shown = proposals.map((proposal) => ({
    ...proposal,
    examples: proposal.examples.flatMap(({ storyId, sentence }) => {
      const row = byId.get(storyId)
      return row ? { storyId, title: row.title, text: row.text, sentence } : []
    }),
  }))
  const read = [...new Set(shown.flatMap((one) => one.examples.map((example) => example.storyId)))]
  await app.database.staff.inProject(projectId, async (db) => {
    await recordReads(db, { projectId, readerId, storyIds: read, at: app.now() })
  })
  return { stories: rows.length, proposals: shown }
}

async function proposalsOf(
  app: App,
  projectId: string,
  stories: readonly OpenStory[],
): Promise<readonly Proposal[]> {
  const of = stories.map(({ id, covered }) => `${id}${covered.length}`).join()
  const known = made.get(projectId)
  const at = app.now().getTime()
  if (known && known.of === of && at - known.at < DAY_MS) return known.proposals
  const work = proposeThemes(stories, searchTerms())
  for (;;) {
    const step = work.next()
    if (step.done) {
      made.set(projectId, { of, at, proposals: step.value })
      return step.value
    }
    await setImmediate()
  }
}

export type ComparedWords = {
  readonly sizes: readonly [number, number]
  readonly first: readonly Keyness[]
  readonly second: readonly Keyness[]
}

/** The words that tellers of one role use more than those of another, fifteen of each at most; numbers alone, no story. */
export async function loadComparedWords(
  app: App,
  projectId: string,
  first: Role,
  second: Role,
): Promise<ComparedWords> {
  const rows = await app.database.staff.inProject(projectId, (db) =>
    listCoveredStories(db, projectId, MOST_STORIES),
  )
  const textsOf = (role: Role) => rows.filter((row) => row.role === role).map((row) => row.text)
  const [a, b] = [textsOf(first), textsOf(second)]
  const found = compareWords(a, b, searchTerms())
  return {
    sizes: [a.length, b.length],
    first: found.filter((one) => one.logRatio > 0).slice(0, SHOWN_WORDS),
    second: found.filter((one) => one.logRatio < 0).slice(0, SHOWN_WORDS),
  }
}
