import type { ProblemCode } from '#app/words/problems.ts'
import { useWords } from '../language.ts'

/** What came of a form: a refusal that is read at once, or what was done. */
export function OutcomeNote({
  problem,
  done,
}: {
  problem?: ProblemCode | undefined
  done?: string | undefined
}) {
  const { problems } = useWords()
  if (problem)
    return (
      <p className="note note-danger" role="alert">
        {problems[problem]}
      </p>
    )
  if (!done) return null
  return (
    <p className="note" role="status">
      {done}
    </p>
  )
}
