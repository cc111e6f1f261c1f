import type { ImportNote } from '#surveys/exchange/import-report.ts'
import { useWords } from '../language.ts'

/** What became of a form that was read in: first what is not asked, then what goes in another way. */
export function ImportReport({ notes }: { notes: readonly ImportNote[] }) {
  const { exchange } = useWords()
  const hidden = notes.filter(({ shown }) => !shown)
  const other = notes.filter(({ shown }) => shown)
  if (notes.length === 0) return <p>{exchange.allCarried}</p>
  return (
    <>
      {hidden.length > 0 && <Notes title={exchange.notShown(hidden.length)} notes={hidden} />}
      {other.length > 0 && <Notes title={exchange.otherWay(other.length)} notes={other} />}
      <p className="soft small">{exchange.kept}</p>
    </>
  )
}

function Notes({ title, notes }: { title: string; notes: readonly ImportNote[] }) {
  const { exchange } = useWords()
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change
          <li key={index}>
            {exchange.notes[note.code]}{' '}
            <span className="soft small">
              {note.at} {note.found && <q>{note.found}</q>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
