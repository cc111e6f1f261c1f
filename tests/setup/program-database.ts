import type { Connection } from '#db/client.server.ts'
import { startEmbedded } from '#db/embedded/supervisor.ts'
import type { Program } from './program.ts'

/** How to reach the database of a running program, beside it. */
export async function connectionOf(program: Pick<Program, 'dataDir'>): Promise<Connection> {
  const url = process.env.DATABASE_URL
  if (url) return { url }
  const shared = await startEmbedded({
    dataDir: program.dataDir,
    log: () => {},
    whenRunning: 'share',
  })
  if (!shared.ok) throw new Error(shared.problem.message)
  if (!shared.value.adopted) throw new Error('the program was not running')
  return shared.value.connection
}
