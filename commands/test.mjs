// npm test: installs what is missing and runs everything that can be checked. Ends with "N passed, N failed".
// With `check` it stops after format, lint, types, layers and unit tests.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { CannotGoOn, prepare, ROOT, runChild, runMain } from './prepare.mjs'

const tell = (line) => console.log(`\n== ${line}`)
const results = []
const notes = []

/** A step that passes or fails as a whole. */
async function step(name, command, args, options = {}) {
  tell(name)
  const code = await runChild(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  })
  results.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
}

const bin = (name) => join(ROOT, 'node_modules/.bin', name)

/** A set of vitest projects; counts their tests one by one, and a run that ends early as a failure. */
async function vitest(name, projects, environment = {}) {
  tell(name)
  const folder = mkdtempSync(join(tmpdir(), 'vertelpunt-tests-'))
  const file = join(folder, 'result.json')
  const code = await runChild(
    bin('vitest'),
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } },
  )
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  rmSync(folder, { recursive: true, force: true })
  const passed = counts?.numPassedTests ?? 0
  const failed = counts?.numFailedTests ?? 0
  const skipped = (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0)
  if (skipped > 0) notes.push(`${name}: ${skipped} skipped, each says why above`)
  results.push({ name, passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed })
}

/** The folder with the system's PostgreSQL programs; installs them where we may. */
function systemPostgres() {
  const find = () => {
    const root = '/usr/lib/postgresql'
    const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
    return versions
      .map((version) => join(root, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  }
  return find() ?? (install(['postgresql']) ? find() : undefined)
}

/** A Chromium of this system; installs it where we may. */
function chromium() {
  const find = () =>
    [
      process.env.CHROMIUM,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ].find((path) => path && existsSync(path))
  const found = find() ?? (install(['chromium', 'fonts-dejavu-core']) ? find() : undefined)
  if (found) return found
  throw new CannotGoOn(
    'The browser tests need Chromium and it could not be installed: install the system package "chromium" (as root: apt-get install chromium), or set CHROMIUM to its path.',
  )
}

/** Installs Debian packages; false where that is not ours to do. */
function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  tell(`Installing ${packages.join(' and ')} from the system's packages`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (args) =>
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  try {
    run(['update', '-q'])
    run(['install', '-y', '-q', '--no-install-recommends', ...packages])
    return true
  } catch {
    return false
  }
}

async function test() {
  const began = Date.now()
  await prepare(tell)
  const isShort = process.argv[2] === 'check'
  const browser = isShort ? undefined : chromium()
  await step('Format and lint', bin('biome'), ['ci', '.'])
  await step('Types', bin('tsc'), ['--noEmit'])
  await step('Migrations', bin('drizzle-kit'), ['check', '--config', 'db/drizzle.config.ts'])
  if (!isShort) {
    tell('Build')
    await build(console.log)
  }
  await vitest('Layers and unit tests', ['unit'])
  if (!isShort) {
    await vitest('Database tests, embedded PostgreSQL', ['database'])
    const programs = systemPostgres()
    if (programs)
      await vitest(`Database tests, PostgreSQL of the system (${programs})`, ['database'], {
        TEST_POSTGRES_PROGRAMS: programs,
      })
    else
      notes.push(
        "Database tests on the system's PostgreSQL did not run: it is not installed and cannot be installed here",
      )
    await vitest('Proofs, a short campaign', ['proofs'], { CHROMIUM: browser })
    await vitest('Browser tests', ['browser'], { CHROMIUM: browser })
  }
  report(began)
}

function report(began) {
  console.log('')
  for (const { name, passed, failed } of results)
    console.log(`${failed ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed`)
  for (const note of notes) console.log(`note    ${note}`)
  console.log(`time    ${Math.round((Date.now() - began) / 1000)} s`)
  const sum = (key) => results.reduce((all, result) => all + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  if (sum('failed') > 0) process.exitCode = 1
}

await runMain(test)
