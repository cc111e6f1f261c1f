import { type Locale, localText, type Page, type SurveyDefinition } from '#surveys/definition.ts'
import { pageView, type QuestionView } from '#surveys/pages.ts'
import { numberQuestions, type SkipContext, skipInWords } from '#surveys/skip-logic.ts'
import { useWords } from '../language.ts'
import { PaperAnswer } from './paper-answer.tsx'

/** A whole survey for on paper: every question with its number, and in words when it is skipped. */
export function PaperSurvey({
  definition,
  locale,
}: {
  definition: SurveyDefinition
  locale: Locale
}) {
  const { paper, form } = useWords()
  const numbers = numberQuestions(definition)
  const context: SkipContext = {
    definition,
    locale,
    words: paper.skip,
    notApplicable: form.notApplicable,
  }
  return (
    <>
      {definition.pages.map((page) => {
        const view = pageView(definition, page.name, {}, locale)
        if (!view) return null
        return (
          <section key={page.name} className="paper-page">
            <div className="paper-head">
              {view.title && <h2>{view.title}</h2>}
              {view.description && <p>{view.description}</p>}
              <Skip text={skipInWords(page.visibleIf, context)} />
            </div>
            {view.questions.map((question) => (
              <PaperQuestion
                key={question.name}
                question={question}
                number={numbers.get(question.name)}
                skip={skipInWords(conditionOf(page, question.name), context)}
                isEcho={isEcho(page, question.name, locale)}
              />
            ))}
          </section>
        )
      })}
    </>
  )
}

const conditionOf = (page: Page, name: string) =>
  page.elements.find((element) => element.name === name)?.visibleIf

/** A text that only says back what was chosen: on paper there is nothing to say back. */
function isEcho(page: Page, name: string, locale: Locale): boolean {
  const element = page.elements.find((one) => one.name === name)
  return element?.type === 'html' && /\{\w+\}/.test(localText(element.html, locale))
}

function Skip({ text }: { text: string }) {
  return text ? <p className="paper-skip">{text}</p> : null
}

function PaperQuestion({
  question,
  number,
  skip,
  isEcho: isLeftOut,
}: {
  question: QuestionView
  number: number | undefined
  skip: string
  isEcho: boolean
}) {
  if (isLeftOut) return null
  // On paper a drawing needs no photo.
  if (question.kind === 'drawing') return null
  if (question.kind === 'html') return <p className="paper-text">{question.text}</p>
  return (
    <div className="paper-question">
      <h3>
        <span className="paper-number">{number}</span>
        {question.title}
      </h3>
      <Skip text={skip} />
      {question.description && <p className="paper-hint">{question.description}</p>}
      <PaperAnswer question={question} />
    </div>
  )
}
