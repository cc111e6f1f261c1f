// npm start: installs what is missing, builds what changed, and becomes the server, in this very process, so that
// signals and exit codes need no passing on. With --dev it builds and starts again after every change.

import { spawn } from 'node:child_process'
import { readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isBuilt } from './build.mjs'
import { CannotGoOn, prepare, ROOT, runChild, runMain } from './prepare.mjs'

const tell = (line) => console.log(line)

/** The build runs apart: its memory is gone when the server starts. */
async function buildApart() {
  if (isBuilt()) return
  const script = join(ROOT, 'commands/build.mjs')
  const code = await runChild(process.execPath, [script], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (code !== 0) throw new CannotGoOn('Not started, because the build failed.')
}

async function start() {
  await prepare(tell, { toBuild: !isBuilt() })
  await buildApart()
  process.env.NODE_ENV ||= 'production'
  process.setSourceMapsEnabled(true)
  stopWithNpm()
  await import(pathToFileURL(join(ROOT, 'build/server.mjs')).href)
}

/**
 * Ends the server in good order when the npm that started it was killed without being able to pass that on.
 *
 * Without npm nothing is watched: a server may well outlive the shell that started it.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const above = linesToNpm()
  const watch = setInterval(() => {
    if (linesToNpm() === above) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 1000)
  watch.unref()
}

/** Our parent, and its parent too where npm started us through a shell that stayed; another answer means that npm is gone. */
function linesToNpm() {
  try {
    const [parent] = parentOf(process.pid)
    const [grandparent, name] = parentOf(parent)
    return /^(sh|dash|bash)$/.test(name) ? `${parent} ${grandparent}` : `${parent}`
  } catch {
    return `${process.ppid}`
  }
}

/** A process's parent and its own name, as Linux tells them. */
function parentOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const end = stat.lastIndexOf(')')
  return [Number(stat.slice(end + 2).split(' ')[1]), stat.slice(stat.indexOf('(') + 1, end)]
}

/** Builds, runs, and does so again after each change of a source. A build that fails leaves the last server running. */
async function develop() {
  await prepare(tell)
  let server
  const stop = () =>
    new Promise((resolve) => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return resolve()
      server.once('exit', resolve)
      server.kill('SIGTERM')
    })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void stop().then(() => process.exit(0)))
  for (;;) {
    const change = nextChange()
    try {
      const wasBuilt = isBuilt()
      await buildApart()
      if (!wasBuilt || !server) {
        await stop()
        const args = ['--enable-source-maps', join(ROOT, 'build/server.mjs')]
        server = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
      }
    } catch (error) {
      if (!(error instanceof CannotGoOn)) throw error
      tell('Waiting for a change')
    }
    await change
  }
}

/** Settles a moment after a source file changed. */
function nextChange() {
  return new Promise((resolve) => {
    const close = () => {
      for (const watcher of watchers) watcher.close()
      setTimeout(resolve, 200)
    }
    const watchers = ['analysis', 'app', 'db', 'public', 'surveys'].map((folder) =>
      watch(join(ROOT, folder), { recursive: true }, close),
    )
    watchers.push(watch(join(ROOT, 'server.ts'), close))
  })
}

await runMain(process.argv.includes('--dev') ? develop : start)
