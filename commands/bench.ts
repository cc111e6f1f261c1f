import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { analyseStory } from '#analysis/analyse.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { tokens } from '#analysis/text/spans.ts'
import { openClient } from '#db/client.server.ts'
import stories from '#db/example/stories-parents.json' with { type: 'json' }
import { benchDesigner } from '#tests/bench/designer.ts'
import { benchExplore } from '#tests/bench/explore.ts'
import { serveFloor } from '#tests/bench/floor.ts'
import { benchLearning } from '#tests/bench/learning.ts'
import { quantile } from '#tests/bench/load.ts'
import { insertManyStories } from '#tests/bench/many-stories.ts'
import { measurePeak, PROMISED } from '#tests/bench/peak.ts'
import { benchSession, SESSION } from '#tests/bench/session.ts'
import { measureFloor, measureOnePost, measurePages, type Rate } from '#tests/bench/submissions.ts'
import { benchTellerPage } from '#tests/bench/teller-page.ts'
import { logIn } from '#tests/setup/log-in.ts'
import { exampleFolder, type Program, removeFolder, startProgram } from '#tests/setup/program.ts'
import { connectionOf } from '#tests/setup/program-database.ts'
import { PROJECT } from '#tests/setup/whole-story.ts'

const SECONDS = 8
const MANY = 10_000
const READS = 40

/**
 * Measures the program against named baselines on this machine and prints a table; `page` measures a teller's page alone, `designer`
 * the designer, `session SECONDS` thirty phones at one table, `explore COUNT` the workroom at so many stories (10,000 and 100,000 when none
 * is given), `learning` how long training takes, and `peak SECONDS` offers the peak of a campaign, half an hour when no time is given.
 *
 * Exit code 1 when one of these is slower or larger than promised. `--floor` serves the baseline of submissions itself.
 */
export async function main(argv: readonly string[], _in: unknown, out: Writable): Promise<number> {
  const [first, given] = argv
  if (first === '--floor') {
    await serveFloor(JSON.parse(given ?? ''))
    await once(process, 'SIGTERM')
    return 0
  }
  const say = (line: string) => out.write(`${line}\n`)
  if (first === 'peak') return benchPeak(Number(given ?? PROMISED.seconds), say)
  if (first === 'learning') {
    benchLearning(say)
    return 0
  }
  const dataDir = await exampleFolder()
  const program = await startProgram({ dataDir })
  try {
    if (first === 'session') {
      const missed = await benchSession(program, Number(given ?? SESSION.seconds), say)
      for (const one of missed) say(`MISSED ${one}`)
      return missed.length > 0 ? 1 : 0
    }
    if (first === 'explore') {
      const missed = await benchExplore(program, given ? [Number(given)] : [10_000, 100_000], say)
      for (const one of missed) say(`MISSED ${one}`)
      return missed.length > 0 ? 1 : 0
    }
    const missed = first === 'designer' ? [] : [...(await benchTellerPage(program, say))]
    if (first !== 'page') missed.push(...(await benchDesigner(program, say)))
    for (const one of missed) say(`MISSED ${one}`)
    if (first !== 'page' && first !== 'designer') {
      await benchSubmissions(program, say)
      benchAnalysis(say)
      await benchDashboard(program, say)
    }
    return missed.length > 0 ? 1 : 0
  } finally {
    await program.stop()
    await removeFolder(dataDir)
  }
}

/** Offers the promised peak for so many seconds; exit code 1 when one answer is wrong, or it is slower than promised. */
async function benchPeak(seconds: number, say: (line: string) => void): Promise<number> {
  if (!(seconds > 0)) {
    say('How many seconds? npm run bench -- peak 60')
    return 1
  }
  const dataDir = await exampleFolder()
  const program = await startProgram({ dataDir })
  try {
    const { pagesPerSecond, storiesPerSecond } = PROMISED
    say(`offering ${pagesPerSecond} pages and ${storiesPerSecond} stories a second, ${seconds} s`)
    const counts = await measurePeak(program, { ...PROMISED, seconds })
    for (const [name, value] of Object.entries(counts)) say(`${name.padEnd(12)} ${value}`)
    const isKept = counts.errors === 0 && Math.max(counts.p95Pages, counts.p95Stories) < 300
    say(
      isKept
        ? 'kept: no error, 95 of 100 within 300 ms'
        : 'MISSED: no error, 95 of 100 within 300 ms',
    )
    return isKept ? 0 : 1
  } finally {
    await program.stop()
    await removeFolder(dataDir)
  }
}

