import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openZip } from '#surveys/exchange/zip.ts'
import {
  at,
  closePage,
  cookieOf,
  expectAccessible,
  keepPicture,
  openBrowser,
  openStaffPage,
  STAFF,
  tabTo,
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase, releaseStory, tellStory } from '../setup/told-stories.ts'

let browser: Browser
let sql: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

/** A new pilot of the example project; gives its address. */
async function startPilot(page: Page, name: string): Promise<string> {
  await page.goto(at(`${STAFF}/pilots`))
  await page.fill('#name', name)
  await page.fill('#question', 'Hoe kunnen we dat samen doen?')
  await page.click('text=Begin deze pilot')
  await page.waitForURL(/pilots\/[0-9a-f-]{36}/)
  return page.url()
}

/** A pilot that has run since yesterday, on an insight of the example. */
async function runningPilot(): Promise<string> {
  const id = randomUUID()
  await sql`insert into pilots (project_id, id, name, question, step, plan, made_on)
    select project_id, ${id}, 'Loopt al', 'Hoe?', 'running', plan, made_on from pilots where name = 'Aandacht voor kinderen'`
  await sql`insert into pilot_insights (project_id, pilot_id, insight_id)
    select i.project_id, ${id}, i.insight_id from pilot_insights i
    join pilots p on p.id = i.pilot_id and p.name = 'Aandacht voor kinderen'`
  await sql`insert into pilot_steps (project_id, pilot_id, number, step, reason, taken_at)
    select project_id, ${id}, 1, 'running', 'Wij beginnen.', now() - interval '1 day' from pilots where id = ${id}`
  return id
}

/** Opens the form for a new task or a new decision. */
const unfold = (page: Page, name: 'Nieuwe taak' | 'Nieuw besluit') =>
  page.locator('summary', { hasText: name }).click()

const tasks = (page: Page) => page.locator('#taken')
const decisions = (page: Page) => page.locator('#besluiten')
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

