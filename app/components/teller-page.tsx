import type { ReactNode } from 'react'
import { HelpLines } from './help-lines.tsx'
import { KioskGuard, useKioskStart } from './kiosk-guard.tsx'
import { useWords } from './language.ts'
import { LanguagePicker, UnreadNote } from './language-picker.tsx'
import { Mark } from './pictures.tsx'
import { IslandScript, useRootFacts } from './teller-script.tsx'
import { useAddress } from './way.ts'

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
  const words = useWords()
  const address = useAddress()
  const kioskStart = useKioskStart(home)
  const { exitUrl } = useRootFacts()
  return (
    <div className="teller">
      <nav className="exit-bar" aria-label={words.safe.exit.region}>
        {/* A shared tablet stays here: there, leaving fast is beginning again. */}
        <a
          className="button exit-button"
          href={kioskStart ?? '/weg'}
          data-exit={kioskStart ? undefined : exitUrl}
          rel="noreferrer"
        >
          {words.safe.exit.label}
        </a>
      </nav>
      <header className="teller-head">
        <a className="teller-name" href={address(home)}>
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
      {kioskStart && <KioskGuard start={kioskStart} />}
      <IslandScript name="teller" />
      {kioskStart && <IslandScript name="kiosk" />}
    </div>
  )
}
