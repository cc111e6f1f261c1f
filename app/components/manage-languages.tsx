import { Form } from '@remix-run/react'
import { langAndDir } from '#app/words/languages.ts'
import { apart } from '#app/words/phrases.ts'
import type { InterfaceLocale } from '#app/words/words.ts'
import { useWords } from './language.ts'

/** Where a lead turns on a language once a native speaker has read it. */
export function ManageLanguages({
  languages,
}: {
  languages: readonly {
    readonly tag: InterfaceLocale
    readonly name: string
    readonly isRead: boolean
    readonly isExample: boolean
  }[]
}) {
  const { manage } = useWords()
  return (
    <section className="card">
      <h2>{manage.languagesTitle}</h2>
      <p>{manage.languagesText}</p>
      <ul className="marks">
        {languages.map(({ tag, name, isRead, isExample }) => (
          <li key={tag}>
            <strong {...langAndDir(tag)}>{name}</strong>
            <span className="soft small">
              {isRead ? manage.languageOn : isExample ? manage.languageExample : manage.languageOff}
            </span>
            <Form method="post">
              <input type="hidden" name="language" value={tag} />
              <button
                className="button button-small"
                type="submit"
                name="intent"
                value={isRead ? 'language-close' : 'language-open'}
              >
                {isRead ? manage.languageClose(apart(name)) : manage.languageOpen(apart(name))}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
