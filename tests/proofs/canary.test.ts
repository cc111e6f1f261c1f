import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient } from '#db/client.server.ts'
import { openBrowser } from '../setup/chromium.ts'
import { goOnTo, NEXT, OWN, press, STORY } from '../setup/form-steps.ts'
import { logIn } from '../setup/log-in.ts'
import {
  exampleFolder,
  newFolder,
  type Program,
  removeFolder,
  startProgram,
} from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { PROJECT } from '../setup/whole-story.ts'

/** What nobody may find back: where a teller is, and with what browser. */
const ADDRESS = '203.0.113.77'
const BROWSER_NAME = 'Kanariebrowser/77.13'
/** What may be found back in one place, after two people released it. */
const SENTENCE = 'De zilveren theepot van de buren floot elke avond.'

let program: Program
let sql: postgres.Sql
let browser: Browser
let backups: string
const elsewhere = createServer((_request, response) => response.end('<h1>Het weer</h1>'))
const asked: string[] = []
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, resolve))
  program = await startProgram({
    dataDir: await exampleFolder(),
    environment: { EXIT_URL: `${neutral()}/weer` },
  })
  sql = openClient(await connectionOf(program), 2)
  browser = await openBrowser()
  backups = await newFolder()
})
afterAll(async () => {
  await browser.close()
  await sql.end()
  await program.stop()
  elsewhere.close()
  await removeFolder(program.dataDir)
  await removeFolder(backups)
})

const neutral = () => `http://localhost:${(elsewhere.address() as AddressInfo).port}`
const form = () => `${program.origin}/p/${PROJECT}/ouder`

/** A teller behind a proxy that tells on them; every request of the page and of its worker is written down. */
async function openCanary(): Promise<Page> {
  const context = await browser.newContext({
    userAgent: BROWSER_NAME,
    extraHTTPHeaders: {
      'x-forwarded-for': ADDRESS,
      'x-real-ip': ADDRESS,
      forwarded: `for=${ADDRESS}`,
    },
  })
  context.on('request', (request) => asked.push(request.url()))
  return context.newPage()
}

/** Tells a story to the receipt, the last step without a connection. */
async function tellOffline(page: Page): Promise<void> {
  await page.goto(`${program.origin}/p/${PROJECT}`)
  await page.click(`a[href="/p/${PROJECT}/ouder"]`)
  await page.waitForURL(/ouder/)
  await page.check(OWN)
  await goOnTo(page, STORY)
  await page.fill(STORY, SENTENCE)
  await goOnTo(page, 'input[name=consent_read]')
  await page.check('input[name=consent_read]')
  await page.context().setOffline(true)
  await page.click(NEXT)
  await page.waitForSelector('.queue')
  await page.context().setOffline(false)
  await page.waitForSelector('.receipt')
}

/** Every row of every table as text, under the name of its table. */
async function dumpTables(): Promise<ReadonlyMap<string, string>> {
  const tables = await sql`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
  const dump = new Map<string, string>()
  for (const { name } of tables) {
    const rows = await sql.unsafe(`select t::text as row from ${name} t`)
    dump.set(name, rows.map(({ row }) => row).join('\n'))
  }
  return dump
}

/** The files under a folder in which one of the texts stands, letter for letter. */
async function filesWith(folder: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name)
    // PostgreSQL removes files of its own while we look.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    if (texts.some((text) => bytes.includes(text))) found.push(file.slice(folder.length + 1))
  }
  return found
}

const tablesWith = (dump: ReadonlyMap<string, string>, ...texts: readonly string[]) =>
  [...dump].flatMap(([name, rows]) => (texts.some((text) => rows.includes(text)) ? [name] : []))

async function makeBackup(): Promise<void> {
  await promisify(execFile)(process.execPath, ['commands/run.mjs', 'backup', backups], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, DATA_DIR: program.dataDir },
  })
}

/** Two people say yes to what the program proposes for the one story with a canary in it. */
async function release(id: string): Promise<void> {
  for (const [role, intent] of [
    ['moderator', 'prepare'],
    ['lead', 'confirm'],
  ] as const) {
    const [row] = await sql`select marks, revision from redactions where story_id = ${id}`
    const on = row?.marks.flatMap((mark: { on: boolean }, at: number) => (mark.on ? [at] : []))
    const fields: (readonly [string, string])[] = [
      ['intent', intent],
      ['revision', String(row?.revision)],
      ...(intent === 'prepare' ? on.map((at: number) => ['on', String(at)]) : []),
    ]
    const reply = await fetch(`${program.origin}/werk/${PROJECT}/nakijken/${id}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: await logIn(program, role), origin: program.origin },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
    })
    expect(reply.status).toBe(302)
  }
}

test('a whole journey asks nobody else, and leaves no address and no browser name anywhere', async () => {
  const known = new Set((await sql`select id from stories`).map(({ id }) => id))
  const page = await openCanary()
  await tellOffline(page)
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  await page.goto(`${program.origin}/p/${PROJECT}/code`)
  await page.fill('#code', code)
  await press(page, '.button-main')
  await page.goto(form())
  await page.click('.exit-button')
  await page.waitForURL(`${neutral()}/weer`)
  await page.context().close()

  const ours = asked.filter((url) => !/^(data|blob|about):/.test(url))
  const foreign = ours.filter((url) => new URL(url).origin !== program.origin)
  expect(ours.length).toBeGreaterThan(30)
  expect(foreign).toEqual([`${neutral()}/weer`])

  const story = (await sql`select id, state from stories`).find(({ id }) => !known.has(id))
  const state = async () => (await sql`select state from stories where id = ${story?.id}`)[0]?.state
  await expect.poll(state, { timeout: 20_000 }).toBe('proposed')
  await makeBackup()
  const traces = [ADDRESS, BROWSER_NAME, 'Kanariebrowser']
  const dump = await dumpTables()
  expect(dump.size).toBeGreaterThan(15)
  expect(tablesWith(dump, ...traces, SENTENCE)).toEqual([])
  expect(await filesWith(program.dataDir, ...traces, SENTENCE)).toEqual([])
  expect((await readdir(backups)).length).toBe(2)
  expect(await filesWith(backups, ...traces, SENTENCE)).toEqual([])
  for (const trace of [...traces, SENTENCE]) expect(program.output()).not.toContain(trace)

  // After two people read it the sentence stands in one table, and still in no backup and no log.
  await release(String(story?.id))
  await makeBackup()
  const after = await dumpTables()
  expect(tablesWith(after, SENTENCE)).toEqual(['public.stories'])
  expect(tablesWith(after, ...traces)).toEqual([])
  expect(await filesWith(backups, ...traces, SENTENCE)).toEqual([])
  expect(program.output()).not.toContain(SENTENCE)
})

test('the search itself finds what is there', async () => {
  const files = await filesWith(program.dataDir, 'first-log-in', 'PG_VERSION', '"lead"')
  expect(files).toContain('first-log-in.json')
  expect(tablesWith(await dumpTables(), 'scheiden-zonder-schade')).toContain('public.projects')
})
