import { useId, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import type { Question } from '#surveys/definition.ts'
import { PURPOSES } from '#surveys/question-kinds.ts'
import type { Acts } from './use-design.ts'

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

/** What most leads leave as it is: what a question is for, which core question it asks, and its name in the data. */
export function MoreSettings({ question, acts }: { question: Question; acts: Acts }) {
  const { design } = useWords()
  const { inspector } = design
  const id = useId()
  const at = { of: 'question', question: question.name } as const
  const [name, setName] = useState(question.name)
  return (
    <details className="design-more">
      <summary>{inspector.more}</summary>
      <div className="design-field">
        <label htmlFor={`${id}-purpose`}>{inspector.purpose}</label>
        <select
          id={`${id}-purpose`}
          value={question.purpose ?? ''}
          onChange={({ target }) =>
            acts.do({ do: 'set', at, property: 'purpose', value: target.value || null })
          }
        >
          {['', ...PURPOSES].map((purpose) => (
            <option key={purpose} value={purpose}>
              {design.purposes[purpose] ?? purpose}
            </option>
          ))}
        </select>
      </div>
      <div className="design-field">
        <label htmlFor={`${id}-core`}>{inspector.core}</label>
        <input
          id={`${id}-core`}
          type="text"
          maxLength={20}
          aria-describedby={`${id}-core-hint`}
          value={question.coreId ?? ''}
          onChange={({ target }) =>
            acts.do({ do: 'set', at, property: 'coreId', value: target.value.trim() || null })
          }
        />
        <p className="small soft" id={`${id}-core-hint`}>
          {inspector.coreHint}
        </p>
      </div>
      <div className="design-field">
        <label htmlFor={`${id}-name`}>{inspector.name}</label>
        <div className="row">
          <input
            id={`${id}-name`}
            type="text"
            maxLength={60}
            aria-describedby={`${id}-name-hint`}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button
            type="button"
            className="button button-small"
            disabled={!NAME.test(name) || name === question.name}
            onClick={() => {
              acts.do({ do: 'rename', at, to: name })
              acts.select({ of: 'question', question: name })
            }}
          >
            {inspector.rename}
          </button>
        </div>
        <p className="small soft" id={`${id}-name-hint`}>
          {inspector.nameHint}
        </p>
      </div>
    </details>
  )
}
