import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { openClient } from '#db/client.server.ts'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'
import { LOCALES } from '#surveys/locales.ts'
import { openBrowser } from '../setup/chromium.ts'
import { logIn } from '../setup/log-in.ts'
import type { Program } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { PROJECT } from '../setup/whole-story.ts'
import { quantile } from './load.ts'

const QUESTIONS = 150
const PAGES = 15
const LETTERS = 120
const MOVES = 60

/** What the designer promises on a survey of 150 questions in six languages, from key to paint. */
export const PROMISED_MS = 50

/** Types and moves in a large draft in a browser, and gives what took longer than promised. */
export async function benchDesigner(
  program: Program,
  say: (line: string) => void,
): Promise<readonly string[]> {
  await storeDraft(program)
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const cookie = await logIn(program, 'lead')
    await context.addCookies(
      cookie.split('; ').map((pair) => ({
        name: pair.slice(0, pair.indexOf('=')),
        value: pair.slice(pair.indexOf('=') + 1),
        url: program.origin,
      })),
    )
    const page = await context.newPage()
    await page.goto(`${program.origin}/werk/${PROJECT}/ontwerp/groot`)
    await page.locator('[data-row=q70]').click()
    await page.evaluate(startClock)
    const field = page.locator('.design-question textarea').first()
    await field.focus()
    for (let index = 0; index < LETTERS; index++) await page.keyboard.press('e', { delay: 20 })
    const typed = await readClock(page)
    await page.locator('[data-row=q70]').focus()
    for (let index = 0; index < MOVES; index++) {
      await page.keyboard.press(index % 20 < 10 ? 'Alt+ArrowDown' : 'Alt+ArrowUp', { delay: 20 })
      await page.waitForTimeout(30)
    }
    const moved = await readClock(page)
    say('')
    say(`Designer at ${QUESTIONS} questions in ${LOCALES.length - 1} languages, from key to paint`)
    return [...report('typing in a title', typed, say), ...report('moving a question', moved, say)]
  } finally {
    await browser.close()
  }
}

function report(name: string, times: readonly number[], say: (line: string) => void) {
  const p95 = quantile(times, 0.95)
  say(
    `${name.padEnd(42)} p50 ${quantile(times, 0.5).toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  (${times.length} keys, promised ${PROMISED_MS} ms)`,
  )
  return p95 <= PROMISED_MS ? [] : [`${name}: ${p95.toFixed(1)} ms, promised ${PROMISED_MS} ms`]
}

/** In the page: from the moment of each key until the frame that it caused was painted. */
function startClock(): void {
  const clock = window as unknown as { times: number[] }
  clock.times = []
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Alt') return
      const began = event.timeStamp
      // A message that is posted from a frame arrives once that frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => clock.times.push(performance.now() - began)
        port2.postMessage(0)
      })
    },
    { capture: true },
  )
}

async function readClock(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const clock = window as unknown as { times: number[] }
    const { times } = clock
    clock.times = []
    return times
  })
}

async function storeDraft(program: Program): Promise<void> {
  const client = openClient(await connectionOf(program), 1)
  const [project] = await client`select id from projects where slug = ${PROJECT}`
  const [survey, draft] = [randomUUID(), randomUUID()]
  await client`insert into surveys (project_id, id, slug, kind, role)
    values (${project?.id}, ${survey}, 'groot', 'story', 'ouder')`
  await client`insert into survey_drafts (project_id, id, survey_id, definition, revision, updated_at)
    values (${project?.id}, ${draft}, ${survey}, ${client.json(largeSurvey() as never)}, 0, now())`
  await client.end()
}

function largeSurvey(): SurveyDefinition {
  const text = (words: string) =>
    Object.fromEntries(
      LOCALES.slice(0, 6).map((locale) => [
        locale === 'nl' ? 'default' : locale,
        `${words} (${locale}): wat gebeurde er toen, en wie was daarbij?`,
      ]),
    )
  const question = (index: number): Question => {
    const common = { name: `q${index}`, title: text(`Vraag ${index}`), description: text('Uitleg') }
    const entries = ['a', 'b', 'c'].map((value) => ({ value, text: text(value) }))
    if (index % 5 === 1)
      return { type: 'triad', ...common, corners: entries, naText: text('Past niet') }
    if (index % 5 === 2)
      return { type: 'dyad', ...common, leftText: text('links'), rightText: text('rechts') }
    if (index % 5 === 3) return { type: 'comment', ...common, visibleIf: "{q0} = 'a'" }
    return { type: 'radiogroup', ...common, choices: [...entries, { value: 'd', text: text('d') }] }
  }
  const perPage = QUESTIONS / PAGES
  return {
    title: text('Groot'),
    pages: Array.from({ length: PAGES }, (_, page) => ({
      name: `page${page}`,
      title: text(`Pagina ${page}`),
      elements: Array.from({ length: perPage }, (__, place) => question(page * perPage + place)),
    })),
  }
}
