import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import type { Choice, Question } from '#surveys/definition.ts'
import { addEntries, moveEntryBy, readLines } from '#surveys/design/compose.ts'
import type { Target } from '#surveys/design/edits.ts'
import { entriesOf } from '#surveys/design/find.ts'
import { textIn } from '#surveys/design/set.ts'
import type { ListName } from '#surveys/question-kinds.ts'
import type { Acts } from './use-design.ts'

type TextProps = {
  readonly at: Target
  readonly property: string
  readonly label: string
  readonly value: unknown
  readonly language: string
  readonly acts: Acts
  readonly isLong?: boolean
  /** Changes when the field should get the focus. */
  readonly focusTurn?: number
}

/** A text in one language; in another than Dutch, the Dutch stands above it. */
export function TextField({
  at,
  property,
  label,
  value,
  language,
  acts,
  isLong = false,
  focusTurn = 0,
}: TextProps) {
  const { design } = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  useEffect(() => {
    if (focusTurn === 0) return
    field.current?.focus()
    field.current?.select()
  }, [focusTurn])
  const dutch = textIn(value, 'default')
  const common = {
    id,
    ref: field,
    lang: language === 'default' ? 'nl' : language,
    dir: language === 'default' ? undefined : ('auto' as const),
    value: textIn(value, language),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      acts.do({ do: 'text', at, property, language, text: event.target.value }),
  }
  return (
    <div className="design-field">
      <label htmlFor={id}>{label}</label>
      {language !== 'default' && dutch && (
        <p className="small soft" lang="nl">
          {design.inspector.inDutch}: {dutch}
        </p>
      )}
      {isLong ? <textarea rows={3} {...common} /> : <input type="text" {...common} />}
    </div>
  )
}

/** A whole number, or nothing for no limit. */
export function NumberField({
  label,
  value,
  least,
  most,
  onChange,
}: {
  label: string
  value: unknown
  least: number
  most: number
  onChange: (value: number | null) => void
}) {
  const id = useId()
  return (
    <div className="design-field design-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) => {
          const number = Math.round(Number(target.value))
          if (target.value === '') onChange(null)
          else if (Number.isFinite(number)) onChange(Math.min(most, number))
        }}
      />
    </div>
  )
}

/** Yes or no. */
export function FlagField({
  label,
  isOn,
  onChange,
}: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}

type ListProps = {
  readonly question: Question
  readonly list: ListName
  readonly label: string
  readonly least: number
  readonly most: number
  readonly language: string
  readonly acts: Acts
}

/** A list of answers, rows, corners and the like: each text in place, with its own buttons, and room to add or paste more. */
export function ListField({ question, list, label, least, most, language, acts }: ListProps) {
  const { design } = useWords()
  const entries = entriesOf(question, list) ?? []
  const [fresh, setFresh] = useState('')
  const id = useId()
  const add = () => {
    const [text] = readLines(fresh)
    if (text) acts.do(addEntries(question, list, [text]))
    setFresh('')
  }
  return (
    <fieldset className="design-list">
      <legend>{label}</legend>
      <ol>
        {entries.map((entry, place) => (
          <EntryRow
            key={String(entry.value)}
            question={question}
            list={list}
            entry={entry}
            name={design.entries.nth(label, place + 1)}
            isFirst={place === 0}
            isLast={place === entries.length - 1}
            mayGo={entries.length > least}
            language={language}
            acts={acts}
          />
        ))}
      </ol>
      {entries.length < most && (
        <>
          <div className="design-entry-add">
            <label className="visually-hidden" htmlFor={id}>
              {design.entries.add}: {label}
            </label>
            <input
              id={id}
              type="text"
              value={fresh}
              onChange={({ target }) => setFresh(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                add()
              }}
            />
            <button type="button" className="button button-small" onClick={add}>
              {design.entries.add}
              <span className="visually-hidden">: {label}</span>
            </button>
          </div>
          {list !== 'corners' && (
            <PasteList question={question} list={list} label={label} acts={acts} />
          )}
        </>
      )}
    </fieldset>
  )
}

function EntryRow({
  question,
  list,
  entry,
  name,
  isFirst,
  isLast,
  mayGo,
  language,
  acts,
}: Pick<ListProps, 'question' | 'list' | 'language' | 'acts'> & {
  readonly entry: Choice
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly mayGo: boolean
}) {
  const { design } = useWords()
  const value = String(entry.value)
  const text = textIn(entry.text, language)
  const dutch = textIn(entry.text, 'default') || value
  const move = (step: 1 | -1, on: HTMLElement) => {
    const edit = moveEntryBy(question, list, value, step)
    if (!edit) return
    acts.do(edit)
    // What moves is taken out of the page and put back, and would lose the focus.
    requestAnimationFrame(() => on.focus())
  }
  return (
    <li className="design-entry">
      <input
        type="text"
        aria-label={name}
        lang={language === 'default' ? 'nl' : language}
        placeholder={language === 'default' ? value : dutch}
        value={text}
        onChange={({ target }) =>
          acts.do({
            do: 'text',
            at: { of: 'entry', question: question.name, list, value },
            property: 'text',
            language,
            text: target.value,
          })
        }
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
          event.preventDefault()
          move(event.key === 'ArrowDown' ? 1 : -1, event.currentTarget)
        }}
      />
      <button
        type="button"
        className="button button-small"
        aria-disabled={isFirst}
        aria-label={design.entries.up(dutch)}
        onClick={(event) => move(-1, event.currentTarget)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button button-small"
        aria-disabled={isLast}
        aria-label={design.entries.down(dutch)}
        onClick={(event) => move(1, event.currentTarget)}
      >
        ↓
      </button>
      {mayGo && (
        <button
          type="button"
          className="button button-small"
          aria-label={design.entries.remove(dutch)}
          onClick={() => acts.do({ do: 'remove-entry', question: question.name, list, value })}
        >
          ×
        </button>
      )}
    </li>
  )
}

/** Many entries at once, one a line. */
function PasteList({
  question,
  list,
  label,
  acts,
}: Pick<ListProps, 'question' | 'list' | 'label' | 'acts'>) {
  const { design } = useWords()
  const [pasted, setPasted] = useState('')
  const id = useId()
  return (
    <details>
      <summary>{design.entries.paste}</summary>
      <label htmlFor={id}>
        {label}: {design.entries.pasteHint}
      </label>
      <textarea
        id={id}
        rows={4}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          const lines = readLines(pasted)
          if (lines.length > 0) acts.do(addEntries(question, list, lines))
          setPasted('')
        }}
      >
        {design.entries.insert}
      </button>
    </details>
  )
}
