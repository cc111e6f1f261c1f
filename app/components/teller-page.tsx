import type { ReactNode } from 'react'
import { helpLinesFor } from '#app/words/help-lines.ts'
import { useLocale, useWords } from './language.ts'
import { Mark } from './pictures.tsx'

/** The frame of every page that a teller sees: name, language, contents, and help at the same place. */
export function TellerPage({
  home,
  name,
  role,
  formId,
  children,
}: {
  home: string
  name: string
  role?: string
  /** A form that is being filled in: then the language is changed by sending it, so that nothing typed is lost. */
  formId?: string
  children: ReactNode
}) {
  const words = useWords()
  const locale = useLocale()
  const other = locale === 'nl' ? 'en' : 'nl'
  const inOther = { href: `?taal=${other}`, lang: other }
  const otherName = other === 'en' ? words.languageEn : words.languageNl
  return (
    <div className="teller">
      <header className="teller-head">
        <a className="teller-name" href={inLocale(home, locale)}>
          <Mark />
          <span>{name}</span>
        </a>
        {formId ? (
          <button
            className="link-button"
            type="submit"
            form={formId}
            formAction={inOther.href}
            name="_step"
            value="stay"
            lang={inOther.lang}
          >
            {otherName}
          </button>
        ) : (
          <a href={inOther.href} lang={inOther.lang} hrefLang={inOther.lang}>
            {otherName}
          </a>
        )}
      </header>
      <main id="inhoud" className={role && `teller-${role}`}>
        {children}
      </main>
      <HelpLines role={role} />
    </div>
  )
}

/** The address with the language in it when that is not Dutch. */
export function inLocale(path: string, locale: string): string {
  return locale === 'nl' ? path : `${path}?taal=${locale}`
}

function HelpLines({ role }: { role?: string }) {
  const { help } = useWords()
  return (
    <footer className="help-lines" id="hulp">
      <h2>{help.title}</h2>
      <p>{help.notAHelpLine}</p>
      <ul>
        {helpLinesFor(role).map((line) => (
          <li key={line.key}>
            <strong>{line.name}</strong>
            <br />
            <span className="small">{help.lines[line.key]}</span>
            <br />
            {line.phone ? (
              <a href={`tel:${line.phone.replaceAll('-', '')}`}>
                {help.call} {line.phone}
              </a>
            ) : (
              <a href={line.site} rel="noreferrer">
                {help.visit} {line.site?.replace('https://', '').replace('www.', '')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </footer>
  )
}
