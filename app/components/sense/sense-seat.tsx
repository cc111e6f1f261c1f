import { seatOf } from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'
import type { Table } from './use-table.ts'

/** At which of several tables this phone sits: asked until it is said, and to be changed after that. */
export function SenseSeat({ table, tables }: { table: Table; tables: number }) {
  const { sense } = useWords()
  const { board, who, act } = table
  const isSeated = board.seats.has(who)
  const seat = isSeated ? seatOf(board, who) : undefined
  const choices = (
    <p className="row">
      {numbers(tables).map((number) => (
        <button
          key={number}
          type="button"
          className={number === seat ? 'button button-main' : 'button'}
          aria-pressed={number === seat}
          onClick={() => act({ kind: 'sit', table: number })}
        >
          {sense.tableName(number)}
        </button>
      ))}
    </p>
  )
  if (!isSeated)
    return (
      <section className="note" aria-labelledby="seat">
        <h2 id="seat">{sense.whichTable}</h2>
        {choices}
      </section>
    )
  return (
    <details className="unfold sense-seat">
      <summary>
        {sense.sitAt(seat ?? 1)} <span className="small">{sense.otherTable}</span>
      </summary>
      {choices}
    </details>
  )
}

/** 1 up to and with `most`. */
export const numbers = (most: number): readonly number[] =>
  Array.from({ length: most }, (_, at) => at + 1)

/** How many sit at a table. Who said nothing sits at none when there are more. */
export function sittersAt({ board }: Pick<Table, 'board'>, number: number): number {
  return [...board.seats.values()].filter((seat) => seat === number).length
}
