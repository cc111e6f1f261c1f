import { afterAll, beforeAll, expect, test } from 'vitest'
import { MOST_SAME } from '#app/services/sieve.server.ts'
import { measurePeak } from '../bench/peak.ts'
import { exampleFolder, type Program, removeFolder, startProgram } from '../setup/program.ts'
import { proveAbuse } from './abuse.ts'
import { proveForeignPosts } from './foreign-posts.ts'
import { proveKills } from './kills.ts'
import { proveTwins } from './twins.ts'

/** Another seed than the full campaign, so that the two together see more than either. */
const SEED = 7

let dataDir: string
let program: Program
beforeAll(async () => {
  dataDir = await exampleFolder()
  program = await startProgram({ dataDir })
})
afterAll(async () => {
  await program.stop()
  await removeFolder(dataDir)
})

test('two kills with -9 under 200 submissions in flight lose and double no acknowledged story', async () => {
  const counts = await proveKills(2, 200, SEED)
  expect(counts).toMatchObject({ sent: 400, lost: 0, doubled: 0, afterRetry: 400 })
})

test('five times eight equal posts at once are one story each, and other content is refused', async () => {
  const counts = await proveTwins(program, 5)
  expect(counts).toEqual({
    rounds: 5,
    posts: 40,
    successes: 40,
    differentReceipts: 0,
    refusedOthers: 5,
  })
})

test('a post from another origin is refused with 403 on every route', async () => {
  const { routes, accepted } = await proveForeignPosts(program)
  expect(routes).toBeGreaterThan(15)
  expect(accepted).toEqual([])
})

test('of 80 posts of machines in twenty minutes at most ten get among 40 tellers, of whom none is refused or kept apart', async () => {
  const counts = await proveAbuse(program, { bots: 80, tellers: 40 }, SEED)
  // The same text gets through five times in ten minutes.
  expect(counts.through).toBeLessThanOrEqual(2 * MOST_SAME)
  expect(counts.stopped).toBeGreaterThan(10)
  expect(counts.apart).toBeGreaterThan(30)
  expect(counts).toMatchObject({
    bots: 80,
    tellers: 40,
    tellersRefused: 0,
    tellersApart: 0,
    pupils: 30,
    pupilsRefused: 0,
  })
})

test('four seconds of a small peak are answered without one error, and no request waits for seconds', async () => {
  const peak = { seconds: 4, pagesPerSecond: 20, storiesPerSecond: 2 }
  const counts = await measurePeak(program, peak)
  expect(counts).toMatchObject({ errors: 0, pages: 80, stories: 8 })
  // Generous: a machine that is busy with something else must not make a right test fail.
  expect(Math.max(counts.p95Pages, counts.p95Stories)).toBeLessThan(5000)
})
