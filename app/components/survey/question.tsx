import type { ReactNode } from 'react'
import { langAndDir, languageFor } from '#app/words/languages.ts'
import type { Words } from '#app/words/words.ts'
import type { AnswerProblem } from '#surveys/answers.ts'
import type { QuestionView } from '#surveys/pages.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { useLocale, useWords } from '../language.ts'
import { InLanguage } from '../local-text.tsx'
import { Choices, Feelings, Matrix, PassBy, YesOrNo } from './plain-choices.tsx'
import { PlainNumber, PlainRanking } from './plain-kinds.tsx'
import { PlainDividePoints, PlainDyad, PlainTriad } from './plain-signifiers.tsx'
import { isYesOrNo } from './yes-or-no.ts'

export type QuestionProps = {
  readonly question: QuestionView
  readonly problem?: AnswerProblem
  readonly words: Words['form']
}

/** Where the error summary sends people. */
export const anchorOf = (name: string) => `vraag-${name}`
const errorId = (name: string) => `fout-${name}`
const hintId = (name: string) => `uitleg-${name}`

const GROUPED = new Set([
  'radiogroup',
  'checkbox',
  'feelings',
  'matrix',
  'rating',
  'dyad',
  'triad',
  'dividepoints',
  'boolean',
  'ranking',
  'period',
])

/** A number with a way past it has two fields. */
const isGrouped = ({ kind, number, naText }: QuestionView) =>
  GROUPED.has(kind) || (number !== undefined && naText !== '')

/** One question as plain HTML: works without script, and a script may make its line or triangle richer. */
export function QuestionField(props: QuestionProps) {
  const { question, problem } = props
  if (!question.isVisible) return null
  if (question.kind === 'html')
    return (
      <p className="question-hint">
        <Said question={question} text={question.text} />
      </p>
    )
  const className = problem ? 'question question-with-error' : 'question'
  const around = <Hints {...props} />
  if (isGrouped(question)) {
    return (
      <fieldset
        className={className}
        id={anchorOf(question.name)}
        tabIndex={-1}
        aria-describedby={describedBy(props)}
      >
        <legend>
          <Said question={question} text={question.title} />
        </legend>
        {around}
        <Field {...props} />
      </fieldset>
    )
  }
  return (
    <div className={className} id={anchorOf(question.name)} tabIndex={-1}>
      <label className="question-title" htmlFor={question.name}>
        <Said question={question} text={question.title} />
      </label>
      {around}
      <Field {...props} />
    </div>
  )
}

/** Words of the survey, which may be in another language than the page. */
function Said({ question, text }: { question: QuestionView; text: string }) {
  return <InLanguage language={question.language} text={text} />
}

function describedBy({ question, problem }: QuestionProps): string | undefined {
  const ids = [hintOf(question) ? hintId(question.name) : '', problem ? errorId(question.name) : '']
  return ids.filter(Boolean).join(' ') || undefined
}

const hintOf = (question: QuestionView) =>
  question.description || question.maxSelectedChoices || question.number

function Hints({ question, problem, words }: QuestionProps) {
  return (
    <>
      {hintOf(question) && (
        <p className="question-hint" id={hintId(question.name)}>
          <Said question={question} text={question.description} />{' '}
          {question.maxSelectedChoices && words.max(question.maxSelectedChoices)}
          {question.number && words.kinds.range(question.least ?? 0, question.most ?? 0)}
        </p>
      )}
      {problem && (
        <p className="question-error" id={errorId(question.name)}>
          {words.sentences[problem.code]}
        </p>
      )}
    </>
  )
}

function Field(props: QuestionProps): ReactNode {
  const { question, words } = props
  // Finding the direction of a very long text takes a browser half a minute, so it looks only where it may differ.
  const direction = languageFor(useLocale()).isBase ? undefined : 'auto'
  const text = typeof question.value === 'string' ? question.value : undefined
  const describing = {
    'aria-describedby': describedBy(props),
    'aria-invalid': props.problem ? true : undefined,
  }
  switch (question.kind) {
    case 'radiogroup':
    case 'period':
      return <Choices question={question} type="radio" />
    case 'checkbox':
      return <Choices question={question} type="checkbox" />
    case 'feelings':
      return <Feelings question={question} />
    case 'rating':
      return <Rating question={question} />
    case 'ranking':
      return <PlainRanking question={question} words={words} />
    case 'boolean':
      if (isYesOrNo(question)) return <YesOrNo question={question} />
      return (
        <label className="option consent">
          <input
            type="checkbox"
            name={question.name}
            value="true"
            defaultChecked={question.value === true}
          />
          <span>
            <Said question={question} text={question.choices[0]?.text || question.title} />
          </span>
        </label>
      )
    case 'dropdown':
      return (
        <select id={question.name} name={question.name} defaultValue={text ?? ''} {...describing}>
          <option value="">{words.choose}</option>
          {question.choices.map((choice) => (
            <option key={choice.value} value={choice.value} {...langAndDir(question.language)}>
              {choice.text}
            </option>
          ))}
          {question.naText && <option value={NOT_APPLICABLE}>{question.naText}</option>}
        </select>
      )
    case 'text':
      if (question.number)
        return (
          <PlainNumber
            question={question}
            describedBy={describedBy(props)}
            isWrong={props.problem !== undefined}
          />
        )
      return (
        <input
          type="text"
          id={question.name}
          name={question.name}
          defaultValue={text}
          autoComplete="off"
          dir={direction}
          {...describing}
        />
      )
    case 'comment':
      return (
        <textarea
          id={question.name}
          name={question.name}
          defaultValue={text}
          autoComplete="off"
          data-purpose={question.purpose}
          dir={direction}
          rows={question.purpose === 'story' ? 10 : 4}
          {...describing}
        />
      )
    case 'drawing':
      return <Drawing {...props} />
    case 'matrix':
      return <Matrix question={question} words={words} />
    case 'dividepoints':
      return <PlainDividePoints question={question} words={words} />
    case 'dyad':
      return <PlainDyad question={question} words={words} />
    case 'triad':
      return <PlainTriad question={question} words={words} />
    default:
      return null
  }
}

/** The photo of a drawing: a plain file field, which a browser shows in its own words. */
function Drawing({ question, problem }: QuestionProps) {
  const { voice } = useWords()
  const about = `foto-${question.name}`
  return (
    <>
      <p className="question-hint" id={about}>
        {voice.drawing.hint} {voice.drawing.again}
      </p>
      <input
        type="file"
        id={question.name}
        name="_tekening"
        accept="image/jpeg,image/png"
        className="file"
        aria-describedby={[about, problem ? errorId(question.name) : ''].filter(Boolean).join(' ')}
        aria-invalid={problem ? true : undefined}
      />
    </>
  )
}

function Rating({ question }: { question: QuestionView }) {
  const least = question.least ?? 1
  const places = Array.from(
    { length: (question.most ?? 5) - least + 1 },
    (_, index) => least + index,
  )
  return (
    <>
      <div className="dyad-ends">
        <span>
          <Said question={question} text={question.leftText} />
        </span>
        <span>
          <Said question={question} text={question.rightText} />
        </span>
      </div>
      <div className="dyad-plain">
        {places.map((place) => (
          <label key={place} className="option">
            <input
              type="radio"
              name={question.name}
              value={place}
              defaultChecked={question.value === place}
            />
            {place}
          </label>
        ))}
      </div>
      <PassBy question={question} type="radio" />
    </>
  )
}
