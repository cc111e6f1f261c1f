import { ROLES } from '#analysis/dashboard/facts.ts'
import { NO_READING, type Reading, readerOf } from '#analysis/explore/readings.ts'
import { listVariables, type Variable } from '#analysis/explore/variables.ts'
import type { Db } from '#db/client.server.ts'
import type { ReleasableFact } from '#db/queries/story-facts.ts'
import { listAnsweredVersions, listFactsOf, readStoryFacts } from '#db/queries/story-facts.ts'
import { listVersions } from '#db/queries/surveys.ts'

/** A released story without its text: role, day, confirmed themes, and every answer that can be counted. */
export type ExploreFact = ReleasableFact & Reading

/**
 * Every released story of a project with all its countable answers, and the questions they answer.
 *
 * Exact and live: for the workroom alone. Variables come in the order in which they are first asked, with the words of
 * the newest versions; what an earlier version asked and a newer one does not comes last. Ordered by story id, which is
 * random.
 */
export async function loadExploreFacts(
  db: Db,
  projectId: string,
): Promise<{ readonly facts: readonly ExploreFact[]; readonly variables: readonly Variable[] }> {
  const { variables, rounds } = await readExploreFacts(db, projectId)
  const facts: ExploreFact[] = []
  for await (const round of rounds) facts.push(...round)
  return { facts, variables }
}

/** The countable answers of these stories, by story, with the questions they answer. */
export async function loadAnswersOf(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<{
  readonly answers: ReadonlyMap<string, Reading['values']>
  readonly variables: readonly Variable[]
}> {
  const [{ variables, read }, facts] = await Promise.all([
    readerOfProject(db, projectId),
    listFactsOf(db, projectId, storyIds),
  ])
  return { variables, answers: new Map(facts.map((fact) => [fact.storyId, read(fact).values])) }
}

/** The same, with some thousands of stories at a time, so that they need not all be in memory. */
export async function readExploreFacts(
  db: Db,
  projectId: string,
): Promise<{
  readonly variables: readonly Variable[]
  readonly rounds: AsyncIterable<readonly ExploreFact[]>
}> {
  const { variables, read } = await readerOfProject(db, projectId)
  return { variables, rounds: rounds() }

  async function* rounds() {
    for await (const round of readStoryFacts(db, projectId)) yield round.map(read)
  }
}

async function readerOfProject(db: Db, projectId: string) {
  const [roles, all] = await Promise.all([
    listAnsweredVersions(db, projectId),
    listVersions(db, projectId),
  ])
  const versions = all.filter(({ kind }) => kind === 'story')
  const answered = [...versions]
    .sort((a, b) => b.number - a.number)
    .flatMap(({ id, definition }) => {
      const role = roles.get(id)
      return role ? [{ role, definition }] : []
    })
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
  const variables = listVariables(answered)
  const readers = new Map(
    versions.map(({ id, definition }) => [id, readerOf(definition, variables)]),
  )
  const read = (fact: ReleasableFact): ExploreFact => ({
    ...fact,
    ...(readers.get(fact.versionId)?.(fact.answers) ?? NO_READING),
  })
  return { variables, read }
}
