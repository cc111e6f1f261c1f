import type { TestProject } from 'vitest/node'
import type { FirstAccount } from '#app/services/first-run.server.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { logInAll } from './log-in.ts'
import { newFolder, removeFolder, startProgram } from './program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    program: {
      readonly origin: string
      readonly dataDir: string
      readonly accounts: readonly FirstAccount[]
      readonly sessions: readonly { readonly role: MemberRole; readonly cookie: string }[]
    }
  }
}

/** One program with the example project for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await newFolder()
  const program = await startProgram({ dataDir })
  project.provide('program', {
    origin: program.origin,
    dataDir,
    accounts: await program.accounts(),
    sessions: await logInAll(program),
  })
  return async () => {
    await program.stop()
    await removeFolder(dataDir)
  }
}
