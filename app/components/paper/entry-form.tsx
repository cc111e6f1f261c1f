import { Form } from '@remix-run/react'
import type { KeyboardEvent } from 'react'
import type { StaffLocale } from '#app/words/words.ts'
import type { AnswerProblem } from '#surveys/answers.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { pageView } from '#surveys/pages.ts'
import { isAnswered } from '#surveys/question-kinds.ts'
import { numberQuestions, skipInWords } from '#surveys/skip-logic.ts'
import { useWords } from '../language.ts'
import { anchorOf, QuestionField } from '../survey/question.tsx'

/** A whole survey on one page, for typing over what stands on paper; quick with the keys alone. */
export function EntryForm({
  definition,
  locale,
  sealed,
  answers,
  problems,
}: {
  definition: SurveyDefinition
  locale: StaffLocale
  sealed: string
  answers: Readonly<Record<string, unknown>>
  problems: readonly AnswerProblem[]
}) {
  const { form: words, paper, entry } = useWords()
  const numbers = numberQuestions(definition)
  const context = { definition, locale, words: paper.skip, notApplicable: words.notApplicable }
  const pages = definition.pages.flatMap((page) => {
    const view = pageView(definition, page.name, answers, locale)
    return view ? [{ page, view }] : []
  })
  return (
    <Form
      method="post"
      reloadDocument
      autoComplete="off"
      noValidate
      className="entry"
      onKeyDown={sendByKeys}
    >
      <input type="hidden" name="_form" value={sealed} />
      {problems.length > 0 && (
        // biome-ignore lint/a11y/noAutofocus: after an error the summary is where reading goes on
        <div className="errors" role="alert" tabIndex={-1} autoFocus>
          <h2>{words.errorsTitle(problems.length)}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem.question}>
                <a href={`#${anchorOf(problem.question)}`}>
                  {numbers.get(problem.question) ?? problem.question}
                </a>{' '}
                {words.sentences[problem.code]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {pages.map(({ page, view }) => (
        <section key={page.name}>
          {view.title && <h2>{view.title}</h2>}
          {view.questions
            .filter(({ kind }) => isAnswered(kind))
            .map((question) => {
              const element = page.elements.find(({ name }) => name === question.name)
              const skip = [page.visibleIf, element?.visibleIf]
                .map((condition) => skipInWords(condition, context))
                .filter(Boolean)
              return (
                <QuestionField
                  key={question.name}
                  question={{
                    ...question,
                    isVisible: true,
                    title: `${numbers.get(question.name)}. ${question.title}`,
                    description: skip.join(' '),
                  }}
                  problem={problems.find((problem) => problem.question === question.name)}
                  words={words}
                />
              )
            })}
        </section>
      ))}
      <button className="button button-main" type="submit">
        {entry.send}
      </button>
    </Form>
  )
}

function sendByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return
  const isField = (event.target as Element).matches('input')
  if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit()
  // Enter in a field would send half a form.
  else if (!isField) return
  event.preventDefault()
}
