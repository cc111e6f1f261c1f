import type { Filter } from '#analysis/dashboard/filter.ts'
import type { Pattern } from '#analysis/explore/pattern.ts'
import { type ReadingKind, type ReadingReason, readingSet } from '#analysis/explore/reading-set.ts'
import type { App } from './app.server.ts'
import { openStories, type ReadStory } from './dashboard.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'

/** Stories to read together, why each was chosen, and what they are about. */
export type ReadingTable = {
  readonly pattern: Pick<Pattern, 'theme' | 'direction'> | undefined
  readonly with: number
  readonly against: number
  readonly stories: readonly (ReadStory & { readonly why: ReadingReason })[]
}

/**
 * Up to five stories to read together under a filter; the same for the same seed while nothing is released or coded.
 *
 * Every story shown is logged as read.
 */
export async function loadReadingTable(
  app: App,
  projectId: string,
  asked: { readonly filter: Filter; readonly kind: ReadingKind; readonly seed: number },
  readerId: string,
): Promise<ReadingTable> {
  return app.database.staff.inProject(projectId, async (db) => {
    const { facts } = await loadExploreFacts(db, projectId)
    const set = readingSet(facts, asked.filter, asked.kind, asked.seed)
    const ids = set.choices.map(({ fact }) => fact.storyId)
    const stories = await openStories(app, db, projectId, ids, readerId)
    const reasons = new Map(set.choices.map(({ fact, why }) => [fact.storyId, why]))
    return {
      pattern: set.pattern && { theme: set.pattern.theme, direction: set.pattern.direction },
      with: set.with,
      against: set.against,
      stories: stories.map((story) => ({ ...story, why: reasons.get(story.id) ?? 'chance' })),
    }
  })
}
