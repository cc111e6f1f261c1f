import { type FormEvent, useId, useState } from 'react'
import { seatOf } from '#analysis/sense/board.ts'
import { EYES, LONGEST_VIEW, type View } from '#analysis/sense/exercises.ts'
import { useWords } from '../language.ts'
import type { Table } from './use-table.ts'

/** Writes down how the groups of the own table look through the eyes of others; each phone has one text for each pair of eyes. */
export function SenseView({ table }: { table: Table }) {
  const { sense } = useWords()
  const { board, who } = table
  const groups = board.groups.filter((group) => group.table === seatOf(board, who))
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.viewTitle}</h2>
      <p>{sense.viewText}</p>
      {groups.length === 0 && <p>{sense.noGroups}</p>}
      <div className="sense-groups">
        {groups.map(({ id, name }) => (
          <section key={id} className="sense-group" aria-label={name}>
            <h3>{name}</h3>
            <ViewList views={board.views.get(id) ?? []} />
            <ViewForm table={table} group={id} />
          </section>
        ))}
      </div>
    </section>
  )
}

function ViewForm({ table, group }: { table: Table; group: string }) {
  const { sense } = useWords()
  const { board, who, act } = table
  const [eyes, setEyes] = useState<View['eyes']>(EYES[0])
  const id = useId()
  const own = board.views.get(group)?.find((view) => view.who === who && view.eyes === eyes)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
    if (text) act({ kind: 'view', group, eyes, text })
  }
  return (
    <form className="stack-form" onSubmit={submit}>
      <p className="field">
        <label htmlFor={`${id}-eyes`}>{sense.whoseEyes}</label>
        <select
          id={`${id}-eyes`}
          value={eyes}
          onChange={({ currentTarget }) =>
            setEyes(EYES.find((one) => one === currentTarget.value) ?? EYES[0])
          }
        >
          {EYES.map((one) => (
            <option key={one} value={one}>
              {sense.role(one)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-text`}>{sense.seesThis(sense.role(eyes))}</label>
        <textarea
          key={`${eyes} ${own?.text ?? ''}`}
          id={`${id}-text`}
          name="text"
          rows={3}
          maxLength={LONGEST_VIEW}
          required
          defaultValue={own?.text}
          autoComplete="off"
        />
      </p>
      <p className="row">
        <button className="button" type="submit">
          {own ? sense.viewAgain : sense.viewSay}
        </button>
        {own && (
          <button
            className="button"
            type="button"
            onClick={() => act({ kind: 'view', group, eyes, text: '' })}
          >
            {sense.viewAway}
          </button>
        )}
      </p>
    </form>
  )
}

/** What was said of one group, by whose eyes it is. */
export function ViewList({ views }: { views: readonly View[] }) {
  const { sense } = useWords()
  if (views.length === 0) return null
  const said = EYES.flatMap((eyes) => views.filter((view) => view.eyes === eyes))
  return (
    <ul className="sense-views">
      {said.map(({ who, eyes, text }) => (
        <li key={`${who} ${eyes}`}>
          <strong>{sense.throughEyes(sense.role(eyes))}</strong> {text}
        </li>
      ))}
    </ul>
  )
}

/** All groups with how they look to others. */
export function ViewResult({
  board,
  nameOf,
}: {
  board: Table['board']
  nameOf: (group: Table['board']['groups'][number]) => string
}) {
  const { sense } = useWords()
  const seen = board.groups.filter(({ id }) => (board.views.get(id)?.length ?? 0) > 0)
  if (seen.length === 0) return <p>{sense.nothingViewed}</p>
  return (
    <div className="sense-groups">
      {seen.map((group) => (
        <section key={group.id} className="sense-group" aria-label={nameOf(group)}>
          <h3>{nameOf(group)}</h3>
          <ViewList views={board.views.get(group.id) ?? []} />
        </section>
      ))}
    </div>
  )
}
