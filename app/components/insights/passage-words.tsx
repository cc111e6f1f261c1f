import type { Role } from '#analysis/dashboard/facts.ts'
import { useWords } from '../language.ts'

/** A cited passage: which way it speaks, its words, and whose it is, as a link where there is an address. */
export function PassageWords({
  passage,
  storyAt,
}: {
  passage: {
    readonly words: string
    readonly role: Role
    readonly caseNumber: string
    readonly contradicts: boolean
  }
  storyAt?: string
}) {
  const { insights: say } = useWords()
  const from = say.from(passage.role, passage.caseNumber)
  return (
    <>
      <p className={`reading-why${passage.contradicts ? ' reading-why-against' : ''}`}>
        {passage.contradicts ? say.side.against : say.side.with}
      </p>
      <blockquote>{passage.words}</blockquote>
      <p className="soft small">{storyAt ? <a href={storyAt}>{from}</a> : from}</p>
    </>
  )
}
