import { MOST_VOTES, rankedGroups, votesOf } from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'
import type { Table } from './use-table.ts'

/** At most three groups to choose. */
export function SenseVote({ table }: { table: Table }) {
  const { sense } = useWords()
  const { board, who, act } = table
  const left = MOST_VOTES - votesOf(board.votes, who)
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.voteTitle}</h2>
      <p>
        {sense.voteText(MOST_VOTES)} <span role="status">{sense.votesLeft(left)}</span>
      </p>
      {board.groups.length === 0 && <p>{sense.noGroups}</p>}
      <ul className="plain-list sense-votes">
        {board.groups.map(({ id, name }) => {
          const isMine = board.votes.get(id)?.has(who) ?? false
          return (
            <li key={id} className="row row-spread">
              <strong id={`vote-${id}`}>{name}</strong>
              <button
                type="button"
                className={isMine ? 'button button-main' : 'button'}
                aria-pressed={isMine}
                aria-describedby={`vote-${id}`}
                aria-disabled={!isMine && left === 0}
                onClick={() =>
                  (isMine || left > 0) && act({ kind: 'vote', group: id, is: !isMine })
                }
              >
                {sense.vote}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The groups in the order of their votes. */
export function SenseResult({ board }: { board: Table['board'] }) {
  const { sense } = useWords()
  const groups = rankedGroups(board)
  if (groups.length === 0) return <p>{sense.noGroups}</p>
  return (
    <ol className="sense-result">
      {groups.map(({ id, name, votes, cards }) => (
        <li key={id}>
          <strong>{name}</strong>{' '}
          <span className="soft">
            {sense.votes(votes)} · {sense.countCards(cards.length)}
          </span>
        </li>
      ))}
    </ol>
  )
}
