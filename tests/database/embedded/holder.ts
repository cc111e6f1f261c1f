import { writeSync } from 'node:fs'
import postgres from 'postgres'
import { startEmbedded } from '#db/embedded/supervisor.ts'

/** A program of its own that starts PostgreSQL, says so, and then writes numbers and says each one that was committed. */
const [dataDir = '', whenRunning] = process.argv.slice(2)
const started = await startEmbedded({
  dataDir,
  log: () => {},
  whenRunning: whenRunning === 'share' ? 'share' : 'refuse',
})
if (!started.ok) {
  writeSync(1, `${started.problem.code}\n`)
  process.exit(1)
}
const sql = postgres({ ...started.value.connection, max: 1, onnotice: () => {} })
await sql`create table if not exists number (value bigserial primary key)`
writeSync(1, 'running\n')
for (;;) {
  const [row] = await sql`insert into number default values returning value`
  writeSync(1, `${row?.value}\n`)
}
