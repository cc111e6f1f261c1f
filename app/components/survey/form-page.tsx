import { Fragment } from 'react'
import type { DrawnStep } from '#app/services/form-steps.server.ts'
import { useWords } from '../language.ts'
import { InLanguage } from '../local-text.tsx'
import { useWay } from '../way.ts'
import { DeviceQuestion } from './device-question.tsx'
import { DutchQuestionsNote } from './dutch-questions-note.tsx'
import { anchorOf, QuestionField } from './question.tsx'
import { Recognised } from './recognised.tsx'
import { SpeakPlace } from './speak-place.tsx'
import { TrapField } from './trap-field.tsx'

/** The id of the form, for buttons that stand outside it. */
export const STORY_FORM = 'formulier'

type FormPageProps = {
  readonly drawn: DrawnStep
  readonly role: string
  readonly kind?: 'story' | 'needs'
}

/** One page of a survey as a plain form. Everything answered before travels along, sealed. */
export function FormPage({ drawn, role, kind }: FormPageProps) {
  const { form: words, problems: sentences, safe, recognise, collector, later, voice } = useWords()
  const { isKiosk } = useWay()
  const { view, sealed, problems, refused, themes, mode, maySpeak } = drawn
  const title = themes ? recognise.title : view.title
  const titleOf = (name: string) =>
    view.questions.find((question) => question.name === name)?.title ??
    (themes ? recognise.title : name)
  return (
    <form
      id={STORY_FORM}
      method="post"
      encType="multipart/form-data"
      autoComplete="off"
      noValidate
      data-role={role}
      data-read={JSON.stringify(voice.read)}
      data-speak={maySpeak ? '' : undefined}
    >
      <input type="hidden" name="_form" value={sealed} />
      <TrapField />
      <button
        className="visually-hidden"
        name="_step"
        value="next"
        type="submit"
        tabIndex={-1}
        aria-hidden="true"
        data-send={view.isLast ? '' : undefined}
      >
        {words.next}
      </button>
      {mode === 'collector' && <p className="together">{collector.together}</p>}
      <p className="soft" data-step>
        {words.page(view.number, view.count)}
      </p>
      <ol className="progress" aria-hidden="true">
        {Array.from({ length: view.count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
          <li key={index} className={index < view.number ? 'done' : undefined} />
        ))}
      </ol>
      {refused && (
        <div className="errors" role="alert">
          <p>{sentences[refused]}</p>
        </div>
      )}
      {problems.length > 0 && (
        // biome-ignore lint/a11y/noAutofocus: after an error the summary is where reading goes on
        <div className="errors" role="alert" tabIndex={-1} autoFocus>
          <h2>{words.errorsTitle(problems.length)}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem.question}>
                <a href={`#${anchorOf(problem.question)}`}>
                  <bdi>{titleOf(problem.question)}</bdi> {words.sentences[problem.code]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h1 className={title ? undefined : 'visually-hidden'}>
        <InLanguage language={view.language} text={title} />
        {title ? '' : words.page(view.number, view.count)}
      </h1>
      {view.description && (
        <p>
          <InLanguage language={view.language} text={view.description} />
        </p>
      )}
      {themes ? <Recognised themes={themes} /> : <DutchQuestionsNote view={view} />}
      {view.questions.map((question) => (
        <Fragment key={question.name}>
          <QuestionField
            question={question}
            problem={problems.find((problem) => problem.question === question.name)}
            words={words}
          />
          {maySpeak && question.purpose === 'story' && question.isVisible && <SpeakPlace />}
        </Fragment>
      ))}
      {view.isFirst && !isKiosk && mode !== 'kiosk' && <DeviceQuestion role={role} />}
      <div className="form-steps">
        {!view.isFirst && (
          <button className="button" name="_step" value="back" type="submit">
            {words.back}
          </button>
        )}
        <button
          className="button button-main"
          name="_step"
          value="next"
          type="submit"
          data-send={view.isLast ? '' : undefined}
        >
          {view.isLast ? (kind === 'needs' ? words.sendNeeds : words.send) : words.next}
        </button>
      </div>
      {!isKiosk && !mode && !view.isFirst && (
        <p className="form-later">
          <button className="link-button" name="_step" value="later" type="submit">
            {later.button}
          </button>
        </p>
      )}
      <p className="soft small form-note">{words.noScriptNote}</p>
      <noscript>
        <p className="soft small">{safe.device.plain}</p>
      </noscript>
    </form>
  )
}
