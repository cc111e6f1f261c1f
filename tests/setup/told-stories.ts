import { setTimeout } from 'node:timers/promises'
import type postgres from 'postgres'
import { inject } from 'vitest'
import { openClient } from '#db/client.server.ts'
import { at, cookieOf, STAFF } from './browser.ts'
import { connectionOf } from './program-database.ts'
import { connections, type Reply, sendStory, takeTicket, wholeAnswers } from './whole-story.ts'

/** A story on its way through the running program. */
export type ToldStory = { readonly id: string; readonly receipt: string }

/** The database of the running program, beside it. */
export async function openProgramDatabase(): Promise<postgres.Sql> {
  return openClient(await connectionOf(inject('program')), 2)
}

/** Sends answers to the one-post address as a teller's page would, under a ticket of its own. */
export async function sendAnswers(answers: Readonly<Record<string, unknown>>): Promise<Reply> {
  const agent = connections(1)
  const { origin } = inject('program')
  try {
    return await sendStory(agent, origin, await takeTicket(agent, origin), answers)
  } finally {
    agent.destroy()
  }
}

/** Tells a parent's story and waits until the program has proposed what to replace. */
export async function tellStory(
  sql: postgres.Sql,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ToldStory> {
  const before = (await sql`select id from stories`).map((row) => row.id)
  const sent = await sendAnswers({ ...wholeAnswers(text), ...more })
  if (sent.status !== 200) throw new Error(`the story was refused: ${sent.status} ${sent.body}`)
  const [row] = await sql`select id from stories where not (id = any(${before}))`
  const id = String(row?.id)
  await waitFor(async () => (await stateOf(sql, id)) === 'proposed')
  return { id, receipt: JSON.parse(sent.body).receipt }
}

/** Where a story is: received, proposed, prepared, released. */
export async function stateOf(sql: postgres.Sql, id: string): Promise<string> {
  const [row] = await sql`select state from stories where id = ${id}`
  return row?.state
}

/** Lets two people say yes to what the program proposes, over HTTP. */
export async function releaseStory(sql: postgres.Sql, id: string): Promise<void> {
  const [row] = await sql`select marks, revision from redactions where story_id = ${id}`
  const on = row?.marks.flatMap((mark: { on: boolean }, index: number) => (mark.on ? [index] : []))
  const prepared = await postReview('moderator', id, [
    ['intent', 'prepare'],
    ['revision', row?.revision],
    ...on.map((index: number) => ['on', index]),
  ])
  const [next] = await sql`select revision from redactions where story_id = ${id}`
  const released = await postReview('lead', id, [
    ['intent', 'confirm'],
    ['revision', next?.revision],
  ])
  if (prepared !== 302 || released !== 302)
    throw new Error(`not released: ${prepared}, ${released}`)
}

/** Sends the review form of one story as somebody of the team; gives the status. */
export async function postReview(
  role: 'moderator' | 'lead',
  id: string,
  fields: readonly (readonly [string, string | number])[],
): Promise<number> {
  const reply = await fetch(at(`${STAFF}/nakijken/${id}`), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(role), origin: inject('program').origin },
    body: new URLSearchParams(fields.map(([name, value]) => [name, String(value)])),
  })
  return reply.status
}

/** Waits until something is so, at most a minute and a half: a busy machine learns slowly. */
export async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 900) throw new Error('it did not come to be')
    await setTimeout(100)
  }
}
