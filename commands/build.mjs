// Makes build/: pages and server of Remix, our server, the islands and stylesheets, commands, and compressed copies.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { CannotGoOn, isMain, prepare, ROOT, runChild, runMain } from './prepare.mjs'

const BUILD = join(ROOT, 'build')
const CLIENT = join(BUILD, 'client')
const STAMP = join(BUILD, '.stamp')

/** Everything that the build is made of. */
const INPUTS = [
  'analysis',
  'app',
  'db',
  'public',
  'surveys',
  'commands/build.mjs',
  'server.ts',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
]
const OUTPUTS = [
  'server.mjs',
  'learning-worker.mjs',
  'server/index.js',
  'islands.json',
  'styles.json',
]

/** Whether build/ was made, to the end, of what the sources are now. */
export function isBuilt() {
  return (
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === hashOf(INPUTS) &&
    OUTPUTS.every((name) => existsSync(join(BUILD, name)))
  )
}

/** Makes build/ unless it is up to date; `tell` gets a line for each step. Of two at the same time, one waits. */
export async function build(tell) {
  const unlock = await lock(tell)
  try {
    if (isBuilt()) tell('Nothing changed since the last build')
    else await buildAll(tell)
  } finally {
    unlock()
  }
}

async function buildAll(tell) {
  const stamp = hashOf(INPUTS)
  const began = Date.now()
  await rm(STAMP, { force: true })
  tell('Building the pages (about 15 seconds)')
  await buildPages()
  tell('Building the server, islands and stylesheets')
  const esbuild = await import('esbuild')
  await buildServer(esbuild)
  const manifests = {
    islands: await buildAssets(esbuild, 'islands', /\.tsx?$/),
    styles: await buildAssets(esbuild, 'styles', /\.css$/),
  }
  for (const [name, manifest] of Object.entries(manifests))
    await writeFile(join(BUILD, `${name}.json`), `${JSON.stringify(manifest, null, 2)}\n`)
  await buildWorker(esbuild)
  await esbuild.stop()
  tell('Compressing')
  await compressAll(CLIENT)
  await writeFile(STAMP, stamp)
  tell(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** The options with which our own TypeScript becomes a program for Node: our files in one, packages left outside. */
export const NODE_PROGRAM = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
}

/** One hash over names and contents of files and folders within the root. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn)) {
    hash.update(`${path}\0`)
    hash.update(readFileSync(join(ROOT, path)))
  }
  return hash.digest('hex')
}

function filesIn(path) {
  const full = join(ROOT, path)
  const found = statSync(full, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [path] : []
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`))
}

/** Takes a lock file that names us; waits while another living process holds it. Gives what lets go of it. */
async function lock(tell) {
  const file = join(ROOT, '.cache/build.lock')
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      const unlock = () => {
        process.off('exit', unlock)
        rmSync(file, { force: true })
      }
      process.once('exit', unlock)
      return unlock
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    const isStale = holder === process.pid || !isRunning(holder)
    if (waited > 0 && isStale) rmSync(file, { force: true })
    else if (waited === 4) tell(`Waiting for the build of process ${holder}`)
    await setTimeout(250)
  }
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Remix's own build; what it prints is shown only when it fails. */
async function buildPages() {
  const cli = join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const log = join(ROOT, '.cache/build-pages.log')
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  const output = await open(log, 'w')
  const stdio = ['ignore', output.fd, output.fd]
  const code = await runChild(process.execPath, [cli, 'vite:build'], { env, stdio })
  await output.close()
  if (code === 0) return
  const lines = (await readFile(log, 'utf8')).split('\n')
  const from = lines.findIndex((line) => line.includes('✗'))
  process.stderr.write(`${lines.slice(Math.max(from, 0)).slice(0, 40).join('\n')}\n`)
  throw new CannotGoOn('Building the pages failed: the reason is above.')
}

/**
 * server.ts and all that it imports of ours; Remix's build stays a file of its own, loaded when the server starts. Beside it the
 * thread that learns.
 */
async function buildServer(esbuild) {
  await esbuild.build({
    ...NODE_PROGRAM,
    entryPoints: ['app/services/learning-worker.ts'],
    outfile: join(BUILD, 'learning-worker.mjs'),
  })
  await esbuild.build({
    ...NODE_PROGRAM,
    entryPoints: ['server.ts'],
    outfile: join(BUILD, 'server.mjs'),
    external: ['./server/index.js'],
    minify: false,
  })
}

/** Lines and triangles are written for React and drawn in a teller's browser by Preact, which is a ninth of its size. */
const SMALL_REACT = {
  react: 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
}

/** Each file of app/`folder` for browsers, under a name with a fingerprint; gives its address by plain name. */
async function buildAssets(esbuild, folder, ending) {
  const source = join(ROOT, 'app', folder)
  const names = existsSync(source)
    ? (await readdir(source)).filter((name) => ending.test(name))
    : []
  await rm(join(CLIENT, folder), { recursive: true, force: true })
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => join(source, name)),
    outdir: join(CLIENT, folder),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2018',
    // A letter of another script is written as itself, not as six signs.
    charset: 'utf8',
    jsx: 'automatic',
    alias: SMALL_REACT,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const made = Object.entries(metafile.outputs).filter(
    ([path, { entryPoint }]) =>
      entryPoint && dirname(join(ROOT, entryPoint)) === source && !path.endsWith('.map'),
  )
  return Object.fromEntries(
    made.map(([path, { entryPoint }]) => [
      basename(entryPoint, extname(entryPoint)),
      `/${folder}/${basename(path)}`,
    ]),
  )
}

/** What a teller's page may look like without a connection: islands, their pieces, and the styles of its pages. */
const OFFLINE = /^(islands\/.+\.js|assets\/(base|teller|signifiers)-.+\.css|icon\.svg)$/

/** The service worker at the root, with the addresses and one hash of all that it keeps for when there is no connection. */
async function buildWorker(esbuild) {
  const files = filesIn('build/client')
    .map((path) => path.slice('build/client/'.length))
    .filter((path) => OFFLINE.test(path))
  const source = 'app/islands/worker/sw.ts'
  const hash = hashOf([
    ...files.map((path) => `build/client/${path}`),
    source,
    'app/routes/hulp.tsx',
  ])
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile: join(CLIENT, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    define: {
      BUILD: JSON.stringify(hash.slice(0, 16)),
      FILES: JSON.stringify(files.map((path) => `/${path}`)),
    },
    logLevel: 'warning',
  })
}

/** A .br and a .gz beside every text file of some size, so that the server never compresses while somebody waits. */
async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(
      (entry) => entry.isFile() && /\.(js|css|svg|json|html|txt|webmanifest)$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
  const next = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      const bytes = await readFile(file)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
      await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
    }
  }
  await Promise.all(Array.from({ length: cpus().length }, next))
}

if (isMain(import.meta.url)) {
  const tell = (line) => console.log(line)
  await runMain(async () => {
    await prepare(tell)
    await build(tell)
  })
}
