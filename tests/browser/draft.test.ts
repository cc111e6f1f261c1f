import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openClient } from '#db/client.server.ts'
import {
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
} from '../setup/browser.ts'
import { connectionOf } from '../setup/program-database.ts'
import {
  andArrive,
  FORM,
  goOnTo,
  listKept,
  NEXT,
  OWN,
  press,
  RESUME,
  readKept,
  STORY,
} from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const TEXT = 'Niemand zag hoe moe de kinderen waren. Later kwam er een gesprek.'

async function typeOnOwnDevice(page: Page): Promise<void> {
  await page.goto(FORM)
  await page.check(OWN)
  await press(page)
  await page.fill(STORY, TEXT)
}

test('on an own device a reload or a closed tab loses at most two seconds of typing', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(FORM)
  await expectAccessible(page, 'question about the device')
  await keepPicture(page, 'device')
  await typeOnOwnDevice(page)
  await page.waitForTimeout(2000)
  expect(await page.locator('.draft-status').innerText()).toContain('Bewaard op dit apparaat')
  await keepPicture(page, 'draft-kept')
  expect(await readKept(page)).not.toContain('kinderen')

  await page.reload()
  await page.waitForSelector(RESUME)
  await expectAccessible(page, 'offer to go on')
  await keepPicture(page, 'draft-offer')
  await press(page, RESUME)
  expect(await page.inputValue(STORY)).toBe(TEXT)

  // The page's process dies, as when a phone runs out of memory.
  const tab = await page.context().newPage()
  const session = await page.context().newCDPSession(page)
  await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')])
  await tab.goto(FORM)
  await press(tab, RESUME)
  expect(await tab.inputValue(STORY)).toBe(TEXT)
  await press(tab, 'button[value=back]')
  await press(tab)
  expect(await tab.inputValue(STORY)).toBe(TEXT)

  await tab.reload()
  await tab.click('.resume .button:not(.button-main)')
  expect(await tab.locator('form#formulier').isVisible()).toBe(true)
  await tab.reload()
  await tab.waitForTimeout(500)
  expect(await tab.locator(RESUME).count()).toBe(0)
  await tab.context().close()
})

test('a draft of fourteen days ago is erased and not offered', async () => {
  const page = await openPage(browser)
  await typeOnOwnDevice(page)
  await page.waitForTimeout(1500)
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('formulier')
      request.onsuccess = () => resolve(request.result)
    })
    const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts')
    const all = drafts.getAll()
    await new Promise((resolve) => {
      all.onsuccess = () => {
        const [draft] = all.result
        drafts.put({ ...draft, at: Date.now() - 14 * 86_400_000 }).onsuccess = resolve
      }
    })
    database.close()
  })
  await page.reload()
  await expect.poll(() => listKept(page).then((kept) => kept.join())).not.toContain('database')
  expect(await page.locator(RESUME).count()).toBe(0)
  await closePage(page)
})

test('a shared device, said or not said, keeps nothing at all', async () => {
  for (const said of ['', 'input[name=apparaat][value=shared]', OWN]) {
    const page = await openPage(browser, { width: 360 })
    await page.goto(FORM)
    if (said) await page.check(said)
    await press(page)
    await page.fill(STORY, TEXT)
    await page.waitForTimeout(1600)
    if (said === OWN) {
      await press(page, 'button[value=back]')
      await page.check('input[name=apparaat][value=shared]')
      await press(page)
      await page.fill(STORY, `${TEXT} Meer.`)
      await page.waitForTimeout(1600)
    }
    expect(await listKept(page), said || 'not said').toEqual([])
    await page.reload()
    await page.waitForTimeout(300)
    expect(await page.locator(RESUME).count()).toBe(0)
    await closePage(page)
  }
})

test('youngsters and children begin with a shared device', async () => {
  const page = await openPage(browser)
  for (const role of ['jongere', 'kind']) {
    await page.goto(FORM.replace('ouder', role))
    expect(await page.isChecked('input[name=apparaat][value=shared]')).toBe(true)
  }
  await closePage(page)
})

test('a lost connection loses nothing: the text stays, and the step is taken when it is back', async () => {
  const page = await openPage(browser, { width: 320 })
  await page.goto(FORM)
  await press(page)
  await page.fill(STORY, TEXT)
  await page.context().setOffline(true)
  await page.click(NEXT)
  await page.waitForSelector('.no-connection')
  await expectAccessible(page, 'no connection')
  await keepPicture(page, 'no-connection')
  expect(await page.inputValue(STORY)).toBe(TEXT)
  await page.click('.no-connection button')
  await page.waitForSelector('.no-connection')
  await andArrive(page, () => page.context().setOffline(false))
  expect(await page.locator(STORY).count()).toBe(0)
  expect(await page.evaluate(() => history.length)).toBe(2)
  await page.context().close()
})

test('a story sent without a connection waits encrypted and arrives once', async () => {
  const page = await openPage(browser, { width: 360 })
  const client = openClient(await connectionOf(inject('program')), 1)
  const countStories = async () => {
    const [row] = await client<{ told: number }[]>`select count(*)::int as told from stories`
    return row?.told ?? 0
  }
  const before = await countStories()
  await typeOnOwnDevice(page)
  await goOnTo(page, 'input[name=consent_read]')
  await page.check('input[name=consent_read]')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.click(NEXT)
  await page.waitForSelector('.queue')
  await expectAccessible(page, 'waiting for a connection')
  await keepPicture(page, 'queue')
  expect(await page.locator('.queue').innerText()).toContain('Snel weg')
  expect(await readKept(page)).not.toContain('kinderen')
  expect(await readKept(page)).toContain('queue')

  // A reload without a connection shows help, and the story waits on.
  await page.reload()
  expect(await page.locator('[data-offline]').count()).toBe(1)
  expect(await page.locator('.help-list li').count()).toBeGreaterThan(2)
  await keepPicture(page, 'offline-help')

  const second = await page.context().newPage()
  await page.context().setOffline(false)
  await second.goto(FORM)
  const seen = () =>
    Promise.all([page, second].map((one) => one.locator('.receipt').count())).then(
      ([first = 0, other = 0]) => first + other,
    )
  await expect.poll(seen, { timeout: 10_000 }).toBe(1)
  await page.waitForTimeout(1000)
  expect(await seen()).toBe(1)
  expect(await countStories()).toBe(before + 1)
  await client.end()
  const kept = (await listKept(second)).includes('database formulier') ? await readKept(second) : ''
  expect(kept).not.toMatch(/drafts|queue/)
  await second.context().close()
})

test('the help page for no connection never holds what somebody wrote', async () => {
  const page = await openPage(browser)
  await typeOnOwnDevice(page)
  await press(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const cached = await page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        texts.push(
          new URL(request.url).pathname,
          (await (await cache.match(request))?.text()) ?? '',
        )
    }
    return texts
  })
  expect(cached.filter((text) => text.startsWith('/p/'))).toEqual([])
  expect(cached.join('\n')).not.toContain('moe de kinderen')
  expect(cached).toContain('/hulp')
  await closePage(page)
})
