import { helpLinesFor } from '#app/words/help-lines.ts'
import { siteName } from '#app/words/help-places.ts'
import { inLocale } from './in-locale.ts'
import { useLocale, useWords } from './language.ts'
import { SafeLooking } from './safe-looking.tsx'
import { useAddress } from './way.ts'

/** Help at the same place on every page of a teller. While somebody writes, safe looking unfolds here: no page is left. */
export function HelpLines({
  role,
  home,
  isWriting,
}: {
  role?: string
  home: string
  isWriting: boolean
}) {
  const { help, safe } = useWords()
  const locale = useLocale()
  const address = useAddress()
  return (
    <footer className="help-lines" id="hulp">
      <h2>{help.title}</h2>
      <p>{help.notAHelpLine}</p>
      <ul className="help-list">
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
          <a href={address(`${home}/hulp`)} target={isWriting ? '_blank' : undefined}>
            {help.page.title} {isWriting && `(${help.page.newTab})`}
          </a>
        </p>
      )}
      {isWriting ? (
        <details className="safe-looking">
          <summary>{safe.look.title}</summary>
          <SafeLooking heading="h3" />
        </details>
      ) : (
        <p>
          <a href={inLocale('/hulp', locale)}>{safe.look.title}</a>
        </p>
      )}
    </footer>
  )
}
