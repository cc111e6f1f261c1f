import { createElement, type ReactElement, useState } from 'react'
import type { Question as CoreQuestion, SurveyModel } from 'survey-core'
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui'
import { type InterfaceLocale, wordsFor } from '#app/words/words.ts'
import { cornersShown } from '#surveys/order.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import type {
  QuestionDividePoints,
  QuestionDyad,
  QuestionFeelings,
  QuestionRanking,
  QuestionTriad,
} from '#surveys/surveyjs.ts'
import { DividePoints } from './divide-points.tsx'
import { Dyad } from './dyad.tsx'
import { Face } from './face.tsx'
import { Ranking } from './ranking.tsx'
import type { TriadProps } from './signifier-props.ts'
import { Triad } from './triad.tsx'

const localeOf = (question: CoreQuestion): InterfaceLocale =>
  question.getLocale() === 'en' ? 'en' : 'nl'

/** The same line that tellers get, inside SurveyJS. */
class PreviewDyad extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const question = this.questionBase as unknown as QuestionDyad
    const { form } = wordsFor(localeOf(question))
    return (
      <Dyad
        name={question.name}
        title={question.locTitle.renderedHtml}
        left={question.leftText}
        right={question.rightText}
        notApplicable={question.naText || form.notApplicable}
        value={question.value}
        words={form.dyad}
        onChange={(value) => {
          question.value = value
        }}
      />
    )
  }
}

/** The same triangle that tellers get, inside SurveyJS. */
class PreviewTriad extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const question = this.questionBase as unknown as QuestionTriad
    const { form } = wordsFor(localeOf(question))
    const shown = cornersShown(question, question.seed)
    return (
      <Triad
        name={question.name}
        title={question.locTitle.renderedHtml}
        corners={
          shown.map(
            (corner) => question.corners[corner]?.text ?? '',
          ) as unknown as TriadProps['corners']
        }
        shown={shown}
        notApplicable={question.naText || form.notApplicable}
        value={question.value}
        words={form.triad}
        onChange={(value) => {
          question.value = value
        }}
      />
    )
  }
}

/** The same counters that tellers get, inside SurveyJS. */
class PreviewDividePoints extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const question = this.questionBase as unknown as QuestionDividePoints
    const { form } = wordsFor(localeOf(question))
    return (
      <DividePoints
        name={question.name}
        items={question.visibleItems.map((item) => ({
          value: String(item.value),
          text: item.text,
        }))}
        total={question.total}
        notApplicable={question.naText}
        value={question.value ?? {}}
        words={form.points}
        onChange={(value) => {
          question.value = value
        }}
      />
    )
  }
}

/** The same faces that tellers get, inside SurveyJS. */
class PreviewFeelings extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const question = this.questionBase as unknown as QuestionFeelings
    const chosen: readonly string[] = Array.isArray(question.value) ? question.value : []
    const isPassedBy = question.value === NOT_APPLICABLE
    const choose = (next: readonly string[] | typeof NOT_APPLICABLE) => {
      question.value = next.length === 0 ? undefined : next
      this.setState({ chosen: next })
    }
    return (
      <>
        <div className="options options-pictures">
          {question.visibleChoices.map((choice) => (
            <label key={choice.value} className="option">
              <input
                type="checkbox"
                checked={chosen.includes(choice.value)}
                onChange={(event) => {
                  const others = chosen.filter((one) => one !== choice.value)
                  choose(event.target.checked ? [...others, choice.value] : others)
                }}
              />
              <Face feeling={choice.value} />
              {choice.text}
            </label>
          ))}
        </div>
        {question.naText && (
          <label className="option option-slim">
            <input
              type="checkbox"
              checked={isPassedBy}
              onChange={(event) => choose(event.target.checked ? NOT_APPLICABLE : [])}
            />
            {question.naText}
          </label>
        )}
      </>
    )
  }
}

/** The same order with buttons that tellers get, inside SurveyJS. */
class PreviewRanking extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const question = this.questionBase as unknown as QuestionRanking
    const { form } = wordsFor(localeOf(question))
    const items = question.visibleChoices.map(({ value, text }) => ({ value: String(value), text }))
    return (
      <Ranking
        name={question.name}
        items={items}
        most={Math.min(question.maxSelectedChoices ?? items.length, items.length)}
        notApplicable={question.naText}
        value={question.value ?? []}
        words={form.kinds.ranking}
        onChange={(value) => {
          question.value = value.length === 0 ? undefined : value
        }}
      />
    )
  }
}

/** The photo of a drawing exists with a collector alone: the preview says so. */
class PreviewDrawing extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const { voice } = wordsFor(localeOf(this.questionBase as CoreQuestion))
    return <p>{voice.drawing.preview}</p>
  }
}

type Creator = (props: { readonly question: CoreQuestion }) => ReactElement

const register = ReactQuestionFactory.Instance
register.registerQuestion('dyad', (props) => createElement(PreviewDyad, props))
register.registerQuestion('triad', (props) => createElement(PreviewTriad, props))
register.registerQuestion('feelings', (props) => createElement(PreviewFeelings, props))
register.registerQuestion('drawing', (props) => createElement(PreviewDrawing, props))
register.registerQuestion('ranking', (props) => createElement(PreviewRanking, props))
register.registerQuestion('dividepoints', (props) => createElement(PreviewDividePoints, props))

/** A question of SurveyJS's own with the way past it below; who passed by sees that alone. */
function Passable({ question, children }: { question: CoreQuestion; children: ReactElement }) {
  const [isPassedBy, setPassedBy] = useState(question.value === NOT_APPLICABLE)
  const text: string = question.naText ?? ''
  if (!text) return children
  return (
    <>
      {!isPassedBy && children}
      <label className="option option-slim">
        <input
          type="checkbox"
          checked={isPassedBy}
          onChange={(event) => {
            // Past the question itself, which would take nothing but a number.
            const model = question.survey as unknown as SurveyModel
            model.setValue(question.name, event.target.checked ? NOT_APPLICABLE : undefined)
            setPassedBy(event.target.checked)
          }}
        />
        {text}
      </label>
    </>
  )
}

for (const kind of ['rating', 'boolean', 'matrix', 'text']) {
  const own = (register as unknown as { creatorHash: Record<string, Creator> }).creatorHash[kind]
  if (!own) continue
  // Its types say that a name comes in; it is the props of the question.
  register.registerQuestion(kind, (given: unknown) => {
    const props = given as Parameters<Creator>[0]
    return <Passable question={props.question}>{own(props)}</Passable>
  })
}
