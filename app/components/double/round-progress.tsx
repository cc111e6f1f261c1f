import type { Coder } from '#app/services/double-coding.server.ts'
import { useWords } from '../language.ts'

/** How far each coder of a round is. */
export function RoundProgress({ coders, all }: { coders: readonly Coder[]; all: number }) {
  const { double } = useWords()
  return (
    <ul className="round-progress">
      {coders.map(({ id, name, done, isWaitedFor }) => (
        <li key={id}>
          {isWaitedFor || done >= all
            ? double.progress(name || double.somebody, done, all)
            : double.leftBehind(name || double.somebody)}
        </li>
      ))}
    </ul>
  )
}
