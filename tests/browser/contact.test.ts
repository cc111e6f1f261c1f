import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { main as contacts } from '#commands/contacts.ts'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  PUBLIC,
  tabTo,
} from '../setup/browser.ts'
import { openProgramDatabase } from '../setup/told-stories.ts'
import { PROJECT } from '../setup/whole-story.ts'
import { andArrive, goOnTo, jumpTo, press, STORY } from './steps.ts'

const PASSPHRASE = 'vier schapen en een paard'

let browser: Browser
let sql: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
  process.env.DATA_DIR = inject('program').dataDir
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

/** Runs the command beside the program, as whoever holds the passphrase would. */
async function command(argv: readonly string[], passphrase: string) {
  const [out, errors] = [new PassThrough(), new PassThrough()]
  const code = await contacts(argv, Readable.from([`${passphrase}\n`]), out, errors)
  out.end()
  errors.end()
  return { code, said: (await buffer(out)).toString() + (await buffer(errors)).toString() }
}

/** Tells something short and arrives at the code. */
async function tell(page: Page, path = `${PUBLIC}/ouder`): Promise<void> {
  await page.goto(at(path))
  await goOnTo(page, STORY)
  await page.fill(STORY, 'De buurvrouw hielp ons toen met alles.')
  await jumpTo(page, 'consent_read')
  await page.check('input[name=consent_read]')
  await press(page)
  await page.waitForSelector('.receipt')
}

const SEND = '.contact button[type=submit]'

test('without a key nobody is asked, and a passphrase that is short makes none', async () => {
  const page = await openPage(browser, { width: 360, javaScript: false })
  await tell(page)
  expect(await page.locator('.contact').count()).toBe(0)
  await closePage(page)
  expect((await command(['new-key', PROJECT, 'a@example.org'], 'kort')).said).toContain('too short')
  expect((await command(['open', PROJECT], PASSPHRASE)).said).toContain('No key was made')
})

test('a parent leaves contact details with the keyboard, and only the passphrase opens them', async () => {
  const made = await command(['new-key', PROJECT, 'meedoen@example.org'], PASSPHRASE)
  expect(made.said).toContain('Keep both of these')
  expect((await command(['new-key', PROJECT, 'x@example.org'], PASSPHRASE)).code).toBe(1)

  const page = await openPage(browser, { width: 360 })
  await tell(page)
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  await tabTo(page, '.own > summary')
  await page.keyboard.press('Enter')
  await expectAccessible(page, 'receipt with contact form')
  await keepPicture(page, 'contact-form')
  expect(await page.locator('.contact').innerText()).toContain('meedoen@example.org')
  let sent = ''
  page.on('request', (request) => {
    if (request.url().includes('/contact')) sent = request.postData() ?? ''
  })
  await tabTo(page, '#contact-name')
  await page.keyboard.type('Roodborst')
  await press(page, SEND)
  expect(await page.locator('#contact-errors').innerText()).toContain('telefoonnummer')
  expect(await page.locator('#contact-name').inputValue()).toBe('Roodborst')
  await expectAccessible(page, 'contact form with errors')
  await keepPicture(page, 'contact-wrong')
  await page.fill('#contact-phone', '06 1234 5678')
  await page.check('input[name=wants][value=results]')
  await press(page, SEND)
  expect(await page.locator('h1').innerText()).toContain('bewaard')
  await expectAccessible(page, 'contact kept')
  await keepPicture(page, 'contact-kept')
  expect(sent.replace(/\D/g, '')).not.toContain(code)
  expect(await page.context().cookies()).toEqual([])
  await page.goto(at(`${PUBLIC}/contact`))
  await expectAccessible(page, 'contact, by itself')
  await closePage(page)

  expect(await sql`select 1 from contacts_waiting`).toHaveLength(1)
  const wrong = await command(['remove', PROJECT, '0612345678'], 'iets heel anders dan dat')
  expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('not the passphrase') })
  const opened = await command(['open', PROJECT], PASSPHRASE)
  expect(opened.said).toContain('"batch","name"')
  expect(opened.said).toContain('1 wait for the next batch')
  expect(opened.said).not.toContain('Roodborst')
  expect((await command(['remove', PROJECT, '0612345678'], PASSPHRASE)).said).toContain('1 removed')
  expect(await sql`select 1 from contacts_waiting`).toHaveLength(0)
})

test('under 16 nobody is asked and nothing is taken, without JavaScript too', async () => {
  const page = await openPage(browser, { width: 1280, javaScript: false })
  await page.goto(at(`${PUBLIC}/jongere`))
  await page.check('input[name=band][value="12to15"]')
  await goOnTo(page, STORY)
  await page.fill(STORY, 'Mijn zus hielp mij toen.')
  await jumpTo(page, 'consent_read')
  await page.check('input[name=consent_read]')
  await press(page)
  await page.waitForSelector('.receipt')
  expect(await page.locator('.contact, input[type=email], input[type=tel]').count()).toBe(0)
  const again = await page.locator('input[name=_form]').getAttribute('value')
  await closePage(page)
  const reply = await fetch(at(`${PUBLIC}/contact`), {
    method: 'POST',
    headers: { origin: inject('program').origin },
    body: new URLSearchParams({ ticket: again ?? '', mail: 'kind@example.org', wants: 'talk' }),
  })
  expect(reply.status).toBe(403)
  expect(await sql`select 1 from contacts_waiting`).toHaveLength(0)
})

test('without JavaScript the form works, and going there by itself leads nowhere', async () => {
  const page = await openPage(browser, { width: 1280, javaScript: false })
  await tell(page)
  await page.click('.own > summary')
  await keepPicture(page, 'contact-form')
  await page.fill('#contact-mail', 'koolmees@example.org')
  await page.check('input[name=wants][value=sessions]')
  await andArrive(page, () => page.click(SEND))
  expect(await page.locator('h1').innerText()).toContain('bewaard')
  await page.goto(at(`${PUBLIC}/contact`))
  expect(await page.locator('form.contact').count()).toBe(0)
  await closePage(page)
  expect((await command(['remove', PROJECT, 'koolmees@example.org'], PASSPHRASE)).said).toContain(
    '1 removed',
  )
})
