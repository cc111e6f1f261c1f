import { helpLinesFor } from '#app/words/help-lines.ts'
import { useLocale, useWords } from './language.ts'
import { SafeLooking } from './safe-looking.tsx'

/** Help at the same place on every page of a teller. While somebody writes, safe looking unfolds here: no page is left. */
export function HelpLines({ role, isWriting }: { role?: string; isWriting: boolean }) {
  const { help, safe } = useWords()
  const locale = useLocale()
  return (
    <footer className="help-lines" id="hulp">
      <h2>{help.title}</h2>
      <p>{help.notAHelpLine}</p>
      <ul className="help-list">
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
      {isWriting ? (
        <details className="safe-looking">
          <summary>{safe.look.title}</summary>
          <SafeLooking heading="h3" />
        </details>
      ) : (
        <p>
          <a href={locale === 'nl' ? '/hulp' : `/hulp?taal=${locale}`}>{safe.look.title}</a>
        </p>
      )}
    </footer>
  )
}
