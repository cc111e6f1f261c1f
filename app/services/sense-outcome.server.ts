import { type DrawnGroup, drawGroups } from '#analysis/drawing/groups.ts'
import { drawLandscape } from '#analysis/drawing/landscape.ts'
import { drawTimeline } from '#analysis/drawing/timeline.ts'
import { csvOf } from '#analysis/export/csv.ts'
import { type Board, boardOf, groupOf, rankedGroups } from '#analysis/sense/board.ts'
import {
  LAND_ENDS,
  type LandEnds,
  landscapeOf,
  timelineOf,
  type View,
} from '#analysis/sense/exercises.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { recordReads } from '#db/queries/events.ts'
import { findInsight, listPassages } from '#db/queries/insights.ts'
import { findSession, listActs } from '#db/queries/sense.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { openStories } from './dashboard.server.ts'
import type { GuardFile } from './guard-files.server.ts'
import { isId } from './http.server.ts'
import {
  type Actor,
  addReading,
  citePassage,
  type InsightProblem,
  startInsight,
} from './insights.server.ts'
import { standing } from './passages.server.ts'
import type { SenseProblem } from './sense.server.ts'
import { cardsOnTable } from './sense-cards.server.ts'
import { MOST_ACTS } from './sense-table.server.ts'

/**
 * Makes an insight of a group: its name is the claim. Of each story in it the first approved passage is cited, a passage as it is, and
 * of an insight all that it cites, for and against. How it looks through other eyes comes as what else it could mean, as far as there is
 * room. Gives its id.
 *
 * Problems: `session-unknown`, `group-unknown`.
 */
export async function makeGroupInsight(
  app: App,
  actor: Actor,
  sessionId: string,
  groupId: string,
  locale: StaffLocale,
): Promise<Result<string, SenseProblem>> {
  const { projectId, person } = actor
  const say = wordsFor(locale).sense
  const found = await findGroup(app, projectId, sessionId, groupId)
  if (!found.ok) return found
  const { name, cards, about, views } = found.value
  const cited = await app.database.staff.inProject(projectId, async (db) => {
    const ids = cards.flatMap((card) => (card.kind === 'story' ? [card.storyId] : []))
    const stories = await openStories(app, db, projectId, ids, person.id)
    const insights = cards.flatMap((card) => (card.kind === 'insight' ? [card.insightId] : []))
    const passages = standing(projectId, await listPassages(db, projectId)).filter(
      ({ insightId }) => insights.includes(insightId),
    )
    const firsts = stories.flatMap(({ id: storyId, codings }) =>
      codings
        .flatMap(({ evidence }) => evidence)
        .slice(0, 1)
        .map((place) => ({ ...place, storyId, contradicts: false })),
    )
    const own = cards.flatMap((card) =>
      card.kind === 'passage' ? [{ ...card, contradicts: false }] : [],
    )
    return [...firsts, ...own, ...passages]
  })
  const search = about?.view.search ?? ''
  const started = await startInsight(app, actor, { claim: name, search })
  if (!started.ok) return fail({ code: 'group-unknown' })
  for (const { storyId, start, end, contradicts } of cited)
    await citePassage(app, actor, started.value, { storyId, start, end, contradicts })
  for (const { eyes, text } of views) {
    const added = await addReading(app, actor, started.value, `${saidBy(say, eyes)} ${text}`)
    if (!added.ok) break
  }
  return started
}

/**
 * Writes the name of a group down as one more thing that the insight of the session could mean. Gives the id of the insight.
 *
 * Problems: `session-unknown`, also for a session about no insight; `group-unknown`; those of `addReading`.
 */
export async function addGroupReading(
  app: App,
  actor: Actor,
  sessionId: string,
  groupId: string,
): Promise<Result<string, SenseProblem | InsightProblem>> {
  const found = await findGroup(app, actor.projectId, sessionId, groupId)
  if (!found.ok) return found
  const { about, name } = found.value
  if (!about) return fail({ code: 'session-unknown' })
  const added = await addReading(app, actor, about.id, name)
  return added.ok ? ok(about.id) : added
}

async function findGroup(app: App, projectId: string, sessionId: string, groupId: string) {
  if (!isId(sessionId)) return fail({ code: 'session-unknown' } as const)
  return app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    const session = await findSession(db, of)
    if (!session) return fail({ code: 'session-unknown' } as const)
    const board = boardOf(await listActs(db, of, 0, MOST_ACTS))
    const group = rankedGroups(board).find(({ id }) => id === groupId)
    if (!group) return fail({ code: 'group-unknown' } as const)
    const { insightId } = session
    const about = insightId ? await findInsight(db, projectId, insightId) : undefined
    const cards = (await cardsOnTable(db, of)).filter(({ number }) => group.cards.includes(number))
    return ok({ name: group.name, cards, about, views: board.views.get(group.id) ?? [] })
  })
}

type Say = ReturnType<typeof wordsFor>['sense']

const saidBy = (say: Say, eyes: View['eyes']) => say.throughEyes(say.role(eyes))

