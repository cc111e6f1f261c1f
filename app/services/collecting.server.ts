import { type ChannelWeek, listChannels, listChannelWeeks } from '#db/queries/channels.ts'
import { recordEvent } from '#db/queries/events.ts'
import { listPageCounts, type PageCount } from '#db/queries/page-counts.ts'
import { countReceived, updatePoint } from '#db/queries/story-points.ts'
import {
  listStoryPoints,
  listVersions,
  type StoryPoint,
  type Version,
} from '#db/queries/surveys.ts'
import type { LocalText } from '#surveys/definition.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { weekOf } from './channel-counts.server.ts'
import { isOpenOn } from './openings.server.ts'
import { FINISHED } from './page-counts.server.ts'
import { type Reminder, remindersOf } from './reminders.server.ts'

/** Fewer than this stay hidden: a small number could be about somebody who is known. */
const FEW = 5

/** A number that can be shown; undefined while it is small. */
const shown = (count: number) => (count < FEW ? undefined : count)

/** How a story point did in one week: forms opened, gone on from the first page, and stored. */
export type CollectingWeek = {
  readonly week: string
  readonly opened: number
  readonly begun: number
  readonly finished: number | undefined
}

/** How many forms came to a page and never went on. */
export type Stop = {
  readonly version: number
  readonly page: string
  readonly title: LocalText | undefined
  readonly stopped: number | undefined
}

/** One story point as its lead follows it; numbers are missing while they are small. */
export type CollectingPoint = Pick<
  StoryPoint,
  'slug' | 'role' | 'kind' | 'state' | 'closesOn' | 'quota' | 'target'
> & {
  readonly received: number | undefined
  /** How many are still to come; missing without a target, or while few came. */
  readonly missing: number | undefined
  readonly weeks: readonly CollectingWeek[]
  readonly stops: readonly Stop[]
  readonly reminders: readonly Reminder[]
}

/** How each story point and channel of a project collects, from numbers that grew without anybody’s identity. */
export async function loadCollecting(app: App, projectId: string) {
  const today = dayOf(app.now())
  const fresh = [weekOf(app.now()), weekOf(new Date(app.now().getTime() - 7 * 86_400_000))]
  const [points, received, counts, versions, channels, channelWeeks] =
    await app.database.staff.inProject(projectId, (db) =>
      Promise.all([
        listStoryPoints(db, projectId),
        countReceived(db, projectId),
        listPageCounts(db, projectId),
        listVersions(db, projectId),
        listChannels(db, projectId),
        listChannelWeeks(db, projectId),
      ]),
    )
  return {
    points: points.map((point): CollectingPoint => {
      const own = counts.filter(({ storyPointId }) => storyPointId === point.id)
      const { slug, role, kind, state, closesOn, quota, target } = point
      const count = received.get(point.id) ?? 0
      const isFresh = own.some(({ page, week }) => page === FINISHED && fresh.includes(week))
      const collected = { ...point, isOpen: isOpenOn(point, today), received: count, isFresh }
      return {
        ...{ slug, role, kind, state, closesOn, quota, target },
        received: shown(count),
        missing: target === null || count < FEW ? undefined : Math.max(0, target - count),
        weeks: weeksOf(own, versions),
        stops: stopsOf(own, versions),
        reminders: remindersOf(collected, today),
      }
    }),
    channels: channels.map(({ id, name, code, pointSlug }) => {
      const own = channelWeeks.filter(({ channelId }) => channelId === id)
      const sum = (step: keyof Omit<ChannelWeek, 'week'>) =>
        own.reduce((total, week) => total + week[step], 0)
      return {
        ...{ name, code, pointSlug },
        opened: sum('opened'),
        begun: sum('begun'),
        finished: shown(sum('sent')),
      }
    }),
  }
}

/** Only what to remind a lead of, for the page where they come in. */
export async function loadReminders(app: App, projectId: string) {
  const { points } = await loadCollecting(app, projectId)
  return points.flatMap(({ slug, role, kind, reminders }) =>
    reminders.map((reminder) => ({ slug, role, kind, reminder })),
  )
}

function weeksOf(
  counts: readonly PageCount[],
  versions: readonly Version[],
): readonly CollectingWeek[] {
  const firstPage = (id: string) => versions.find((one) => one.id === id)?.definition.pages[0]?.name
  const weeks = [...new Set(counts.map(({ week }) => week))].sort()
  return weeks.map((week) => {
    const own = counts.filter((count) => count.week === week)
    const first = own.filter(({ versionId, page }) => page === firstPage(versionId))
    const sum = (list: readonly PageCount[], column: 'reached' | 'passed') =>
      list.reduce((total, count) => total + count[column], 0)
    const finished = own.filter(({ page }) => page === FINISHED)
    return {
      week,
      opened: sum(first, 'reached'),
      begun: sum(first, 'passed'),
      finished: shown(sum(finished, 'reached')),
    }
  })
}

/** Newest version first, in the order of its pages; a page on which nobody came is left out. */
function stopsOf(counts: readonly PageCount[], versions: readonly Version[]): readonly Stop[] {
  return versions.flatMap(({ id, number, definition }) => {
    const own = counts.filter(({ versionId }) => versionId === id)
    const pages = [...definition.pages, { name: '_themes', title: undefined }]
    return pages.flatMap(({ name, title }): readonly Stop[] => {
      const here = own.filter(({ page }) => page === name)
      if (here.length === 0) return []
      const stopped = here.reduce((sum, { reached, passed }) => sum + reached - passed, 0)
      return [{ version: number, page: name, title, stopped: shown(Math.max(0, stopped)) }]
    })
  })
}

const MOST = 100_000
const STATES = ['open', 'closed', 'archived'] as const

/**
 * Changes how a story point is open, until when, and for how many; forms that are open are still taken in.
 *
 * `point-wrong`: no such story point, a day that is none, or a number below 1 or above 100,000. Empty means none.
 */
export async function changePoint(
  app: App,
  projectId: string,
  asked: Readonly<Record<'point' | 'state' | 'closesOn' | 'quota' | 'target', string>> & {
    readonly by: string
  },
): Promise<Result<string, { readonly code: 'point-wrong' }>> {
  const state = STATES.find((one) => one === asked.state)
  const [closesOn, quota, target] = [
    readDay(asked.closesOn),
    readNumber(asked.quota),
    readNumber(asked.target),
  ]
  if (!state || closesOn === undefined || quota === undefined || target === undefined)
    return fail({ code: 'point-wrong' })
  return app.database.staff.inProject(projectId, async (db) => {
    const points = await listStoryPoints(db, projectId)
    const point = points.find(({ slug }) => slug === asked.point)
    if (!point) return fail({ code: 'point-wrong' as const })
    const at = app.now()
    const settings = { state, closesOn, quota, target }
    await updatePoint(db, projectId, point.id, settings, dayOf(at))
    const details = { point: point.slug, ...settings }
    await recordEvent(db, {
      projectId,
      kind: 'story-point.changed',
      actorId: asked.by,
      details,
      at,
    })
    return ok(point.slug)
  })
}

/** A day, null for none, undefined for what is no day. */
function readDay(typed: string): string | null | undefined {
  const day = typed.trim()
  if (day === '') return null
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined
  return date && !Number.isNaN(date.getTime()) && dayOf(date) === day ? day : undefined
}

/** A whole number from 1 on, null for none, undefined for anything else. */
function readNumber(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= MOST ? number : undefined
}
