import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import type { FirstAccount } from '#app/services/first-run.server.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { logInAll } from './log-in.ts'
import { exampleFolder, removeFolder, startProgram } from './program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    program: {
      readonly origin: string
      readonly dataDir: string
      /** A site of somebody else, to come from and to leave to. */
      readonly elsewhere: string
      readonly accounts: readonly FirstAccount[]
      readonly sessions: readonly { readonly role: MemberRole; readonly cookie: string }[]
    }
  }
}

/** One program with the example project for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await exampleFolder()
  const elsewhere = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><html lang="nl"><title>Weer</title><h1>Het weer</h1></html>')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, resolve))
  const { port } = elsewhere.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const program = await startProgram({
    dataDir,
    environment: { EXIT_URL: `${origin}/weer` },
  })
  project.provide('program', {
    origin: program.origin,
    dataDir,
    elsewhere: origin,
    accounts: await program.accounts(),
    sessions: await logInAll(program),
  })
  return async () => {
    elsewhere.close()
    await program.stop()
    await removeFolder(dataDir)
  }
}
