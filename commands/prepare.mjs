// What every command needs before it can do anything: a Node that is new enough, and the packages of package-lock.json.
// Plain JavaScript on Node alone, because nothing is installed yet when it runs.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]
const STAMP = join(ROOT, 'node_modules/.vertelpunt-installed.json')

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error']

/** A sentence for the operator, instead of a stack. */
export class CannotGoOn extends Error {}

/**
 * Checks Node and installs what is missing; `toBuild` says whether the packages for building are needed too.
 *
 * `tell` gets a line when something takes long; npm's own lines go to standard error, so that standard output stays clean.
 */
export async function prepare(tell, { toBuild = true } = {}) {
  checkNode()
  const missing = missingPackages(toBuild)
  if (missing.length === 0) return
  tell(
    existsSync(join(ROOT, 'node_modules'))
      ? `Installing packages: ${missing.length} missing or of another version (about a minute)`
      : 'Installing packages, the first time only (about a minute)',
  )
  const began = Date.now()
  const still = setInterval(
    () => tell(`Still installing packages (${Math.round((Date.now() - began) / 1000)} s)`),
    15_000,
  )
  const code = await runNpm(['ci', '--include=dev', '--include=optional', ...QUIETLY])
  clearInterval(still)
  if (code !== 0)
    throw new CannotGoOn(
      `Installing the packages failed (npm's message is above): check that this machine reaches the npm registry, and run the command again.`,
    )
  writeStamp()
}

/** Runs a program of Node and ends it when we are asked to end; gives its exit code. */
export function runChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, ...options })
    const end = (signal) => {
      child.kill(signal)
      child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143))
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, end)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, end)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Runs `main` of a command: a sentence and exit code 1 where it cannot go on. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${error instanceof CannotGoOn ? error.message : error?.stack}\n`)
    process.exit(1)
  }
}

/** Whether this file was started by hand, and not imported. */
export function isMain(url) {
  return !!process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href === url
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new CannotGoOn(
    `Vertelpunt needs Node ${OLDEST_NODE.join('.')} or later and this is ${process.versions.node}: install a newer one from nodejs.org (22 is a good choice).`,
  )
}

/**
 * Names of packages that package-lock.json asks for (without those for building, unless `toBuild`) and node_modules does not have in that version.
 *
 * npm keeps its own list of what is in node_modules; the two lists are compared. A package for another kind of machine is no
 * loss, and what npm itself left out of an installation from this same list would be left out again.
 */
function missingPackages(toBuild = true) {
  const wanted = readJson(join(ROOT, 'package-lock.json')).packages
  const present = readJson(join(ROOT, 'node_modules/.package-lock.json'))?.packages ?? {}
  const last = readJson(STAMP)
  const leftOut = new Set(last?.installed === stampOfNow() ? last.leftOut : [])
  return Object.entries(wanted).flatMap(([path, wish]) => {
    const isThere = path === '' || wish.link || present[path]?.version === wish.version
    if (isThere || leftOut.has(path)) return []
    if (!toBuild && (wish.dev || wish.devOptional)) return []
    const { optional, os, cpu, libc } = wish
    const isForOthers = !suits(os, process.platform) || !suits(cpu, process.arch) || libc
    return optional && isForOthers ? [] : [path]
  })
}

/** npm's rule for `os` and `cpu`: a list of names, or of names with ! before them. */
function suits(list, name) {
  if (!list) return true
  if (list.includes(`!${name}`)) return false
  return list.includes(name) || list.every((item) => item.startsWith('!'))
}

function stampOfNow() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`
}

function writeStamp() {
  try {
    const stamp = { installed: stampOfNow(), leftOut: missingPackages() }
    writeFileSync(STAMP, JSON.stringify(stamp))
  } catch {
    // A read-only folder: the next start compares again.
  }
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** The npm that started us, else the one on the path. */
function runNpm(args) {
  const script = process.env.npm_execpath
  const [command, ...first] = script?.endsWith('.js') ? [process.execPath, script] : ['npm']
  const env = { ...process.env, NODE_ENV: 'development' }
  return runChild(command, [...first, ...args], { env, stdio: ['ignore', 2, 2] }).catch((error) => {
    throw new CannotGoOn(`npm does not run (${error.message}): install Node together with npm.`)
  })
}

if (isMain(import.meta.url)) await runMain(() => prepare((line) => console.log(line)))
