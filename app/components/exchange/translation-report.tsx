import type { TranslationReport } from '#surveys/exchange/translations.ts'
import { useWords } from '../language.ts'

/** What became of translations that were read back. */
export function TranslationsTaken({ report }: { report: TranslationReport }) {
  const { exchange } = useWords()
  const lists = ['unknown', 'stale', 'piping', 'missing'] as const
  return (
    <div className="note" role="status">
      <p>{exchange.takenIn(report.taken)}</p>
      {lists
        .filter((list) => report[list].length > 0)
        .map((list) => (
          <details key={list}>
            <summary>{exchange[list](report[list].length)}</summary>
            <ul>
              {report[list].map((key) => (
                <li key={key}>
                  <code>{key}</code>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  )
}
