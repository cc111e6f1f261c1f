import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import type { Writable } from 'node:stream'
import { proveAbuse } from '#tests/proofs/abuse.ts'
import { proveDrafts } from '#tests/proofs/drafts.ts'
import { proveForeignPosts } from '#tests/proofs/foreign-posts.ts'
import { proveKills } from '#tests/proofs/kills.ts'
import { proveRestart } from '#tests/proofs/restart.ts'
import { proveTwins } from '#tests/proofs/twins.ts'
import { exampleFolder, removeFolder, startProgram } from '#tests/setup/program.ts'

const SEED = 20_261_124

/** Runs the long proofs in full and writes what they counted to docs/proofs.md. Exit code 1 when one of them fails. */
export async function main(_argv: readonly string[], _in: unknown, out: Writable): Promise<number> {
  const lines: string[] = []
  let failures = 0
  const note = (name: string, isProved: boolean, counts: object) => {
    if (!isProved) failures += 1
    const numbers = Object.entries(counts).map(([key, value]) => `${key} ${value}`)
    lines.push(`| ${name} | ${isProved ? 'proved' : 'FAILED'} | ${numbers.join(', ')} |`)
    out.write(`${lines.at(-1)}\n`)
  }

  const kills = await proveKills(20, 200, SEED)
  const isSafe = kills.lost === 0 && kills.doubled === 0 && kills.afterRetry === kills.sent
  note('No acknowledged story is lost or doubled when the program is killed with -9', isSafe, kills)

  const dataDir = await exampleFolder()
  const program = await startProgram({ dataDir })
  try {
    const twins = await proveTwins(program, 50)
    const isOne = twins.successes === twins.posts && twins.differentReceipts === 0
    note(
      'Eight equal posts at once are one story and eight equal answers',
      isOne && twins.refusedOthers === 50,
      twins,
    )
    const foreign = await proveForeignPosts(program)
    note('A post from another origin is refused on every route', foreign.accepted.length === 0, {
      routes: foreign.routes,
      posts: foreign.posts,
      accepted: foreign.accepted.length,
    })
    const abuse = await proveAbuse(program, { bots: 1000, tellers: 200 }, SEED)
    const isKept = abuse.tellersRefused + abuse.tellersApart === 0 && abuse.tellers === 200
    note(
      'Of 1,000 posts of machines 99 % are stopped or kept apart, and none of 200 tellers without scripts',
      isKept && abuse.through <= 10,
      abuse,
    )
  } finally {
    await program.stop()
    await removeFolder(dataDir)
  }

  const restart = await proveRestart(100, 10, SEED)
  note(
    'A restart is unseen: no page is a fault, and 100 tellers who page on have one story each with its text',
    restart.told === 100 && restart.faults + restart.lost + Math.abs(restart.difference) === 0,
    restart,
  )

  const drafts = await proveDrafts(300, SEED)
  note(
    'At most two seconds of typing and no story are lost, and none is doubled, when a teller is interrupted',
    drafts.lostMoreThanTwoSeconds + drafts.lost + drafts.doubled === 0,
    drafts,
  )

  await writeFile('docs/proofs.md', page(lines))
  return failures === 0 ? 0 : 1
}

function page(lines: readonly string[]): string {
  const machine = `Node ${process.version}, ${cpus().length} cores, seed ${SEED}, ${new Date().toISOString().slice(0, 10)}`
  return [
    '# Proofs',
    '',
    'What `npm run prove` counted when it last ran in full. `npm test` runs a tenth or more of each with other checks around it.',
    '',
    `Machine: ${machine}.`,
    '',
    '| What | Outcome | Counts |',
    '|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}
