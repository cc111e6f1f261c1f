import { setImmediate } from 'node:timers/promises'
import {
  PATTERN_CHOICES,
  type PatternChoice,
  type PatternMark,
  type ScannedPattern,
  scan,
} from '#analysis/explore/scan.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { recordEvent } from '#db/queries/events.ts'
import { listPatternMarks, savePatternMark } from '#db/queries/pattern-marks.ts'
import { type App, dayOf } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'
import type { Actor } from './insights.server.ts'

const PAGE = 20
const LONGEST_KEY = 300

export type PatternPage = {
  readonly patterns: readonly (ScannedPattern & { readonly mark: PatternMark | undefined })[]
  readonly variables: readonly Variable[]
  readonly stories: number
  readonly looked: number
  readonly tooFew: number
  /** How many patterns there are under each choice. */
  readonly counts: Readonly<Record<PatternChoice, number>>
  readonly pages: number
}

/**
 * Scans the released stories of a project for patterns, and gives twenty of them.
 *
 * Exact and live, for the workroom alone. It runs in slices of some milliseconds between other requests.
 */
export async function loadPatterns(
  app: App,
  projectId: string,
  asked: { readonly choice: PatternChoice; readonly page: number },
): Promise<PatternPage> {
  const [{ facts, variables }, marks] = await app.database.staff.inProject(projectId, (db) =>
    Promise.all([loadExploreFacts(db, projectId), listPatternMarks(db, projectId)]),
  )
  const { themes } = await loadCodebook(app, projectId)
  const { patterns, looked, tooFew } = await scan(
    facts,
    variables,
    themes.map(({ code }) => code),
    setImmediate,
  )
  const marked = patterns.map((pattern) => ({ ...pattern, mark: marks.get(pattern.key) }))
  const under = (choice: PatternChoice) =>
    marked.filter(({ mark }) => (choice === 'open' ? mark === undefined : mark === choice))
  const shown = under(asked.choice)
  const pages = Math.max(1, Math.ceil(shown.length / PAGE))
  const at = Math.min(Math.max(1, asked.page), pages) - 1
  return {
    patterns: shown.slice(at * PAGE, (at + 1) * PAGE),
    variables,
    stories: facts.length,
    looked,
    tooFew,
    counts: Object.fromEntries(
      PATTERN_CHOICES.map((choice) => [choice, under(choice).length]),
    ) as PatternPage['counts'],
    pages,
  }
}

/** Marks a pattern, or takes its mark away. A key that is too long to be one of ours is passed over. */
export async function markPattern(
  app: App,
  { projectId, person }: Actor,
  key: string,
  mark: PatternMark | undefined,
): Promise<void> {
  if (!key || key.length > LONGEST_KEY) return
  await app.database.staff.inProject(projectId, async (db) => {
    const now = app.now()
    await savePatternMark(db, { projectId, key, mark, markedBy: person.id, markedOn: dayOf(now) })
    await recordEvent(db, { projectId, kind: 'pattern.marked', actorId: person.id, at: now })
  })
}
