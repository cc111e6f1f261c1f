import { type Filter, matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { MOST_CARDS } from '#analysis/sense/board.ts'
import type { Db } from '#db/client.server.ts'
import { findInsight, listInsights, listPassages } from '#db/queries/insights.ts'
import { listPatternMarks } from '#db/queries/pattern-marks.ts'
import {
  findSession,
  listCards,
  listShareable,
  type NewCard,
  type SenseCard,
} from '#db/queries/sense.ts'
import { listReleasedStories } from '#db/queries/stories.ts'
import type { App } from './app.server.ts'
import { shuffled } from './chance.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'
import { isId } from './http.server.ts'
import { hashWords, standing } from './passages.server.ts'
import { loadPatterns, type PatternPage } from './patterns.server.ts'
import { oneLine } from './typed.server.ts'

const LONGEST_WORDS = 300
/** So many patterns are offered as a card at a time; who wants others types them. */
const MOST_OFFERED = 6

/** What a session is about: a choice of stories, or an insight. */
export type About = { readonly search: string; readonly insightId?: string | undefined }

/** What else comes on the table beside whole stories. */
export type Extras = {
  /** The passages that the insight of the session, or the insights on the table, cite: each on a card. */
  readonly withPassages?: boolean
  /** Insights by id, each on a card with its claim. */
  readonly insights?: readonly string[]
  /** Patterns in the words of who makes the session, one a line. */
  readonly patterns?: string
}

/** How many stories may lie on the table of a session about this, and how many others it is about may not, or not yet. */
export async function countForTable(
  app: App,
  projectId: string,
  about: About,
): Promise<{ readonly ready: number; readonly others: number }> {
  const { ready, others } = await app.database.staff.inProject(projectId, (db) =>
    drawStories(db, projectId, about),
  )
  return { ready: ready.length, others }
}

/** What who makes a session can put on the table beside stories: the insights that stand, and the patterns that were called remarkable. */
export async function loadExtras(
  app: App,
  projectId: string,
): Promise<{
  readonly insights: readonly { readonly id: string; readonly claim: string }[]
  readonly patterns: PatternPage['patterns']
}> {
  const [insights, marks] = await app.database.staff.inProject(projectId, (db) =>
    Promise.all([listInsights(db, projectId), listPatternMarks(db, projectId)]),
  )
  // The scan of all patterns takes its time with many stories: only for a project that called one remarkable.
  const isAny = [...marks.values()].includes('remarkable')
  const found = isAny
    ? (await loadPatterns(app, projectId, { choice: 'remarkable', page: 1 })).patterns
    : []
  return {
    insights: insights
      .filter(({ state }) => state !== 'dropped')
      .map(({ id, claim }) => ({ id, claim })),
    patterns: found.slice(0, MOST_OFFERED),
  }
}

/**
 * The cards of a new session: at most `most` stories, those first that say most about what it is about, then passages, patterns and
 * insights. Together they are never more than fit on a table; stories give way. `storyIds`: the stories of which anything lies there.
 */
export async function layCards(
  db: Db,
  projectId: string,
  about: About,
  most: number,
  extras: Extras,
): Promise<{ readonly cards: readonly NewCard[]; readonly storyIds: readonly string[] }> {
  const insights = await chosenInsights(db, projectId, extras.insights ?? [])
  const cited = extras.withPassages
    ? await passagesOf(db, projectId, [...(about.insightId ? [about.insightId] : []), ...insights])
    : []
  const patterns = (extras.patterns ?? '')
    .split('\n')
    .map((line) => oneLine(line, LONGEST_WORDS))
    .filter((line) => line !== '')
  const others: readonly NewCard[] = [
    ...cited,
    ...patterns.map((words) => ({ words })),
    ...insights.map((insightId) => ({ insightId })),
  ].slice(0, MOST_CARDS)
  const { ready } = await drawStories(db, projectId, about)
  const drawn = ready.slice(0, Math.min(most, MOST_CARDS - others.length))
  const cards = [...drawn.map((storyId) => ({ storyId })), ...others]
  const storyIds = new Set(cards.flatMap((card) => ('storyId' in card ? [card.storyId] : [])))
  return { cards, storyIds: [...storyIds] }
}

/** The cards that may lie on a table now. A passage of which the words changed since lies there no more. */
export async function cardsOnTable(
  db: Db,
  of: { readonly projectId: string; readonly sessionId: string },
): Promise<readonly SenseCard[]> {
  return (await listCards(db, of)).filter(
    (card) => card.kind !== 'passage' || hashWords(of.projectId, card.text) === card.wordsHash,
  )
}

/** The cards of a session for paper, those of stories with their case number; undefined for no session of the project. */
export async function loadPaper(app: App, projectId: string, sessionId: string) {
  if (!isId(sessionId)) return undefined
  return app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    const session = await findSession(db, of)
    if (!session) return undefined
    const cards = await cardsOnTable(db, of)
    const ids = cards.flatMap((card) => ('storyId' in card ? [card.storyId] : []))
    const stories = await listReleasedStories(db, projectId, ids)
    const numbers = new Map(stories.map(({ id, caseNumber }) => [id, caseNumber]))
    return {
      name: session.name,
      exercises: session.exercises,
      minutes: session.minutes,
      cards: cards.map((card) => ({
        kind: card.kind,
        number: card.number,
        title: card.title,
        text: card.text,
        role: 'role' in card ? card.role : undefined,
        caseNumber: 'storyId' in card ? numbers.get(card.storyId) : undefined,
      })),
    }
  })
}

async function chosenInsights(
  db: Db,
  projectId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const there = await listInsights(db, projectId)
  return there
    .filter(({ id, state }) => ids.includes(id) && state !== 'dropped')
    .map(({ id }) => id)
}

async function passagesOf(
  db: Db,
  projectId: string,
  insights: readonly string[],
): Promise<readonly NewCard[]> {
  const shared = new Set(await listShareable(db, projectId))
  const cited = standing(projectId, await listPassages(db, projectId)).filter(
    ({ insightId, storyId }) => insights.includes(insightId) && shared.has(storyId),
  )
  // Two insights that cite the same words give one card.
  const once = new Map(cited.map((one) => [`${one.storyId} ${one.start} ${one.end}`, one]))
  return [...once.values()].map(({ storyId, start, end, wordsHash }) => ({
    storyId,
    start,
    end,
    wordsHash,
  }))
}

/** Every story that may lie on the table, those first that say most about what the session is about, and how many may not. */
async function drawStories(
  db: Db,
  projectId: string,
  about: About,
): Promise<{ readonly ready: readonly string[]; readonly others: number }> {
  const { facts } = await loadExploreFacts(db, projectId)
  const shared = new Set(await listShareable(db, projectId))
  const chosenBy = (filter: Filter) =>
    shuffled(facts.filter((fact) => matches(fact, filter)).map(({ storyId }) => storyId))
  const insight =
    about.insightId && isId(about.insightId)
      ? await findInsight(db, projectId, about.insightId)
      : undefined
  const filter = parseFilter(new URLSearchParams(insight?.view.search ?? about.search))
  const { theme } = filter
  const drawn = [
    ...(insight ? (await listPassages(db, projectId, insight.id)).map((one) => one.storyId) : []),
    ...chosenBy(filter),
    ...(insight && theme !== undefined ? chosenBy({ roles: [], theme }) : []),
  ]
  const all = [...new Set(drawn)]
  const ready = all.filter((storyId) => shared.has(storyId))
  return { ready, others: all.length - ready.length }
}
