import { drawLandscape } from '#analysis/drawing/landscape.ts'
import { drawTimeline } from '#analysis/drawing/timeline.ts'
import { csvOf } from '#analysis/export/csv.ts'
import { boardOf, rankedGroups } from '#analysis/sense/board.ts'
import {
  type Exercise,
  LAND_ENDS,
  type LandEnds,
  landscapeOf,
  timelineOf,
} from '#analysis/sense/exercises.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { recordReads } from '#db/queries/events.ts'
import { findSession, listActs, listCards, type SenseCard } from '#db/queries/sense.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { openStories } from './dashboard.server.ts'
import type { GuardFile } from './guard-files.server.ts'
import { isId } from './http.server.ts'
import { type Actor, citePassage, startInsight } from './insights.server.ts'
import type { SenseProblem } from './sense.server.ts'
import { MOST_ACTS } from './sense-table.server.ts'

/**
 * Makes an insight of a group: its name is the claim, and of each of its stories the first approved passage is cited. Gives its id.
 *
 * Problems: `session-unknown`, `group-unknown`.
 */
export async function makeGroupInsight(
  app: App,
  actor: Actor,
  sessionId: string,
  groupId: string,
): Promise<Result<string, SenseProblem>> {
  const { projectId, person } = actor
  if (!isId(sessionId)) return fail({ code: 'session-unknown' })
  const read = await app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    if (!(await findSession(db, of))) return 'no-session'
    const group = rankedGroups(boardOf(await listActs(db, of, 0, MOST_ACTS))).find(
      ({ id }) => id === groupId,
    )
    if (!group) return undefined
    const cards = await listCards(db, of)
    const inGroup = cards.filter(({ number }) => group.cards.includes(number))
    const ids = inGroup.map(({ storyId }: SenseCard) => storyId)
    return { name: group.name, stories: await openStories(app, db, projectId, ids, person.id) }
  })
  if (read === 'no-session') return fail({ code: 'session-unknown' })
  if (!read) return fail({ code: 'group-unknown' })
  const started = await startInsight(app, actor, { claim: read.name, search: '' })
  if (!started.ok) return fail({ code: 'group-unknown' })
  for (const { id: storyId, codings } of read.stories) {
    const place = codings.flatMap(({ evidence }) => evidence)[0]
    if (place)
      await citePassage(app, actor, started.value, { storyId, ...place, contradicts: false })
  }
  return ok(started.value)
}

/** What a session found, for a spreadsheet: a line for each card, with its group, the votes of that and how many it spoke to. */
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
    const cards = await listCards(db, of)
    const storyIds = cards.map(({ storyId }) => storyId)
    await recordReads(db, { projectId, readerId: person.id, storyIds, at: app.now() })
    const groups = new Map(rankedGroups(board).map((group) => [group.id, group]))
    const hasLand = session.exercises.includes('land')
    const hasTime = session.exercises.includes('time')
    const land = new Map(landscapeOf(board).map((card) => [card.card, card.middle]))
    const time = new Map(timelineOf(board).map((card) => [card.card, card.middle]))
    const lines = cards.map(({ number, title }) => {
      const group = groups.get(board.places.get(number) ?? '')
      const touched = board.touched.get(number)?.size ?? 0
      return [
        group?.name ?? say.table,
        String(group?.votes ?? ''),
        String(number),
        title,
        String(touched),
        ...(hasLand
          ? [land.get(number)?.x, land.get(number)?.y].map((at) => String(at ?? ''))
          : []),
        ...(hasTime ? [say.times[(time.get(number) ?? 0) - 1] ?? ''] : []),
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
        ],
        ...lines,
      ]),
    }
  })
}

/** A landscape or line of time of a session as a picture, in SVG; undefined for no session. */
export async function sessionPicture(
  app: App,
  projectId: string,
  sessionId: string,
  exercise: Exercise,
  locale: StaffLocale,
): Promise<GuardFile | undefined> {
  if (!isId(sessionId)) return undefined
  const { sense: say, charts, staff } = wordsFor(locale)
  const found = await app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    const session = await findSession(db, of)
    return session && { session, board: boardOf(await listActs(db, of, 0, MOST_ACTS)) }
  })
  if (!found) return undefined
  const { session, board } = found
  const sheet = {
    id: `sessie-${exercise}`,
    locale,
    title: exercise === 'land' ? say.field : say.line,
    sentence: exercise === 'land' ? say.landHow : say.timeHow,
    foot: say.foot(session.name, staff.day(session.madeOn)),
    say: { number: charts.number, hidden: charts.hidden },
  }
  const ends = Object.fromEntries(
    LAND_ENDS.map((end) => [end, session.ends[end] || say.ends[end]]),
  ) as LandEnds
  const land = landscapeOf(board)
  const time = timelineOf(board)
  const body =
    exercise === 'land'
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
  return { name: `sessie-${session.madeOn}-${exercise}.svg`, type: 'image/svg+xml', body }
}
