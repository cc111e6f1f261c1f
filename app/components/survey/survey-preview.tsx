import { createElement, type ReactElement, useEffect, useState } from 'react'
import type { Question as CoreQuestion } from 'survey-core'
import { ContrastLight } from 'survey-core/themes'
import { ReactQuestionFactory, Survey, SurveyQuestionElementBase } from 'survey-react-ui'
import { type InterfaceLocale, wordsFor } from '#app/words/words.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import {
  openModel,
  type QuestionDividePoints,
  type QuestionDyad,
  type QuestionFeelings,
  type QuestionTriad,
} from '#surveys/surveyjs.ts'
import { DividePoints } from './divide-points.tsx'
import { Dyad } from './dyad.tsx'
import { Face } from './face.tsx'
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
    return (
      <Triad
        name={question.name}
        title={question.locTitle.renderedHtml}
        corners={question.corners.map((corner) => corner.text) as unknown as TriadProps['corners']}
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
        items={question.items.map((item) => ({ value: String(item.value), text: item.text }))}
        total={question.total}
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
          {question.choices.map((choice) => (
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

/** The photo of a drawing exists with a collector alone: the preview says so. */
class PreviewDrawing extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const { voice } = wordsFor(localeOf(this.questionBase as CoreQuestion))
    return <p>{voice.drawing.preview}</p>
  }
}

const register = ReactQuestionFactory.Instance
register.registerQuestion('dyad', (props) => createElement(PreviewDyad, props))
register.registerQuestion('triad', (props) => createElement(PreviewTriad, props))
register.registerQuestion('feelings', (props) => createElement(PreviewFeelings, props))
register.registerQuestion('drawing', (props) => createElement(PreviewDrawing, props))
register.registerQuestion('dividepoints', (props) => createElement(PreviewDividePoints, props))

/** SurveyJS's theme with enough contrast for WCAG AA, in our colours; it is light, whatever the reader's system wants. */
const THEME = {
  ...ContrastLight,
  cssVariables: {
    ...ContrastLight.cssVariables,
    '--sjs2-color-project-brand-600': '#1b5a57',
    '--sjs2-color-project-brand-700': '#123f3d',
    '--sjs2-color-utility-surface-survey': '#fbf7f0',
    '--sjs2-typography-font-family-text': 'var(--text)',
  },
}

/** Hands SurveyJS's own variables to the browser as a sheet object, because a strict policy allows no style element. */
function useThemeSheet(css: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [css])
}

/** A published version drawn by SurveyJS, with the answers it would give; nothing is sent anywhere. */
export default function SurveyPreview({
  definition,
  locale,
}: {
  definition: SurveyDefinition
  locale: InterfaceLocale
}) {
  const { versions } = wordsFor(locale)
  const [model] = useState(() => {
    const opened = openModel(definition, {}, locale)
    opened.applyTheme(THEME)
    // The page says it already.
    opened.showTitle = false
    return opened
  })
  const [answers, setAnswers] = useState('{}')
  useThemeSheet(model.themeStyle)
  useEffect(() => {
    const show = () => setAnswers(JSON.stringify(model.data, null, 2))
    model.onValueChanged.add(show)
    return () => model.onValueChanged.remove(show)
  }, [model])
  return (
    <div className="grid-2 survey-preview">
      <Survey model={model} />
      <section className="card">
        <h2>{versions.answers}</h2>
        <pre>{answers}</pre>
      </section>
    </div>
  )
}
