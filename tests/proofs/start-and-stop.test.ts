import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  exampleFolder,
  freePort,
  newFolder,
  type Program,
  removeFolder,
  startProgram,
} from '../setup/program.ts'

const SERVER = join(import.meta.dirname, '../../build/server.mjs')

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

/** Starts the program where it must refuse, and gives how it ended. */
function refusedStart(environment: Readonly<Record<string, string>>): SpawnSyncReturns<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment, NODE_ENV: 'production' }
  return spawnSync(process.execPath, [SERVER], { env, encoding: 'utf8', timeout: 60_000 })
}

test('a port that is taken is one sentence that says what to do', async () => {
  const port = await freePort()
  const other = createServer().listen(port)
  const { status, stderr } = refusedStart({ PORT: String(port), DATA_DIR: '/nowhere/at/all' })
  other.close()
  expect(status).toBe(1)
  expect(stderr.trim()).toBe(
    `Port ${port} is taken: stop what uses it, or set PORT to another number.`,
  )
})

test('a data folder that is in use is one sentence that says what to do', async () => {
  const { status, stderr } = refusedStart({ PORT: String(await freePort()), DATA_DIR: dataDir })
  expect(status).toBe(1)
  expect(stderr.trim()).toMatch(/^The data folder is in use by another Vertelpunt .*: stop that/)
})

test('a database that does not answer is one sentence after the line in the log', async () => {
  const { status, stderr } = refusedStart({
    PORT: String(await freePort()),
    DATABASE_URL: 'postgres://somebody:secret-word@127.0.0.1:1/nothing',
  })
  expect(status).toBe(1)
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^The database does not answer .*check/)
  expect(stderr).not.toContain('secret-word')
})

test('every wrong setting is named, and its value is not repeated', () => {
  const { status, stderr } = refusedStart({ PORT: 'secret-port', APP_ORIGIN: 'ftp://secret' })
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain('PORT must be')
  expect(stderr).toContain('APP_ORIGIN must be')
  expect(stderr).not.toContain('secret')
})

test('it is alive and ready, and stops in good order when asked', async () => {
  const folder = await newFolder()
  const own = await startProgram({ dataDir: folder })
  for (const path of ['/livez', '/readyz']) {
    const reply = await fetch(own.origin + path)
    expect([reply.status, await reply.text()]).toEqual([200, 'ok\n'])
  }
  expect(await own.stop()).toBe(0)
  const again = await startProgram({ dataDir: folder })
  expect(again.output()).not.toContain('First accounts')
  expect(await again.stop()).toBe(0)
  await removeFolder(folder)
})

test('logs hold no address, browser name or query of a teller', async () => {
  const headers = { 'user-agent': 'canary-browser', 'x-forwarded-for': '203.0.113.77' }
  await fetch(`${program.origin}/p/scheiden-zonder-schade-almelo?taal=en&x=canary-query`, {
    headers,
  })
  await fetch(`${program.origin}/inloggen?x=canary-query`, { headers })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(program.output()).toContain('"path":"/inloggen"')
  for (const trace of ['canary', '203.0.113.77', '127.0.0.1', '::1'])
    expect(program.output()).not.toContain(trace)
})
