import { type FormEvent, useId } from 'react'
import { LONGEST_GROUP_NAME } from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'
import { type CardStory, CardWords, useCardName } from './sense-card.tsx'
import type { Table } from './use-table.ts'

/** The table with its groups. A card is moved by choosing its group: with a finger, a keyboard and a screen reader alike. */
export function SenseSort({
  table,
  cards,
  isOnlooker = false,
}: {
  table: Table
  cards: readonly CardStory[]
  /** A big screen shows the table and changes nothing. */
  isOnlooker?: boolean
}) {
  const { sense } = useWords()
  const { board } = table
  const inGroup = (group: string | undefined) =>
    cards.filter(({ number }) => board.places.get(number) === group)
  const loose = inGroup(undefined)
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.sortTitle}</h2>
      {!isOnlooker && <p>{sense.sortText}</p>}
      {!isOnlooker && <NewGroup table={table} />}
      <div className="sense-groups">
        {board.groups.map(({ id, name }) => (
          <section key={id} className="sense-group" aria-label={name}>
            <h3>{name}</h3>
            <p className="soft small">{sense.countCards(inGroup(id).length)}</p>
            <CardList table={table} cards={inGroup(id)} isOnlooker={isOnlooker} />
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
          <section className="sense-group sense-loose" aria-label={sense.table}>
            <h3>{sense.table}</h3>
            <CardList table={table} cards={loose} isOnlooker={isOnlooker} />
          </section>
        )}
      </div>
    </section>
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
  cards,
  isOnlooker,
}: {
  table: Table
  cards: readonly CardStory[]
  isOnlooker: boolean
}) {
  const { sense } = useWords()
  const nameOf = useCardName()
  const { board, act } = table
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
            {!isOnlooker && board.groups.length > 0 && (
              <p className="sense-move">
                <label htmlFor={`move-${card.number}`} className="small">
                  {sense.moveTo(card.number)}
                </label>
                <select
                  id={`move-${card.number}`}
                  value={board.places.get(card.number) ?? ''}
                  onChange={({ currentTarget }) =>
                    act({ kind: 'move', card: card.number, group: currentTarget.value || null })
                  }
                >
                  <option value="">{sense.table}</option>
                  {board.groups.map(({ id, name }) => (
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
