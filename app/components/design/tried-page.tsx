import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { anchorOf, QuestionField } from '#app/components/survey/question.tsx'
import { langAndDir } from '#app/words/languages.ts'
import { wordsFor } from '#app/words/words.ts'
import type { AnswerProblem } from '#surveys/answers.ts'
import type { Locale, SurveyDefinition } from '#surveys/definition.ts'
import { readPage } from '#surveys/form-post.ts'
import { pageView } from '#surveys/pages.ts'
import type { GivenAnswers } from '#surveys/visibility.ts'
import { Asked } from './preview.tsx'

type TriedPageProps = {
  readonly definition: SurveyDefinition
  readonly step: {
    readonly page: string
    readonly answers: GivenAnswers
    readonly problems: readonly AnswerProblem[]
  }
  readonly sealed: string
  readonly locale: Locale
  readonly role: string
  readonly width: 'phone' | 'tablet'
  /** Whether it is drawn as a browser without scripts shows it. */
  readonly isPlain: boolean
}

/** One page of a draft as its tellers see it, to be filled in; what is filled in goes back to this page alone. */
export function TriedPage(props: TriedPageProps) {
  const { definition, step, sealed, locale, role, width, isPlain } = props
  const { sandbox, problems: sentences } = useWords()
  const own = useStaffLocale()
  const { form: words } = wordsFor(locale)
  const [live, setLive] = useState<GivenAnswers>({})
  const view = pageView(definition, step.page, { ...step.answers, ...live }, locale)
  if (!view) return <p>{sentences['survey-unknown']}</p>
  const problemOf = (name: string) => step.problems.find(({ question }) => question === name)
  return (
    <Form
      method="post"
      noValidate
      autoComplete="off"
      className={`tried tried-${width} teller-${role}`}
      aria-label={sandbox.preview.title}
      {...langAndDir(locale)}
      onChange={(event) => {
        if (isPlain) return
        setLive(readPage(definition, step.page, new FormData(event.currentTarget)))
      }}
    >
      <input type="hidden" name="_proef" value={sealed} />
      <p className="soft">{words.page(view.number, view.count)}</p>
      {step.problems.length > 0 && (
        <div className="errors" role="alert">
          <h2>{words.errorsTitle(step.problems.length)}</h2>
          <ul>
            {step.problems.map((problem) => (
              <li key={problem.question}>
                <a href={`#${anchorOf(problem.question)}`}>
                  {view.questions.find(({ name }) => name === problem.question)?.title}
                </a>{' '}
                {words.sentences[problem.code]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {view.title && <h2>{view.title}</h2>}
      {view.description && <p>{view.description}</p>}
      {view.questions.map((question) => {
        const problem = problemOf(question.name)
        // The rich line and triangle take right answers alone; what is wrong is shown as it was typed.
        return isPlain || problem ? (
          <QuestionField key={question.name} question={question} problem={problem} words={words} />
        ) : (
          <Asked key={question.name} view={question} locale={locale} words={words} />
        )
      })}
      <div className="form-steps">
        {!view.isFirst && (
          <button className="button" name="_stap" value="back" type="submit">
            {words.back}
          </button>
        )}
        <button className="button button-main" name="_stap" value="next" type="submit">
          {view.isLast ? words.send : words.next}
        </button>
      </div>
      <p {...langAndDir(own)}>
        <button className="link-button" name="_stap" value="stay" type="submit">
          {sandbox.preview.refresh}
        </button>
      </p>
    </Form>
  )
}
