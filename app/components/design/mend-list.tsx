import { memo } from 'react'
import { useWords } from '#app/components/language.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import type { DesignProblem } from '#surveys/design/check.ts'
import { nameAt } from '#surveys/design/compose.ts'
import { findSelected, titleOf } from './selection.ts'
import type { Acts } from './use-design.ts'

/** What stands in the way of publishing, each with a way to where it is. */
export const MendList = memo(function MendList({
  definition,
  problems,
  acts,
}: {
  definition: SurveyDefinition
  problems: readonly DesignProblem[]
  acts: Acts
}) {
  const { design } = useWords()
  const { mend } = design
  return (
    <section>
      <h2>{mend.title}</h2>
      {problems.length === 0 && <p>{mend.none}</p>}
      <ul className="plain-list">
        {problems.map((problem) => {
          const name = nameAt(definition, problem.at)
          const { page, question } = findSelected(definition, { of: 'question', question: name })
          const called = titleOf(page ? question : undefined, 'default', name)
          return (
            <li key={`${problem.at} ${problem.code} ${problem.found ?? ''}`}>
              {called && <strong>{called}: </strong>}
              {mend.codes[problem.code] ?? problem.code}{' '}
              {name && (
                <button
                  type="button"
                  className="button button-small"
                  onClick={() =>
                    acts.select(
                      page ? { of: 'question', question: name } : { of: 'page', page: name },
                    )
                  }
                >
                  {mend.go}
                  <span className="visually-hidden">: {called}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
})
