// npm test: installs what is missing and runs everything that can be checked. Ends with "N passed, N failed".
// With `check` it stops after format, lint, types, layers and unit tests.

import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from './build.mjs'
import { CannotGoOn, prepare, ROOT, runChild, runMain } from './prepare.mjs'

const tell = (line) => console.log(`\n== ${line}`)
/** One part for each of two cores: a test that gets half a core takes twice as long and comes near its limit. */
const BROWSER_PARTS = 2

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

/** Sets of tests that run beside each other; what each prints comes when it is done. */
async function together(title, sets) {
  tell(sets.length > 1 ? `${title}, ${sets.length} at once` : title)
  await Promise.all(sets.map(({ name, args, environment }) => vitest(name, args, environment)))
}

/** A run of vitest; counts its tests one by one, and a run that ends early as a failure. */
async function vitest(name, args, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vertelpunt-tests-'))
  const file = join(folder, 'result.json')
  const lines = join(folder, 'lines')
  const output = openSync(lines, 'w')
  const code = await runChild(
    bin('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { stdio: ['ignore', output, output], env: { ...process.env, ...environment } },
  )
  closeSync(output)
  tell(name)
  process.stdout.write(readFileSync(lines))
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  rmSync(folder, { recursive: true, force: true })
  const passed = counts?.numPassedTests ?? 0
  const failed = counts?.numFailedTests ?? 0
  const skipped = (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0)
  notes.push(...namesOfFailed(counts))
  if (skipped > 0) notes.push(`${name}: ${skipped} skipped, each says why above`)
  results.push({ name, passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed })
}

/** One line for each test that failed, and the first line of why: the end of a long log must be enough. */
function namesOfFailed(counts) {
  return (counts?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => {
        const why = (test.failureMessages[0] ?? '').split('\n')[0].slice(0, 200)
        return `failed: ${relative(ROOT, file.name)}: ${test.fullName}: ${why}`
      }),
  )
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

/** The database tests, on the PostgreSQL that comes along and on the system's. */
function databaseSets() {
  const args = ['--project', 'database']
  const sets = [{ name: 'Database tests, embedded PostgreSQL', args }]
  const programs = systemPostgres()
  if (programs)
    sets.push({
      name: `Database tests, PostgreSQL of the system (${programs})`,
      args: [...args, '--exclude', 'tests/database/embedded/**'],
      environment: { TEST_POSTGRES_PROGRAMS: programs },
    })
  else
    notes.push(
      "Database tests on the system's PostgreSQL did not run: it is not installed and cannot be installed here",
    )
  return sets
}

const proofs = (chromium) => ({
  name: 'Proofs, a short campaign',
  args: ['--project', 'proofs'],
  environment: { CHROMIUM: chromium },
})

/** The browser tests in parts, each with a program and a database of its own. */
function browserSets(chromium) {
  return Array.from({ length: BROWSER_PARTS }, (_, index) => ({
    name: `Browser tests, part ${index + 1} of ${BROWSER_PARTS}`,
    args: ['--project', 'browser', `--shard=${index + 1}/${BROWSER_PARTS}`],
    environment: { CHROMIUM: chromium },
  }))
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
  tell('Layers and unit tests')
  await vitest('Layers and unit tests', ['--project', 'unit'])
  if (!isShort) {
    await together('Database tests', databaseSets())
    await together('Proofs', [proofs(browser)])
    await together('Browser tests', browserSets(browser))
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
