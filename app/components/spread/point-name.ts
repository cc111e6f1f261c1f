import type { SpreadPoint } from '#app/services/channels.server.ts'
import { useWords } from '../language.ts'

export type PointFacts = SpreadPoint

/** Gives a story point the name that tellers read. */
export function usePointName(): (point: PointFacts) => string {
  const { project, versions } = useWords()
  return ({ role, kind }) =>
    kind === 'story'
      ? project.roles[role].title
      : `${project.needs[role]?.title ?? role} (${versions.kinds.needs})`
}