/** What a session found, for a spreadsheet: a line for each card on each table, with its group, the votes of that and how many it spoke to. */
export async function sessionCsv(
  app: App,
  { projectId, person }: Actor,
  sessionId: string,
  locale: StaffLocale,
): Promise<GuardFile | undefined> {
  if (!isId(sessionId)) return undefined
  const say = wordsFor(locale).sense
  return app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    const session = await findSession(db, of)
    if (!session) return undefined
    const board = boardOf(await listActs(db, of, 0, MOST_ACTS))
    const cards = await cardsOnTable(db, of)
    const storyIds = [...new Set(cards.flatMap((one) => ('storyId' in one ? [one.storyId] : [])))]
    await recordReads(db, { projectId, readerId: person.id, storyIds, at: app.now() })
    const groups = new Map(rankedGroups(board).map((group) => [group.id, group]))
    const hasLand = session.exercises.includes('land')
    const hasTime = session.exercises.includes('time')
    const hasView = session.exercises.includes('view')
    const land = new Map(landscapeOf(board).map((card) => [card.card, card.middle]))
    const time = new Map(timelineOf(board).map((card) => [card.card, card.middle]))
    const tables = Array.from({ length: session.tables }, (_, at) => at + 1)
    const laid = tables.flatMap((table) => cards.map((card) => ({ ...card, table })))
    const lines = laid.map(({ kind, number, title, text, table }) => {
      const group = groups.get(groupOf(board, table, number) ?? '')
      const touched = board.touched.get(number)?.size ?? 0
      const views = board.views.get(group?.id ?? '') ?? []
      return [
        String(table),
        group?.name ?? say.table,
        String(group?.votes ?? ''),
        String(number),
        say.kinds[kind],
        kind === 'story' ? title : text,
        String(touched),
        ...(hasLand
          ? [land.get(number)?.x, land.get(number)?.y].map((at) => String(at ?? ''))
          : []),
        ...(hasTime ? [say.times[(time.get(number) ?? 0) - 1] ?? ''] : []),
        ...(hasView
          ? [views.map(({ eyes, text }) => `${saidBy(say, eyes)} ${text}`).join(' / ')]
          : []),
      ]
    })
    return {
      name: `sessie-${session.madeOn}.csv`,
      type: 'text/csv; charset=utf-8',
      body: csvOf([
        [
          ...say.columns,
          ...(hasLand ? [say.middleX, say.middleY] : []),
          ...(hasTime ? [say.middleTime] : []),
          ...(hasView ? [say.viewColumn] : []),
        ],
        ...lines,
      ]),
    }
  })
}

/** What of a session is drawn: its groups, its landscape or its line of time. */
export const SESSION_PICTURES = ['groups', 'land', 'time'] as const
export type SessionPicture = (typeof SESSION_PICTURES)[number]

/**
 * The groups, the landscape or the line of time of a session as a picture, in SVG: cards by their numbers, in groups with their titles.
 * Undefined for no session.
 */
export async function sessionPicture(
  app: App,
  projectId: string,
  sessionId: string,
  which: SessionPicture,
  locale: StaffLocale,
): Promise<GuardFile | undefined> {
  if (!isId(sessionId)) return undefined
  const { sense: say, charts, staff } = wordsFor(locale)
  const found = await app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    const session = await findSession(db, of)
    if (!session) return undefined
    const cards = await cardsOnTable(db, of)
    return { session, cards, board: boardOf(await listActs(db, of, 0, MOST_ACTS)) }
  })
  if (!found) return undefined
  const { session, board, cards } = found
  const sheet = {
    id: `sessie-${which}`,
    locale,
    title: { groups: say.resultTitle, land: say.field, time: say.line }[which],
    sentence: { groups: say.groupsHow, land: say.landHow, time: say.timeHow }[which],
    foot: say.foot(session.name, staff.day(session.madeOn)),
    say: { number: charts.number, hidden: charts.hidden },
  }
  const ends = Object.fromEntries(
    LAND_ENDS.map((end) => [end, session.ends[end] || say.ends[end]]),
  ) as LandEnds
  const land = landscapeOf(board)
  const time = timelineOf(board)
  const fileOf = (body: string) => ({
    name: `sessie-${session.madeOn}-${which}.svg`,
    type: 'image/svg+xml',
    body,
  })
  if (which === 'groups')
    return fileOf(drawGroups(sheet, groupsOf(board, cards, session.tables, say)))
  const body =
    which === 'land'
      ? drawLandscape(
          sheet,
          land,
          ends,
          land.map(({ card, middle: { x, y }, places }) =>
            say.landSaid(say.card(card), charts.number(x), charts.number(y), places.length),
          ),
        )
      : drawTimeline(
          sheet,
          time,
          say.times,
          time.map(({ card, middle, counts }) =>
            say.timeSaid(
              say.card(card),
              say.times[middle - 1] ?? '',
              counts.reduce((sum, count) => sum + count, 0),
            ),
          ),
        )
  return fileOf(body)
}

/** The groups by votes, and what still lies on each table; cards that lie there no more are left out. */
function groupsOf(
  board: Board,
  cards: readonly { readonly number: number; readonly title: string; readonly text: string }[],
  tables: number,
  say: Say,
): readonly DrawnGroup[] {
  const atTable = (table: number) => (tables > 1 ? `${say.tableName(table)} · ` : '')
  const groups = rankedGroups(board).map(({ id, name, table, votes, cards: own }) => ({
    name,
    note: `${atTable(table)}${say.countCards(own.length)} · ${say.votes(votes)}`,
    cards: cards.filter(({ number }) => own.includes(number)),
    lines: (board.views.get(id) ?? []).map(({ eyes, text }) => `${saidBy(say, eyes)} ${text}`),
  }))
  const loose = Array.from({ length: tables }, (_, at) => {
    const left = cards.filter(({ number }) => groupOf(board, at + 1, number) === undefined)
    const note = `${atTable(at + 1)}${say.countCards(left.length)}`
    return { name: say.table, note, cards: left, lines: [] }
  })
  return [...groups, ...loose.filter((table) => table.cards.length > 0)].map((group) => {
    const numbered = group.cards.map(({ number, title, text }) => ({
      number,
      title: title || text,
    }))
    const list = numbered.map(({ number, title }) => `${number} ${title}`).join('; ')
    const said = [`${group.name}: ${group.note}${list && ` (${list})`}`, ...group.lines].join('. ')
    return { ...group, cards: numbered, said }
  })
}
