import { createElement, type ReactElement, useEffect, useState } from 'react'
import type { Question as CoreQuestion } from 'survey-core'
import { ContrastLight } from 'survey-core/themes'
import { ReactQuestionFactory, Survey, SurveyQuestionElementBase } from 'survey-react-ui'
import { type InterfaceLocale, wordsFor } from '#app/words/words.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import {
  openModel,
  type QuestionDividePoints,
  type QuestionDyad,
  type QuestionTriad,
} from '#surveys/surveyjs.ts'
import { Dyad } from './dyad.tsx'
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

/** Ten points over items, as numbers. */
class PreviewDividePoints extends SurveyQuestionElementBase {
  protected override renderElement(): ReactElement {
    const question = this.questionBase as unknown as QuestionDividePoints
    return (
      <div className="coins-plain">
        {question.items.map((item) => (
          <label key={item.value}>
            {item.text}
            <input
              type="number"
              min={0}
              max={question.total}
              onChange={(event) => {
                question.value = { ...question.value, [item.value]: Number(event.target.value) }
              }}
            />
          </label>
        ))}
      </div>
    )
  }
}

const register = ReactQuestionFactory.Instance
register.registerQuestion('dyad', (props) => createElement(PreviewDyad, props))
register.registerQuestion('triad', (props) => createElement(PreviewTriad, props))
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
