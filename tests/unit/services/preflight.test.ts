import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskHasRoom, portIsFree } from '#app/services/preflight.server.ts'

function listen(host?: string): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, host, () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
  })
}

describe('before the start', () => {
  test.each([undefined, '127.0.0.1'])(
    'a port that something listens on (%s) is not free',
    async (host) => {
      const { server, port } = await listen(host)
      expect(await portIsFree(port)).toBe(false)
      await new Promise((resolve) => server.close(resolve))
      expect(await portIsFree(port)).toBe(true)
    },
  )

  test('an address that is not of this machine cannot be listened on', async () => {
    const { server, port } = await listen()
    await new Promise((resolve) => server.close(resolve))
    expect(await portIsFree(port, '203.0.113.7')).toBe(false)
  })

  test('a disk has room for a little and not for everything', async () => {
    expect(await diskHasRoom(tmpdir(), 1)).toBe(true)
    expect(await diskHasRoom(tmpdir(), Number.MAX_SAFE_INTEGER)).toBe(false)
  })

  test('a folder that is still to be made counts as the one around it', async () => {
    const folder = join(tmpdir(), 'not', 'yet', 'there')
    expect(await diskHasRoom(folder, 1)).toBe(true)
    expect(await diskHasRoom(folder, Number.MAX_SAFE_INTEGER)).toBe(false)
  })
})
