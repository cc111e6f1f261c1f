import type { ReactNode } from 'react'
import { HelpLines } from './help-lines.tsx'
import { inLocale } from './in-locale.ts'
import { useLocale, useWords } from './language.ts'
import { LanguagePicker, UnreadNote } from './language-picker.tsx'
import { Mark } from './pictures.tsx'
import { IslandScript, useRootFacts } from './teller-script.tsx'

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
  const words = useWords()
  const { exitUrl } = useRootFacts()
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
          <span dir="auto">{name}</span>
        </a>
        <LanguagePicker formId={formId} />
      </header>
      <main id="inhoud" className={role && `teller-${role}`}>
        <UnreadNote />
        {children}
      </main>
      {hasHelp && <HelpLines role={role} home={home} isWriting={formId !== undefined} />}
      <IslandScript name="teller" />
    </div>
  )
}
