import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import type { Sql } from 'postgres'
import { openClient } from '#db/client.server.ts'
import { openBrowser } from '../setup/chromium.ts'
import { logIn } from '../setup/log-in.ts'
import type { Program } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { PROJECT } from '../setup/whole-story.ts'
import { quantile } from './load.ts'
import { insertRandomStories } from './random-stories.ts'

/** What the workroom promises at so many stories: milliseconds, and bytes of the columns. */
type Promised = {
  readonly open: number
  readonly p50: number
  readonly p95?: number
  readonly facets?: number
  readonly bytes?: number
  readonly region?: number
  readonly search?: number
}

const PROMISED: Readonly<Record<number, Promised>> = {
  10000: { open: 500, p50: 50, p95: 100 },
  100000: { open: 1000, p50: 50, facets: 80, bytes: 2_000_000 },
  1000000: { open: 2500, p50: 100, region: 50, search: 300 },
}

const OPENS = 7
const CHOICES = 60
const ASKS = 30
const CHOICES_ASKED = [
  '?rol=ouder',
  '?thema=T05&richting=hindered',
  '?lijn=on_time:0-30',
  '?rol=jongere&van=2025-01',
  '?gebied=center',
]

/**
 * Fills the example project up to each of these numbers of random stories and measures the workroom in a browser: open, choice to paint,
 * the columns it loads, facets and stories of the server, search. Beside it the baseline: every story looked at, as rows.
 *
 * Gives what was slower or larger than promised.
 */
export async function benchExplore(
  program: Program,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<readonly string[]> {
  const client = openClient(await connectionOf(program), 1)
  const browser = await openBrowser()
  const missed: string[] = []
  let there = 0
  try {
    for (const size of sizes) {
      await insertRandomStories(client, size - there, there)
      there = size
      missed.push(...(await benchSize(program, browser, size, say)))
      await benchBaseline(client, say)
    }
    return missed
  } finally {
    await browser.close()
    await client.end()
  }
}

async function benchSize(
  program: Program,
  browser: Browser,
  size: number,
  say: (line: string) => void,
): Promise<readonly string[]> {
  const promised = PROMISED[size] ?? {
    open: Number.POSITIVE_INFINITY,
    p50: Number.POSITIVE_INFINITY,
  }
  const missed: string[] = []
  const row = (name: string, value: number, most: number | undefined, unit = 'ms') => {
    const isOver = most !== undefined && value > most
    say(
      `${name.padEnd(46)} ${value.toFixed(unit === 'ms' ? 1 : 2).padStart(8)} ${unit}${most === undefined ? '' : `  (promised ${most} ${unit}${isOver ? ', MISSED' : ''})`}`,
    )
    if (isOver)
      missed.push(`${size} stories, ${name}: ${value.toFixed(1)} ${unit}, promised ${most}`)
  }
  const cookie = await logIn(program, 'lead')
  const ask = async (path: string) => {
    const began = performance.now()
    const reply = await fetch(`${program.origin}/werk/${PROJECT}${path}`, { headers: { cookie } })
    await reply.arrayBuffer()
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
    return performance.now() - began
  }
  say('')
  say(`The workroom at ${size} stories`)
  row('first page after the stories changed', await ask(''), undefined)
  const bytes = await sizeOnTheLine(`${program.origin}/werk/${PROJECT}/kolommen`, cookie)
  row('columns for the browser', bytes / 1e6, promised.bytes && promised.bytes / 1e6, 'MB')
  const opens: number[] = []
  for (let at = 0; at < OPENS; at++) opens.push(await measureOpen(program, browser, cookie))
  row('open, cold browser, to the first chart, p50', quantile(opens, 0.5), promised.open)
  const choices = await measureChoices(program, browser, cookie)
  row('choice to paint, p50', quantile(choices, 0.5), promised.p50)
  row('choice to paint, p95', quantile(choices, 0.95), promised.p95)
  const times = async (path: (at: number) => string) => {
    const took: number[] = []
    for (let at = 0; at < ASKS; at++) took.push(await ask(path(at)))
    return took
  }
  const any = (at: number) => CHOICES_ASKED[at % CHOICES_ASKED.length] ?? ''
  const facets = await times((at) => `.data${any(at)}`)
  row('all charts counted by the server, p50', quantile(facets, 0.5), undefined)
  row('all charts counted by the server, p95', quantile(facets, 0.95), promised.facets)
  const region = await times((at) => `/verhalen.data${any(at)}`)
  row('stories behind a choice, p50', quantile(region, 0.5), promised.region)
  const search = await times(
    (at) => `/zoeken.data?q=${['school', 'zeldzaamwoord', 'rechter moeder'][at % 3]}`,
  )
  row('search in texts, p50', quantile(search, 0.5), undefined)
  row('search in texts, p95', quantile(search, 0.95), promised.search)
  say(`${'memory of the server'.padEnd(46)} ${String(await residentMb(program)).padStart(8)} MB`)
  return missed
}

/** From the request for the page until the first chart is painted, in a browser that has nothing. */
async function measureOpen(program: Program, browser: Browser, cookie: string): Promise<number> {
  const page = await openPage(program, browser, cookie)
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('.linked-charts svg, .needs-cell'))
        return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => performance.mark('chart')
      port2.postMessage(0)
    }
    look()
  })
  await page.goto(`${program.origin}/werk/${PROJECT}`)
  await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0)
  const took = await page.evaluate(() => performance.getEntriesByName('chart')[0]?.startTime ?? 0)
  await page.context().close()
  return took
}

