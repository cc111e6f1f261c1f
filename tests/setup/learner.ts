import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { type Learner, openLearner } from '#app/services/learner.server.ts'
import { NODE_PROGRAM } from '../../commands/build.mjs'

const CACHE = join(import.meta.dirname, '../../.cache')

let file: string | undefined

/** A learner on the thread as it is in the sources now, built once for each process that asks something of one. */
export function openTestLearner(): Learner {
  let learner: Learner | undefined
  const opened = () => {
    learner ??= openLearner(builtThread())
    return learner
  }
  return {
    train: (...asked) => opened().train(...asked),
    suggest: (...asked) => opened().suggest(...asked),
    close: async () => learner?.close(),
  }
}

function builtThread(): string {
  if (file) return file
  mkdirSync(CACHE, { recursive: true })
  file = join(CACHE, `learning-worker-${process.pid}.mjs`)
  buildSync({
    ...NODE_PROGRAM,
    sourcemap: false,
    entryPoints: ['app/services/learning-worker.ts'],
    outfile: file,
  } as Parameters<typeof buildSync>[0])
  process.once('exit', () => rmSync(file as string, { force: true }))
  return file
}