test('tasks and decisions are made and followed with the keyboard alone, on a phone', async () => {
  const page = await openStaffPage(browser, 'analyst', { width: 360 })
  const pilotAt = await startPilot(page, 'Werk op een telefoon')
  await tabTo(page, '#taken summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '#taken input[name=what]')
  await page.keyboard.type('Bel de scholen')
  await tabTo(page, '#taken input[name=who]')
  await page.keyboard.type('Avedan')
  await page.fill('#taken input[name=dueOn]', '2026-01-15')
  await tabTo(page, '#taken button[value=task-add]')
  await page.keyboard.press('Enter')
  const task = tasks(page).locator('li:has-text("Bel de scholen")')
  await task.locator('text=te laat').waitFor()
  expect(await task.innerText()).toMatch(
    /Wie: Avedan · Uiterlijk 15 januari 2026 · Veranderd op .+ door /,
  )
  await expectAccessible(page, 'a pilot with a task')

  await tabTo(page, '#besluiten summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '#besluiten input[name=what]')
  await page.keyboard.type('Wij beginnen op twee scholen.')
  await tabTo(page, '#besluiten textarea[name=why]')
  await page.keyboard.type('Daar werkt al iemand.')
  await tabTo(page, '#besluiten button[value=decide]')
  await page.keyboard.press('Enter')
  await decisions(page).locator('li:has-text("Wij beginnen op twee scholen.")').waitFor()
  await page.fill('#besluiten input[name=what]', 'Wij beginnen op één school.')
  await page.fill('#besluiten textarea[name=why]', 'Op de andere is nu geen tijd.')
  await page.selectOption('#besluiten select[name=replaces]', '1')
  await page.click('#besluiten button[value=decide]')
  const old = decisions(page).locator('#besluit-1')
  await old.locator('text=Vervangen door besluit 2').waitFor()
  expect(await old.innerText()).toContain('Daar werkt al iemand.')
  expect(await decisions(page).locator('select option').allInnerTexts()).toEqual([
    'Nee',
    'Besluit 2: Wij beginnen op één school.',
  ])
  await expectAccessible(page, 'a pilot with decisions')
  await keepPicture(page, 'pilot-work')

  await page.goto(at(`${STAFF}/pilots`))
  const card = page.locator('.card:has-text("Werk op een telefoon")')
  expect(await card.innerText()).toContain('1 taak open, waarvan 1 te laat')
  await expectAccessible(page, 'the board with tasks')
  await keepPicture(page, 'pilots-with-tasks')

  await page.goto(pilotAt)
  await tabTo(page, '#taken button[value=task-done]')
  await page.keyboard.press('Enter')
  await tasks(page).locator('summary:has-text("Klaar of losgelaten (1)")').waitFor()
  expect(await isFocused(page, '#taken [role=status]')).toBe(true)
  await closePage(page)
})

test('who ticks a task that somebody else just changed is told at the task, and what was typed stays', async () => {
  const [mine, other] = [
    await openStaffPage(browser, 'lead', { width: 360 }),
    await openStaffPage(browser, 'analyst'),
  ]
  const pilotAt = await startPilot(mine, 'Twee tegelijk')
  await unfold(mine, 'Nieuwe taak')
  await mine.fill('#taken input[name=what]', 'Vraag de gemeente')
  await mine.click('#taken button[value=task-add]')
  await tasks(mine).locator('li').waitFor()
  await other.goto(pilotAt)
  await mine.click('#taken button[value=task-done]')
  await tasks(mine).locator('text=gedaan').waitFor({ state: 'attached' })

  await other.click('#taken button[value=task-dropped]')
  await other.locator('#taken li [role=alert]:has-text("Iemand anders veranderde")').waitFor()
  const task = tasks(other).locator('li')
  expect(await task.locator('.tag').innerText()).toBe('gedaan')
  await expectAccessible(other, 'a task that somebody else changed')
  await keepPicture(other, 'pilot-task-changed')
  await task.locator('summary').click()
  await mine.goto(pilotAt)
  await mine.click('#taken summary:has-text("Klaar of losgelaten")')
  await mine.click('#taken button[value=task-open]')
  await tasks(mine).locator('button[value=task-done]').waitFor()
  await task.locator('input[name=what]').fill('Vraag de gemeente om een ruimte')
  await task.locator('button[value=task-save]').click()
  await task.locator('button[value=task-done]').waitFor()
  await other.locator('#taken li [role=alert]').waitFor()
  expect(await task.locator('input[name=what]').inputValue()).toBe(
    'Vraag de gemeente om een ruimte',
  )
  expect(await task.locator('strong').innerText()).toBe('Vraag de gemeente')
  await task.locator('button[value=task-save]').click()
  await task.locator('strong:has-text("om een ruimte")').waitFor()
  await closePage(mine)
  await closePage(other)
})

test('without scripts all of it works, and what is refused stands there again with the reason', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360, javaScript: false })
  await startPilot(page, 'Zonder scripts')
  await unfold(page, 'Nieuwe taak')
  await page.fill('#taken input[name=what]', '   ')
  await page.fill('#taken input[name=who]', 'Het wijkteam')
  await page.click('#taken button[value=task-add]')
  await page.locator('#taken [role=alert]:has-text("Schrijf op wat er moet gebeuren.")').waitFor()
  expect(page.url()).toMatch(/#taken$/)
  expect(await page.inputValue('#taken input[name=who]')).toBe('Het wijkteam')
  await page.fill('#taken input[name=what]', 'Maak een folder')
  await page.click('#taken button[value=task-add]')
  await page.locator('#taken [role=status]').waitFor()
  await page.locator('#taken li:has-text("Maak een folder")').waitFor()

  await unfold(page, 'Nieuw besluit')
  await page.fill('#besluiten input[name=what]', 'Wij maken een folder.')
  await page.fill('#besluiten textarea[name=why]', 'Ouders vroegen erom.')
  await page.fill('#besluiten input[name=decidedOn]', '2099-01-01')
  await page.click('#besluiten button[value=decide]')
  await page.locator('#besluiten [role=alert]:has-text("niet in de toekomst")').waitFor()
  expect(await page.inputValue('#besluiten textarea[name=why]')).toBe('Ouders vroegen erom.')
  expect(await page.inputValue('#besluiten input[name=decidedOn]')).toBe('2099-01-01')
  await page.fill('#besluiten input[name=decidedOn]', '2026-01-10')
  await page.click('#besluiten button[value=decide]')
  await page.locator('#besluiten li:has-text("Besloten op 10 januari 2026")').waitFor()

  await page.click('#taken button[value=task-dropped]')
  await page.click('#taken summary:has-text("Klaar of losgelaten")')
  await page.locator('#taken li .tag:has-text("losgelaten")').waitFor()
  await page.selectOption('#vertelpunt select', { index: 1 })
  await page.click('#vertelpunt button[value=point]')
  await page.locator('#vertelpunt a.long-address').waitFor()

  await unfold(page, 'Nieuwe taak')
  await page.fill('form:has([value=task-add]) input[name=what]', 'Bel de drukker')
  await page.click('#taken button[value=task-add]')
  await page.locator('#taken li:has-text("Bel de drukker")').waitFor()
  await page.goto(at(`${STAFF}/verslag`))
  const said = await page.locator('.report').innerText()
  const lines = ['Bel de drukker (open)', '10 januari 2026: Wij maken een folder. Waarom: Ouders']
  for (const line of lines) expect(said).toContain(line)
  expect(said).not.toContain('Maak een folder')
  const reply = await fetch(at(`${STAFF}/verslag/bestand`), {
    headers: { cookie: cookieOf('lead') },
  })
  const open = openZip(new Uint8Array(await reply.arrayBuffer()))
  const file = new TextDecoder().decode(open?.('word/document.xml') ?? new Uint8Array())
  for (const line of lines) expect(file).toContain(line)
  await closePage(page)
})