/** From a press on a part of a chart until all charts are painted anew, once the browser counts itself. */
async function measureChoices(
  program: Program,
  browser: Browser,
  cookie: string,
): Promise<readonly number[]> {
  const page = await openPage(program, browser, cookie)
  const columns = page.waitForResponse((reply) => reply.url().endsWith('/kolommen'))
  await page.goto(`${program.origin}/werk/${PROJECT}`)
  await (await columns).finished()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const times: number[] = []
  for (let at = 0; at < CHOICES; at++) times.push(await page.evaluate(chooseSomething, at * 7 + 3))
  const werk = asked.find((url) => url.includes('/werk/'))
  if (werk) throw new Error(`a choice asked the server: ${werk}`)
  await page.context().close()
  return times
}

/** In the page: presses a part of a chart, and waits for the frame with what came of it. */
function chooseSomething(at: number): Promise<number> {
  const links = [
    ...document.querySelectorAll<HTMLElement>(
      '.linked-charts a[href^="?"], .linked-charts [data-to]',
    ),
  ].filter((link) => {
    const to = link.dataset.to ?? link.getAttribute('href')
    return link.checkVisibility() && to !== location.search
  })
  const link = links[at % links.length] as HTMLElement
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - began)
        port2.postMessage(0)
      })
    })
    observer.observe(document.querySelector('main') as Element, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    const began = performance.now()
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }))
  })
}

async function openPage(program: Program, browser: Browser, cookie: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addCookies(
    cookie.split('; ').map((pair) => ({
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      url: program.origin,
    })),
  )
  return context.newPage()
}

/** The naive way: the database reads every row for three charts of one choice. */
async function benchBaseline(client: Sql, say: (line: string) => void): Promise<void> {
  const took: number[] = []
  for (let at = 0; at < 5; at++) {
    const began = performance.now()
    for (const name of ['on_time', 'difference', 'readers'])
      await client`select role, answers -> ${name} as answer, count(*) from stories
        where kind = 'story' and state = 'released' and answers ->> 'on_time' < '31' group by 1, 2`
    took.push(performance.now() - began)
  }
  say(
    `${'baseline: three charts from all rows, by SQL'.padEnd(46)} ${quantile(took, 0.5).toFixed(1).padStart(8)} ms`,
  )
}

async function residentMb({ process: { pid } }: Program): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024)
}

/** The bytes of an answer as they are sent, packed. */
async function sizeOnTheLine(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
