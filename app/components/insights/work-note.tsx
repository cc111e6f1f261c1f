import { useEffect, useRef } from 'react'
import type { ProblemCode } from '#app/words/problems.ts'
import { useWords } from '../language.ts'

/** What a refused form on the page of a pilot leaves: why, in which part, and what was typed. */
export type RefusedWork = {
  readonly problem: ProblemCode
  readonly at: 'taken' | 'besluiten' | 'vertelpunt' | undefined
  readonly typed: Readonly<Record<string, string>>
}

/**
 * What came of the last act in this part of a page, where the act was done.
 *
 * The button that was pressed may be gone with what it did: then the focus comes here instead of getting lost. `news` changes with
 * every answer.
 */
export function WorkNote({
  problem,
  saved,
  news,
}: {
  problem?: ProblemCode
  saved?: string
  news: unknown
}) {
  const { problems } = useWords()
  const note = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer is looked at once, also when it says the same
  useEffect(() => {
    if (document.activeElement === document.body) note.current?.focus({ preventScroll: true })
  }, [news])
  if (!problem && !saved) return null
  return (
    <p
      ref={note}
      tabIndex={-1}
      className={problem ? 'note note-danger' : 'note'}
      role={problem ? 'alert' : 'status'}
    >
      {problem ? problems[problem] : saved}
    </p>
  )
}
