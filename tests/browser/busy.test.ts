import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALM } from '#app/services/sieve.server.ts'
import { LEAST_SECONDS } from '#surveys/doubts.ts'
import {
  expectAccessible,
  keepPicture,
  openBrowser,
  PUBLIC,
  STAFF,
  WIDTHS,
} from '../setup/browser.ts'
import { logIn } from '../setup/log-in.ts'
import {
  exampleFolder,
  freePort,
  type Program,
  removeFolder,
  startProgram,
} from '../setup/program.ts'
import { connections, sendStory, takeTicket, wholeAnswers } from '../setup/whole-story.ts'
import { goOnTo, jumpTo, STORY } from './steps.ts'

// A program of its own: here the sieve is on, and a flood must not meet the other tests.

let browser: Browser
let program: Program
beforeAll(async () => {
  // By its number, so that browser and flood come from one address.
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const environment = { SIEVE: 'on', APP_ORIGIN: origin }
  program = {
    ...(await startProgram({ dataDir: await exampleFolder(), port, environment })),
    origin,
  }
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await program.stop()
  await removeFolder(program.dataDir)
})

async function openAt(
  path: string,
  options: { javaScript?: boolean; width?: number; cookie?: string } = {},
) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 360, height: 800 },
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const cookies = (options.cookie?.split('; ') ?? []).map((pair) => ({
    name: pair.slice(0, pair.indexOf('=')),
    value: pair.slice(pair.indexOf('=') + 1),
    url: program.origin,
  }))
  await context.addCookies(cookies)
  const page = await context.newPage()
  await page.goto(`${program.origin}${path}`)
  return page
}

const SEND = 'button[data-send]:not([tabindex])'

/** Goes through the form with nothing but a story and the consent, up to the last step, and not faster than people do. */
async function fillIn(page: Page, text: string): Promise<void> {
  await setTimeout(LEAST_SECONDS * 1000)
  await goOnTo(page, STORY)
  await page.fill(STORY, text)
  await jumpTo(page, 'consent_read')
  await page.check('input[name=consent_read]')
}

/** As many stories as one address never sends within ten minutes. */
async function flood(): Promise<void> {
  const agent = connections(8)
  const tickets = await Promise.all(
    Array.from({ length: CALM.visitor }, () => takeTicket(agent, program.origin)),
  )
  await setTimeout(LEAST_SECONDS * 1000)
  await Promise.all(
    tickets.map((ticket, index) =>
      sendStory(agent, program.origin, ticket, wholeAnswers(`Drukte nummer ${index}.`)),
    ),
  )
  agent.destroy()
}

test.each(WIDTHS)(
  'what is perhaps no story is read, taken in or erased, at %i pixels',
  async (width) => {
    const agent = connections(1)
    for (const text of ['Te vlug.', 'Kijk http://a.nl http://b.nl http://c.nl. '.repeat(20)])
      await sendStory(
        agent,
        program.origin,
        await takeTicket(agent, program.origin),
        wholeAnswers(text),
      )
    agent.destroy()
    const page = await openAt(`${STAFF}/nakijken`, {
      width,
      cookie: await logIn(program, 'moderator'),
    })
    await page.click('text=Misschien geen verhaal (2)')
    await page.locator('.doubted > li').nth(1).waitFor()
    await expectAccessible(page, 'perhaps no story')
    await keepPicture(page, 'doubted')
    const answer = page.locator('[role=status], [role=alert]')
    const choose = page.locator('input[name=story]')
    await page.click('text=Wis voorgoed')
    await answer.filter({ hasText: 'Kruis eerst iets aan' }).waitFor()
    await choose.nth(1).check()
    await page.click('text=Wis voorgoed')
    await answer.filter({ hasText: 'het weg mag' }).waitFor()
    await expectAccessible(page, 'perhaps no story, refused')
    await page.check('input[name=sure]')
    await page.click('text=Wis voorgoed')
    await answer.filter({ hasText: 'Gewist: 1' }).waitFor()
    await choose.first().check()
    await page.click('text=Dit zijn verhalen')
    await answer.filter({ hasText: 'gezet: 1' }).waitFor()
    await expectAccessible(page, 'perhaps no story, none left')
    await page.click('text=Terug naar nakijken')
    await page.locator('h1', { hasText: 'Nakijken' }).waitFor()
    await page.context().close()
  },
)

test('people and their helpers do not meet the field that machines fill in', async () => {
  const page = await openAt(`${PUBLIC}/ouder`)
  expect(await page.locator('input[name=_website]').count()).toBe(1)
  expect(await page.getByLabel('Laat dit leeg').and(page.getByRole('textbox')).count()).toBe(0)
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).not.toBe(
      '_website',
    )
  }
  await page.context().close()
})

test('in a flood a phone solves its puzzle by itself, and without scripts a wait is offered', async () => {
  await flood()
  const slow = await openAt(`${PUBLIC}/ouder`)
  await fillIn(slow, 'Een verhaal op een trage telefoon, midden in de drukte.')
  const session = await slow.context().newCDPSession(slow)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await slow.evaluate(() => {
    const times = window as unknown as { asked?: number }
    const look = () => {
      if (!times.asked && document.querySelector('[data-puzzle]')) times.asked = performance.now()
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
  })
  await slow.click(SEND)
  await slow.locator('.receipt').waitFor()
  const took = await slow.evaluate(() => {
    const { asked } = window as unknown as { asked?: number }
    return asked === undefined ? undefined : performance.now() - asked
  })
  console.info(`puzzle and sending at six times slower: ${Math.round(took ?? 0)} ms`)
  expect(took).toBeGreaterThan(0)
  // On a quiet machine a second; a busy one must not make a right test fail.
  expect(took).toBeLessThan(20_000)
  await slow.context().close()

  for (const width of WIDTHS) {
    const plain = await openAt(`${PUBLIC}/ouder`, { javaScript: false, width })
    await fillIn(plain, 'Een verhaal zonder script, midden in de drukte.')
    await plain.click(SEND)
    await plain.locator('[data-puzzle]').waitFor({ state: 'attached' })
    // At once, and looked at later: after the wait it would be taken.
    await plain.click(SEND)
    await plain.locator('[data-puzzle]').waitFor({ state: 'attached' })
    expect(await plain.locator('#inhoud').innerText()).toContain('Wacht 10 seconden')
    await keepPicture(plain, 'wait')
    await plain.click('button[value=back]')
    expect(await plain.locator('input[name=consent_read]').isChecked()).toBe(true)
    await plain.context().close()
  }
})
