// node commands/run.mjs NAME ...: runs `main` of commands/NAME.ts and ends with the exit code that it gives.
// Nothing but the command itself writes to standard output, so that `npm run -s NAME` can be piped.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { NODE_PROGRAM } from './build.mjs'
import { CannotGoOn, prepare, ROOT, runMain } from './prepare.mjs'

const CACHE = join(ROOT, 'build/commands')
const tell = (line) => process.stderr.write(`${line}\n`)

const programOf = (name) => join(CACHE, `${name}.mjs`)
const stampOf = (name) => join(CACHE, `${name}.json`)

/** Whether a command was bundled of what its sources are now. */
function isBundled(name) {
  if (!existsSync(programOf(name)) || !existsSync(stampOf(name))) return false
  const made = JSON.parse(readFileSync(stampOf(name), 'utf8'))
  const now = hashes(Object.keys(made))
  return Object.entries(made).every(([path, hash]) => now[path] === hash)
}

/** The command as one file for Node. */
async function bundled(name) {
  const program = programOf(name)
  if (isBundled(name)) return program

  const esbuild = await import('esbuild').catch(() => {
    throw new CannotGoOn('esbuild is missing: run "npm ci --include=dev" and try again.')
  })
  const entry = `commands/${name}.ts`
  const { outputFiles, metafile } = await esbuild.build({
    ...NODE_PROGRAM,
    entryPoints: [entry],
    outfile: program,
    sourcemap: 'inline',
    metafile: true,
    write: false,
  })
  await mkdir(CACHE, { recursive: true })
  await replace(program, outputFiles[0].contents)
  await replace(stampOf(name), JSON.stringify(hashes(Object.keys(metafile.inputs))))
  await esbuild.stop()
  return program
}

/** Written beside and moved, so that two commands that start together never read half a file. */
async function replace(path, contents) {
  const part = `${path}.${process.pid}`
  await writeFile(part, contents)
  await rename(part, path)
}

/** A hash for each source, and for the list of packages. */
function hashes(paths) {
  const hash = (path) => {
    const full = join(ROOT, path)
    return existsSync(full) ? createHash('sha256').update(readFileSync(full)).digest('hex') : ''
  }
  return Object.fromEntries([...paths, 'package-lock.json'].map((path) => [path, hash(path)]))
}

function names() {
  return readdirSync(join(ROOT, 'commands'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort()
}

/** Waits until what was written has left this process: a pipe may be slower than we are. */
function flushed(stream) {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

await runMain(async () => {
  const [name, ...argv] = process.argv.slice(2)
  if (!name || !names().includes(name)) {
    tell(`Name one of these commands: ${names().join(', ') || '(there are none)'}.`)
    process.exit(2)
  }
  await prepare(tell, { toBuild: !isBundled(name) })
  const program = await bundled(name)
  process.env.NODE_ENV ||= 'production'
  process.setSourceMapsEnabled(true)
  // Whoever read our output has seen enough, as `head` does.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  const { main } = await import(pathToFileURL(program).href)
  const code = await main(argv, process.stdin, process.stdout, process.stderr)
  await Promise.all([flushed(process.stdout), flushed(process.stderr)])
  process.exit(code)
})
