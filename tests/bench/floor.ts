import { createServer, type IncomingMessage } from 'node:http'
import { type Connection, openClient } from '#db/client.server.ts'

/**
 * The least that taking in something over HTTP can cost here: bare node:http and one prepared INSERT of 2.5 kB jsonb.
 *
 * Run as a process of its own, so that its CPU can be told from that of the clients. Prints the port, then serves.
 */
export async function serveFloor(connection: Connection): Promise<void> {
  const client = openClient(connection, 16)
  await client`create table if not exists bench_floor (id bigserial primary key, content jsonb not null)`
  const server = createServer((request, response) => {
    void readAll(request).then(async (body) => {
      await client`insert into bench_floor (content) values (${client.json(JSON.parse(body))})`
      response.end('ok')
    })
  })
  server.listen(0, () => {
    const address = server.address()
    process.stdout.write(`port ${typeof address === 'object' && address ? address.port : 0}\n`)
  })
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
