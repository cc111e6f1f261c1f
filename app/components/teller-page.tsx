import type { ReactNode } from 'react'
import { helpLinesFor } from '#app/words/help-lines.ts'
import { useLocale, useWords } from './language.ts'
import { Mark } from './pictures.tsx'

/** The frame of every page that a teller sees: name, language, contents, and help at the same place. */
export function TellerPage({
  home,
  name,
  role,
  children,
}: {
  home: string
  name: string
  role?: string
  children: ReactNode
}) {
  const words = useWords()
  const locale = useLocale()
  const inOther =
    locale === 'nl' ? { href: '?taal=en', lang: 'en' } : { href: '?taal=nl', lang: 'nl' }
  return (
    <div className="teller">
      <header className="teller-head">
        <a className="teller-name" href={inLocale(home, locale)}>
          <Mark />
          <span>{name}</span>
        </a>
        <a href={inOther.href} lang={inOther.lang} hrefLang={inOther.lang}>
          {locale === 'nl' ? words.languageEn : words.languageNl}
        </a>
      </header>
      <main id="inhoud">{children}</main>
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
