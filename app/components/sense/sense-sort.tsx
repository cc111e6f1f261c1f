import { type FormEvent, useId } from 'react'
import { groupOf, LONGEST_GROUP_NAME, seatOf } from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'
import { type CardStory, CardWords, useCardName } from './sense-card.tsx'
import { numbers, sittersAt } from './sense-seat.tsx'
import type { Table } from './use-table.ts'

/**
 * The own table with its groups. A card is moved by choosing its group: with a finger, a keyboard and a screen reader alike. A big
 * screen shows every table.
 */
export function SenseSort({
  table,
  cards,
  tables,
  isOnlooker = false,
}: {
  table: Table
  cards: readonly CardStory[]
  tables: number
  /** A big screen shows the tables and changes nothing. */
  isOnlooker?: boolean
}) {
  const { sense } = useWords()
  const { board, who } = table
  const shown = isOnlooker ? numbers(tables) : [seatOf(board, who)]
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.sortTitle}</h2>
      {!isOnlooker && <p>{sense.sortText}</p>}
      {!isOnlooker && <NewGroup table={table} />}
      <div className={shown.length > 1 ? 'sense-tables' : undefined}>
        {shown.map((number) => (
          <section
            key={number}
            aria-label={tables > 1 ? sense.tableName(number) : undefined}
            className={shown.length > 1 ? 'sense-one-table' : undefined}
          >
            {tables > 1 && (
              <h3>
                {sense.tableName(number)}{' '}
                <span className="soft small">{sense.people(sittersAt(table, number))}</span>
              </h3>
            )}
            <OneTable
              table={table}
              number={number}
              cards={cards}
              isOnlooker={isOnlooker}
              hasTables={shown.length > 1}
            />
          </section>
        ))}
      </div>
    </section>
  )
}

function OneTable({
  table,
  number: at,
  cards,
  isOnlooker,
  hasTables,
}: {
  table: Table
  number: number
  cards: readonly CardStory[]
  isOnlooker: boolean
  /** It stands beside others. */
  hasTables: boolean
}) {
  const { sense } = useWords()
  const { board } = table
  const inGroup = (group: string | undefined) =>
    cards.filter(({ number }) => groupOf(board, at, number) === group)
  const loose = inGroup(undefined)
  const list = { table, at, isOnlooker }
  // Tables beside each other may have groups of the same name.
  const labelOf = (name: string) => (hasTables ? `${name} (${sense.tableName(at)})` : name)
  return (
    <div className="sense-groups">
      {board.groups
        .filter((group) => group.table === at)
        .map(({ id, name }) => (
          <section key={id} className="sense-group" aria-label={labelOf(name)}>
            <h3>{name}</h3>
            <p className="soft small">{sense.countCards(inGroup(id).length)}</p>
            <CardList {...list} cards={inGroup(id)} />
            {!isOnlooker && (
              <details className="unfold">
                <summary>{sense.rename}</summary>
                <NameForm
                  label={sense.rename}
                  button={sense.renameDo}
                  start={name}
                  onName={(typed) => table.act({ kind: 'group', group: id, name: typed })}
                />
              </details>
            )}
          </section>
        ))}
      {loose.length > 0 && (
        <section className="sense-group sense-loose" aria-label={labelOf(sense.table)}>
          <h3>{sense.table}</h3>
          <CardList {...list} cards={loose} />
        </section>
      )}
    </div>
  )
}

function NewGroup({ table }: { table: Table }) {
  const { sense } = useWords()
  return (
    <NameForm
      label={sense.newGroup}
      button={sense.addGroup}
      onName={(name) => table.act({ kind: 'group', group: crypto.randomUUID(), name })}
    />
  )
}

function NameForm({
  label,
  button,
  start = '',
  onName,
}: {
  label: string
  button: string
  start?: string
  onName: (name: string) => void
}) {
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = String(new FormData(form).get('name') ?? '').trim()
    if (!name) return
    onName(name)
    if (!start) form.reset()
  }
  return (
    <form className="row sense-name" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="name"
        type="text"
        maxLength={LONGEST_GROUP_NAME}
        required
        defaultValue={start}
        autoComplete="off"
      />
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  )
}

function CardList({
  table,
  at,
  cards,
  isOnlooker,
}: {
  table: Table
  /** The number of the table. */
  at: number
  cards: readonly CardStory[]
  isOnlooker: boolean
}) {
  const { sense } = useWords()
  const nameOf = useCardName()
  const { board, act } = table
  const groups = board.groups.filter((group) => group.table === at)
  return (
    <ul className="plain-list sense-list">
      {cards.map((card) => {
        const touches = board.touched.get(card.number)?.size ?? 0
        return (
          <li key={card.number}>
            <details className="unfold">
              <summary>
                {nameOf(card)}
                {touches > 0 && <span className="tag">{sense.touches(touches)}</span>}
              </summary>
              <CardWords card={card} />
            </details>
            {!isOnlooker && groups.length > 0 && (
              <p className="sense-move">
                <label htmlFor={`move-${card.number}`} className="small">
                  {sense.moveTo(card.number)}
                </label>
                <select
                  id={`move-${card.number}`}
                  value={groupOf(board, at, card.number) ?? ''}
                  onChange={({ currentTarget }) =>
                    act({ kind: 'move', card: card.number, group: currentTarget.value || null })
                  }
                >
                  <option value="">{sense.table}</option>
                  {groups.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
