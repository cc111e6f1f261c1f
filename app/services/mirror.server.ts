import { type MirrorQuestion, mirror } from '#analysis/explore/mirror.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import type { App } from './app.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'

/** The same questions for all who tell, and how many differences were looked at to find the gaps. */
export async function loadMirror(
  app: App,
  projectId: string,
): Promise<{
  readonly questions: readonly (MirrorQuestion & { readonly variable: Variable })[]
  readonly looked: number
}> {
  const { facts, variables } = await app.database.staff.inProject(projectId, (db) =>
    loadExploreFacts(db, projectId),
  )
  const { questions, looked } = mirror(facts, variables)
  return {
    looked,
    questions: questions.flatMap((question) => {
      const variable = variables.find(({ name }) => name === question.name)
      return variable ? [{ ...question, variable }] : []
    }),
  }
}
