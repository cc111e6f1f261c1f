import { LANGUAGES, langAndDir, languageFor } from '#app/words/languages.ts'
import { nlTeller } from '#app/words/nl-teller.ts'
import { useLocale, useProjectLanguages, useWords } from './language.ts'
import { queryOf, useWay } from './way.ts'

/**
 * The languages of this page behind one quiet button, each by its own name. It opens without script.
 *
 * `formId` names a form that is being filled in: then choosing sends it and stays on the page, so that nothing typed is lost.
 */
export function LanguagePicker({ formId }: { formId?: string }) {
  const words = useWords()
  const locale = useLocale()
  const way = useWay()
  const { offered } = useProjectLanguages()
  const shown = LANGUAGES.filter(({ tag }) => offered.includes(tag))
  return (
    <details className="language-picker">
      <summary>
        <Globe />
        <span className="visually-hidden">{words.language}: </span>
        {languageFor(locale).name}
      </summary>
      <ul>
        {shown.map(({ tag, name }) => {
          const href = queryOf(way, tag) || '?taal=nl'
          const current = tag === locale ? ('true' as const) : undefined
          return (
            <li key={tag}>
              {formId ? (
                <button
                  type="submit"
                  form={formId}
                  formAction={href}
                  name="_step"
                  value="stay"
                  aria-current={current}
                  {...langAndDir(tag)}
                >
                  {name}
                </button>
              ) : (
                <a href={href} hrefLang={tag} aria-current={current} {...langAndDir(tag)}>
                  {name}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** Says, in the language itself and in Dutch, that nobody who grew up with this language has read its sentences. */
export function UnreadNote() {
  const words = useWords()
  const locale = useLocale()
  const { unread } = useProjectLanguages()
  if (!unread.includes(locale)) return null
  return (
    <div className="note note-warm small">
      <p>{words.languageUnread}</p>
      <p {...langAndDir('nl')}>{nlTeller.languageUnread}</p>
    </div>
  )
}

function Globe() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.8">
        <circle cx="12" cy="12" r="9" />
        <path d="M3 12h18M12 3c6 5.5 6 12.5 0 18M12 3c-6 5.5-6 12.5 0 18" />
      </g>
    </svg>
  )
}
