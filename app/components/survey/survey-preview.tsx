import { useEffect, useState } from 'react'
import { ContrastLight } from 'survey-core/themes'
import { Survey } from 'survey-react-ui'
import { type InterfaceLocale, wordsFor } from '#app/words/words.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { openModel } from '#surveys/surveyjs.ts'
import './survey-preview-kinds.tsx'

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
