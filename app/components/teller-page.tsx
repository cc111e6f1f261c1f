import type { ReactNode } from 'react'
import { helpLinesFor } from '#app/words/help-lines.ts'
import { siteName } from '#app/words/help-places.ts'
import { useLocale, useWords } from './language.ts'
import { LanguagePicker, UnreadNote } from './language-picker.tsx'
import { Mark } from './pictures.tsx'

/** The frame of every page that a teller sees: name, language, contents, and help at the same place. */
export function TellerPage({
  home,
  name,
  role,
  formId,
  hasHelp = true,
  children,
}: {
  home: string
  name: string
  role?: string
  /** A form that is being filled in: then the language is changed by sending it, so that nothing typed is lost. */
  formId?: string
  /** Off where the page itself is about help. */
  hasHelp?: boolean
  children: ReactNode
}) {
  const locale = useLocale()
  return (
    <div className="teller">
      <header className="teller-head">
        <a className="teller-name" href={inLocale(home, locale)}>
          <Mark />
          <span dir="auto">{name}</span>
        </a>
        <LanguagePicker formId={formId} />
      </header>
      <main id="inhoud">
        <UnreadNote />
        {children}
      </main>
      {hasHelp && <HelpLines role={role} home={home} isForm={formId !== undefined} />}
    </div>
  )
}

/** The address with the language in it when that is not Dutch. */
export function inLocale(path: string, locale: string): string {
  return locale === 'nl' ? path : `${path}?taal=${locale}`
}

function HelpLines({ role, home, isForm }: { role?: string; home: string; isForm: boolean }) {
  const { help } = useWords()
  const locale = useLocale()
  return (
    <footer className="help-lines" id="hulp">
      <h2>{help.title}</h2>
      <p>{help.notAHelpLine}</p>
      <ul>
        {helpLinesFor(role).map((line) => (
          <li key={line.key}>
            <strong>
              <bdi>{line.name}</bdi>
            </strong>
            <br />
            <span className="small">{help.lines[line.key]}</span>
            <br />
            {line.phone ? (
              <a href={`tel:${line.phone.replaceAll('-', '')}`}>
                {help.call} <bdi dir="ltr">{line.phone}</bdi>
              </a>
            ) : (
              <a href={line.site} rel="noreferrer">
                {help.visit} <bdi dir="ltr">{siteName(line.site ?? '')}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
      {home !== '/' && (
        <p>
          {/* From a form it opens beside it: going away would lose what was typed. */}
          <a href={inLocale(`${home}/hulp`, locale)} target={isForm ? '_blank' : undefined}>
            {help.page.title} {isForm && `(${help.page.newTab})`}
          </a>
        </p>
      )}
    </footer>
  )
}
