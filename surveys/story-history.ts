/** Where a story can be on its way, in order; `counted` is a release that counted it, or needs that count at once. */
export const STORY_STEPS = ['received', 'proposed', 'prepared', 'released', 'counted'] as const

export type StoryStep = (typeof STORY_STEPS)[number]

/** What is known about the way of one story, days as in the database. */
export type StoryFacts = {
  readonly kind: 'story' | 'needs'
  readonly state: StoryStep | 'withdrawn'
  readonly readersNeeded: number
  readonly submittedOn: string
  readonly preparedOn: string | null
  readonly releasedOn: string | null
  readonly withdrawnOn: string | null
  /** Days on which its teller did something to it. */
  readonly acts: readonly {
    readonly kind: 'corrected' | 'quote-vetoed' | 'consent-changed'
    readonly day: string
  }[]
  readonly releases: readonly { readonly number: number; readonly day: string }[]
  /** What a team made of patterns that this story is part of; the title is empty for what is not told back yet. */
  readonly results?: readonly {
    readonly kind: 'insight' | 'pilot'
    readonly title: string
    readonly day: string
  }[]
}

/** One thing that happened with a story, to be said in the words of the page. */
export type HistoryLine = {
  readonly kind:
    | 'received'
    | StoryFacts['acts'][number]['kind']
    | 'read-once'
    | 'read'
    | 'counted'
    | 'insight'
    | 'pilot'
    | 'withdrawn'
  readonly day: string
  /** How many people read it. */
  readonly readers?: number
  /** The number of the release that counted it. */
  readonly release?: number
  readonly title?: string
}

/**
 * What happened with a story, oldest day first; on one day in the order in which things can happen.
 *
 * A reading before a correction is left out: it was of another text.
 */
export function storyHistory(facts: StoryFacts): readonly HistoryLine[] {
  const readers = Math.max(1, facts.readersNeeded)
  const lines: HistoryLine[] = [{ kind: 'received', day: facts.submittedOn }]
  for (const act of facts.acts) lines.push(act)
  if (facts.state === 'prepared' && readers > 1 && facts.preparedOn)
    lines.push({ kind: 'read-once', day: facts.preparedOn })
  if (facts.releasedOn) lines.push({ kind: 'read', day: facts.releasedOn, readers })
  for (const { number, day } of facts.releases)
    lines.push({ kind: 'counted', day, release: number })
  for (const result of facts.results ?? []) lines.push(result)
  if (facts.withdrawnOn) lines.push({ kind: 'withdrawn', day: facts.withdrawnOn })
  return lines
    .map((line, place) => ({ line, place }))
    .sort((a, b) => a.line.day.localeCompare(b.line.day) || a.place - b.place)
    .map(({ line }) => line)
}

/** The steps of a story's way with how far it is; a story that was taken back has none. */
export function storySteps(
  facts: Pick<StoryFacts, 'kind' | 'state' | 'releases'>,
): readonly { readonly step: StoryStep; readonly isDone: boolean; readonly isNow: boolean }[] {
  if (facts.state === 'withdrawn') return []
  const now = facts.state === 'released' && facts.releases.length > 0 ? 'counted' : facts.state
  const steps: readonly StoryStep[] =
    facts.kind === 'story'
      ? STORY_STEPS
      : facts.state === 'counted'
        ? ['received', 'counted']
        : STORY_STEPS.slice(0, 4)
  const place = steps.indexOf(now)
  return steps.map((step, index) => ({ step, isDone: index <= place, isNow: index === place }))
}