test.each(WIDTHS)(
  'a pilot that runs shows how many stories its story point brought, and compares with those alone, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(`${STAFF}/pilots/${await runningPilot()}`))
    const place = page.locator('#vertelpunt')
    await place.locator('text=nog geen eigen vertelpunt').waitFor()
    expect(await place.locator('a[href$="/ontwerp"]').count()).toBe(1)
    const ofParents = place.locator('option:has-text("(/ouder)")')
    await place.locator('select').selectOption(await ofParents.getAttribute('value'))
    await place.locator('button').click()
    await place.locator('a.long-address[href$="/ouder"]').waitFor()
    const counted = async () => Number(/(\d+) verha/.exec(await place.innerText())?.[1])
    const before = await counted()
    const story = await tellStory(sql, 'Een verhaal sinds de pilot loopt.')
    await page.reload()
    expect(await counted()).toBe(before)
    await releaseStory(sql, story.id)
    await page.reload()
    expect(await counted()).toBe(before + 1)

    await page
      .getByRole('link', { name: 'Vergelijk alleen met verhalen van dit vertelpunt' })
      .click()
    await page.locator('#effect ~ p:has-text("Die kunnen van andere mensen komen.")').waitFor()
    await expectAccessible(page, 'a pilot with a story point')
    await keepPicture(page, 'pilot-story-point')
    await page.getByRole('link', { name: 'Vergelijk met alle verhalen sinds de start' }).click()
    await page.getByRole('link', { name: /alleen met verhalen van dit/ }).waitFor()
    await closePage(page)
  },
)

test('a reader sees tasks, decisions and story point, no name of who acted, no number, and cannot act', async () => {
  const lead = await openStaffPage(browser, 'lead')
  const pilotAt = await startPilot(lead, 'Om te lezen')
  await unfold(lead, 'Nieuwe taak')
  await lead.fill('#taken input[name=what]', 'Lees dit')
  await lead.click('#taken button[value=task-add]')
  await tasks(lead).locator('li').waitFor()
  await unfold(lead, 'Nieuw besluit')
  await lead.fill('#besluiten input[name=what]', 'Besloten.')
  await lead.fill('#besluiten textarea[name=why]', 'Daarom.')
  await lead.click('#besluiten button[value=decide]')
  await decisions(lead).locator('li').waitFor()
  await closePage(lead)

  const page = await openStaffPage(browser, 'member', { width: 360 })
  await page.goto(pilotAt)
  await tasks(page).locator('li:has-text("Lees dit")').waitFor()
  await decisions(page).locator('li:has-text("Daarom.")').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/ door [A-Z]/)
  expect(await page.locator('main form, main datalist').count()).toBe(0)
  await expectAccessible(page, 'the work at a pilot for a reader')
  await keepPicture(page, 'pilot-work-reader')
  await closePage(page)
  for (const intent of ['task-add', 'task-done', 'decide', 'point']) {
    const reply = await fetch(pilotAt, {
      method: 'POST',
      headers: { cookie: cookieOf('member'), origin: new URL(pilotAt).origin },
      body: new URLSearchParams({ intent, what: 'x', why: 'x', decidedOn: '2026-01-01' }),
    })
    expect(reply.status, intent).toBe(403)
  }
})
