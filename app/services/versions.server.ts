import type { Db } from '#db/client.server.ts'
import { findVersion, type Version } from '#db/queries/surveys.ts'
import { type Checker, compileChecker } from '#surveys/response.ts'

export type CompiledVersion = Version & { readonly checker: Checker }

/** Published versions with their checkers, compiled once. */
export type Versions = {
  find(projectId: string, versionId: string): Promise<CompiledVersion | undefined>
}

const MOST_KEPT = 200

/** Keeps the versions that were asked for last; a published version never changes, so what is kept is never stale. */
export function keepVersions(db: Db): Versions {
  const kept = new Map<string, CompiledVersion>()
  return {
    find: async (projectId, versionId) => {
      const key = `${projectId} ${versionId}`
      const known = kept.get(key)
      if (known) return known
      const version = await findVersion(db, projectId, versionId)
      if (!version) return undefined
      const compiled = { ...version, checker: compileChecker(version.definition) }
      kept.set(key, compiled)
      const oldest = kept.keys().next().value
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
      return compiled
    },
  }
}
