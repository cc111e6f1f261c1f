import { setTimeout as wait } from 'node:timers/promises'
import { fieldsToGoOn } from '../setup/plain-form.ts'
import type { Program } from '../setup/program.ts'
import {
  ask,
  connections,
  POINT,
  PROJECT,
  type Reply,
  sendStory,
  takeTicket,
  wholeAnswers,
} from '../setup/whole-story.ts'
import { quantile } from './load.ts'

/** What is offered: pages of all sorts and whole stories, each second, for so many seconds. */
export type Peak = {
  readonly seconds: number
  readonly pagesPerSecond: number
  readonly storiesPerSecond: number
}

export type PeakCounts = {
  readonly seconds: number
  readonly pages: number
  readonly stories: number
  /** Pages and stories that got another answer than they should, or none. */
  readonly errors: number
  /** Milliseconds from the moment that a request was due, waiting included, to its whole answer; 95 of 100 are quicker. */
  readonly p95Pages: number
  readonly p95Stories: number
  /** Answers a second that came in the time itself: lower than what was offered when the program does not keep up. */
  readonly perSecond: number
}

/** The peak that is promised: half an hour of what fourteen municipalities and their schools send on one morning. */
export const PROMISED: Peak = { seconds: 1800, pagesPerSecond: 200, storiesPerSecond: 20 }

const TICKETS = 50

/**
 * Offers a peak and measures how it is answered.
 *
 * Requests leave when they are due, whether or not earlier ones were answered, and time counts from then: a program that
 * falls behind cannot slow its tellers down. One process offers it, on the same machine.
 */
export async function measurePeak(
  program: Pick<Program, 'origin'>,
  peak: Peak,
): Promise<PeakCounts> {
  const { origin } = program
  const agent = connections(128)
  const form = await ask(agent, origin, POINT)
  const body = fieldsToGoOn(form.body, '').toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const kinds = [
    () => ask(agent, origin, `/p/${PROJECT}`),
    () => ask(agent, origin, POINT),
    () => ask(agent, origin, POINT, { method: 'POST', headers, body }),
    () => ask(agent, origin, `/p/${PROJECT}/hulp`),
  ]
  const tickets: Promise<string>[] = []
  const refill = () => tickets.push(takeTicket(agent, origin))
  for (let index = 0; index < TICKETS; index++) refill()
  await Promise.all(tickets)

  const times = { page: [] as number[], story: [] as number[] }
  const running = new Set<Promise<void>>()
  let errors = 0
  let inTime = 0
  const began = performance.now()
  const end = began + peak.seconds * 1000
  const send = (kind: keyof typeof times, due: number, act: () => Promise<Reply>) => {
    const one = act()
      .then(({ status }) => {
        if (status !== 200) errors += 1
      })
      .catch(() => {
        errors += 1
      })
      .then(() => {
        const now = performance.now()
        times[kind].push(now - due)
        if (now <= end) inTime += 1
        running.delete(one)
      })
    running.add(one)
  }
  const due = { page: began, story: began }
  let sent = 0
  for (let now = began; now < end; now = performance.now()) {
    for (; due.page <= now && due.page < end; due.page += 1000 / peak.pagesPerSecond)
      send('page', due.page, kinds[sent++ % kinds.length] as () => Promise<Reply>)
    for (; due.story <= now && due.story < end; due.story += 1000 / peak.storiesPerSecond) {
      const ticket = tickets.shift() ?? takeTicket(agent, origin)
      refill()
      const text = `Piek ${sent}.`
      send('story', due.story, async () =>
        sendStory(agent, origin, await ticket, wholeAnswers(text)),
      )
    }
    await wait(5)
  }
  await Promise.all([...running, ...tickets])
  agent.destroy()
  return {
    seconds: peak.seconds,
    pages: times.page.length,
    stories: times.story.length,
    errors,
    p95Pages: Math.round(quantile(times.page, 0.95)),
    p95Stories: Math.round(quantile(times.story, 0.95)),
    perSecond: Math.round((10 * inTime) / peak.seconds) / 10,
  }
}
