import type { Program } from '../setup/program.ts'
import { connections, sendStory, takeTicket, wholeAnswers } from '../setup/whole-story.ts'

export type TwinCounts = {
  readonly rounds: number
  readonly posts: number
  readonly successes: number
  readonly differentReceipts: number
  readonly refusedOthers: number
}

const TWINS = 8

/**
 * Sends one story eight times at the same moment, `rounds` times; then the same key with other content.
 *
 * All eight must get the same success, and the other content must be refused with 409.
 */
export async function proveTwins(program: Program, rounds: number): Promise<TwinCounts> {
  const agent = connections(TWINS)
  const counts = { rounds, posts: 0, successes: 0, differentReceipts: 0, refusedOthers: 0 }
  for (let round = 0; round < rounds; round++) {
    const ticket = await takeTicket(agent, program.origin)
    const answers = wholeAnswers(`Tweeling ${round}.`)
    const replies = await Promise.all(
      Array.from({ length: TWINS }, () => sendStory(agent, program.origin, ticket, answers)),
    )
    const good = replies.filter((reply) => reply.status === 200)
    counts.posts += TWINS
    counts.successes += good.length
    if (new Set(good.map((reply) => reply.body)).size > 1) counts.differentReceipts += 1
    const other = await sendStory(
      agent,
      program.origin,
      ticket,
      wholeAnswers(`Iets anders ${round}.`),
    )
    if (other.status === 409) counts.refusedOthers += 1
  }
  agent.destroy()
  return counts
}
