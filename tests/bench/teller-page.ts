import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../setup/chromium.ts'
import { logIn } from '../setup/log-in.ts'
import type { Program } from '../setup/program.ts'
import { ask, connections, POINT, PROJECT, wholeAnswers } from '../setup/whole-story.ts'
import { quantile } from './load.ts'
import { type Bytes, type Load, loadSlowly, openSlowPage, SLOW_PHONE } from './slow-phone.ts'
import { pageUntil } from './submissions.ts'

const LOADS = 5
const NEXT = 'button[name=_step][value=next]:not([tabindex])'

/** What the program promises for a teller's page on a slow phone: milliseconds and bytes. */
export const PROMISED = {
  firstContent: 1000,
  usable: 1000,
  enhanced: 2500,
  script: 90_000,
  plain: 40_000,
} as const

const sum = (bytes: Readonly<Bytes>) => Object.values(bytes).reduce((all, part) => all + part, 0)

/** The page's own words and nothing else: no style, no script. */
async function serveText(html: string): Promise<Server> {
  const words = html
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Formulier</title><p>${words}</p></html>`
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return server
}

async function medianOf(load: () => Promise<Load>): Promise<Load> {
  const loads: Load[] = []
  for (let index = 0; index < LOADS; index++) loads.push(await load())
  const middle = (of: (load: Load) => number) => quantile(loads.map(of), 0.5)
  const [first] = loads
  if (!first) throw new Error('nothing was loaded')
  return {
    firstContent: middle((one) => one.firstContent),
    usable: middle((one) => one.usable),
    enhanced: middle((one) => one.enhanced),
    bytes: first.bytes,
  }
}

/** Bytes of scripts when a teller has begun to write, so that tips are there too. */
async function scriptWithTips(browser: Browser, origin: string): Promise<number> {
  const { page, bytes, close } = await openSlowPage(browser)
  await page.goto(`${origin}${POINT}`, { waitUntil: 'networkidle' })
  await page.click(NEXT)
  await page.fill('textarea[name=story]', 'Toen wij uit elkaar gingen belde ik met Mira Jansen.')
  await page.waitForSelector('.guard-hints')
  await page.waitForLoadState('networkidle')
  await close()
  return bytes.script
}

/** Bytes of the plain page: everything that a browser without script fetches for it. */
async function plainBytes(browser: Browser, url: string): Promise<Bytes> {
  const { page, bytes, close } = await openSlowPage(browser, { javaScript: false })
  await page.goto(url, { waitUntil: 'networkidle' })
  await close()
  return bytes
}

/** Measures the form of a parent on a slow phone and prints it beside its baselines. Gives what was promised and missed. */
export async function benchTellerPage(
  program: Program,
  say: (line: string) => void,
): Promise<readonly string[]> {
  const url = `${program.origin}${POINT}`
  const agent = connections(1)
  const text = await serveText((await ask(agent, program.origin, POINT)).body)
  const triangle = await pageUntil(agent, program.origin, wholeAnswers('Meting.'), 'difference')
  agent.destroy()
  const cookie = await logIn(program, 'lead')
  const surveyJs = await previewOf(program.origin, cookie)
  const browser = await openBrowser()
  try {
    const { port } = text.address() as AddressInfo
    const floor = await medianOf(() => loadSlowly(browser, `http://localhost:${port}/`, 'p'))
    const form = await medianOf(() => loadSlowly(browser, url, '[data-device]:not([hidden])'))
    const triad = await medianOf(() => loadSlowly(browser, url, '.coins-board', { post: triangle }))
    const other = await medianOf(() =>
      loadSlowly(browser, surveyJs, '.sd-page', { cookie, origin: program.origin }),
    )
    const plain = await plainBytes(browser, url)
    const withTips = await scriptWithTips(browser, program.origin)

    const { cpuSlowdown, downMbit, upMbit, roundTripMs } = SLOW_PHONE
    say('')
    say(
      `A teller's page on a slow phone: CPU ${cpuSlowdown} times slower, ${downMbit} Mbit/s down, ${upMbit} up, ${roundTripMs} ms round trip; median of ${LOADS} cold loads`,
    )
    say(loadRow('baseline: the same words and nothing else', floor, floor))
    say(loadRow('form of a parent, first page', form, floor))
    say(loadRow('form of a parent, page with a triangle', triad, floor))
    say(loadRow('baseline: SurveyJS draws the same form', other, floor))
    say(byteRow('scripts before writing', form.bytes.script, PROMISED.script, other.bytes.script))
    say(byteRow('scripts with tips while writing', withTips, PROMISED.script, other.bytes.script))
    say(
      byteRow(
        'plain page: document, styles, pictures',
        sum(plain),
        PROMISED.plain,
        sum(other.bytes),
      ),
    )
    return [
      ...missed('first content', form.firstContent, PROMISED.firstContent),
      ...missed('usable', form.usable, PROMISED.usable),
      ...missed('enhanced', form.enhanced, PROMISED.enhanced),
      ...missed('usable with a triangle', triad.usable, PROMISED.usable),
      ...missed('enhanced with a triangle', triad.enhanced, PROMISED.enhanced),
      ...missed('scripts with tips', withTips, PROMISED.script),
      ...missed('plain page', sum(plain), PROMISED.plain),
    ]
  } finally {
    await browser.close()
    text.close()
  }
}

const missed = (name: string, measured: number, most: number) =>
  measured <= most ? [] : [`${name}: ${Math.round(measured)}, promised ${most}`]

function loadRow(name: string, load: Load, floor: Load): string {
  const part = (label: string, ms: number) => `${label} ${ms.toFixed(0).padStart(5)} ms`
  const ratio = (load.usable / floor.usable).toFixed(2)
  return `${name.padEnd(42)} ${part('first content', load.firstContent)}  ${part('usable', load.usable)}  ${part('enhanced', load.enhanced)}  usable at ${ratio} of the baseline`
}

function byteRow(name: string, bytes: number, most: number, surveyJs: number): string {
  const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`
  return `${name.padEnd(42)} ${kB(bytes).padStart(8)} of at most ${kB(most)}  ${(bytes / surveyJs).toFixed(3)} of the SurveyJS page`
}

/** The address of the page on which staff see the parents' form as SurveyJS draws it. */
async function previewOf(origin: string, cookie: string): Promise<string> {
  const page = await (
    await fetch(`${origin}/werk/${PROJECT}/vragenlijsten`, { headers: { cookie } })
  ).text()
  const item = page.split('<li').find((part) => /ouder/i.test(part) && part.includes('/voorbeeld/'))
  const address = /href="([^"]+\/voorbeeld\/[^"]+)"/.exec(item ?? '')?.[1]
  if (!address) throw new Error('no preview of the form')
  return `${origin}${address}`
}
