import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, resolve } from 'node:path'

/** Whether this process may listen on `port` now, on `host` or on every address. */
export function portIsFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/**
 * Whether `bytes` more fit on the disk of `folder`; a folder that is still to be made counts as the nearest one that is there.
 *
 * Where the system does not tell, the answer is yes: the write itself will say.
 */
export async function diskHasRoom(folder: string, bytes: number): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= bytes
  } catch (error) {
    const parent = dirname(resolve(folder))
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isMissing && parent !== resolve(folder) ? diskHasRoom(parent, bytes) : true
  }
}
