import type { ProblemCode } from '#app/words/problems.ts'
import { useWords } from '../language.ts'

/** What came of the last act: a refusal in words, or that it is saved. */
export function SavedNote({ problem, saved }: { problem?: ProblemCode; saved?: string }) {
  const { problems } = useWords()
  if (problem)
    return (
      <p className="note note-danger" role="alert">
        {problems[problem]}
      </p>
    )
  return saved ? (
    <p className="note" role="status">
      {saved}
    </p>
  ) : null
}
