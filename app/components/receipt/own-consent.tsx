import type { OwnConsentView, OwnStoryView } from '#app/services/own-story-view.server.ts'
import { dayIn } from '#app/words/days.ts'
import { langAndDir } from '#app/words/languages.ts'
import { useLocale, useWords } from '../language.ts'

/** The consent as it was given, in its own language, with what can be changed; and the veto on quoting apart, one press. */
export function OwnConsent({ own, typedCode }: { own: OwnStoryView; typedCode: string }) {
  const { receipt } = useWords()
  const { consent: say } = receipt
  const day = dayIn(useLocale())
  if (!own.consent) return null
  const { givenOn, isAsRead, sentences, locale } = own.consent
  const quote = sentences.find(({ purpose }) => purpose === 'consent-quote')
  const mayChange = sentences.some((sentence) => sentence.mayChange)
  const inItsLanguage = langAndDir(locale)
  return (
    <>
      {quote && (
        <section className="card" aria-labelledby="veto">
          <h2 id="veto">{say.vetoTitle}</h2>
          {quote.chosen === 'no' ? (
            <p className="way-done">{say.vetoed}</p>
          ) : (
            <form method="post" autoComplete="off">
              <p>{say.vetoText}</p>
              <input type="hidden" name="code" value={typedCode} />
              <button className="button" name="intent" value="veto" type="submit">
                {say.veto}
              </button>
            </form>
          )}
        </section>
      )}
      <details className="card own">
        <summary>{say.title}</summary>
        <p>{(isAsRead ? say.given : say.otherWords)(day(givenOn))}</p>
        <form method="post" autoComplete="off">
          <input type="hidden" name="code" value={typedCode} />
          {sentences.map((sentence) => (
            <div key={sentence.question} className="own-consent" {...inItsLanguage}>
              {sentence.mayChange ? (
                <Choices sentence={sentence} />
              ) : (
                <Given sentence={sentence} unanswered={say.unanswered} />
              )}
            </div>
          ))}
          {sentences.some(({ purpose }) => purpose === 'consent-read') && (
            <p className="soft small">{say.first}</p>
          )}
          {mayChange && (
            <button className="button button-main" name="intent" value="consents" type="submit">
              {say.change}
            </button>
          )}
        </form>
      </details>
    </>
  )
}

function Given({ sentence, unanswered }: { sentence: OwnConsentView; unanswered: string }) {
  const { title, description, answers, chosen } = sentence
  return (
    <>
      <h3>{title}</h3>
      {description && <p className="small">{description}</p>}
      <p className="own-given">
        {answers.find(({ value }) => value === chosen)?.text ?? unanswered}
      </p>
    </>
  )
}

function Choices({ sentence }: { sentence: OwnConsentView }) {
  const { question, title, description, answers, chosen } = sentence
  const hint = `${question}-hint`
  return (
    <fieldset aria-describedby={description ? hint : undefined}>
      <legend>{title}</legend>
      {description && (
        <p className="small" id={hint}>
          {description}
        </p>
      )}
      <div className="options">
        {answers.map(({ value, text }) => (
          <label className="option" key={value}>
            <input type="radio" name={question} value={value} defaultChecked={value === chosen} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
