import {
  type Board,
  type Group,
  MOST_VOTES,
  rankedGroups,
  seatOf,
  votesOf,
} from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'
import { numbers } from './sense-seat.tsx'
import { ViewList } from './sense-view.tsx'
import type { Table } from './use-table.ts'

/** At most three groups to choose, of all tables; those of the own table first. */
export function SenseVote({ table, tables }: { table: Table; tables: number }) {
  const { sense } = useWords()
  const { board, who } = table
  const left = MOST_VOTES - votesOf(board.votes, who)
  const seat = seatOf(board, who)
  const order = [seat, ...numbers(tables).filter((number) => number !== seat)]
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.voteTitle}</h2>
      <p>
        {sense.voteText(MOST_VOTES)} <span role="status">{sense.votesLeft(left)}</span>
      </p>
      {board.groups.length === 0 && <p>{sense.noGroups}</p>}
      {order.map((number) => {
        const here = board.groups.filter((group) => group.table === number)
        if (here.length === 0) return null
        return (
          <section key={number} aria-label={tables > 1 ? sense.tableName(number) : undefined}>
            {tables > 1 && <h3>{sense.tableName(number)}</h3>}
            <VoteList table={table} groups={here} left={left} />
          </section>
        )
      })}
    </section>
  )
}

function VoteList({
  table,
  groups,
  left,
}: {
  table: Table
  groups: readonly Group[]
  left: number
}) {
  const { sense } = useWords()
  const { board, who, act } = table
  return (
    <ul className="plain-list sense-votes">
      {groups.map(({ id, name }) => {
        const isMine = board.votes.get(id)?.has(who) ?? false
        return (
          <li key={id}>
            <p className="row row-spread">
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
            </p>
            <ViewList views={board.views.get(id) ?? []} />
          </li>
        )
      })}
    </ul>
  )
}

/** The groups in the order of their votes. */
export function SenseResult({ board, tables }: { board: Board; tables: number }) {
  const { sense } = useWords()
  const groups = rankedGroups(board)
  if (groups.length === 0) return <p>{sense.noGroups}</p>
  return (
    <ol className="sense-result">
      {groups.map(({ id, name, table, votes, cards }) => (
        <li key={id}>
          <strong>{name}</strong>{' '}
          <span className="soft">
            {tables > 1 && `${sense.tableName(table)} · `}
            {sense.votes(votes)} · {sense.countCards(cards.length)}
          </span>
        </li>
      ))}
    </ol>
  )
}
