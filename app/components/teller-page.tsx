import type { ReactNode } from 'react'
import { HelpLines } from './help-lines.tsx'
import { useLocale, useWords } from './language.ts'
import { Mark } from './pictures.tsx'
import { IslandScript, useRootFacts } from './teller-script.tsx'

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
  const { exitUrl } = useRootFacts()
  const other = locale === 'nl' ? 'en' : 'nl'
  const inOther = { href: `?taal=${other}`, lang: other }
  const otherName = other === 'en' ? words.languageEn : words.languageNl
  return (
    <div className="teller">
      <nav className="exit-bar" aria-label={words.safe.exit.region}>
        <a className="button exit-button" href="/weg" data-exit={exitUrl} rel="noreferrer">
          {words.safe.exit.label}
        </a>
      </nav>
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
      <HelpLines role={role} isWriting={formId !== undefined} />
      <IslandScript name="teller" />
    </div>
  )
}

/** The address with the language in it when that is not Dutch. */
export function inLocale(path: string, locale: string): string {
  return locale === 'nl' ? path : `${path}?taal=${locale}`
}