const row = (name: string, rate: Rate, floor: Rate) =>
  `${name.padEnd(42)} ${rate.perSecond.toFixed(1).padStart(8)}/s  ${(rate.perSecond / floor.perSecond).toFixed(3)} of the floor  ${rate.cpuMs.toFixed(2)} ms CPU each`

async function benchSubmissions(program: Program, say: (line: string) => void): Promise<void> {
  const client = openClient(await connectionOf(program), 1)
  const count = async () => Number((await client`select count(*)::int as n from stories`)[0]?.n)
  const floorProcess = spawn(
    process.execPath,
    [process.argv[1] ?? '', 'bench', '--floor', JSON.stringify(await connectionOf(program))],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = await once(floorProcess.stdout, 'data')
  const port = /port (\d+)/.exec(String(line))?.[1]
  const pid = floorProcess.pid ?? 0
  await measureFloor(`http://localhost:${port}`, pid, 1)
  const floor = await measureFloor(`http://localhost:${port}`, pid, SECONDS)
  floorProcess.kill()

  await measureOnePost(program, 1)
  const before = await count()
  const onePost = await measureOnePost(program, SECONDS)
  const stored = (await count()) - before
  if (stored !== onePost.done) throw new Error(`${onePost.done} acknowledged, ${stored} stored`)
  const pages = await measurePages(program, SECONDS)
  await client.end()

  say('')
  say(
    'Complete stories accepted over HTTP, 16 clients, validated and committed (rows counted afterwards)',
  )
  say(row('floor: bare node:http, one INSERT of 2.5 kB', floor, floor))
  say(row('one post through every gate', onePost, floor))
  say(row('page by page, as without JavaScript', pages, floor))
}

function benchAnalysis(say: (line: string) => void): void {
  const rate = (work: (text: string) => unknown) => {
    const began = performance.now()
    let done = 0
    while (performance.now() - began < 3000) {
      for (const story of stories) work(story.text)
      done += stories.length
    }
    return done / ((performance.now() - began) / 1000)
  }
  const analyse = (text: string) =>
    analyseStory({ id: '', role: 'ouder', title: '', text }, pactCodebook)
  for (const story of stories) analyse(story.text)
  const baseline = rate(tokens)
  const analysed = rate(analyse)
  say('')
  say('Stories analysed (themes, identifiers, safety), one core')
  say(`${'baseline: tokens alone'.padEnd(42)} ${baseline.toFixed(0).padStart(8)}/s`)
  say(
    `${'whole analysis'.padEnd(42)} ${analysed.toFixed(0).padStart(8)}/s  ${(analysed / baseline).toFixed(4)} of the baseline`,
  )
}

async function benchDashboard(program: Program, say: (line: string) => void): Promise<void> {
  const client = openClient(await connectionOf(program), 1)
  await insertManyStories(client, MANY)
  const cookie = await logIn(program, 'lead')
  const read = async () => {
    const began = performance.now()
    const reply = await fetch(`${program.origin}/werk/${PROJECT}`, { headers: { cookie } })
    await reply.text()
    if (reply.status !== 200) throw new Error(`dashboard: ${reply.status}`)
    return performance.now() - began
  }
  const bare = async () => {
    const began = performance.now()
    await client`select id, role, submitted_on, answers from stories where state = 'released'`
    return performance.now() - began
  }
  const times = async (work: () => Promise<number>) => {
    for (let index = 0; index < 5; index++) await work()
    const all: number[] = []
    for (let index = 0; index < READS; index++) all.push(await work())
    return { p50: quantile(all, 0.5), p95: quantile(all, 0.95) }
  }
  const floor = await times(bare)
  const page = await times(read)
  await client.end()
  say('')
  say(`Dashboard read at ${MANY} stories, one reader, whole page over HTTP`)
  say(
    `${'baseline: the rows alone by SQL'.padEnd(42)} p50 ${floor.p50.toFixed(1)} ms  p95 ${floor.p95.toFixed(1)} ms`,
  )
  say(
    `${'workroom page'.padEnd(42)} p50 ${page.p50.toFixed(1)} ms  p95 ${page.p95.toFixed(1)} ms  ${(page.p50 / floor.p50).toFixed(1)} times the baseline`,
  )
}
