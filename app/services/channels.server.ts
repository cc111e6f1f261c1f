import { randomUUID } from 'node:crypto'
import {
  type Channel,
  type ChannelWeek,
  findChannel,
  insertChannel,
  listChannels,
  listChannelWeeks,
} from '#db/queries/channels.ts'
import { recordEvent } from '#db/queries/events.ts'
import {
  findProjectById,
  findStoryPoint,
  listStoryPoints,
  type StoryPoint,
} from '#db/queries/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { randomLetters } from './chance.server.ts'
import { countSoon } from './channel-counts.server.ts'
import { oneLine } from './typed.server.ts'

export type { Channel } from '#db/queries/channels.ts'

/** No vowels, so that no code is a word; nothing that looks like something else on paper. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789'
const CODE_LENGTH = 6
const CODE = /^[a-z0-9]{6}$/
const LONGEST_NAME = 80

/** Fewer sent stories than this stay one sentence: a small number could be about somebody who is known. */
const FEW = 5

/** A code as somebody may have typed it over from paper; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.trim().toLowerCase()
  return CODE.test(code) ? code : undefined
}

/** Where a channel leads: a path made of what the database holds, nothing of what came with the request. */
export function pathOfChannel({ projectSlug, pointSlug, code }: Channel): string {
  return `/p/${projectSlug}${pointSlug ? `/${pointSlug}` : ''}?via=${code}`
}

/** The path behind a code, counted as an opening when somebody `isOpened` it; undefined when there is no such channel. */
export async function followChannel(
  app: App,
  typed: string,
  isOpened: boolean,
): Promise<string | undefined> {
  const code = readCode(typed)
  const channel = code && (await findChannel(app.database.db, code))
  if (!channel) return undefined
  if (isOpened) countSoon(app, { projectId: channel.projectId, channelId: channel.id }, 'opened')
  return pathOfChannel(channel)
}

/** The channel of a code within one project; undefined for any other text. */
export async function channelIn(
  app: App,
  projectId: string,
  typed: string | null,
): Promise<string | undefined> {
  const code = readCode(typed ?? '')
  const channel = code && (await findChannel(app.database.db, code))
  return channel && channel.projectId === projectId ? channel.id : undefined
}

/** What is shown of a channel: `sent` is missing while there are few. */
export type ChannelView = Channel & {
  readonly address: string
  readonly opened: number
  readonly begun: number
  readonly sent?: number
  readonly weeks: readonly Omit<ChannelWeek, 'sent'>[]
}

/** A story point that a channel may lead to. */
export type SpreadPoint = Pick<StoryPoint, 'slug' | 'role' | 'kind'>

/** Everything on the page Spread: channels with their numbers, and the story points that a channel may lead to. */
export async function loadSpread(app: App, projectId: string) {
  const [project, list, weeks, points] = await app.database.staff.inProject(projectId, (db) =>
    Promise.all([
      findProjectById(db, projectId),
      listChannels(db, projectId),
      listChannelWeeks(db, projectId),
      listStoryPoints(db, projectId),
    ]),
  )
  return {
    readers: project?.settings.readers ?? (2 as const),
    channels: list.map((channel) =>
      viewOf(
        app,
        channel,
        weeks.filter(({ channelId }) => channelId === channel.id),
      ),
    ),
    points: points.map(({ slug, role, kind }): SpreadPoint => ({ slug, role, kind })),
  }
}

function viewOf(app: App, channel: Channel, weeks: readonly ChannelWeek[]): ChannelView {
  const sumOf = (step: 'opened' | 'begun' | 'sent') =>
    weeks.reduce((sum, week) => sum + week[step], 0)
  const sent = sumOf('sent')
  return {
    ...channel,
    address: addressOf(app, channel.code),
    opened: sumOf('opened'),
    begun: sumOf('begun'),
    ...(sent < FEW ? {} : { sent }),
    weeks: weeks.map(({ week, opened, begun }) => ({ week, opened, begun })),
  }
}

/** The short address of a channel, as it stands on paper. */
export function addressOf(app: App, code: string): string {
  return `${app.origin}/v/${code}`
}

/** One channel of a project by its code. */
export async function findChannelOf(
  app: App,
  projectId: string,
  typed: string,
): Promise<Channel | undefined> {
  const code = readCode(typed)
  const channel = code && (await findChannel(app.database.db, code))
  return channel && channel.projectId === projectId ? channel : undefined
}

/** Makes a channel; `channel-wrong` when the name is empty or too long, or the story point is not one of this project. */
export async function makeChannel(
  app: App,
  projectId: string,
  asked: { readonly name: string; readonly point: string; readonly by: string },
): Promise<Result<string, { readonly code: 'channel-wrong' }>> {
  const { db, staff } = app.database
  const name = oneLine(asked.name)
  const point = asked.point ? await findStoryPoint(db, projectId, asked.point) : undefined
  const isPointWrong = asked.point !== '' && !point
  if (name === '' || name.length > LONGEST_NAME || isPointWrong)
    return fail({ code: 'channel-wrong' })
  const at = app.now()
  for (;;) {
    const id = randomUUID()
    const code = randomLetters(LETTERS, CODE_LENGTH)
    const channel = { projectId, id, code, name, storyPointId: point?.id, madeOn: dayOf(at) }
    const isMade = await staff.inProject(projectId, async (tx) => {
      if (!(await insertChannel(tx, channel))) return false
      const details = { id, code }
      await recordEvent(tx, { projectId, kind: 'channel.made', actorId: asked.by, details, at })
      return true
    })
    if (isMade) return ok(code)
  }
}
