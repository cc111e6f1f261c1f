import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import { fromLibrary } from '#surveys/design/compose.ts'
import { offeredKind } from '#surveys/design/kinds.ts'
import { type LibraryEntry, SHELVES, searchLibrary } from '#surveys/library/index.ts'
import { titleOf } from './selection.ts'
import type { Acts } from './use-design.ts'

const ROLES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const

/** Questions that others wrote well: searched by words, audience and what they are for. */
export default function LibraryPanel({
  role,
  language,
  acts,
  onClose,
}: {
  role: string | null
  language: string
  acts: Acts
  onClose: () => void
}) {
  const { design } = useWords()
  const { library } = design
  const [words, setWords] = useState('')
  const [forWhom, setForWhom] = useState(role ?? '')
  const [shelf, setShelf] = useState('')
  const asked = useDeferredValue(words)
  const found = searchLibrary({ words: asked, role: forWhom, shelf, form: role }, language)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section className="design-library card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{library.title}</h2>
      <label htmlFor={`${id}-words`}>{library.search}</label>
      <input
        ref={field}
        id={`${id}-words`}
        type="text"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <label htmlFor={`${id}-role`}>{library.role}</label>
      <select id={`${id}-role`} value={forWhom} onChange={({ target }) => setForWhom(target.value)}>
        <option value="">{library.everybody}</option>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {design.roles[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-shelf`}>{library.shelf}</label>
      <select id={`${id}-shelf`} value={shelf} onChange={({ target }) => setShelf(target.value)}>
        <option value="">{library.everything}</option>
        {SHELVES.map((one) => (
          <option key={one} value={one}>
            {library.shelves[one]}
          </option>
        ))}
      </select>
      <p role="status" className="small">
        {library.found(found.length)}
      </p>
      <ul className="design-found">
        {found.map((entry) => (
          <Entry key={entry.id} entry={entry} language={language} acts={acts} />
        ))}
      </ul>
      <button type="button" className="button" onClick={onClose}>
        {library.close}
      </button>
    </section>
  )
}

function Entry({ entry, language, acts }: { entry: LibraryEntry; language: string; acts: Acts }) {
  const { design } = useWords()
  const { question, role } = entry
  const title = titleOf(question, language, question.name)
  const choices = (question.choices ?? question.corners ?? []).slice(0, 4)
  const facts = [
    design.roles[role],
    design.kinds[offeredKind(question)],
    question.coreId && design.library.core(question.coreId),
  ]
  return (
    <li>
      <p>
        <strong>{title}</strong>
        <br />
        <span className="small soft">{facts.filter(Boolean).join(' · ')}</span>
      </p>
      {choices.length > 0 && (
        <p className="small">
          {choices
            .map((one) => titleOf({ ...question, title: one.text }, language, ''))
            .join(' · ')}
        </p>
      )}
      <button
        type="button"
        className="button button-small"
        onClick={() => acts.insert((definition, at) => fromLibrary(definition, question, at))}
      >
        {design.library.add}
        <span className="visually-hidden">: {title}</span>
      </button>
    </li>
  )
}
